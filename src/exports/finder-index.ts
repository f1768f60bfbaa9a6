import { unitPath } from "#i18n/routes.ts";
import { bearerOfCode, formerBearerOfCode, liesIn } from "#model/lineage.ts";
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
  inPlan: 0 | 1,
  /** Names of the units in which its area lies today. */
  today: readonly string[],
  /** The name of the other unit that bears the code today, or bore it before. */
  codeOf: string | null,
];

export interface FinderIndex {
  readonly cities: readonly (readonly [vi: string, en: string])[];
  readonly rows: readonly FinderRow[];
}

/** All wards of the plan, then those of today. */
export function finderIndex(portal: Portal): FinderIndex {
  const places = new Map(portal.cities.map((city, index) => [city, index]));
  return {
    cities: portal.cities.map((city) => [city.name.vi, city.name.en]),
    rows: [...portal.planWards, ...portal.todaysWards].map((unit) => [
      unit.id,
      unit.name,
      places.get(unit.city)!, // every unit has a city of the list
      unitPath(unit),
      unit.inPlan ? 1 : 0,
      liesIn(portal, unit)?.into.map((succession) => succession.successor.name) ?? [],
      (bearerOfCode(portal, unit) ?? formerBearerOfCode(portal, unit))?.name ?? null,
    ]),
  };
}
