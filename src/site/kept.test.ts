import { expect, test } from "vitest";
import { path } from "#i18n/routes.ts";
import { kept } from "./kept.ts";

const sized = (...names: readonly string[]) => names.map((name) => ({ name, size: 10 }));

test("what every page needs, the finder, the map's data and the page for the rest are kept unasked, and no page else", () => {
  const files = sized("phuong/index.html", "map/plan.json", "finder.json", "data/wards.csv", "_astro/a.css");
  expect(kept(files, "1").files).toEqual([
    ...["_astro/a.css", "finder.json", "map/plan.json"],
    ...["ngoai-tuyen/", "en/ngoai-tuyen/"],
  ]);
});

test("what only the checker of files needs is kept after a visit to it", () => {
  const { files, after } = kept(sized("_astro/check-worker-A.js", "_astro/b.js", "kiem-tra/bang.json"), "1");
  expect(files).not.toContain("_astro/check-worker-A.js");
  for (const language of ["", "en/"])
    expect(after[`${language}${path.check}`]).toEqual(["_astro/check-worker-A.js", "kiem-tra/bang.json"]);
});

test("a large site keeps no data of its map unasked", () => {
  const files = [{ name: "map/plan.json", size: 1_000_001 }, ...sized("finder.json")];
  expect(kept(files, "1").files).toEqual(["finder.json", "ngoai-tuyen/", "en/ngoai-tuyen/"]);
});

test("the pages that are named are those of the routes", () => {
  expect(kept([], "1").pages).toEqual({
    vi: { map: path.map, offline: path.offline },
    en: { map: `en/${path.map}`, offline: `en/${path.offline}` },
  });
});
