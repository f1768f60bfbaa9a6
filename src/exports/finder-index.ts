import { unitPath } from "#i18n/routes.ts";
import { bearerOfCode, formerBearerOfCode, liesIn } from "#model/lineage.ts";
import { fromEachWord, inParts } from "#model/finder-parts.ts";
import { fold } from "#model/fold.ts";
import { isLong } from "#model/long-list.ts";
import { once } from "#model/once.ts";
import type { Portal } from "#model/vocabulary.ts";

/** One row of the finder's index, as short as can be: it is loaded on cheap phones. */
export type FinderRow = readonly [
  /** The code of a plan ward; of a later unit its code and first year. */
  id: string,
  name: string,
  /** Place in the list of cities. */
  city: number,
  /** Address without base and language. */
  path: string,
  /** 1: of the plan; 0: formed later, and there today; 2: formed later, and ended. */
  list: 0 | 1 | 2,
  /** Names of the units in which its area lies today. */
  today: readonly string[],
  /** The name of the other unit that bears the code today, where this one has ended; else that bore it before. */
  codeOf: string | null,
];

export interface FinderIndex {
  readonly cities: readonly (readonly [vi: string, en: string])[];
  readonly rows: readonly FinderRow[];
  /** Where the rows are too many to be loaded whole: the names of their parts, which are files by their places here. */
  readonly parts?: readonly string[];
}

/** So many rows are loaded at once. */
const MOST_ROWS = 400;

/** The index of all wards; where they are too many, that of its parts. */
export function finderIndex(portal: Portal): FinderIndex {
  const cities = portal.cities.map((city) => [city.name.vi, city.name.en] as const);
  return isLong(portal.planWards)
    ? { cities, rows: [], parts: parts(portal).map(({ prefix, isEnd }) => (isEnd ? `${prefix}$` : prefix)) }
    : { cities, rows: rows(portal) };
}

/** The rows of each part; none where the index is whole. */
export const finderParts = (portal: Portal): readonly (readonly FinderRow[])[] =>
  isLong(portal.planWards) ? parts(portal).map(({ things }) => things) : [];

/** By names, by names of today's units and by cities, each also as one word, and by codes with and without the zeros in front. */
const parts = once((portal: Portal) =>
  inParts(
    rows(portal).flatMap((row) => {
      const [id, name, city, , , today] = row;
      const code = id.split("-")[0]!; // split gives one at least
      const cityName = portal.cities[city]!.name; // the row names its place in this list
      const names = [name, ...today, cityName.vi]
        .map(fold)
        .flatMap((one) => [...fromEachWord(one), one.replaceAll(" ", "")]);
      const texts = new Set([...names, fold(cityName.en), code, code.replace(/^0/, ""), code.replace(/^0+/, "")]);
      return [...texts].map((text) => ({ text, thing: row }));
    }),
    MOST_ROWS,
  ),
);

/** All wards of the plan, then those that came later. */
const rows = once((portal: Portal): readonly FinderRow[] => {
  const places = new Map(portal.cities.map((city, index) => [city, index]));
  return [...portal.planWards, ...portal.units.filter(({ inPlan }) => !inPlan)].map((unit) => [
    unit.id,
    unit.name,
    places.get(unit.city)!, // every unit has a city of the list
    unitPath(unit),
    unit.inPlan ? 1 : unit.validTo === null ? 0 : 2,
    liesIn(portal, unit)?.into.map((succession) => succession.successor.name) ?? [],
    (unit.validTo === null ? formerBearerOfCode : bearerOfCode)(portal, unit)?.name ?? null,
  ]);
});
