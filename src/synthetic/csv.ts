import Papa from "papaparse";

/** A row by its columns, as text. A column that is not named is empty. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV text whose first line names the columns. */
export const rowsOf = (csv: string): readonly Row[] =>
  Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

/** The names of the columns of a CSV text, in order. */
export const columnsOf = (csv: string): readonly string[] => Papa.parse<string[]>(csv, { preview: 1 }).data[0] ?? [];

/** Writes rows under these columns; LF ends each line, and cells stand in quotes only where they must. */
export const toCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  `${Papa.unparse({ fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? "")) }, { newline: "\n" })}\n`;
