import { brokenQuote, noHeader } from "#data/dialect.ts";
import type { Findings } from "#data/finding.ts";
import { type RowReader, isBlank, rowReader } from "#data/row.ts";
import type { Columns, TableOptions, TableRow } from "#data/table.ts";
import { type LineReader, lineReader } from "./line-reader.ts";

/** Makes rows of the records of a file as they come. */
export interface RowTaker<C extends Columns = Columns> {
  readonly record: (record: readonly string[]) => void;
  /** Takes the record that stands between two places, without a quotation mark. */
  readonly line: (bytes: Buffer, from: number, to: number) => void;
  /** Says that the quotation marks of a record do not pair, by how many come before it that are yet to be taken. */
  readonly broken: (ahead: number) => void;
  /** The rows since the last asking. */
  readonly rows: () => readonly TableRow<C>[];
  /** How many records came under the header in all, up to the last that is not blank. */
  readonly count: () => number;
}

/** The text of some bytes of a file. Within it a mark of the byte order is a sign like any other. */
export const textOf = (bytes: Buffer): string => decoder.decode(bytes);
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The header is the first record it takes. */
export function rowTaker<C extends Columns>(
  path: string,
  columns: C,
  findings: Findings,
  options: TableOptions<C>,
  delimiter: string,
): RowTaker<C> {
  let reader: RowReader<C> | null = null;
  let quick: LineReader | null = null;
  let row = 0;
  let rows: TableRow<C>[] = [];
  /** Blank records, which are rows only if another one follows. */
  let blank: (readonly string[])[] = [];

  const take = (record: readonly string[]): void => {
    row += 1;
    if (row === 1) {
      reader = rowReader(path, record, columns, findings, options, () => null);
      quick = reader?.places ? lineReader(reader.places, delimiter) : null;
      return;
    }
    const made = reader?.read(record, row);
    if (made) rows.push(made);
  };
  const record = (record: readonly string[]): void => {
    if (row > 0 && isBlank(record)) {
      blank.push(record);
      return;
    }
    blank.forEach(take);
    blank = [];
    take(record);
  };
  return {
    record,
    line(bytes, from, to) {
      const cells = () => textOf(bytes.subarray(from, to)).split(delimiter);
      const values = blank.length === 0 && quick !== null ? quick(bytes, from, to) : null;
      if (values === null) record(cells());
      else {
        row += 1;
        rows.push(reader!.take(values, row, cells)!); // no key is looked at
      }
    },
    broken(ahead) {
      findings.add(brokenQuote(path, row + blank.length + ahead + 1));
    },
    rows() {
      const made = rows;
      rows = [];
      return made;
    },
    count() {
      if (row === 0) findings.add(noHeader(path));
      return Math.max(row - 1, 0);
    },
  };
}
