import type { Files } from "#data/portal.ts";
import type { Day } from "#model/day.ts";
import { type Row, rowsOf, toCsv } from "./csv.ts";

/** In which column a table says since when its rows are known. */
const KNOWN_SINCE: Readonly<Record<string, readonly string[]>> = {
  "recognitions.csv": ["decision_date", "announced_date"],
  "province-values.csv": ["as_of"],
  "task-updates.csv": ["date"],
  "corrections.csv": ["date"],
  "sources.csv": ["date"],
};

/**
 * A data folder as it was on an earlier day: without what came later, and with the values that were corrected later as they
 * were published then.
 */
export function asOn(day: Day, files: Files): Files {
  const text = (file: string) => new TextDecoder().decode(files.get(file));
  const later = rowsOf(text("corrections.csv")).filter(({ date = "" }) => date > day);
  const cut = (file: string): string | null => {
    if (file === "portal.json") return text(file).replace(/("as_of": ")[\d-]+/, `$1${day}`);
    const [, reported] = /^reports\/([\d-]+)\.csv$/.exec(file) ?? [];
    if (reported !== undefined) return reported > day ? null : uncorrected(text(file), file, later);
    const columns = KNOWN_SINCE[file];
    return columns
      ? edited(text(file), (row) => (columns.some((column) => (row[column] ?? "") > day) ? null : row))
      : text(file);
  };
  return new Map(
    [...files.keys()].flatMap((file) => {
      const csv = cut(file);
      return csv === null ? [] : [[file, new TextEncoder().encode(csv)] as const];
    }),
  );
}

/** A report as it was published before some corrections. */
const uncorrected = (csv: string, file: string, corrections: readonly Row[]): string =>
  edited(csv, (row) => ({
    ...row,
    ...Object.fromEntries(
      corrections
        .filter((correction) => correction["file"] === file && correction["unit_id"] === row["unit_id"])
        .map(({ field = "", published_value = "" }) => [field, published_value]),
    ),
  }));

/** A table with each row changed, or left out where there is none in its place. */
function edited(csv: string, change: (row: Row) => Row | null): string {
  const [header = ""] = csv.split(/\r?\n/, 1);
  return toCsv(
    header.replace(/^\uFEFF/, "").split(","),
    rowsOf(csv)
      .map(change)
      .filter((row) => row !== null),
  );
}
