/** The workbook as LibreOffice opens it: another program than the one it is written for says what is in each cell. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type HTMLElement, NodeType, parse } from "node-html-parser";
import { figureTable } from "#exports/tables/figures.ts";
import { tables } from "#exports/schema.ts";
import type { Cell, CellType, Table } from "#exports/table.ts";
import { messages } from "#i18n/messages.ts";
import type { Built } from "../site-at.ts";
import { type Line, noFaults, notLooked } from "./line.ts";
import { installed } from "./nginx-run.ts";

/** A cell as an office program keeps it: its kind, and what it is worth. */
interface OfficeCell {
  readonly kind: string;
  readonly value: string;
  readonly formula: boolean;
}

interface OfficeSheet {
  readonly rows: readonly (readonly OfficeCell[])[];
  /** The areas with a filter, as the program names them. */
  readonly filters: readonly string[];
}

const KINDS: Readonly<Record<CellType, string>> = {
  string: "string",
  date: "date",
  boolean: "boolean",
  integer: "float",
  number: "float",
  year: "float",
};

/** Every cell of every table: text is text and keeps its zeros, numbers are numbers, days are days, nothing is a formula, and each table has its filter. */
export async function office(name: string, { portal, base }: Built, folder: string): Promise<Line> {
  const check = "Sổ Excel trong LibreOffice";
  if (!installed("soffice", "--version")) return notLooked(check, name, "LibreOffice");
  const sheets = opened(join(folder, "data/phuong-kieu-mau.xlsx"));
  const edition = { portal, site: new URL(base, portal.site) };
  const all = [figureTable(edition), ...tables(edition)];
  const faults = all.flatMap((table) => wrongIn(table, sheets, portal.synthetic ? 1 : 0));
  return noFaults(check, name, all.reduce((cells, { columns, rows }) => cells + columns.length * [...rows()].length, 0), faults); // prettier-ignore
}

/** What of a table is otherwise on its sheet. `before`: how many rows stand above its header. */
export function wrongIn(table: Table, sheets: ReadonlyMap<string, OfficeSheet>, before: number): readonly string[] {
  const title = messages.vi.dataTable[table.name];
  const sheet = sheets.get(title);
  if (!sheet) return [`${title}: no such sheet`];
  const [head = [], ...body] = sheet.rows.slice(before);
  const rows = [...table.rows()];
  const wrong = table.columns.flatMap(({ name }, at) => (head[at]?.value === name ? [] : [`${title}: ${name} is called ${head[at]?.value}`])); // prettier-ignore
  if (!sheet.filters.some((area) => area.includes(title))) wrong.push(`${title}: no filter`);
  for (const [index, row] of rows.entries())
    for (const [at, cell] of row.entries()) {
      const { name, type } = table.columns[at]!; // a cell a column
      const found = body[index]?.[at];
      if (!isSame(cell, type, found)) wrong.push(`${title}, row ${before + index + 2}, ${name}: ${found?.kind ?? "nothing"} ${found?.value ?? ""} for ${type} ${cell}`); // prettier-ignore
    }
  const beyond = body.slice(rows.length).filter((row) => row.some(({ kind }) => kind !== "")).length;
  if (beyond > 0) wrong.push(`${title}: ${beyond} rows too many`);
  const formulas = sheet.rows.flat().filter(({ formula }) => formula).length;
  return formulas === 0 ? wrong : [...wrong, `${title}: ${formulas} formulas`];
}

function isSame(cell: Cell, type: CellType, found: OfficeCell | undefined): boolean {
  if (cell === null) return !found || found.kind === "";
  if (!found || found.formula || found.kind !== KINDS[type]) return false;
  return type === "integer" || type === "number" || type === "year"
    ? Number(found.value) === cell
    : found.value === String(cell).replace(/\s+/g, " ").trim();
}

/** The sheets of a workbook by name, after LibreOffice has opened it and written down what it sees. */
function opened(file: string): ReadonlyMap<string, OfficeSheet> {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "fods", "--outdir", folder, file], {
    stdio: "ignore",
  });
  const text = readFileSync(join(folder, "phuong-kieu-mau.fods"), "utf8");
  rmSync(folder, { recursive: true });
  return sheetsOf(text);
}

/** The sheets of a flat OpenDocument file. */
export function sheetsOf(text: string): ReadonlyMap<string, OfficeSheet> {
  const ranges = [...text.matchAll(/<table:database-range\b[^>]*table:display-filter-buttons="true"[^>]*>/g)];
  const filters = ranges.map(([range]) => /target-range-address="([^"]*)"/.exec(range)?.[1] ?? "");
  return new Map(
    [...text.matchAll(/<table:table table:name="([^"]*)"[\s\S]*?<\/table:table>/g)].map(([table, name = ""]) => [name, { rows: rowsOf(parse(table)), filters }]), // prettier-ignore
  );
}

const children = (element: HTMLElement, tag: string): readonly HTMLElement[] =>
  element.childNodes.flatMap((child) => {
    if (child.nodeType !== NodeType.ELEMENT_NODE) return [];
    const one = child as HTMLElement;
    return one.tagName === tag ? [one] : /^TABLE:TABLE(-HEADER-ROWS|-ROW-GROUP|-ROWS)?$/.test(one.tagName) ? children(one, tag) : []; // prettier-ignore
  });

/** Rows and cells with those that are repeated; long empty ends are none. */
const rowsOf = (table: HTMLElement): OfficeSheet["rows"] =>
  children(table, "TABLE:TABLE-ROW").flatMap((row) => {
    const cells = children(row, "TABLE:TABLE-CELL").flatMap((cell) => repeated(cell, "columns", cellOf(cell)));
    return cells.some(({ kind }) => kind !== "") ? repeated(row, "rows", cells) : [[]];
  });

const repeated = <T>(element: HTMLElement, of: "rows" | "columns", one: T): readonly T[] =>
  Array<T>(Math.min(Number(element.getAttribute(`table:number-${of}-repeated`) ?? 1), 1000)).fill(one);

/** LibreOffice keeps yes and no as formulas without parts: that is how it reads a cell that is one of them. */
const YES_OR_NO = /^of:=(TRUE|FALSE)\(\)$/;

function cellOf(cell: HTMLElement): OfficeCell {
  const [, truth] = YES_OR_NO.exec(cell.getAttribute("table:formula") ?? "") ?? [];
  if (truth) return { kind: "boolean", value: truth.toLowerCase(), formula: false };
  const given = cell.getAttribute("office:value") ?? cell.getAttribute("office:date-value");
  const text = cell.childNodes.map((part) => part.text).join(" ");
  return {
    kind: cell.getAttribute("office:value-type") ?? "",
    value: given ?? text.replace(/\s+/g, " ").trim(),
    formula: cell.getAttribute("table:formula") !== undefined,
  };
}
