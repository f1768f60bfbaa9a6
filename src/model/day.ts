/** A calendar day as ISO 8601 writes it, `2025-06-30`. Days compare as strings do. */
export type Day = string & { readonly day: unique symbol };

/** Reads `2025-06-30`; gives null for anything that is not a day of the calendar. */
export function asDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day >= 1 && day <= daysIn(year, month) ? (text as Day) : null;
}

/** The length of a month, 1 to 12; none for another number. */
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : ([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

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
