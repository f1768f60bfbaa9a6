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
}

/** All wards of the plan, then those that came later. */
export function finderIndex(portal: Portal): FinderIndex {
  const places = new Map(portal.cities.map((city, index) => [city, index]));
  return {
    cities: portal.cities.map((city) => [city.name.vi, city.name.en]),
    rows: [...portal.planWards, ...portal.units.filter(({ inPlan }) => !inPlan)].map((unit) => [
      unit.id,
      unit.name,
      places.get(unit.city)!, // every unit has a city of the list
      unitPath(unit),
      unit.inPlan ? 1 : unit.validTo === null ? 0 : 2,
      liesIn(portal, unit)?.into.map((succession) => succession.successor.name) ?? [],
      (unit.validTo === null ? formerBearerOfCode : bearerOfCode)(portal, unit)?.name ?? null,
    ]),
  };
}
