import Papa from "papaparse";
import { words } from "./finding.ts";
import { canonical } from "./header.ts";
import type { Columns, TableOptions } from "./table.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/** So much of a file shows its delimiter: more than any header here. */
const HEAD = 65_536;

/** All records of a text, with the cells as they are written. */
export const splitRecords = ({ body, delimiter }: Dialect): readonly (readonly string[])[] =>
  Papa.parse<string[]>(body, { delimiter, newline: "\n", skipEmptyLines: false }).data;

/** A record, and where the next one begins. */
export interface Found {
  readonly record: readonly string[];
  readonly next: number;
  /** Whether its quotation marks stand where they mean something, in pairs. */
  readonly isSound: boolean;
}

/** The record that begins at a place of a text. PapaParse splits it, where it has quotation marks. */
export function recordAt({ body, delimiter }: Dialect, from: number): Found {
  const end = body.indexOf("\n", from);
  const line = body.slice(from, end < 0 ? body.length : end);
  if (!line.includes('"')) return { record: line.split(delimiter), next: from + line.length + 1, isSound: true };
  const { record, length, isSound } = split(body.slice(from), delimiter);
  const isParted = isPartedBySpaces(body.slice(from, from + length), record.length, delimiter);
  return { record, next: from + length, isSound: isSound && !isParted };
}

/** Whether a record would have another number of cells if no spaces stood before its quotation marks: a cell behind them is not quoted. */
function isPartedBySpaces(raw: string, cells: number, delimiter: string): boolean {
  if (!/[^\S\n\t]"/.test(raw)) return false;
  const closer = raw.replaceAll(/(^|.)[^\S\n\t]+"/g, (all, before: string) =>
    before === "" || before === delimiter ? `${before}"` : all,
  );
  return split(closer, delimiter).record.length !== cells;
}

/** The first record of a text, and how long it is with its line end. */
function split(text: string, delimiter: string) {
  // This is how PapaParse itself reads files; only its result is not told to the compiler.
  const parser = new Papa.Parser({ delimiter, newline: "\n", preview: 1, fastMode: false });
  const { data, errors, meta } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>;
  return { record: data[0] ?? [], length: meta.cursor, isSound: !errors.some(({ type }) => type === "Quotes") };
}

/** Says that the quotation marks of a row do not pair. */
export const brokenQuote = (file: string, row: number) => ({
  code: "source-error" as const,
  file,
  row,
  message: words("dấu ngoặc kép mở ra mà không đóng lại đúng cách", "a quotation mark is not closed as it should be"),
  hint: words('trong ô có ngoặc kép, viết mỗi dấu " thành ""', 'inside a quoted cell, write each " as ""'),
});

/** Says that there is no header. */
export const noHeader = (file: string) => ({
  code: "source-error" as const,
  file,
  message: words("tệp trống, thiếu dòng tiêu đề", "the file is empty: no header row"),
});

/** Records as a CSV text that a spreadsheet set to Vietnamese opens in columns: parted by semicolons, lines ended by CR LF. */
export const joinRecords = (records: readonly (readonly string[])[]): string =>
  Papa.unparse(records as string[][], { delimiter: ";", newline: "\r\n" }); // it changes none of them

/** A `sep=` line, also as a program writes it that took it for a row: in quotation marks, or with delimiters after it. */
const SEP = /^"?sep=(.)"?([,;\t]*) *(?:\n|$)/i;

/** How a CSV text is written. */
export interface Dialect {
  readonly delimiter: string;
  /** The text without its `sep=` line, each line ended by a line feed. */
  readonly body: string;
}

/** The dialect of a text: the delimiter under which the expected header appears, but a `sep=` line decides at once. */
export function dialectOf<C extends Columns>(csv: string, columns: C, options: TableOptions<C> = {}): Dialect {
  const text = csv.includes("\r") ? csv.replaceAll(/\r\n?/g, "\n") : csv; // they may differ from line to line, and within a cell
  const [said = "", mark, more = ""] = SEP.exec(text) ?? [];
  const body = text.slice(said.length);
  if (mark !== undefined && more.replaceAll(mark, "") === "")
    return { delimiter: Papa.BAD_DELIMITERS.includes(mark) ? "," : mark, body };
  const head = body.slice(0, HEAD);
  const known = (delimiter: string) =>
    recordAt({ body: head, delimiter }, 0).record.filter((label) => canonical(label, columns, options) !== null).length;
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: known(delimiter) }));
  return { delimiter: counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter, body };
}
