import type { City, Outline, Unit } from "#model/vocabulary.ts";
import type { Cell } from "./cells.ts";
import { type Chance, chanceOf, happens } from "./chance.ts";
import type { Ground } from "./ground.ts";
import { citiesCsv, geojson, successorsCsv, unitsCsv } from "./ground-files.ts";
import { citySizes, land, union } from "./land.ts";
import { madeUpSuccessions } from "./made-up-successions.ts";
import { planWards, todaysWards } from "./made-up-wards.ts";
import { placeNames, slugs } from "./place-names.ts";
import { polygon } from "./plane.ts";
import { type Neighbours, type Reforms, reforms } from "./reform.ts";

/** What of the real world the made-up one must keep clear of, and how many wards its roadmap names for which year. */
export interface Brief {
  readonly realNames: readonly string[];
  readonly realCityCodes: readonly string[];
  readonly realCodes: readonly string[];
  readonly roadmap: { readonly year: number; readonly wards: number };
}

/** About so many of the wards end in the first reform. */
const ENDING_EARLY = 0.04;

/** Cities, units, what became of them and their shapes, all made up. */
export function madeUpGround(count: number, seed: number, brief: Brief): Ground {
  const { province, cities: cellsByCity } = land(chanceOf(seed, "land"), citySizes(chanceOf(seed, "sizes"), count));
  const cities = madeUpCities(chanceOf(seed, "cities"), cellsByCity.length, brief);
  const reformed = reforms(chanceOf(seed, "reforms"), provinceWide(cellsByCity), Math.round(count * ENDING_EARLY));
  const names = placeNames(chanceOf(seed, "wards"), count + reformed.groups.length, brief.realNames);
  const homes = cellsByCity.flatMap((cells, index) => cells.map((cell) => ({ cell, city: cities[index]! })));
  const wards = planWards(chanceOf(seed, "plan"), homes, names.slice(0, count), reformed, brief);
  const today = todaysWards(chanceOf(seed, "today"), wards, names.slice(count), reformed);
  const shapes = homes.map(({ cell }) => polygon(cell.ring));
  return new Map([
    ["cities.csv", citiesCsv(cities, wards)],
    ["units.csv", unitsCsv([...wards, ...today])],
    ["successors.csv", successorsCsv(madeUpSuccessions(chanceOf(seed, "successions"), wards, today, reformed))],
    ["boundaries/wards.geojson", geojson(wards.map(({ id }, index) => [{ unit_id: id }, shapes[index]!]))],
    ["boundaries/units-2025.geojson", geojson(joined(today, reformed, shapes, cellsByCity))],
    ["boundaries/province.geojson", geojson([[{}, province]])],
  ]);
}

function madeUpCities(chance: Chance, count: number, { realNames, realCityCodes }: Brief): readonly City[] {
  const names = placeNames(chance, count, realNames);
  const addresses = slugs(names);
  const codes = codesBeside(realCityCodes, count);
  return names.map((name, index) => {
    const [kind, kindEn] = happens(chance, 0.35) ? ["thị xã", "Town"] : ["thành phố", "City"];
    return { code: codes[index]!, name: { vi: name, en: `${name} ${kindEn}` }, kind, slug: addresses[index]! };
  });
}

/** Codes of three digits, or more when there are no more of these, that no real city has. */
const codesBeside = (real: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count + real.length }, (_, index) => String(101 + index))
    .filter((code) => !real.includes(code))
    .slice(0, count);

/** The neighbours of all wards in one list, city by city. */
function provinceWide(cellsByCity: readonly (readonly Cell[])[]): Neighbours {
  let before = 0;
  return cellsByCity.flatMap((cells) => {
    const start = before;
    before += cells.length;
    return cells.map(({ neighbours }) => neighbours.map((index) => start + index));
  });
}

/** The outlines of today's wards, each that of its old wards together; worked out city by city. */
function joined(
  today: readonly Unit[],
  { groups }: Reforms,
  shapes: readonly GeoJSON.Polygon[],
  cellsByCity: readonly (readonly Cell[])[],
): readonly (readonly [{ unit_id: string }, Outline])[] {
  const placesByCity = Map.groupBy(today.keys(), (place) => today[place]!.city);
  let before = 0;
  return [...placesByCity.values()].flatMap((places, city) => {
    const start = before;
    before += cellsByCity[city]!.length;
    const members = places.map((place) => groups[place]!.map((ward) => ward - start));
    const outlines = union(shapes.slice(start, before), members);
    return places.map((place, index) => [{ unit_id: today[place]!.id }, outlines[index]!] as const);
  });
}
