/** The images that leave the site: beside links, and to be taken away. */
import { gzipSync } from "node:zlib";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { LOCALES, cardPath, pictureFile } from "#i18n/routes.ts";
import { cardPicture } from "#pictures/card.ts";
import { sizeOf } from "#pictures/paletted-png.ts";
import { sheetPicture } from "#pictures/sheet.ts";
import { CARD } from "#site/pictures.ts";
import type { Locale } from "#model/vocabulary.ts";
import { drawnWords } from "#testing/pictures.ts";
import { planGroups } from "#views/city-groups.ts";
import { sheets } from "#views/sheets.ts";
import { socialCards } from "#views/social-card.ts";
import { protectedNumbers } from "../leaks/protected-numbers.ts";
import { leaks } from "../leaks/searcher.ts";
import { type Page, built, embedded, indexed, textOf } from "./built.ts";

const fileOf = (locale: Locale, path: string, kind: "svg" | "png") => pictureFile(locale, path, kind).slice(1);

const shared = ({ root }: Page) =>
  new Map(
    root
      .querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')
      .map((meta) => [meta.getAttribute("property") ?? meta.getAttribute("name"), meta.getAttribute("content") ?? ""]),
  );

describe.each(["real", "below"] as const)("%s", (name) => {
  const site = built(name);
  const fileAt = (url: string) => decodeURIComponent(new URL(url).pathname).slice(site.base.length);
  const pages = site.pages.filter((page) => indexed(page) && !embedded(page));

  /** All that is asked here stands in the head: the rest is not read. */
  const heads = pages.map(({ file, locale, path, html }) => ({
    ...{ file, locale, path, html },
    root: parse(html.slice(0, html.indexOf("</head>"))),
  }));

  test("every page says to networks what it is called, in which language, at which address", () => {
    const wrong = heads.filter((page) => {
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
    const wrong = heads.filter((page) => {
      const said = shared(page);
      const file = fileAt(said.get("og:image") ?? site.portal.site);
      const prefix = page.locale === "vi" ? "" : "en/";
      if (!site.files.has(file) || file !== prefix + cardPath(cards.has(page.path) ? page.path : "")) return true;
      const { width, height } = sizeOf(site.bytes(file));
      return `${width}x${height}` !== `${said.get("og:image:width")}x${said.get("og:image:height")}`;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("there is an image for the home page and for every city, ward and target, in both languages, of 1200 by 630", () => {
    const { portal } = site;
    const things = 1 + planGroups(portal).length + portal.planWards.length + portal.todaysWards.length + portal.targets.length; // prettier-ignore
    const images = [...site.files].filter((file) => /^(en\/)?anh\//.test(file));
    expect(images).toHaveLength(2 * things);
    for (const file of images) {
      expect(sizeOf(site.bytes(file)), file).toEqual(CARD);
      expect(site.bytes(file).length, file).toBeLessThan(150_000);
    }
  });
});

describe.each(["real", "grown"] as const)("what is taken away from %s", (name) => {
  const site = built(name);
  const { portal } = site;
  const at = new URL(portal.site);

  test("every drawing is there in both languages, with its title, source, day and address drawn in, and marked where it is made up", () => {
    for (const locale of LOCALES)
      for (const { path, make } of sheets(portal, locale)) {
        const sheet = make(at);
        const said = drawnWords(site.text(fileOf(locale, path, "svg")))
          .join(" ")
          .replaceAll("…", "");
        for (const text of [sheet.title, sheet.source, sheet.day, sheet.url.replace(/^https?:\/\/|\/$/g, "")]) expect(said, path).toContain(text); // prettier-ignore
        expect(said.includes("SỐ LIỆU MINH HỌA"), path).toBe(portal.synthetic);
      }
  });

  test("every image is twice as fine as its drawing", () => {
    for (const locale of LOCALES)
      for (const { path } of sheets(portal, locale).filter(({ inPixels }) => inPixels)) {
        const svg = site.text(fileOf(locale, path, "svg"));
        const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
        expect(sizeOf(site.bytes(fileOf(locale, path, "png"))), path).toEqual({ width: 2 * Number(width), height: 2 * Number(height) }); // prettier-ignore
      }
  });

  test("the numbers of every drawing are in a file beside it", () => {
    for (const { csv } of sheets(portal, "vi")) expect(site.files.has(csv.slice(1)), csv).toBe(true);
  });

  test("the code that is offered leads to what is there", () => {
    for (const locale of LOCALES) {
      const codes = site
        .page(locale, "nhung/")
        .root.querySelectorAll("textarea[id^=ready]")
        .map((field) => field.text);
      expect(codes).toHaveLength(8);
      for (const code of codes) {
        const [, src = ""] = /src=(?:"|&quot;)([^"&]+)/.exec(code) ?? [];
        const path = decodeURIComponent(new URL(src).pathname.slice(1)).replace(/\/$/, "/index.html");
        expect(site.files.has(path), code).toBe(true);
      }
    }
  });
});

describe.each(["real", "grown", "below"] as const)("what stands on other sites from %s", (name) => {
  const site = built(name);
  const { portal } = site;

  test("a drawing needs nothing but itself: no font, no script, no other file", () => {
    for (const file of [...site.files].filter((file) => /^(en\/)?nhung\/.*\.svg$/.test(file)))
      expect(site.text(file), file).not.toMatch(/<(text|script|image|style|foreignObject)\b|href="[^#]/);
  });

  test("what any site may show is light, in a frame and as an image", () => {
    const weight = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;
    const sheetsOfStyle = [...site.files].filter((file) => /^_astro\/style.*\.css$/.test(file));
    const style = sheetsOfStyle.reduce((sum, file) => sum + weight(site.bytes(file)), 0);
    const heavy = site.pages
      .filter(embedded)
      .flatMap(({ file }) => [
        [file, weight(site.bytes(file)) + style] as const,
        [file, weight(site.bytes(file.replace("/index.html", ".svg")))] as const,
      ])
      .filter(([, bytes]) => bytes > 60_000);
    expect(heavy).toEqual([]);
  });

  test("a page in a frame runs no script, loads no letters, is not indexed, and leads out of its frame to the page it is from", () => {
    const pages = site.pages.filter(embedded);
    const things = portal.planWards.length + portal.todaysWards.length + portal.targets.length + 2;
    const isLive = ({ path }: (typeof pages)[number]) => path.startsWith("nhung/");
    expect(pages.filter(isLive)).toHaveLength(2 * things);
    const frozen = portal.releases.map(({ published }) => published.units.length + portal.targets.length + 2);
    expect(pages.filter((page) => !isLive(page))).toHaveLength(2 * frozen.reduce((sum, count) => sum + count, 0));
    for (const { root, file } of pages) {
      expect(root.querySelectorAll("script, link[rel=preload]"), file).toEqual([]);
      expect(root.querySelector("base")?.getAttribute("target"), file).toBe("_top");
      expect(root.querySelector("meta[name=robots]")?.getAttribute("content"), file).toBe("noindex");
      const canonical = root.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
      const link = root.querySelector("footer a")?.getAttribute("href") ?? "";
      expect(new URL(link, portal.site).href, file).toBe(canonical);
      expect(canonical, file).not.toContain("/nhung/");
      expect(textOf(root.querySelector("footer")), file).toContain(portal.plan.number);
    }
  });
});

test("where images are switched off, none is built and no page speaks of one", () => {
  const site = built("many");
  expect([...site.files].filter((file) => /^(en\/)?(anh|nhung)\/.*\.(png|svg)$/.test(file))).toEqual([]);
  expect(site.pages.filter(({ html }) => html.includes("og:image")).map(({ file }) => file)).toEqual([]);
});

test("what images are drawn from holds no number that must stay closed", () => {
  const { portal } = built("many");
  const at = new URL(portal.site);
  const drawn = LOCALES.flatMap((locale, turn) => [
    ...socialCards(portal, locale).map(({ path, card }) => [path, () => cardPicture(card(at))] as const),
    ...sheets(portal, locale)
      .filter((_, place) => place % LOCALES.length === turn) // the languages in turn: the numbers are the same in each
      .map(({ path, make }) => [path, () => sheetPicture(make(at))] as const),
  ]).map(([path, draw]) => [path, Buffer.from(draw())] as const);
  expect(drawn.length).toBeGreaterThan(300);
  expect(leaks(drawn, protectedNumbers(portal))).toEqual([]);
});
