/** The workbook for people: a cover, notes, and one table a sheet, with real numbers and dates and a filter on each column. */
import { unzipSync } from "fflate";
import writeXlsxFile, { type Cell as SheetCell, type Feature, type Sheet } from "write-excel-file/universal";
import { messages } from "#i18n/messages.ts";
import { path } from "#i18n/routes.ts";
import { type Edition, pageUrl } from "./edition.ts";
import { tables } from "./schema.ts";
import type { Cell, Column, Table } from "./table.ts";
import { figureTable } from "./tables/figures.ts";
import { zipped } from "./zip.ts";

/** A longer sheet is of no use on an ordinary computer; such a table is in its CSV file. */
const MOST_ROWS = 100_000;

/** What a spreadsheet takes for a formula. */
const RUNS = /^[=+\-@\t\r\n]/;

type Row = SheetCell[];

/** Where the table of a sheet is: how many rows come before its header, and how large it is. */
interface Filtered {
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
}

type WrittenSheet = Sheet<Blob> & { readonly table?: Filtered };

/** The bytes of the workbook, the same each time. */
export async function workbook(edition: Edition): Promise<Uint8Array> {
  const made = [figureTable(edition), ...tables(edition)].map((table) => ({ table, rows: rowsOf(table) }));
  const sheets = [cover(edition, made), notes(edition, made), ...made.flatMap((one) => sheetOf(edition, one))];
  const options = { fontFamily: "Calibri", fontSize: 11, features: [filters(sheets), textThatDoesNotRun] };
  const blob = await writeXlsxFile(sheets, options).toBlob();
  // Packed again: the parts are those of the library, but their dates are of no clock.
  return zipped(edition.portal.asOf, unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

/** A table with its rows; null where there are too many for a sheet. */
interface Made {
  readonly table: Table;
  readonly rows: readonly (readonly Cell[])[] | null;
}

function rowsOf(table: Table): Made["rows"] {
  const rows: (readonly Cell[])[] = [];
  for (const row of table.rows()) {
    if (rows.length === MOST_ROWS) return null;
    rows.push(row);
  }
  return rows;
}

const { vi, en } = messages;
const bold = (value: string): SheetCell => ({ value, fontWeight: "bold" });
const wrapped = (value: string): SheetCell => ({ ...safe(value), wrap: true, alignVertical: "top" });
const watermark = ({ portal }: Edition): Row[] =>
  portal.synthetic ? [[bold(`${vi.watermark}: ${vi.watermarkMore}`)]] : [];

/** What it is, up to which day, on what terms, and what is on which sheet. */
function cover(edition: Edition, made: readonly Made[]): WrittenSheet {
  const { portal } = edition;
  const said = (term: string, text: string): Row => [bold(term), wrapped(text)];
  const sheets = made.map(({ table, rows }) => [
    wrapped(vi.dataTable[table.name]),
    wrapped(`${aboutTable(table, "vi")} ${rows ? vi.data.rows(rows.length) : vi.workbook.tooLong(MOST_ROWS)}`),
  ]);
  return {
    sheet: vi.workbook.cover,
    columns: [{ width: 24 }, { width: 90 }],
    data: [
      ...watermark(edition),
      [{ value: portal.name.vi, fontWeight: "bold", fontSize: 16 }],
      [portal.name.en],
      [],
      said(vi.workbook.plan, `${portal.plan.number}, ${portal.plan.title.vi}`),
      [bold(vi.workbook.asOf), { value: dateOf(portal.asOf), format: DATE, align: "left" }],
      said(vi.workbook.site, pageUrl(edition, path.data)),
      said(vi.workbook.terms, `${vi.data.licence} ${vi.data.thirdParty}`),
      said(en.workbook.terms, `${en.data.licence} ${en.data.thirdParty}`),
      [],
      [bold(vi.workbook.sheets)],
      ...sheets,
    ],
  };
}

/** How the tables are written, and what every column of them means. */
function notes(edition: Edition, made: readonly Made[]): WrittenSheet {
  const head = [vi.workbook.sheets, vi.data.column, vi.data.type, vi.data.means, en.data.means, vi.data.codes];
  const lines = [...vi.data.formatNotes, ...en.data.formatNotes].map((note): Row => [safe(note)]);
  const columns = made.flatMap(({ table }) => table.columns.map((column) => ({ table, column })));
  const before = watermark(edition).length + lines.length + 1;
  return {
    sheet: vi.workbook.notes,
    columns: [18, 22, 14, 60, 60, 60].map((width) => ({ width })),
    table: { from: before, columns: head.length, rows: columns.length },
    data: [
      ...watermark(edition),
      ...lines,
      [],
      head.map(bold),
      ...columns.map(({ table, column }): Row => [
        wrapped(vi.dataTable[table.name]),
        wrapped(column.name),
        wrapped(vi.cellType[column.type]),
        wrapped(column.about.vi),
        wrapped(column.about.en),
        wrapped(column.codes.map(([code, meaning]) => `${code}: ${meaning.vi} / ${meaning.en}`).join("\n")),
      ]),
    ],
  };
}

/** A table, its header frozen in view. Its columns bear the names that they have in the other files. */
function sheetOf(edition: Edition, { table, rows }: Made): readonly WrittenSheet[] {
  if (!rows) return [];
  const before = watermark(edition);
  return [
    {
      sheet: vi.dataTable[table.name],
      columns: table.columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
      dateFormat: DATE,
      stickyRowsCount: before.length + 1,
      stickyColumnsCount: 1,
      table: { from: before.length, columns: table.columns.length, rows: rows.length },
      data: [
        ...before,
        table.columns.map(({ name }) => bold(name)),
        ...rows.map((row) => row.map((cell, index) => typed(cell, table.columns[index]!))), // a cell a column
      ],
    },
  ];
}

const aboutTable = ({ name }: Table, locale: "vi" | "en"): string => {
  const files: Readonly<Record<string, string>> = messages[locale].dataFile;
  return files[`${name}.csv`] ?? files[`${name}.json`] ?? "";
};

const DATE = "dd/mm/yyyy";
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

function typed(cell: Cell, { type }: Column): SheetCell {
  if (cell === null) return null;
  if (type === "date") return dateOf(String(cell));
  return typeof cell === "string" ? safe(cell) : cell;
}

/** Text as text: what would run is written in the format of text, which `textThatDoesNotRun` turns into a mark. */
const safe = (text: string) => (RUNS.test(text) ? { value: text, format: "@" } : { value: text });

/** Wide enough for what is in the first rows, within reason. */
function widthOf({ name }: Column, rows: NonNullable<Made["rows"]>, index: number): number {
  const lengths = rows.slice(0, 200).map((row) => String(row[index] ?? "").length);
  return Math.min(60, Math.max(name.length + 4, ...lengths) + 1);
}

/** A filter on the header of each table; and codes with a leading zero are no mistake. */
function filters(sheets: readonly WrittenSheet[]): Feature<Blob> {
  const areaOf = ({ from, columns, rows }: Filtered, fixed = "") =>
    `${fixed}A${fixed}${from + 1}:${fixed}${columnLetters(columns)}${fixed}${from + 1 + rows}`;
  const names = sheets.flatMap(({ sheet, table }, index) =>
    table
      ? [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheet}'!${areaOf(table, "$")}</definedName>`] // prettier-ignore
      : [],
  );
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) => xml.replace("<definedNames/>", `<definedNames>${names.join("")}</definedNames>`),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform(xml, _, { sheetIndex }) {
            const { table } = sheets[sheetIndex] ?? {};
            if (!table) return xml;
            const area = areaOf(table);
            const ignored = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`;
            return xml
              .replace("</sheetData>", `</sheetData><autoFilter ref="${area}"/>`)
              .replace("</worksheet>", `${ignored}</worksheet>`);
          },
        },
      },
    },
  };
}

/** The number that the library gives to the format of text. */
const TEXT_FORMAT = /numFmtId="(\d+)" formatCode="@"/;

/** Marks text that begins like a formula as text, as an apostrophe in front does: it is shown as it is, and never runs. */
const textThatDoesNotRun: Feature<Blob> = {
  files: {
    transform: {
      "xl/styles.xml": {
        transform(xml) {
          const [, id] = TEXT_FORMAT.exec(xml) ?? [];
          return id ? xml.replaceAll(`<xf numFmtId="${id}"`, `<xf quotePrefix="1" numFmtId="${id}"`) : xml;
        },
      },
    },
  },
};

/** 1 is A, 27 is AA. */
const columnLetters = (number: number): string =>
  number === 0 ? "" : columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
