import type { Day } from "./day.ts";
import type { Unit } from "./vocabulary.ts";

/** Whether a unit is there on a day, or at some time between two days, both of them counted. */
export const lives = (
  { validFrom, validTo }: Pick<Unit, "validFrom" | "validTo">,
  from: Day,
  to: Day = from,
): boolean => (validFrom === null || validFrom <= to) && (validTo === null || validTo >= from);
