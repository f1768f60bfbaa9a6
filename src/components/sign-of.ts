import type { Mark } from "#model/tally.ts";

/** The sign of a result among the patterns of the page, eleven units wide: met, not met, or no value of whatever kind. */
export const signOf = (mark: Mark): string => `#sign-${mark === "met" || mark === "not-met" ? mark : "none"}`;
