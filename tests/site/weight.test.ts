import { describe, expect, test } from "vitest";
import { LOCALES, path } from "#i18n/routes.ts";
import { MAP_LIMIT, WARD_LIMIT, gzip, mapFiles, weights } from "../audit/weight.ts";
import { built } from "./built.ts";

describe.each(["real", "demo"] as const)("%s", (name) => {
  const site = built(name);

  test("the page of every ward with all it needs is at most 60 kB", () => {
    const weight = weights(site);
    const wards = new Set([...site.portal.planWards.map(path.ward), ...site.portal.todaysWards.map(path.todaysWard)]);
    const pages = site.pages.filter((page) => wards.has(page.path));
    expect(pages).toHaveLength(LOCALES.length * wards.size);
    const heavy = pages
      .map((page) => `${page.file} ${weight(page)}`)
      .filter((said) => Number(said.split(" ")[1]) > WARD_LIMIT);
    expect(heavy).toEqual([]);
  });

  test("the map page with the interactive map running is at most 180 kB", () => {
    const weight = weights(site);
    const later = mapFiles(site);
    expect(later).toHaveLength(4);
    for (const locale of LOCALES)
      expect(weight(site.page(locale, path.map), later), locale).toBeLessThanOrEqual(MAP_LIMIT);
  });

  test("what the first visit has kept besides its own page is at most 300 kB, and the worker that keeps it 3 kB", () => {
    const worker = site.text("sw.js");
    const { files } = JSON.parse(/^const KEPT=(.*);$/m.exec(worker)![1]!) as { files: string[] }; // the build wrote it
    const ahead = [...files, path.map].map((file) => site.bytes(file.endsWith("/") ? `${file}index.html` : file));
    expect(ahead.reduce((total, bytes) => total + gzip(bytes).length, 0)).toBeLessThanOrEqual(300_000);
    expect(gzip(Buffer.from(worker)).length).toBeLessThanOrEqual(3_000);
  });

  test("the look of the interactive map comes with it: no page loads it before", () => {
    const sheets = [...site.files].filter((file) => file.endsWith(".css"));
    expect(sheets.filter((file) => /\.(leaflet|map)-/.test(site.text(file)))).toEqual(
      sheets.filter((file) => /leaflet-map[^/]*\.css$/.test(file)),
    );
  });

  test("nothing is built but scripts, style sheets and fonts", () => {
    const others = [...site.files].filter((file) => /^_astro\//.test(file) && !/\.(js|css|woff2)$/.test(file));
    expect(others).toEqual([]);
  });
});
