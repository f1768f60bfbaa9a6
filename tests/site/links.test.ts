import { describe, expect, test } from "vitest";
import { type Built, type Page, built } from "./built.ts";

/** Every address that a page refers to. */
function addressesOf({ root }: Page): readonly string[] {
  const of = (attribute: string) =>
    root.querySelectorAll(`[${attribute}]`).map((element) => element.getAttribute(attribute) ?? "");
  const sets = of("srcset").flatMap((set) => set.split(",").map((one) => one.trim().split(/\s+/)[0]!)); // split gives one at least
  const lists = of("data-lists").flatMap((lists) => JSON.parse(lists).map(({ src }: { src: string }) => src));
  return [
    ...of("href"),
    ...of("src"),
    ...of("data-index"),
    ...of("data-land"),
    ...of("data-pages"),
    ...of("data-from"),
    ...sets,
    ...lists,
  ];
}

const idsOf = ({ root }: Page) => root.querySelectorAll("[id]").map((element) => element.id);

/** Addresses on a page that stay on the site and lead nowhere. */
function lost(site: Built, ids: ReadonlyMap<string, ReadonlySet<string>>, page: Page): readonly string[] {
  const origin = new URL(site.portal.site).origin;
  const here = new URL(`${site.base}${page.file.replace(/index\.html$/, "")}`, origin);
  return addressesOf(page).filter((address) => {
    const url = new URL(address, here);
    if (url.origin !== origin) return !/^(https?|mailto):$/.test(url.protocol);
    if (!url.pathname.startsWith(site.base)) return true;
    const file = decodeURIComponent(url.pathname.slice(site.base.length)).replace(/(^|\/)$/, "$1index.html");
    return !site.files.has(file) || (url.hash !== "" && !ids.get(file)?.has(decodeURIComponent(url.hash.slice(1))));
  });
}

describe.each(["real", "before", "demo", "many", "base"] as const)("%s", (name) => {
  const site = built(name);
  const ids = new Map(site.pages.map((page) => [page.file, new Set(idsOf(page))]));

  test("every link, source and fragment lands on a file of the site", () => {
    const found = site.pages.flatMap((page) => lost(site, ids, page).map((address) => `${page.file} → ${address}`));
    expect(found).toEqual([]);
  });

  test("no id stands twice on a page", () => {
    const twice = site.pages.flatMap((page) => {
      const all = idsOf(page);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page.file} #${id}`);
    });
    expect(twice).toEqual([]);
  });

  test("what aria refers to is on the page", () => {
    const missing = site.pages.flatMap((page) =>
      ["aria-labelledby", "aria-describedby", "aria-controls", "for"].flatMap((attribute) =>
        page.root
          .querySelectorAll(`[${attribute}]`)
          .flatMap((element) => (element.getAttribute(attribute) ?? "").split(/\s+/))
          .filter((id) => !ids.get(page.file)?.has(id))
          .map((id) => `${page.file} ${attribute}=${id}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("every pattern that the style sheet fills with is on every page with a map", () => {
    const sheets = [...site.files].filter((file) => file.endsWith(".css")).map((file) => site.text(file));
    const used = new Set(
      sheets.flatMap((sheet) => [...sheet.matchAll(/url\(["']?#(pattern-[\w-]+)/g)].map(([, id = ""]) => id)),
    );
    const without = site.pages.filter((page) => [...used].some((id) => !ids.get(page.file)?.has(id)));
    expect(used.size).toBeGreaterThan(0);
    expect(without.map((page) => page.file)).toEqual([]);
  });
});
