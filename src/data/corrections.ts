import { asDay } from "#model/day.ts";
import { spaced } from "#model/fold.ts";
import { by } from "#model/order.ts";
import type { Correction, Indicator, Reading } from "#model/vocabulary.ts";
import { type Calendar, outsideLife, outsidePortal } from "./calendar.ts";
import * as cell from "./cell.ts";
import { Refusal, conflict, words } from "./finding.ts";
import { canonical } from "./header.ts";
import { nearest } from "./nearest.ts";
import type { ReadTable } from "./reference.ts";
import { type Register, unitIn } from "./register.ts";
import { reportColumns, reportLabels, reportName } from "./reports.ts";

/**
 * Reads `corrections.csv`. Which cell a row means is never guessed: what a report says of a ward may be closed, and only a
 * cell that is known to be no such number is printed as it stands.
 *
 * @param known the files of a data folder but its reports
 */
export function readCorrections(
  table: ReadTable,
  when: Calendar,
  indicators: readonly Indicator[],
  known: readonly string[],
): readonly Correction[] {
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
  const corrections = table("corrections.csv", columns).flatMap(({ values: v, blame }): Correction[] => {
    const wrong = outsidePortal(v.date, when);
    if (wrong) blame("date", wrong);
    const unborn = v.unit_id && outsideLife(v.unit_id, when.planDate, v.date, when);
    if (unborn) blame("unit_id", unborn);
    const found = cellOf(v, indicators, known, when.register);
    if ("refusal" in found) {
      blame(found.column, found.refusal);
      return [];
    }
    const { file, field, reported } = found;
    if (file.startsWith("reports/") && !v.unit_id)
      blame("unit_id", conflict("một ô của báo cáo cần mã đơn vị", "a cell of a report needs the code of its unit"));
    const reading = (column: "published_value" | "corrected_value", indicator: Indicator): Reading | null => {
      try {
        return cell.reading(indicator)(v[column], (warning) => blame(column, warning, "warning"));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        blame(column, error);
        return null;
      }
    };
    const before = reported && reading("published_value", reported.indicator);
    const after = reported && reading("corrected_value", reported.indicator);
    if (reported && !(before && after)) return [];
    return [
      {
        date: v.date,
        file,
        unit: v.unit_id,
        field,
        published: v.published_value,
        corrected: v.corrected_value,
        reason: words(v.reason_vi, v.reason_en),
        reported: reported && before && { ...reported, before },
      },
    ];
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

/** The cell of a report, and what was published of it. */
type Reported = NonNullable<Correction["reported"]>;

/** Where the value stands that was corrected. */
interface Cell {
  readonly file: string;
  readonly field: string;
  /** The day and the indicator of a cell of a report whose number may be closed; null for any other cell. */
  readonly reported: Pick<Reported, "date" | "indicator"> | null;
}

/** A file and a field as they may be written, and why there is no such cell. */
function cellOf(
  { file, field }: { readonly file: string; readonly field: string },
  indicators: readonly Indicator[],
  known: readonly string[],
  register: Register,
): Cell | { readonly column: "file" | "field"; readonly refusal: Refusal } {
  const path = file.replaceAll("\\", "/");
  const inReports = /^[^/]+\.csv$/i.test(path) && !known.includes(path.toLowerCase()) ? `reports/${path}` : path;
  const date = asDay(reportName(inReports) ?? "");
  if (!date) {
    const name = known.find((name) => name === path.toLowerCase());
    if (name !== undefined) return { file: name, field, reported: null };
    const near = nearest(path.toLowerCase(), known) ?? "reports/2025-12-31.csv";
    return {
      column: "file",
      refusal: conflict(
        "không có tệp số liệu nào tên như vậy",
        "there is no data file of this name",
        words(`viết như ${near}`, `write as ${near}`),
      ),
    };
  }
  const columns = reportColumns(register, indicators);
  const id = canonical(field, columns, { labels: reportLabels(indicators) });
  if (id === null) {
    const near = nearest(spaced(field).toLowerCase(), Object.keys(columns));
    return {
      column: "field",
      refusal: conflict(
        "báo cáo không có cột nào tên như vậy",
        "a report has no column of this name",
        near ? words(`có phải là ${near}?`, `did you mean ${near}?`) : null,
      ),
    };
  }
  const indicator = indicators.find((one) => one.id === id);
  return { file: `reports/${date}.csv`, field: id, reported: indicator ? { date, indicator } : null };
}
