/** An Excel workbook of one table, with what was found in it marked and explained. */
import { strToU8, zipSync } from "fflate";

/** Something to say of a cell, of a row (without column) or of the whole table (row 1). */
export interface Remark {
  readonly severity: "error" | "warning";
  readonly row: number;
  /** From 0; null where it is of the row. */
  readonly column: number | null;
  readonly text: string;
}

/**
 * The cells stay where they are, all of them as text, so that codes keep their zeros and nothing runs as a formula. Behind
 * the last column stands one with the explanations.
 *
 * @param title the header of the column of explanations
 */
export function markedWorkbook(
  records: readonly (readonly string[])[],
  remarks: readonly Remark[],
  title: string,
): Uint8Array {
  const width = records.reduce((most, record) => Math.max(most, record.length), 0);
  const byRow = Map.groupBy(remarks, ({ row }) => row);
  const last = remarks.reduce((most, { row }) => Math.max(most, row), records.length);
  const rows = Array.from({ length: last }, (_, index) => {
    const row = index + 1;
    const own = byRow.get(row) ?? [];
    const styles = new Map(own.map(({ column, severity }) => [column, STYLE[severity]]));
    for (const { column, severity } of own) if (severity === "error") styles.set(column, STYLE.error);
    const cells = (records[index] ?? []).map((text, column) =>
      cell(column, row, text, styles.get(column) ?? (row === 1 ? STYLE.head : 0)),
    );
    const missing = [...styles].flatMap(([column, style]) =>
      column !== null && column >= cells.length ? [[column, style] as const] : [],
    );
    for (const [column, style] of missing.sort(([a], [b]) => a - b)) cells.push(cell(column, row, "", style));
    const said = [...(row === 1 ? [title] : []), ...own.map(({ text }) => text)].join("\n");
    return `<row r="${row}">${cells.join("")}${said ? cell(Math.max(width, ...missing.map(([column]) => column + 1)), row, said, row === 1 ? STYLE.head : STYLE.said) : ""}</row>`;
  });
  const parts = { ...FRAME, "xl/worksheets/sheet1.xml": sheet(width, rows) };
  // A fixed day: the same table gives the same bytes.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`${HEAD}${xml}`)])), {
    level: 6,
    mtime: "1980-01-01T00:00:00",
  });
}

const STYLE = { head: 1, error: 2, warning: 3, said: 4 } as const;

/** What XML cannot hold is shown by a sign for it. */
const escaped = (text: string): string =>
  text
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const cell = (column: number, row: number, text: string, style: number): string =>
  text === "" && style === 0
    ? ""
    : `<c r="${letters(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, 32_767))}</t></is></c>`;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const sheet = (width: number, rows: readonly string[]): string =>
  `<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols>${width > 0 ? `<col min="1" max="${width}" width="16" customWidth="1"/>` : ""}<col min="${width + 1}" max="${width + 1}" width="70" customWidth="1"/></cols>` +
  `<sheetData>${rows.join("")}</sheetData></worksheet>`;

const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
const format = (font: number, fill: number, wrap = false) =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${wrap ? ' applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>' : "/>"}`;

const FRAME = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("F4C7BC")}${fill("F3E7C8")}</fills>` +
    `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="5">${format(0, 0)}${format(1, 0)}${format(1, 2)}${format(0, 3)}${format(0, 0, true)}</cellXfs></styleSheet>`,
};
