import type { Day } from "#model/day.ts";
import type { Succession, Unit } from "#model/vocabulary.ts";
import type { Calendar } from "./calendar.ts";
import { registerOf } from "./register.ts";

/** The register as it is known on a day. */
export interface Known extends Pick<Calendar, "register" | "successions"> {
  /** The units that have begun by the day. */
  readonly begun: readonly Unit[];
  /** What they have become by the day. */
  readonly happened: readonly Succession[];
}

/**
 * What a portal that speaks on a day knows of units: not those that begin later, and not the ends that are still to come.
 * The register and the successions hold the later units too, for a row that names one to be told when it begins.
 */
export function knownOn(day: Day, units: readonly Unit[], successions: readonly Succession[]): Known {
  const known = new Map(units.map((unit) => [unit, endless(unit, day)]));
  const all = successions.map((succession) => ({
    ...succession,
    unit: known.get(succession.unit)!, // successions are among the units
    successor: known.get(succession.successor)!,
  }));
  return {
    register: registerOf([...known.values()]),
    successions: all,
    begun: [...known.values()].filter(({ validFrom }) => validFrom === null || validFrom <= day),
    happened: all.filter(({ on }) => on <= day),
  };
}

/** A unit without an end that has not come: on its last day it is still there. */
const endless = (unit: Unit, day: Day): Unit =>
  unit.validTo !== null && unit.validTo >= day ? { ...unit, validTo: null } : unit;
