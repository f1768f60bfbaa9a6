import { isExplanation } from "#model/explanation.ts";
import { spaced } from "#model/fold.ts";
import type { CellReader } from "./cell.ts";
import { type Findings, Refusal, columnLetters } from "./finding.ts";
import { placesOf } from "./header.ts";
import { everyKey } from "./keys.ts";
import type { Columns, TableOptions, TableRow, Values } from "./table.ts";
import { isPlain, unfit } from "./unfit.ts";

/** A column as rows are read: where it stands in them, if it does, and who reads its cells. */
export interface Place {
  readonly column: string;
  readonly index: number | null;
  readonly read: CellReader<unknown>;
}

/** What the cells of a row say, by column. */
export type Row = Record<string, unknown>;

/** Reads the rows under a header, one after another. Of each it is told which row Excel shows it in, and where it can be found again. */
export interface RowReader<C extends Columns> {
  /** Reads one record. Null when it could not be read whole; then the findings say why. */
  read(record: readonly string[], row: number, place: number): TableRow<C> | null;
  /** Every column; null where no row is taken. Who reads the cells of a record elsewhere hands what they say to `take`. */
  readonly places: readonly Place[] | null;
  /** Takes a row that was read elsewhere without a word to say. Null when its key stands in an earlier row. */
  take(values: Row, row: number, place: number): TableRow<C> | null;
}

/** Finds fault with a cell of the row that stands at a place. */
type Blame = (place: number, row: number, column: string, refusal: Refusal, severity: Severity) => void;

/** A row that could be read whole. There may be many: what finds fault with one is made where it is asked for. */
class ReadRow<C extends Columns> implements TableRow<C> {
  readonly values: Values<C>;
  readonly row: number;
  readonly #place: number;
  readonly #blame: Blame;

  constructor(values: Values<C>, row: number, place: number, blame: Blame) {
    this.values = values;
    this.row = row;
    this.#place = place;
    this.#blame = blame;
  }

  get blame(): TableRow<C>["blame"] {
    return (column, refusal, severity = "error") => this.#blame(this.#place, this.row, column, refusal, severity);
  }
}

/**
 * The reader of the rows under a header; null when the header names no column. Under a header that is wrong in part no row
 * is taken, but the cells of the columns that are known are looked at. What it remembers of a row is its key alone.
 *
 * @param recordOf the record that stands at a place
 */
export function rowReader<C extends Columns>(
  file: string,
  header: readonly string[],
  columns: C,
  findings: Findings,
  options: TableOptions<C>,
  recordOf: (place: number) => readonly string[],
): RowReader<C> | null {
  const { places, labelled, isUsable } = placesOf(file, header, columns, options, findings);
  if (places.size === 0) return null;
  const width = Math.max(...labelled) + 1;
  const keys = everyKey(options.key ?? []);
  const explanations = header.flatMap((label, index) => (isExplanation(spaced(label)) ? index : []));
  const cells = Object.entries(columns)
    .map(([column, read]) => ({ column, read, index: places.get(column) ?? null }))
    .filter(({ index }) => isUsable || index !== null);
  // A row begins as a copy of this one, which is quicker than to grow.
  const empty: Readonly<Row> = Object.fromEntries(cells.map(({ column }) => [column, null]));

  const blame = (
    record: readonly string[],
    row: number,
    column: string,
    refusal: Refusal,
    severity: Severity,
  ): void => {
    const index = places.get(column);
    findings.add({
      code: refusal.code,
      severity,
      file,
      row,
      column,
      cell: index === undefined ? null : `${columnLetters(index)}${row}`,
      value: index === undefined ? null : (record[index] ?? ""),
      message: refusal.words,
      hint: refusal.hint,
    });
  };

  const blameLater: Blame = (place, ...fault) => blame(recordOf(place), ...fault);
  const take = (values: Row, row: number, place: number): TableRow<C> | null => {
    const read = new ReadRow<C>(values as Values<C>, row, place, blameLater); // every column has been read without a refusal
    const earlier = options.key ? keys(values, row) : null;
    if (earlier === null || !options.key) return read;
    read.blame(options.key[0]!, repeated(earlier));
    return null;
  };

  const read = (record: readonly string[], row: number, place: number): TableRow<C> | null => {
    if (isBlank(record)) {
      const message = { vi: "dòng trống", en: "blank row" };
      findings.add({ code: "blank-row", severity: "warning", file, row, message });
      return null;
    }
    let whole = isUsable;
    if (record.length > width || labelled.size < width) {
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
    }
    // It may say what it likes of other cells, and quote their broken letters; but it goes on with the file.
    for (const index of explanations) {
      const value = record[index] ?? "";
      const refusal = unfit(value);
      if (refusal?.code !== "constraint-error") continue;
      whole = false;
      const { code, words: message, hint } = refusal;
      const cell = `${columnLetters(index)}${row}`;
      findings.add({ code, file, row, column: spaced(header[index]!), cell, value, message, hint });
    }
    let at = "";
    const warn = (warning: Refusal): void => blame(record, row, at, warning, "warning");
    const values: Row = { ...empty };
    for (const { column, read, index } of cells) {
      at = column;
      try {
        const raw = index === null ? "" : record[index];
        if (raw === undefined)
          throw new Refusal("missing-cell", { vi: "dòng này thiếu ô", en: "the row ends before this cell" });
        values[column] = readCell(raw, read, warn);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        whole = false;
        blame(record, row, column, error, "error");
      }
    }
    if (whole) return take(values, row, place);
    const id = options.declares && places.get(options.key?.[0] ?? "");
    if (typeof id === "number") findings.drop(spaced(record[id] ?? ""));
    return null;
  };

  return { read, places: isUsable ? cells : null, take };
}

type Severity = "error" | "warning";

/** Reads a cell as it is written. */
export function readCell(raw: string, read: CellReader<unknown>, warn: Warn): unknown {
  if (isPlain(raw)) return read(raw, warn);
  const refusal = unfit(raw);
  if (refusal) throw refusal;
  return read(spaced(raw), warn);
}

type Warn = (warning: Refusal) => void;

/** Whether nothing stands in a record. */
export const isBlank = (record: readonly string[]): boolean => !record.some((cell) => /\S/.test(cell));

/** Refuses a row that an earlier one has said already. */
export const repeated = (earlier: number): Refusal =>
  new Refusal("primary-key", { vi: `trùng với dòng ${earlier}`, en: `the same as row ${earlier}` });
