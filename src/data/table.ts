import type { CellReader } from "./cell.ts";
import { brokenQuote, dialectOf, noHeader, recordAt, splitRecords } from "./dialect.ts";
import type { Findings, Refusal } from "./finding.ts";
import { lineReader } from "./line.ts";
import { isBlank, rowReader } from "./row.ts";

/** The columns of a file by canonical header, each with the reader of its cells. */
export type Columns = Readonly<Record<string, CellReader<unknown>>>;
export type Values<C extends Columns> = { readonly [K in keyof C]: ReturnType<C[K]> };

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

/** Who looks on while tables are read: at their cells as written, and at how far the reading has come. */
export interface Watch {
  table?(file: string, records: () => readonly (readonly string[])[]): void;
  /** The part of a file that has been read. */
  read?(file: string, share: number): void;
}

/** So many rows are read between two words about them. */
const PACE = 2_000;

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
  watch: Watch = {},
): readonly TableRow<C>[] {
  const dialect = dialectOf(csv, columns, options);
  const { body } = dialect;
  watch.table?.(file, () => splitRecords(dialect));
  if (body === "") {
    findings.add(noHeader(file));
    return [];
  }
  const header = recordAt(dialect, 0);
  if (!header.isSound) findings.add(brokenQuote(file, 1));
  const recordOf = (place: number) => recordAt(dialect, place).record;
  const reader = rowReader(file, header.record, columns, findings, options, recordOf);
  if (!reader) return [];
  const quick = lineReader(reader.places, dialect);
  const rows: TableRow<C>[] = [];
  const add = (row: TableRow<C> | null) => {
    if (row !== null) rows.push(row);
  };
  let last = 1; // the last row that is not blank: those behind it are no rows
  const tellBlanks = (row: number) => {
    while (++last < row) reader.read([], last, 0);
  };
  for (let [next, row] = [header.next, 2]; next < body.length; row += 1) {
    if (row % PACE === 2) watch.read?.(file, next / body.length);
    const place = next;
    const values = quick.read(place);
    if (values !== null) {
      next = quick.next();
      tellBlanks(row);
      add(reader.take(values, row, place));
      continue;
    }
    const found = recordAt(dialect, place);
    next = found.next;
    if (!found.isSound) findings.add(brokenQuote(file, row));
    if (isBlank(found.record)) continue;
    tellBlanks(row);
    add(reader.read(found.record, row, place));
  }
  return rows;
}
