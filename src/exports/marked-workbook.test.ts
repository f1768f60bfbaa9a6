import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { cleanCsv } from "./clean-csv.ts";
import { markedWorkbook } from "./marked-workbook.ts";

const TABLE = [["unit_id", "posts"], ["09101", "nhiều"], ["09102", "=1+1 & <b>"]]; // prettier-ignore
const bytes = markedWorkbook(
  TABLE,
  [
    { severity: "error", row: 2, column: 1, text: "B2: cần một số nguyên" },
    { severity: "warning", row: 3, column: 0, text: "A3: lưu ý" },
    { severity: "error", row: 3, column: null, text: "dòng sai" },
  ],
  "Giải thích",
);
const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!); // a workbook has it

describe("a marked workbook", () => {
  test("holds the table as it was, as text, and the explanations behind it", async () => {
    expect(await readSheet(bytes.buffer as ArrayBuffer)).toEqual([
      ["unit_id", "posts", "Giải thích"],
      ["09101", "nhiều", "B2: cần một số nguyên"],
      ["09102", "=1+1 & <b>", "A3: lưu ý\ndòng sai"],
    ]);
    expect(xml).not.toMatch(/<f>|<v>/);
  });

  test("marks the cells that are meant, errors otherwise than warnings", () => {
    const styles = Object.fromEntries(
      [...xml.matchAll(/<c r="(\w+)" s="(\d)"/g)].map(([, cell, style]) => [cell, style]),
    );
    expect(styles).toEqual({ A1: "1", B1: "1", C1: "1", A2: "0", B2: "2", C2: "4", A3: "3", B3: "0", C3: "4" });
  });

  test("marks a cell that is missing, and does not break on what XML cannot hold", async () => {
    const short = markedWorkbook([["a", "b"], ["\u0001\ud800"]], [{ severity: "error", row: 2, column: 1, text: "thiếu" }], "?"); // prettier-ignore
    expect(strFromU8(unzipSync(short)["xl/worksheets/sheet1.xml"]!)).toContain('<c r="B2" s="2"');
    expect(await readSheet(short.buffer as ArrayBuffer)).toEqual([["a", "b", "?"], ["\ufffd\ufffd", null, "thiếu"]]); // prettier-ignore
  });

  test("has the same bytes each time", () => {
    expect(markedWorkbook(TABLE, [], "?")).toEqual(markedWorkbook(TABLE, [], "?"));
  });
});

test("a clean CSV is tidy, and has every value as it was", () => {
  const records = [[" unit_id ", "posts", "", ""], ["9101", "  nhiều\u00a0", "", ""], ["", "", ""], ["09102", "a;b", ""], ["", ""]]; // prettier-ignore
  expect(cleanCsv(records)).toBe('\ufeffunit_id;posts\r\n9101;nhiều\r\n;\r\n09102;"a;b"\r\n');
});
