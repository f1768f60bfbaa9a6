import { formatNumber } from "../format.ts";

/** A count as each language writes it. */
export const n = (value: number): string => formatNumber(value, "vi");
export const e = (value: number): string => formatNumber(value, "en");

/** "1 ward", "72 wards". */
export const wards = (count: number): string => `${e(count)} ${count === 1 ? "ward" : "wards"}`;
