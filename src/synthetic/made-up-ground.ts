import { polygonCentroid } from "d3";
import type { City, Outline, Succession, Unit } from "#model/vocabulary.ts";
import { REFORMS } from "./calendar.ts";
import type { Cell } from "./cells.ts";
import { type Chance, chanceOf, happens, memberOf, shuffled } from "./chance.ts";
import type { Ground } from "./ground.ts";
import { citiesCsv, geojson, successorsCsv, unitsCsv } from "./ground-files.ts";
import { citySizes, land, polygonOf, union } from "./land.ts";
import { placeNames, slugs } from "./place-names.ts";
import { degrees } from "./plane.ts";
import { takenIn, unions } from "./reform.ts";

/** What of the real world the made-up one must keep clear of, and how many wards its roadmap names for which year. */
export interface Brief {
  readonly realNames: readonly string[];
  readonly realCityCodes: readonly string[];
  readonly realCodes: readonly string[];
  readonly roadmap: { readonly year: number; readonly wards: number };
}

/** About so many of the wards end in the first reform, and are divided in the second. */
const [ENDING_EARLY, DIVIDED] = [0.04, 0.03];

/** A ward of the made-up plan while the two reforms are worked out. */
interface Ward {
  readonly unit: Unit;
  readonly cell: Cell;
}

/** Cities, units, what became of them and their shapes, all made up. */
export function madeUpGround(count: number, seed: number, brief: Brief): Ground {
  const sizes = citySizes(chanceOf(seed, "sizes"), count);
  const { province, cities: cellsByCity } = land(chanceOf(seed, "land"), sizes);
  const cities = madeUpCities(chanceOf(seed, "cities"), sizes.length, brief);
  const neighbours = provinceWide(cellsByCity);
  const hosts = takenIn(chanceOf(seed, "first reform"), neighbours, Math.round(count * ENDING_EARLY));
  const groups = unions(chanceOf(seed, "second reform"), neighbours, hosts);
  const names = placeNames(chanceOf(seed, "wards"), count + groups.length, brief.realNames);
  const wards = planWards(chanceOf(seed, "plan"), cellsByCity, cities, names.slice(0, count), hosts, brief);
  const today = todaysWards(chanceOf(seed, "today"), groups, wards, names.slice(count));
  return new Map([
    [
      "cities.csv",
      citiesCsv(
        cities,
        wards.map(({ unit }) => unit),
      ),
    ],
    ["units.csv", unitsCsv([...wards.map(({ unit }) => unit), ...today])],
    [
      "successors.csv",
      successorsCsv(successions(chanceOf(seed, "successions"), wards, today, groups, hosts, neighbours)),
    ],
    ["boundaries/wards.geojson", geojson(wards.map(({ unit, cell }) => [{ unit_id: unit.id }, polygonOf(cell)]))],
    ["boundaries/units-2025.geojson", geojson(outlines(today, groups, wards, sizes))],
    ["boundaries/province.geojson", geojson([[{ name: "Minh Họa" }, province]])],
  ]);
}

function madeUpCities(chance: Chance, count: number, { realNames, realCityCodes }: Brief): readonly City[] {
  const names = placeNames(chance, count, realNames);
  const addresses = slugs(names);
  const codes = freeCodes(count, 101, 1, 3, realCityCodes);
  return names.map((name, index) => {
    const town = happens(chance, 0.35);
    return {
      code: codes[index]!,
      name: { vi: name, en: `${name} ${town ? "Town" : "City"}` },
      kind: town ? "thị xã" : "thành phố",
      slug: addresses[index]!,
    };
  });
}

/** Codes counted up from a first one, with leading zeros, without those that are real. */
function freeCodes(
  count: number,
  first: number,
  step: number,
  digits: number,
  real: readonly string[],
): readonly string[] {
  const taken = new Set(real);
  const codes: string[] = [];
  for (let number = first; codes.length < count; number += step) {
    const code = String(number).padStart(digits, "0");
    if (!taken.has(code)) codes.push(code);
  }
  return codes;
}

/** The codes of the plan wards: up to half of them with a leading zero. Real ones leave the remainder 1 when divided by 3, these 2. */
const wardCodes = (count: number, real: readonly string[]): readonly string[] =>
  freeCodes(count, 10_001 - 3 * Math.min(Math.floor(count / 2), 3333), 3, 5, real);

/** The neighbours of all cells in one list, city by city. */
function provinceWide(cellsByCity: readonly (readonly Cell[])[]): readonly (readonly number[])[] {
  let before = 0;
  return cellsByCity.flatMap((cells) => {
    const start = before;
    before += cells.length;
    return cells.map(({ neighbours }) => neighbours.map((index) => start + index));
  });
}

