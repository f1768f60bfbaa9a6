/** Numbers and days as each language writes them. Written out here: the tables of the machine's own locale data differ between versions. */
import type { Day } from "#model/day.ts";
import type { Locale } from "#model/vocabulary.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MARKS = { vi: { thousands: ".", decimal: "," }, en: { thousands: ",", decimal: "." } } as const;

/** 31/12/2025 in Vietnamese, 31 December 2025 in English. */
export function formatDay(day: Day, locale: Locale): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return locale === "vi" ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** 1.234,5 in Vietnamese, 1,234.5 in English; at most `digits` decimals, rounded half away from zero. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  const { thousands, decimal } = MARKS[locale];
  const [whole = "", rest = ""] = (Math.round(Math.abs(value) * 10 ** digits) / 10 ** digits)
    .toFixed(digits)
    .split(".");
  const fraction = rest.replace(/0+$/, "");
  const sign = value < 0 && Number(`${whole}.${rest}`) !== 0 ? "−" : "";
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${fraction && decimal}${fraction}`;
}
