import { describe, expect, test } from "vitest";
import { idsOf, lost } from "../audit/links.ts";
import { built } from "./built.ts";

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
