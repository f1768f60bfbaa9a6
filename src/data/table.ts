import Papa from "papaparse";
import { fold, spaced } from "#model/fold.ts";
import type { Words } from "#model/vocabulary.ts";
import type { CellReader } from "./cell.ts";
import { type Findings, Refusal, columnLetters } from "./finding.ts";
import { nearest } from "./nearest.ts";

/** The columns of a file by canonical header, each with the reader of its cells. */
export type Columns = Readonly<Record<string, CellReader<unknown>>>;
type Values<C extends Columns> = { readonly [K in keyof C]: ReturnType<C[K]> };

/** One row that could be read whole, and the way to find fault with one of its cells later. */
export interface TableRow<C extends Columns> {
  readonly values: Values<C>;
  /** The row as Excel numbers it; the header is row 1. */
  readonly row: number;
  blame(column: keyof C & string, refusal: Refusal, severity?: "error" | "warning"): void;
}

export interface TableOptions<C extends Columns> {
  /** The columns that together name a row: no two rows agree in all of them. */
  readonly key?: readonly (keyof C & string)[];
  /** True where other files look rows up by the first column of the key. */
  readonly declares?: boolean;
  /** Columns that have to stand in the header although a cell of theirs may be empty. */
  readonly needed?: readonly (keyof C & string)[];
  /** Other names that a column may bear, such as an indicator's Vietnamese name. */
  readonly labels?: ReadonlyMap<string, string>;
}

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Reads a CSV text into rows. Every problem of every cell goes to `findings`; a row with a problem is left out of what
 * comes back. A column whose reader accepts the empty cell may be missing, unless it is needed.
 *
 * @param file name to report, relative to the data folder
 * @param csv decoded text; delimiter, line ends, a `sep=` line and the order of columns do not matter
 */
export function readTable<C extends Columns>(
  file: string,
  csv: string,
  columns: C,
  findings: Findings,
  options: TableOptions<C> = {},
): readonly TableRow<C>[] {
  const records = split(file, csv, columns, options, findings);
  const [header, ...rest] = records;
  if (!header) {
    findings.add({
      code: "source-error",
      file,
      message: { vi: "tệp trống, thiếu dòng tiêu đề", en: "the file is empty: no header row" },
    });
    return [];
  }
  const places = columnsOf(file, header, columns, options, findings);
  if (!places) return [];
  const labelled = new Set(places.values());

  const seen = new Map<string, number>();
  const last = rest.findLastIndex((record) => !isBlank(record));
  const rows: TableRow<C>[] = [];
  for (const [index, record] of rest.slice(0, last + 1).entries()) {
    const row = index + 2;
    if (isBlank(record)) {
      findings.add({
        code: "blank-row",
        severity: "warning",
        file,
        row,
        message: { vi: "dòng trống", en: "blank row" },
      });
      continue;
    }
    const read = readRow(file, record, row, labelled, columns, places, findings);
    if (!read && options.declares) findings.drop(spaced(record[places.get(options.key?.[0] ?? "") ?? -1] ?? ""));
    if (!read) continue;
    const double = options.key && duplicateOf(read, options.key, seen);
    if (double) read.blame(options.key[0]!, double);
    else rows.push(read);
  }
  return rows;
}

const isBlank = (record: readonly string[]): boolean => record.every((cell) => spaced(cell) === "");

/** Splits with the first delimiter under which the expected header appears; a `sep=` line decides at once. */
function split<C extends Columns>(
  file: string,
  csv: string,
  columns: C,
  options: TableOptions<C>,
  findings: Findings,
): readonly string[][] {
  const [, mark, body = csv] = /^sep=(.)\r?\n([^]*)$/.exec(csv) ?? [];
  const known = (record: readonly string[] | undefined) =>
    record?.filter((label) => canonical(label, columns, options) !== null).length ?? 0;
  const tried = (mark ? [mark] : DELIMITERS).map((delimiter) =>
    Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false }),
  );
  const best = tried.reduce((a, b) => (known(b.data[0]) > known(a.data[0]) ? b : a));
  for (const error of best.errors)
    if (error.type === "Quotes")
      findings.add({
        code: "source-error",
        file,
        row: (error.row ?? 0) + 1,
        message: {
          vi: "dấu ngoặc kép mở ra mà không đóng lại đúng cách",
          en: "a quotation mark is not closed as it should be",
        },
        hint: { vi: 'trong ô có ngoặc kép, viết mỗi dấu " thành ""', en: 'inside a quoted cell, write each " as ""' },
      });
  return best.data;
}

