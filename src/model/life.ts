import type { Day } from "./day.ts";
import { once } from "./once.ts";
import type { City, Portal, Unit } from "./vocabulary.ts";

/** Whether a unit is there on a day, or at some time between two days, both of them counted. */
export const lives = (
  { validFrom, validTo }: Pick<Unit, "validFrom" | "validTo">,
  from: Day,
  to: Day = from,
): boolean => (validFrom === null || validFrom <= to) && (validTo === null || validTo >= from);

/** Whether all wards of the plan have ended: only then the wards formed later stand in the place of all of them. */
export const planHasEnded = ({ planWards }: Pick<Portal, "planWards">): boolean => openCities(planWards).size === 0;

/** Whether the last plan ward of a city has ended: what lies there since lies in its former area. */
export const isFormer = ({ planWards }: Pick<Portal, "planWards">, city: City): boolean =>
  !openCities(planWards).has(city);

/** The cities in which a ward of the plan still lives. */
const openCities = once(
  (planWards: readonly Unit[]): ReadonlySet<City> =>
    new Set(planWards.flatMap(({ city, validTo }) => (validTo === null ? [city] : []))),
);
