/** The site of more wards than stand together on one page. `npm run bench` says the same of many more. */
import { expect, test } from "vitest";
import type { FinderIndex, FinderRow } from "#exports/finder-index.ts";
import { address, path, unitPath } from "#i18n/routes.ts";
import { partsFor } from "#model/finder-parts.ts";
import { beginnings, searchOver } from "#model/search.ts";
import { entriesOf } from "#islands/finder-entries.ts";
import { MAP_LIMIT, WARD_LIMIT, gzip, weights } from "../audit/weight.ts";
import { built } from "./built.ts";

const site = built("split");
const { portal } = site;

/** What no page may weigh as it is written, in bytes: as much as the longest with 72 wards that is no map. */
const PAGE_LIMIT = 150_000;

const links = (of: string) => new Set(site.page("vi", of).root.querySelectorAll("main a").map((link) => link.getAttribute("href"))); // prettier-ignore

test("no page is longer than with few wards", () => {
  const long = site.pages.filter(({ file }) => site.bytes(file).length > PAGE_LIMIT);
  expect(long.map(({ file }) => `${file} ${site.bytes(file).length}`)).toEqual([]);
});

test("lists, home and map stay within what the page of a ward may weigh, and the map within its own", () => {
  const weight = weights(site);
  for (const page of [path.home, path.wards, path.todaysWards, path.target(portal.targets[0]!)])
    // the plan has targets
    expect(weight(site.page("vi", page))).toBeLessThanOrEqual(WARD_LIMIT);
  expect(weight(site.page("vi", path.map))).toBeLessThanOrEqual(MAP_LIMIT);
});

test("home, map and targets name no ward of their own accord", () => {
  const isWard = new Set(portal.units.map((unit) => address("vi", unitPath(unit))));
  for (const page of [path.map, path.wards, path.todaysWards, ...portal.targets.map(path.target)])
    expect([...links(page)].filter((href) => href && isWard.has(href))).toEqual([]);
});

test("every ward is found without script: the list leads to its city, and that to it", () => {
  const cities = new Set(portal.planWards.map(({ city }) => city));
  const [list, map] = [links(path.wards), links(path.map)];
  for (const city of cities) {
    expect(list.has(address("vi", path.city(city)))).toBe(true);
    expect(map.has(address("vi", path.city(city)))).toBe(true);
    const onPage = links(path.city(city));
    const units = [...portal.planWards, ...portal.todaysWards].filter((unit) => unit.city === city);
    expect(units.filter((unit) => !onPage.has(address("vi", unitPath(unit))))).toEqual([]);
  }
});

test("a target says where the results of its wards are, in a file that there is", () => {
  const target = portal.targets.find(({ judging }) => judging === "ward-share")!; // the plan has some
  expect(site.page("vi", path.target(target)).root.text).toContain("quá dài cho một trang");
  expect(site.files.has(`data/targets/${target.id}.csv`)).toBe(true);
  expect(links(path.target(target)).has(`/data/targets/${target.id}.csv`)).toBe(true);
});

test("the marks of home are one band a status, and fill the row", () => {
  const marks = site.page("vi", path.home).root.querySelectorAll(".strip .marks rect");
  expect(new Set(marks.map((mark) => mark.getAttribute("data-status"))).size).toBe(marks.length);
  const wide = marks.reduce((sum, mark) => sum + parseFloat(mark.getAttribute("width") ?? ""), 0);
  expect(wide).toBeCloseTo(100, 1);
});

test("wards are found by name, by code and by name and city in the parts of the finder, which are small", () => {
  const { cities, days, parts = [] }: FinderIndex = JSON.parse(site.text("finder.json"));
  const rows = parts.map((_, place): readonly FinderRow[] => JSON.parse(site.text(`finder/${place}.json`)));
  expect(Math.max(...parts.map((_, place) => gzip(site.bytes(`finder/${place}.json`)).length))).toBeLessThan(20_000);
  const find = (query: string) => {
    const { places } = partsFor(beginnings(query), parts);
    const all = new Map(places.flatMap((place) => rows[place]!).map((row) => [row[0], row])); // a file for each part
    return searchOver(entriesOf({ cities, days, rows: [...all.values()] }, 0))(query).map(({ thing }) => thing.id);
  };
  for (const { id, name, code, city } of portal.planWards.filter((_, place) => place % 10 === 0)) {
    expect(find(name), name).toContain(id);
    expect(find(code), code).toContain(id);
    expect(find(`${name}, ${city.name.vi}`), `${name}, ${city.name.vi}`).toContain(id);
  }
});