const canonical = <C extends Columns>(label: string, columns: C, options: TableOptions<C>): string | null => {
  const plain = spaced(label);
  const name = plain.toLowerCase();
  return Object.hasOwn(columns, name) ? name : (options.labels?.get(fold(plain)) ?? null);
};

/** Where each column stands, or null when the header cannot be used. */
function columnsOf<C extends Columns>(
  file: string,
  header: readonly string[],
  columns: C,
  options: TableOptions<C>,
  findings: Findings,
): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>();
  let usable = true;
  const refuse = (code: "incorrect-label" | "duplicate-label", index: number, message: Words, hint: Words | null) => {
    usable = false;
    const value = header[index] ?? "";
    findings.add({
      code,
      file,
      row: 1,
      column: spaced(value) || null,
      cell: `${columnLetters(index)}1`,
      value,
      message,
      hint,
    });
  };
  for (const [index, label] of header.entries()) {
    if (spaced(label) === "") continue;
    const name = canonical(label, columns, options);
    if (name === null) {
      const near = nearest(spaced(label).toLowerCase(), Object.keys(columns));
      refuse(
        "incorrect-label",
        index,
        { vi: `không có cột nào tên “${spaced(label)}”`, en: `there is no column “${spaced(label)}”` },
        near ? { vi: `có phải là ${near}?`, en: `did you mean ${near}?` } : null,
      );
    } else if (places.has(name)) {
      refuse("duplicate-label", index, { vi: `cột ${name} có hai lần`, en: `column ${name} stands twice` }, null);
    } else places.set(name, index);
  }
  for (const [name, read] of Object.entries(columns)) {
    if (places.has(name) || (acceptsNothing(read) && !options.needed?.includes(name))) continue;
    usable = false;
    findings.add({
      code: "missing-label",
      file,
      row: 1,
      column: name,
      message: { vi: `thiếu cột ${name}`, en: `column ${name} is missing` },
    });
  }
  return usable ? places : null;
}

function acceptsNothing(read: CellReader<unknown>): boolean {
  try {
    read("", () => {});
    return true;
  } catch {
    return false;
  }
}

function readRow<C extends Columns>(
  file: string,
  record: readonly string[],
  row: number,
  labelled: ReadonlySet<number>,
  columns: C,
  places: ReadonlyMap<string, number>,
  findings: Findings,
): TableRow<C> | null {
  let whole = true;
  const blame: TableRow<C>["blame"] = (column, refusal, severity = "error") => {
    if (severity === "error") whole = false;
    const index = places.get(column);
    const value = index === undefined ? null : (record[index] ?? "");
    findings.add({
      code: refusal.code,
      severity,
      file,
      row,
      column,
      cell: index === undefined ? null : `${columnLetters(index)}${row}`,
      value,
      message: refusal.words,
      hint: refusal.hint,
    });
  };
  const extra = record.findIndex((cell, index) => !labelled.has(index) && spaced(cell) !== "");
  if (extra >= 0) {
    whole = false;
    findings.add({
      code: "extra-cell",
      file,
      row,
      cell: `${columnLetters(extra)}${row}`,
      value: record[extra] ?? "",
      message: {
        vi: "ô này nằm ngoài các cột của dòng tiêu đề",
        en: "this cell lies beyond the columns of the header",
      },
    });
  }
  const values: Record<string, unknown> = {};
  for (const [column, read] of Object.entries(columns)) {
    const index = places.get(column);
    const raw = index === undefined ? "" : record[index];
    if (raw === undefined) {
      blame(column, new Refusal("missing-cell", { vi: "dòng này thiếu ô", en: "the row ends before this cell" }));
      continue;
    }
    try {
      values[column] = read(spaced(raw), (warning) => blame(column, warning, "warning"));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      blame(column, error);
    }
  }
  // Every column has been read without a refusal, so the record holds all of them.
  return whole ? { values: values as Values<C>, row, blame } : null;
}

/** Says which earlier row has the same key; remembers this one otherwise. */
function duplicateOf<C extends Columns>(
  row: TableRow<C>,
  key: readonly (keyof C & string)[],
  seen: Map<string, number>,
): Refusal | null {
  const name = JSON.stringify(key.map((column) => keyText(row.values[column])));
  const earlier = seen.get(name);
  if (earlier === undefined) {
    seen.set(name, row.row);
    return null;
  }
  return new Refusal("primary-key", { vi: `trùng với dòng ${earlier}`, en: `the same as row ${earlier}` });
}

/** Things with an id are the same when their ids are. */
const keyText = (value: unknown): unknown =>
  value !== null && typeof value === "object" && "id" in value ? value.id : value;
