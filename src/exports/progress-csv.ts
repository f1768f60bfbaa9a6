import Papa from "papaparse";
import { HEADLINE } from "#model/figure-id.ts";
import { figureOf } from "#model/figure.ts";
import type { Day } from "#model/day.ts";
import type { Portal } from "#model/vocabulary.ts";

/** The numbers of the chart of progress: on each day how many wards were recognised, or asked for by the plan. */
export function progressCsv(portal: Portal): string {
  const rows = [
    ...figureOf(portal, HEADLINE).history.map(({ date, value }) => [date, value, ""] as const),
    ...portal.milestones.map(({ date, wards }) => [date, "", wards] as const),
  ].sort(([a], [b]) => byDay(a, b));
  const head = ["date", "recognised", "asked", ...(portal.synthetic ? ["synthetic"] : [])];
  const marked = portal.synthetic ? rows.map((row) => [...row, true]) : rows;
  return `${Papa.unparse([head, ...marked])}\r\n`;
}

const byDay = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
