/** A calendar day as ISO 8601 writes it, `2025-06-30`. Days compare as strings do. */
export type Day = string & { readonly day: unique symbol };

/** Reads `2025-06-30`; gives null for anything that is not a day of the calendar. */
export function asDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? (text as Day) : null;
}

/** The calendar year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The first and last day of a year. */
export const firstDayOf = (year: number): Day => `${String(year).padStart(4, "0")}-01-01` as Day;
export const lastDayOf = (year: number): Day => `${String(year).padStart(4, "0")}-12-31` as Day;

/** Days since 1970-01-01, for scales and differences. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The day `count` days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day =>
  new Date((dayNumber(day) + count) * 86_400_000).toISOString().slice(0, 10) as Day;
