import type { Day } from "./day.ts";
import { once } from "./once.ts";
import type { Portal, Succession, Unit } from "./vocabulary.ts";

/** A date on which a unit passed into others. */
export interface Passing {
  readonly on: Day;
  /** One row when the unit passed whole, several when it was divided. */
  readonly into: readonly Succession[];
}

/** What became of a unit, in order of date: the first passing ended it, the later ones say where its area lies since. */
export function passingsOf({ successions }: Pick<Portal, "successions">, unit: Unit): readonly Passing[] {
  const own = bySide(successions, "unit").get(unit) ?? [];
  return [...Map.groupBy(own, (succession) => succession.on)]
    .map(([on, into]) => ({ on, into }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Where the area of a unit lies since the last change. */
export const liesIn = (portal: Pick<Portal, "successions">, unit: Unit): Passing | null =>
  passingsOf(portal, unit).at(-1) ?? null;

/** The successions into a unit, in the order of the table: of every unit whose area, or a part of it, came to lie in it. */
export const tookIn = ({ successions }: Pick<Portal, "successions">, unit: Unit): readonly Succession[] =>
  bySide(successions, "successor").get(unit) ?? [];

/** The unit that bears the code of `unit` today, when `unit` has ended, if there is one. */
export const bearerOfCode = ({ units }: Pick<Portal, "units">, unit: Unit): Unit | null =>
  bearersOf(units, unit.code).find(
    ({ validFrom, validTo }) =>
      validFrom !== null && validTo === null && unit.validTo !== null && validFrom > unit.validTo,
  ) ?? null;

/** The unit that bore the code of `unit` last before `unit` began, if there is one. */
export const formerBearerOfCode = ({ units }: Pick<Portal, "units">, unit: Unit): Unit | null =>
  bearersOf(units, unit.code).findLast(
    ({ validTo }) => validTo !== null && unit.validFrom !== null && validTo < unit.validFrom,
  ) ?? null;

const byUnit = once((list: readonly Succession[]) => Map.groupBy(list, (s) => s.unit));
const bySuccessor = once((list: readonly Succession[]) => Map.groupBy(list, (s) => s.successor));
const bySide = (list: readonly Succession[], side: "unit" | "successor") =>
  side === "unit" ? byUnit(list) : bySuccessor(list);
const bearersOf = (units: readonly Unit[], code: string): readonly Unit[] => byCode(units).get(code) ?? [];
const byCode = once((units: readonly Unit[]) => Map.groupBy(units.toSorted(byFirstDay), (unit) => unit.code));
const byFirstDay = (a: Unit, b: Unit): number => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1);
