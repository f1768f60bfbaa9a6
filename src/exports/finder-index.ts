import { formatDay } from "#i18n/format.ts";
import { unitPath } from "#i18n/routes.ts";
import type { Day } from "#model/day.ts";
import { bearerOfCode, formerBearerOfCode, liesIn } from "#model/lineage.ts";
import { fromEachWord, inParts } from "#model/finder-parts.ts";
import { fold } from "#model/fold.ts";
import { isLong } from "#model/long-list.ts";
import { once } from "#model/once.ts";
import type { Portal, Unit } from "#model/vocabulary.ts";

/** One row of the finder's index, as short as can be: it is loaded on cheap phones. */
export type FinderRow = readonly [
  /** The code of a plan ward; of a later unit its code and first year. */
  id: string,
  name: string,
  /** Place in the list of cities. */
  city: number,
  /** Address without base and language. */
  path: string,
  inPlan: 0 | 1,
  hasEnded: 0 | 1,
  /** Place in the list of days: of its last day where it has ended, else of its first; null where that is not known. */
  day: number | null,
  /** Names of the units in which its area lies today. */
  today: readonly string[],
  /** The name of the other unit that bears the code today, where this one has ended; else that bore it before. */
  codeOf: string | null,
];

export interface FinderIndex {
  readonly cities: readonly (readonly [vi: string, en: string])[];
  /** The days on which wards began or ended. */
  readonly days: readonly (readonly [vi: string, en: string])[];
  readonly rows: readonly FinderRow[];
  /** Where the rows are too many to be loaded whole: the names of their parts, which are files by their places here. */
  readonly parts?: readonly string[];
}

/** So many rows are loaded at once. */
const MOST_ROWS = 400;

/** The index of all wards; where they are too many, that of its parts. */
export function finderIndex(portal: Portal): FinderIndex {
  const cities = portal.cities.map((city) => [city.name.vi, city.name.en] as const);
  const days = daysOf(portal).map((day) => [formatDay(day, "vi"), formatDay(day, "en")] as const);
  return isLong(portal.planWards)
    ? { cities, days, rows: [], parts: parts(portal).map(({ prefix, isEnd }) => (isEnd ? `${prefix}$` : prefix)) }
    : { cities, days, rows: rows(portal) };
}

const dayOf = ({ validFrom, validTo }: Unit): Day | null => validTo ?? validFrom;

const daysOf = ({ units }: Portal): readonly Day[] =>
  [...new Set(units.map(dayOf))].filter((day) => day !== null).sort();

/** The rows of each part; none where the index is whole. */
export const finderParts = (portal: Portal): readonly (readonly FinderRow[])[] =>
  isLong(portal.planWards) ? parts(portal).map(({ things }) => things) : [];

/** By names, by names of today's units and by cities, each also as one word, and by codes with and without the zeros in front. */
const parts = once((portal: Portal) =>
  inParts(
    rows(portal).flatMap((row) => {
      const [id, name, city, , , , , today] = row;
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
  const days = new Map(daysOf(portal).map((day, index) => [day, index]));
  return [...portal.planWards, ...portal.units.filter(({ inPlan }) => !inPlan)].map((unit) => [
    unit.id,
    unit.name,
    places.get(unit.city)!, // every unit has a city of the list
    unitPath(unit),
    unit.inPlan ? 1 : 0,
    unit.validTo === null ? 0 : 1,
    days.get(dayOf(unit)!) ?? null,
    liesIn(portal, unit)?.into.map((succession) => succession.successor.name) ?? [],
    (unit.validTo === null ? formerBearerOfCode : bearerOfCode)(portal, unit)?.name ?? null,
  ]);
});
