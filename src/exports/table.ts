/** Tables for machines and for people: columns with a type and a meaning, and rows of cells. */
import Papa from "papaparse";
import { messages } from "#i18n/messages.ts";
import type { Portal, Words } from "#model/vocabulary.ts";

export type CellType = "string" | "integer" | "number" | "boolean" | "date" | "year";
export type Cell = string | number | boolean | null;

/** The name under which the meaning of a column stands in the words. */
export type Meaning = keyof (typeof messages)["vi"]["column"];

/** A word of a fixed list, and what it means. */
export type Code = readonly [code: string, meaning: Words];

export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly about: Words;
  /** Files of the data folder that the column comes from. */
  readonly from: readonly string[];
  /** Whether the portal works it out; otherwise it stands in the file as it is. */
  readonly derived: boolean;
  readonly required: boolean;
  /** The only words that may stand in it; empty for any. */
  readonly codes: readonly Code[];
  /** The table whose key it names. */
  readonly refersTo: string | null;
}

export interface Table {
  readonly name: keyof (typeof messages)["vi"]["dataTable"];
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** The rows, worked out anew each time that somebody goes through them. */
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** A column with the way to its cell. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

interface Given extends Partial<Pick<Column, "required" | "codes" | "refersTo">> {
  /** Where the meaning stands under another name than the column's own. */
  readonly about?: Meaning;
  readonly from?: string | readonly string[];
  readonly derived?: boolean;
}

/** The meaning of a word in both languages. */
export const both = (of: (words: (typeof messages)["vi"]) => string): Words => ({
  vi: of(messages.vi),
  en: of(messages.en),
});

/** Columns of rows of one kind: name, type, cell, and what else is to be said of it. */
export const columnsOf =
  <Row>() =>
  (name: string, type: CellType, cell: (row: Row) => Cell, given: Given = {}): ColumnOf<Row> => ({
    name,
    type,
    cell,
    about: both(({ column }) => column[given.about ?? (name as Meaning)]), // where none is given it is the column's own
    from: [given.from ?? []].flat(),
    derived: given.derived ?? false,
    required: given.required ?? false,
    codes: given.codes ?? [],
    refersTo: given.refersTo ?? null,
  });

/** A table of things; made-up data say so in every row. */
export function tableOf<Row>(
  { synthetic }: Pick<Portal, "synthetic">,
  name: Table["name"],
  key: readonly string[],
  columns: readonly ColumnOf<Row>[],
  things: () => Iterable<Row>,
): Table {
  const marked = synthetic
    ? [...columns, columnsOf<Row>()("synthetic", "boolean", () => true, { from: "portal.json", required: true })]
    : columns;
  return {
    name,
    key,
    columns: marked,
    *rows() {
      for (const thing of things()) yield marked.map(({ cell }) => cell(thing));
    },
  };
}

/** A value as a number: yes and no are 1 and 0. */
export const numberOf = (value: number | boolean | null): number | null => (value === null ? null : Number(value));

/** How many rows are written at once. */
const BATCH = 5000;

/**
 * CSV as RFC 4180 has it: commas, CRLF after every line, quotes where they are needed and nowhere else. What has no value is
 * empty. Text stays as it is, also where a spreadsheet would run it: these files are for machines. It comes in pieces, since
 * a table can be longer than is good for one text.
 */
export function* csvOf({ columns, rows }: Pick<Table, "columns" | "rows">): Iterable<string> {
  yield line([columns.map(({ name }) => name)]);
  let batch: string[][] = [];
  for (const row of rows()) {
    batch.push(row.map(textOf));
    if (batch.length < BATCH) continue;
    yield line(batch);
    batch = [];
  }
  if (batch.length > 0) yield line(batch);
}

/** The same as one text. */
export const toCsv = (table: Pick<Table, "columns" | "rows">): string => [...csvOf(table)].join("");

const line = (rows: string[][]): string => `${Papa.unparse(rows, { newline: "\r\n" })}\r\n`;

/** A number with exactly three decimals gets a fourth: in Viet Nam 20.952 reads as twenty thousand, and this portal refuses to guess. */
const textOf = (cell: Cell): string => {
  if (typeof cell !== "number") return cell === null ? "" : String(cell);
  return /\.\d{3}$/.test(String(cell)) ? `${cell}0` : String(cell);
};

/** The rows as objects by column, in which every column has its place. */
export const records = ({
  columns,
  rows,
}: Pick<Table, "columns" | "rows">): readonly Readonly<Record<string, Cell>>[] =>
  [...rows()].map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
