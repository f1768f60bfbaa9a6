import type { Locale } from "#model/vocabulary.ts";
import { formatNumber } from "../format.ts";

/** A place that the browser fills in: `{shown}`. */
export type Place = `{${string}}`;

/** A number of things, or the place for one. Words with a place are those for many. */
export type Count = number | Place;

const written = (count: Count, locale: Locale) => (typeof count === "string" ? count : formatNumber(count, locale));

/** A count as each language writes it. */
export const n = (count: Count): string => written(count, "vi");
export const e = (count: Count): string => written(count, "en");

/** "1 ward", "72 wards"; "1 criterion", "20 criteria". */
export const wards = (count: Count): string => `${e(count)} ${count === 1 ? "ward" : "wards"}`;
export const criteria = (count: Count): string => `${e(count)} ${count === 1 ? "criterion" : "criteria"}`;

/** "1 target", "61 targets". */
export const targets = (count: Count): string => `${e(count)} ${count === 1 ? "target" : "targets"}`;
