import Papa from "papaparse";
import { type Findings, words } from "./finding.ts";
import { canonical } from "./header.ts";
import type { Columns, TableOptions } from "./table.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/** So much of a file shows its delimiter: more than any header here. */
const HEAD = 65_536;

/**
 * Splits a CSV text into records of raw cells, with the delimiter under which the expected header appears; a `sep=` line
 * decides at once. PapaParse splits and guesses nothing.
 */
export function splitRecords<C extends Columns>(
  file: string,
  csv: string,
  columns: C,
  findings: Findings,
  options: TableOptions<C> = {},
): readonly (readonly string[])[] {
  const { delimiter, body } = dialectOf(csv, columns, options);
  const newline = lineEndOf(body, delimiter);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline, skipEmptyLines: false });
  for (const error of errors) if (error.type === "Quotes") findings.add(brokenQuote(file, (error.row ?? 0) + 1));
  return withoutReturns(data);
}

/** By what lines end: a line feed, with a return before it in some lines or in all, or a return alone. */
export type LineEnd = "\n" | "\r";

/** By what the lines of a text end, by its beginning. */
export const lineEndOf = (text: string, delimiter: string): LineEnd =>
  Papa.parse(text, { delimiter, preview: 1 }).meta.linebreak === "\r" ? "\r" : "\n";

/** Takes from the last cell of each record the return that stood before its line feed. */
function withoutReturns(records: string[][]): readonly (readonly string[])[] {
  for (const record of records) if (record.at(-1)?.endsWith("\r")) record.push(record.pop()!.slice(0, -1));
  return records;
}

/**
 * Splits a piece of a long CSV text, whose first record begins with it, as the whole text would be split.
 *
 * @returns the records, by their places those whose quotation marks do not pair, and, unless the piece is the last one,
 *   what may go on in the next
 */
export function splitPiece(
  text: string,
  delimiter: string,
  newline: LineEnd,
  isLast: boolean,
): { readonly records: readonly (readonly string[])[]; readonly broken: readonly number[]; readonly rest: string } {
  // This is how PapaParse itself reads files; only its result is not told to the compiler.
  const result = new Papa.Parser({ delimiter, newline }).parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
  const broken = result.errors.flatMap(({ type, row = 0 }) =>
    type === "Quotes" && row < result.data.length ? row : [],
  );
  return { records: withoutReturns(result.data), broken, rest: text.slice(result.meta.cursor) };
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
const SEP = /^"?sep=(.)"?([,;\t]*)(?:\r\n?|\n)/i;

/** The delimiter of a text and the text without its `sep=` line; the beginning of the text is enough to tell. */
export function dialectOf<C extends Columns>(
  csv: string,
  columns: C,
  options: TableOptions<C> = {},
): { readonly delimiter: string; readonly body: string } {
  const [said = "", mark, more = ""] = SEP.exec(csv) ?? [];
  const body = csv.slice(said.length);
  if (mark !== undefined && more.replaceAll(mark, "") === "")
    return { delimiter: Papa.BAD_DELIMITERS.includes(mark) ? "," : mark, body };
  const head = body.slice(0, HEAD);
  const known = (delimiter: string) =>
    (Papa.parse<string[]>(head, { delimiter, preview: 1 }).data[0] ?? []).filter(
      (label) => canonical(label, columns, options) !== null,
    ).length;
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: known(delimiter) }));
  return { delimiter: counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter, body };
}
