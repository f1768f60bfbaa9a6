import type { Day } from "#model/day.ts";

// Literal days, so that nothing has to be read: the casts below stand for `asDay`, which may give null.
const day = (text: string): Day => text as Day;

/** The two reforms on their days: the last of the old wards and the first of the new ones. The resolutions are made up. */
export const REFORMS = [
  { last: day("2024-10-31"), first: day("2024-11-01"), resolution: "1/NQ-MINHHOA" },
  { last: day("2025-06-30"), first: day("2025-07-01"), resolution: "2/NQ-MINHHOA" },
] as const;

/** The reporting dates: of the plan wards the first three, of today's wards the last two. */
export const REPORTING_DATES = [
  day("2024-06-30"),
  day("2024-12-31"),
  day("2025-06-30"),
  day("2025-12-31"),
  day("2026-06-30"),
] as const;

/** The reporting dates but the first. */
export const [, ...LATER_DATES] = REPORTING_DATES;

/** The day up to which the generated data speak. */
export const AS_OF = day("2026-06-30");

/** The days on which generated data were frozen, a year apart: before today's wards were formed, and at the end. */
export const RELEASE_DATES = [day("2025-06-30"), AS_OF] as const;
