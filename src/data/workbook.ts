/**
 * The first sheet of an Excel workbook as CSV, so that both go the same way. Numbers keep their digits, dates become
 * 2025-12-31, and what CSV would not show is written out: an error (#REF!) and a percentage (92.5%), which the
 * reader then refuses. A formula gives the value that was saved with it.
 */
import { strFromU8, unzipSync, zipSync } from "fflate";
import { type CellValue, readSheet } from "read-excel-file/universal";
import { joinRecords } from "./dialect.ts";
import { Refusal, columnLetters, words } from "./finding.ts";

type Entries = Readonly<Record<string, Uint8Array>>;

/** @throws Refusal where the bytes are no workbook that can be read */
export async function csvOfWorkbook(bytes: Uint8Array): Promise<string> {
  try {
    const entries = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
    // The library unpacks large entries in workers of its own, which the policy of the site forbids; stored ones it takes as they are.
    const stored = zipSync(entries, { level: 0 });
    const sheet = await readSheet(stored.buffer as ArrayBuffer, 1, {
      trim: false,
      parseNumber: (digits): Stored => ({ digits }),
    }); // zipSync owns it whole
    const marks = marksIn(entries);
    return joinRecords(
      sheet.map((row, at) =>
        row.map((value, column) => {
          const mark = marks.get(`${columnLetters(column)}${at + 1}`);
          return mark === "%" ? `${number(value as Stored, 100)}%` : (mark ?? written(value)); // only a number has that mark
        }),
      ),
    );
  } catch {
    throw new Refusal(
      "source-error",
      words("không đọc được tệp này như một tệp Excel", "this file cannot be read as an Excel workbook"),
      words("trong Excel, lưu lại bằng kiểu “CSV UTF-8”", "in Excel, save it again as “CSV UTF-8”"),
    );
  }
}

/** A number as the workbook stores it. */
interface Stored {
  readonly digits: string;
}

function written(value: CellValue<Stored> | null): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "object" ? number(value as Stored) : String(value); // no other object is among cells
}

/** A stored number with the fifteen digits that Excel keeps. Three after the point get a zero: it is no mark of thousands. */
const number = ({ digits }: Stored, times = 1): string =>
  String(Number((Number(digits) * times).toPrecision(15))).replace(/(\.\d{3})$/, (end) => `${end}0`);

/** The cells of the first sheet that hold an error, by its sign, or are shown as a percentage, by `%`. */
function marksIn(entries: Entries): ReadonlyMap<string, string> {
  const text = (name: string) => (entries[name] ? strFromU8(entries[name]) : "");
  const marks = new Map<string, string>();
  const percent = percentStyles(text("xl/styles.xml"));
  for (const [, attributes = "", content = ""] of text(firstSheet(text)).matchAll(CELL)) {
    const at = attribute(attributes, "r");
    if (!at) continue;
    if (attribute(attributes, "t") === "e") marks.set(at, /<(?:\w+:)?v>([^<]*)</.exec(content)?.[1] ?? "#ERROR!");
    else if (attribute(attributes, "t") === "" && /<(?:\w+:)?v>/.test(content) && percent.has(attribute(attributes, "s"))) marks.set(at, "%"); // prettier-ignore
  }
  return marks;
}

const CELL = /<(?:\w+:)?c\s([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs;

const attribute = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

function firstSheet(text: (name: string) => string): string {
  const [, sheet = ""] = /<(?:\w+:)?sheet\s([^>]*)/.exec(text("xl/workbook.xml")) ?? [];
  const id = attribute(sheet, "\\w+:id");
  for (const [, link = ""] of text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\s([^>]*)/g))
    if (attribute(link, "Id") === id) {
      const target = attribute(link, "Target");
      return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    }
  return "xl/worksheets/sheet1.xml";
}

/** The places of the cell styles that show a percentage: 9 and 10 are Excel's own. */
function percentStyles(styles: string): ReadonlySet<string> {
  const formats = new Set(["9", "10"]);
  for (const [, format = ""] of styles.matchAll(/<(?:\w+:)?numFmt\s([^>]*)/g))
    if (attribute(format, "formatCode").includes("%")) formats.add(attribute(format, "numFmtId"));
  const [, cells = ""] = /<(?:\w+:)?cellXfs[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(styles) ?? [];
  const used = [...cells.matchAll(/<(?:\w+:)?xf\s([^>]*)/g)].map(([, xf = ""]) => attribute(xf, "numFmtId"));
  return new Set(used.flatMap((format, place) => (formats.has(format) ? [String(place)] : [])));
}