function planWards(
  chance: Chance,
  cellsByCity: readonly (readonly Cell[])[],
  cities: readonly City[],
  names: readonly string[],
  hosts: ReadonlyMap<number, number>,
  { realCodes, roadmap }: Brief,
): readonly Ward[] {
  const codes = wardCodes(names.length, realCodes);
  const named = new Set(shuffled(chance, [...names.keys()]).slice(0, roadmap.wards));
  let before = 0;
  return cellsByCity.flatMap((cells, cityIndex) => {
    const start = before;
    before += cells.length;
    const addresses = slugs(names.slice(start, before));
    return cells.map((cell, index): Ward => {
      const ward = start + index;
      const unit: Unit = {
        id: codes[ward]!,
        code: codes[ward]!,
        name: names[ward]!,
        kind: "phường",
        slug: addresses[index]!,
        city: cities[cityIndex]!,
        validFrom: null,
        validTo: REFORMS[hosts.has(ward) ? 0 : 1].last,
        inPlan: true,
        roadmapYear: named.has(ward) ? roadmap.year : null,
        point: degrees(polygonCentroid([...cell.ring])),
      };
      return { unit, cell };
    });
  });
}

/** One ward for each group, with the code of one of its members and often the name of another. */
function todaysWards(
  chance: Chance,
  groups: readonly (readonly number[])[],
  wards: readonly Ward[],
  spareNames: readonly string[],
): readonly Unit[] {
  const numbered = new Map<City, number>();
  const nameOf = (group: readonly number[], city: City, index: number): string => {
    const draw = chance();
    if (draw < 0.8) return wards[memberOf(chance, group)]!.unit.name;
    if (draw < 0.9) return spareNames[index]!;
    const number = (numbered.get(city) ?? 0) + 1;
    numbered.set(city, number);
    return `${city.name.vi} ${number}`;
  };
  const units = groups.map((group, index): Unit => {
    const { code, city, point } = wards[memberOf(chance, group)]!.unit;
    const { first } = REFORMS[1];
    const id = `${code}-${first.slice(0, 4)}`;
    const name = nameOf(group, city, index);
    return {
      id,
      code,
      name,
      kind: "phường",
      slug: "",
      city,
      validFrom: first,
      validTo: null,
      inPlan: false,
      roadmapYear: null,
      point,
    };
  });
  const addresses = slugs(units.map(({ name }) => name));
  return units.map((unit, index) => ({ ...unit, slug: addresses[index]! }));
}

/** What became of every ward: of the first reform one row for each that ended, of the second one or two for all. */
function successions(
  chance: Chance,
  wards: readonly Ward[],
  today: readonly Unit[],
  groups: readonly (readonly number[])[],
  hosts: ReadonlyMap<number, number>,
  neighbours: readonly (readonly number[])[],
): readonly Succession[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((ward) => [ward, index] as const)));
  const widened = new Set(hosts.values());
  const across = (ward: number) =>
    neighbours[ward]!.map((other) => groupOf.get(other)!).filter((group) => group !== groupOf.get(ward));
  const divisible = [...wards.keys()].filter(
    (ward) => !hosts.has(ward) && !widened.has(ward) && across(ward).length > 0,
  );
  const divided = new Set(shuffled(chance, divisible).slice(0, Math.ceil(wards.length * DIVIDED)));

  const became = (
    ward: number,
    successor: Unit,
    reform: (typeof REFORMS)[number],
    more: Partial<Succession>,
  ): Succession => ({
    unit: wards[ward]!.unit,
    on: reform.first,
    successor,
    relation: "merged-whole",
    resolution: reform.resolution,
    clause: "",
    inferred: false,
    note: { vi: "", en: "" },
    ...more,
  });
  const inGroup = (ward: number, group: number, more: Partial<Succession>) =>
    became(ward, today[group]!, REFORMS[1], { clause: `Điều 1 khoản ${group + 1}`, ...more });

  return [...wards.keys()].flatMap((ward) => {
    const group = groupOf.get(ward)!; // every ward is in a group
    const host = hosts.get(ward);
    if (host !== undefined) {
      const { name } = wards[host]!.unit;
      const [{ first }] = REFORMS;
      return [
        became(ward, wards[host]!.unit, REFORMS[0], {
          note: { vi: `Toàn bộ phường nhập vào ${name}.`, en: `Whole ward merged into ${name}.` },
        }),
        inGroup(ward, group, {
          note: { vi: `Qua phường ${name} (từ ${first}).`, en: `Via phường ${name} (since ${first}).` },
        }),
      ];
    }
    if (!divided.has(ward)) return [inGroup(ward, group, {})];
    return [
      inGroup(ward, memberOf(chance, across(ward)), {
        relation: "split-part",
        note: { vi: "Một phần diện tích và dân số.", en: "Part of the area and population." },
      }),
      inGroup(ward, group, { relation: "split-part", note: { vi: "Phần còn lại.", en: "Remaining part." } }),
    ];
  });
}

/** The outlines of today's wards: what their wards had, joined city by city. */
function outlines(
  today: readonly Unit[],
  groups: readonly (readonly number[])[],
  wards: readonly Ward[],
  sizes: readonly number[],
): readonly (readonly [{ unit_id: string }, Outline])[] {
  let before = 0;
  return sizes.flatMap((size) => {
    const start = before;
    before += size;
    const own = [...groups.entries()].filter(([, [ward = -1]]) => ward >= start && ward < before);
    const joined = union(
      wards.slice(start, before).map(({ cell }) => polygonOf(cell)),
      own.map(([, group]) => group.map((ward) => ward - start)),
    );
    return own.map(([index], place) => [{ unit_id: today[index]!.id }, joined[place]!] as const);
  });
}
