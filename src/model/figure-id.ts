/** The names of the figures that belong to no target; that of a target is its id. */
import type { Day } from "./day.ts";
import type { Status } from "./status.ts";
import type { City } from "./vocabulary.ts";

export const HEADLINE = "recognised-plan-wards";
export const TODAYS_HEADLINE = "recognised-todays-wards";
const [STATUS, MILESTONE] = ["status", "milestone"];

export const cityFigureId = (city: City): string => `${HEADLINE}-${city.slug}`;
export const statusFigureId = (status: Status): string => `${STATUS}-${status}`;
export const milestoneFigureId = (date: Day): string => `${MILESTONE}-${date}`;

/** Whether one of them is called so, or may be one day: a target of that id would take its address. */
export const isOwnFigureId = (id: string): boolean =>
  [HEADLINE, TODAYS_HEADLINE, STATUS, MILESTONE].some((name) => id === name || id.startsWith(`${name}-`));
