import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { markedWorkbook } from "#exports/marked-workbook.ts";
import { Refusal } from "./finding.ts";
import { csvOfWorkbook } from "./workbook.ts";

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="0.00%"/></numFmts>' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>';

/** A workbook whose first sheet has the cells of some XML. */
function workbook(rows: string): Uint8Array {
  const parts = unzipSync(markedWorkbook([["x"]], [], ""));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!); // a workbook has it
  const changed = sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(changed), "xl/styles.xml": strToU8(STYLES) });
}
const linesOf = async (rows: string) => (await csvOfWorkbook(workbook(rows))).split("\r\n");
const cells = (...xml: readonly string[]) => `<row r="1">${xml.join("")}</row>`;

test("texts keep their zeros, numbers their digits, and dates are days", async () => {
  const lines = await linesOf(
    cells(
      '<c r="A1" t="inlineStr"><is><t>09101</t></is></c>',
      '<c r="B1"><v>1234</v></c>',
      '<c r="C1"><v>92.5</v></c>',
      '<c r="D1" s="1"><v>46022</v></c>',
      '<c r="E1" t="b"><v>1</v></c>',
    ),
  );
  expect(lines[0]).toBe("09101;1234;92.5;2025-12-31;true");
});

test("a stored number has the digits that Excel shows, and three after the point are no thousands", async () => {
  const lines = await linesOf(
    cells('<c r="A1"><v>0.30000000000000004</v></c>', '<c r="B1"><v>12.345</v></c>', '<c r="C1"><v>1E2</v></c>'),
  );
  expect(lines[0]).toBe("0.3;12.3450;100");
});

test("what CSV would not show is written out: an error, a percentage", async () => {
  const lines = await linesOf(
    cells(
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="B1" s="2"><v>0.92</v></c>',
      '<c r="C1" s="3"><v>0.925</v></c>',
      '<c r="D1" t="str"><f>A2</f><v>tính</v></c>',
    ),
  );
  expect(lines[0]).toBe("#DIV/0!;92%;92.5%;tính");
});

test("cells stand where they stand, also behind empty rows and columns", async () => {
  const lines = await linesOf('<row r="3"><c r="C3" t="inlineStr"><is><t>Hòa Thử</t></is></c></row>');
  expect(lines).toEqual([";;", ";;", ";;Hòa Thử"]);
});

test("what is no workbook is refused in words", async () => {
  for (const bytes of [new Uint8Array(), strToU8("unit_id\n"), zipSync({ "a.xml": strToU8("<a/>") })])
    await expect(csvOfWorkbook(bytes)).rejects.toBeInstanceOf(Refusal);
});
