import type { Day } from "./day.ts";
import { once } from "./once.ts";
import type { Portal, Succession, Unit } from "./vocabulary.ts";

/** A date on which a unit passed into others. */
export interface Passing {
  readonly on: Day;
  /** One row when the unit passed whole, several when it was divided. */
  readonly into: readonly Succession[];
}

/** What became of a unit, in order of date. */
export function passingsOf({ successions }: Pick<Portal, "successions">, unit: Unit): readonly Passing[] {
  const own = bySide(successions, "unit").get(unit) ?? [];
  return [...Map.groupBy(own, (succession) => succession.on)]
    .map(([on, into]) => ({ on, into }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The passing that ended a unit: the first; the later ones say where its area lies since. */
export const endOf = (portal: Pick<Portal, "successions">, unit: Unit): Passing | null =>
  passingsOf(portal, unit)[0] ?? null;

/** Where the area of a unit lies since the last change. */
export const liesIn = (portal: Pick<Portal, "successions">, unit: Unit): Passing | null =>
  passingsOf(portal, unit).at(-1) ?? null;

/** The units whose area, or a part of it, a unit took in, in the order of the table; each with the passing that says so. */
export const tookIn = ({ successions }: Pick<Portal, "successions">, unit: Unit): readonly Succession[] =>
  bySide(successions, "successor").get(unit) ?? [];

/** The unit that bears the code of `unit` since `unit` ended, if there is one. */
export const bearerOfCode = ({ units }: Pick<Portal, "units">, unit: Unit): Unit | null =>
  unit.validTo === null
    ? null
    : (byCode(units)
        .get(unit.code)
        ?.find((u) => u.validFrom !== null && u.validFrom > unit.validTo!) ?? null);

/** The unit that bore the code of `unit` before `unit` began, if there is one. */
export const formerBearerOfCode = ({ units }: Pick<Portal, "units">, unit: Unit): Unit | null =>
  unit.validFrom === null
    ? null
    : (byCode(units)
        .get(unit.code)
        ?.find((u) => u.validTo !== null && u.validTo < unit.validFrom!) ?? null);

const byUnit = once((list: readonly Succession[]) => Map.groupBy(list, (s) => s.unit));
const bySuccessor = once((list: readonly Succession[]) => Map.groupBy(list, (s) => s.successor));
const bySide = (list: readonly Succession[], side: "unit" | "successor") =>
  side === "unit" ? byUnit(list) : bySuccessor(list);
const byCode = once((units: readonly Unit[]) => Map.groupBy(units, (unit) => unit.code));
