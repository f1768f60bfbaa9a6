import { polygonCentroid } from "d3";
import type { City, Unit } from "#model/vocabulary.ts";
import { REFORMS } from "./calendar.ts";
import type { Cell } from "./cells.ts";
import { type Chance, memberOf, shuffled } from "./chance.ts";
import type { Brief } from "./made-up-ground.ts";
import { slugs } from "./place-names.ts";
import { degrees } from "./plane.ts";
import type { Reforms } from "./reform.ts";

/** Where a ward lies. */
export interface Home {
  readonly cell: Cell;
  readonly city: City;
}

/** The wards of the made-up plan, one for each home, city by city. All of them end, some in the first reform. */
export function planWards(
  chance: Chance,
  homes: readonly Home[],
  names: readonly string[],
  { hosts }: Reforms,
  { realCodes, roadmap }: Brief,
): readonly Unit[] {
  const codes = codesBeside(realCodes, homes.length);
  const addresses = slugsByCity(homes, names);
  const onRoadmap = new Set(shuffled(chance, [...homes.keys()]).slice(0, roadmap.wards));
  return homes.map(({ cell, city }, ward) => ({
    id: codes[ward]!,
    code: codes[ward]!,
    name: names[ward]!,
    kind: "phường",
    slug: addresses[ward]!,
    city,
    validFrom: null,
    validTo: REFORMS[hosts.has(ward) ? 0 : 1].last,
    inPlan: true,
    roadmapYear: onRoadmap.has(ward) ? roadmap.year : null,
    point: degrees(polygonCentroid([...cell.ring])),
  }));
}

/** Codes around 10000, so that some have a leading zero. Divided by 3 the real ones leave 1, these 2; a real one is left out all the same. */
function codesBeside(real: readonly string[], count: number): readonly string[] {
  const first = 10_001 - 3 * Math.min(Math.floor(count / 2), 3333);
  const taken = new Set(real);
  return Array.from({ length: count + taken.size }, (_, index) => String(first + 3 * index).padStart(5, "0"))
    .filter((code) => !taken.has(code))
    .slice(0, count);
}

/** The slugs of the wards: different within a city, as their addresses begin with that of the city. */
function slugsByCity(homes: readonly Home[], names: readonly string[]): readonly string[] {
  const places = Map.groupBy(homes.keys(), (ward) => homes[ward]!.city);
  return [...places.values()].flatMap((wards) => slugs(wards.map((ward) => names[ward]!)));
}

/** Today's wards, one for each group: with the code of one of its wards, and often the name of another of them. */
export function todaysWards(
  chance: Chance,
  wards: readonly Unit[],
  spareNames: readonly string[],
  { groups }: Reforms,
): readonly Unit[] {
  const numbered = new Map<City, number>();
  const nameOf = (group: readonly number[], index: number): string => {
    const { name, city } = wards[memberOf(chance, group)]!;
    const draw = chance();
    if (draw < 0.8) return name;
    if (draw < 0.9) return spareNames[index]!;
    const number = (numbered.get(city) ?? 0) + 1;
    numbered.set(city, number);
    return `${city.name.vi} ${number}`;
  };
  const { first } = REFORMS[1];
  const names = groups.map(nameOf);
  const addresses = slugs(names);
  return groups.map((group, index) => {
    const { code, kind, city, point } = wards[memberOf(chance, group)]!;
    return {
      id: `${code}-${first.slice(0, 4)}`,
      code,
      name: names[index]!,
      kind,
      slug: addresses[index]!,
      city,
      validFrom: first,
      validTo: null,
      inPlan: false,
      roadmapYear: null,
      point,
    };
  });
}
