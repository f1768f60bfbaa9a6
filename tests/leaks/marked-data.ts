/** A data folder in which every number that must not be shown is one that occurs nowhere else: found on a page, it is a leak. */
import Papa from "papaparse";
import type { Files } from "#data/portal.ts";

type Row = Readonly<Record<string, string>>;

/** From here on a number is told apart from whatever else stands on a page. */
export const DISTINCTIVE = 1_000_000;

/**
 * Replaces every number of a ward that is published as a status or in totals only. A part stays smaller than its whole, so
 * that the folder reads as before; what is withheld or missing stays so.
 *
 * @param files a data folder that reads without an error
 */
export function markedData(files: Files): Files {
  const rowsOf = (file: string) => Papa.parse<Row>(textOf(files, file), { header: true, skipEmptyLines: true }).data;
  const markOf = marks(rowsOf("indicators.csv"), rowsOf("targets.csv"), rowsOf("criteria-conditions.csv"));
  const marked = new Map<string, readonly Row[]>();
  for (const file of [...files.keys()].filter((file) => file.startsWith("reports/")))
    marked.set(file, rowsOf(file).map((row) => mapped(row, (cell, column) => (isNumber(cell) ? (markOf(column) ?? cell) : cell)))); // prettier-ignore
  const corrections = rowsOf("corrections.csv").map((row) => {
    const report = marked.get(row["file"] ?? "");
    const [column = "", cell = ""] = [row["field"], row["corrected_value"]];
    const now = report?.find((sent) => sent["unit_id"] === row["unit_id"])?.[column] ?? cell;
    return { ...row, corrected_value: now, published_value: now === cell ? row["published_value"]! : markOf(column)! }; // a row has its columns, and another value is a mark
  });
  return new Map([...files, ...[...marked, ["corrections.csv", corrections] as const].map(([file, rows]) => [file, new TextEncoder().encode(Papa.unparse([...rows]))] as const)]); // prettier-ignore
}

/** Gives another number each time it is asked, in the range of its column; null for a column that may be shown. */
function marks(indicators: readonly Row[], targets: readonly Row[], conditions: readonly Row[]) {
  const hidden = indicators.filter(
    ({ level, disclosure, type }) => level === "ward" && disclosure !== "value" && type !== "boolean",
  );
  const bases = new Set(
    conditions.filter(({ rule }) => rule !== "part-of-whole").map((row) => row["base_indicator_id"]),
  );
  const wholesOf = (part: string) =>
    targets.filter(({ numerator }) => numerator === part).flatMap((row) => [row["denominator"], row["denominator_alternative"]]); // prettier-ignore
  const depthOf = (id: string): number =>
    wholesOf(id).reduce((depth, whole) => (whole ? Math.max(depth, 1 + depthOf(whole)) : depth), 0);
  const ranges = new Map(
    hidden.map(({ indicator_id: id = "" }) =>
      // The year before has steps of its own, so that no two differences are alike.
      [id, bases.has(id) ? { from: 12_000_007, step: 67 } : { from: 9_000_011 - depthOf(id) * DISTINCTIVE, step: 61 }],
    ),
  );
  let count = 0;
  return (column: string): string | null => {
    const range = ranges.get(column);
    return range ? String(range.from + range.step * count++) : null;
  };
}

const isNumber = (cell: string): boolean => /^\d+$/.test(cell);

const mapped = (row: Row, change: (cell: string, column: string) => string): Row =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, change(cell, column)]));

const textOf = (files: Files, file: string): string => new TextDecoder().decode(files.get(file));
