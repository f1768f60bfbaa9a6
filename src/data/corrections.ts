import { asDay } from "#model/day.ts";
import type { Indicator } from "#model/vocabulary.ts";
import { by } from "#model/order.ts";
import { type Calendar, outsideLife, outsidePortal } from "./calendar.ts";
import * as cell from "./cell.ts";
import { Refusal, words } from "./finding.ts";
import type { ReadTable } from "./reference.ts";
import { unitIn } from "./register.ts";
import { reportName } from "./reports.ts";

export function readCorrections(table: ReadTable, when: Calendar, indicators: readonly Indicator[]) {
  const columns = {
    date: cell.day,
    file: cell.filled,
    unit_id: cell.optional(unitIn(when.register)),
    field: cell.filled,
    published_value: cell.text,
    corrected_value: cell.text,
    reason_vi: cell.filled,
    reason_en: cell.filled,
  };
  const corrections = table("corrections.csv", columns).map(({ values: v, blame }) => {
    const wrong = outsidePortal(v.date, when);
    if (wrong) blame("date", wrong);
    const unborn = v.unit_id && outsideLife(v.unit_id, when.planDate, v.date, when);
    if (unborn) blame("unit_id", unborn);
    return {
      date: v.date,
      file: v.file,
      unit: v.unit_id,
      field: v.field,
      published: v.published_value,
      corrected: v.corrected_value,
      reason: words(v.reason_vi, v.reason_en),
      reported: reportedIn(v.file, v.field, v.published_value, indicators),
    };
  });
  return corrections.sort(
    by(
      ({ date }) => date,
      ({ file }) => file,
      ({ unit }) => unit?.id ?? null,
      ({ field }) => field,
      ({ published }) => published,
      ({ corrected }) => corrected,
      ({ reason }) => reason.vi,
      ({ reason }) => reason.en,
    ),
  );
}

/** What was published of a cell of a report, read as that cell would be; null for any other cell, and for what cannot be read. */
function reportedIn(file: string, field: string, published: string, indicators: readonly Indicator[]) {
  const date = asDay(reportName(file) ?? "");
  const indicator = indicators.find(({ id, level }) => id === field && level === "ward");
  if (!date || !indicator) return null;
  try {
    return { date, indicator, before: cell.reading(indicator)(published, () => {}) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}
