/** The images that leave the site: beside links, and to be taken away. */
import { describe, expect, test } from "vitest";
import { cardPath } from "#i18n/routes.ts";
import { cardPicture } from "#pictures/card.ts";
import { CARD } from "#site/pictures.ts";
import { socialCards } from "#views/social-card.ts";
import { sizeOf } from "../../scripts/paletted-png.ts";
import { protectedNumbers } from "../leaks/protected-numbers.ts";
import { leaks } from "../leaks/searcher.ts";
import { type Page, built, indexed } from "./built.ts";

const shared = ({ root }: Page) =>
  new Map(
    root
      .querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')
      .map((meta) => [meta.getAttribute("property") ?? meta.getAttribute("name"), meta.getAttribute("content") ?? ""]),
  );

describe.each(["real", "demo", "base"] as const)("%s", (name) => {
  const site = built(name);
  const fileOf = (url: string) => decodeURIComponent(new URL(url).pathname).slice(site.base.length);
  const pages = site.pages.filter(indexed).filter(({ path }) => !path.startsWith("nhung/") || path === "nhung/");

  test("every page says to networks what it is called, in which language, at which address", () => {
    const wrong = pages.filter((page) => {
      const said = shared(page);
      const canonical = page.root.querySelector("link[rel=canonical]")?.getAttribute("href");
      const right =
        said.get("og:url") === canonical &&
        said.get("og:locale") === (page.locale === "vi" ? "vi_VN" : "en_GB") &&
        said.get("twitter:card") === "summary_large_image" &&
        [...said.values()].every((text) => text !== "");
      return !right || !["og:title", "og:description", "og:image:alt", "og:site_name"].every((key) => said.has(key));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("every page has an image of the size that it says, its own where it has one", () => {
    const cards = new Set(socialCards(site.portal, "vi").map(({ path }) => path));
    const wrong = pages.filter((page) => {
      const said = shared(page);
      const file = fileOf(said.get("og:image") ?? site.portal.site);
      const prefix = page.locale === "vi" ? "" : "en/";
      if (!site.files.has(file) || file !== prefix + cardPath(cards.has(page.path) ? page.path : "")) return true;
      const { width, height } = sizeOf(site.bytes(file));
      return `${width}x${height}` !== `${said.get("og:image:width")}x${said.get("og:image:height")}`;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("there is an image for the home page and for every city, ward and target, in both languages, of 1200 by 630", () => {
    const { portal } = site;
    const things = 1 + portal.cities.length + portal.planWards.length + portal.todaysWards.length + portal.targets.length; // prettier-ignore
    const images = [...site.files].filter((file) => /^(en\/)?anh\//.test(file));
    expect(images).toHaveLength(2 * things);
    for (const file of images) {
      expect(sizeOf(site.bytes(file)), file).toEqual(CARD);
      expect(site.bytes(file).length, file).toBeLessThan(150_000);
    }
  });
});

test("where images are switched off, none is built and no page speaks of one", () => {
  const site = built("many");
  expect([...site.files].filter((file) => /^(en\/)?(anh|nhung)\/.*\.png$/.test(file))).toEqual([]);
  expect(site.pages.filter(indexed).filter((page) => shared(page).has("og:image"))).toEqual([]);
});

test("what images are drawn from holds no number that must stay closed", () => {
  const { portal } = built("marked");
  const drawn = (["vi", "en"] as const).flatMap((locale) =>
    socialCards(portal, locale).map(
      ({ path, card }) => [path, Buffer.from(cardPicture(card(new URL(portal.site))))] as const,
    ),
  );
  expect(drawn.length).toBeGreaterThan(300);
  expect(leaks(drawn, protectedNumbers(portal))).toEqual([]);
});
