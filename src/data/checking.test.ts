import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { markedWorkbook } from "#exports/marked-workbook.ts";
import { checkerBase } from "#exports/checker-base.ts";
import { baseWith, brief, cases } from "../../tests/intake/make.ts";
import { check, fileOf } from "./checking.ts";
import { readPortal } from "./portal.ts";

const encoder = new TextEncoder();
const given = (name: string, text: string | Uint8Array) => ({ name, bytes: typeof text === "string" ? encoder.encode(text) : text }); // prettier-ignore
const whole = readPortal(baseWith()).portal!; // the base has no fault
/** What the browser has: the tables that the site gives away. */
const base = new Map(
  Object.entries(checkerBase(baseWith(), whole)).map(([name, text]) => [name, encoder.encode(text)]),
);

test.each([
  ["2025-12-31.csv", "reports/2025-12-31.csv"],
  ["2025-12-31.xlsx", "reports/2025-12-31.csv"],
  ["Recognitions.CSV", "recognitions.csv"],
  ["C:\\Users\\x\\task-updates.xlsx", "task-updates.csv"],
  ["Báo cáo quý 4.xlsx", "reports/Báo cáo quý 4.csv"],
  [" sources .txt", "sources.csv"],
  [" quy-4 .tsv", "reports/quy-4.csv"],
  ["tasks.xls", "tasks.csv"],
  ["units.csv.old", "reports/units.csv.old.csv"],
])("a file called %s stands for %s", (name, file) => {
  expect(fileOf(name)).toBe(file);
});

test("every table of a data folder is known by its name", () => {
  const tables = [...baseWith().keys()].filter((file) => /^[^/]+\.csv$/.test(file));
  expect(tables.length).toBeGreaterThan(8);
  for (const table of [...tables, "criteria.csv", "criteria-conditions.csv", "province-values.csv", "task-updates.csv"])
    expect(fileOf(table)).toBe(table);
});

test("the tables of the site are a base without a fault", () => {
  expect(readPortal(base).findings).toEqual([]);
});

describe("every case of the corpus gives beside the tables of the site what it gives in the data folder", () => {
  test.each(cases)("$name", async ({ files, expected }) => {
    const brought = Object.entries(files).map(([file, bytes]) => given(file.replace(/^.*\//, ""), bytes));
    const { files: checked, others, after } = await check(base, brought);
    const findings = checked.flatMap(({ findings }) => findings);
    expect(others).toEqual([]);
    expect(findings.map(brief).sort()).toEqual([...expected].sort());
    const full = readPortal(baseWith(files)).findings;
    expect(new Set(findings.map((finding) => JSON.stringify(finding)))).toEqual(new Set(full.map((finding) => JSON.stringify(finding)))); // prettier-ignore
    expect(after === null).toBe(findings.some(({ severity }) => severity === "error"));
  });
});

test("a workbook is read as the CSV of it, with the same findings in the same cells", async () => {
  const table = [["unit_id", "ward", "posts"], ["09101", "Hòa Thử", "nhiều"], ["9102", "Cao Thử", "3"]]; // prettier-ignore
  const { files } = await check(base, [given("2024-12-31.xlsx", markedWorkbook(table, [], ""))]);
  expect(files[0]?.findings.map(brief)).toEqual(["type-error C2", "type-error A3?"]);
  expect(files[0]?.records).toEqual(table);
});

test("a workbook that comes back with its explanations, mended, is read as if it had none; so is its CSV", async () => {
  const table = [["unit_id", "posts"], ["09101", "3"]]; // prettier-ignore
  const marked = markedWorkbook(
    table,
    [{ severity: "error", row: 2, column: 1, text: "B2: cần một số" }],
    "Giải thích",
  );
  const csv = "unit_id;posts;Explanation\n09101;3;a number is needed\n";
  for (const file of [given("2024-12-31.xlsx", marked), given("2024-12-31.csv", csv)]) {
    const { files, after } = await check(base, [file]);
    expect(files.flatMap(({ findings }) => findings.map(brief))).toEqual([]);
    expect(after).not.toBeNull();
  }
});

test("what is no workbook, or an old one, is refused in words", async () => {
  const { files } = await check(base, [given("2024-12-31.xlsx", "unit_id\n"), given("recognitions.xls", "")]);
  expect(files.map(({ findings }) => findings.map(brief))).toEqual([["source-error"], ["source-error"]]);
  expect(files[1]?.findings[0]?.message.vi).toBe("tệp .xls đời cũ không được đọc");
});

test("what a file does to others is told apart from what is wrong in it", async () => {
  const units = new TextDecoder().decode(base.get("units.csv"));
  const without = units.split("\n").filter((line) => !line.includes(",09102,")).join("\n"); // prettier-ignore
  const { files, others, before, after } = await check(base, [given("units.csv", without)]);
  expect(files.map(({ findings }) => findings.map(brief))).toEqual([[]]);
  expect(others.length).toBeGreaterThan(0);
  expect(others.every(({ file }) => file !== "units.csv")).toBe(true);
  expect([before === null, after === null]).toEqual([false, true]);
});

test("nothing is compared beside a file with an error, or with a base that cannot be read", async () => {
  const wrong = await check(base, [given("2024-12-31.csv", "unit_id,posts\n09101,nhiều\n")]);
  expect([wrong.before === null, wrong.after]).toEqual([false, null]);
  const { before } = await check(new Map(), [given("2024-12-31.csv", "unit_id\n09101\n")]);
  expect(before).toBeNull();
});

test("two files for the same table are not both read", async () => {
  const { files, after } = await check(base, [
    given("2024-12-31.csv", "unit_id\n09101\n"),
    given("2024-12-31.xlsx", "unit_id\n"),
  ]);
  expect(files.map(({ name, findings }) => [name, findings.map(brief)])).toEqual([
    ["2024-12-31.csv", []],
    ["2024-12-31.xlsx", ["source-error"]],
  ]);
  expect(files[1]).toMatchObject({ records: [], findings: [{ severity: "error" }] });
  expect(after).toBeNull();
});

test("a file in an old encoding is offered in UTF-8, not read", async () => {
  const text = "unit_id;ward\n09101;Hòa Thử\n09203;Trần Thử Đạo\n";
  const { files } = await check(base, [given("2024-12-31.csv", iconv.encode(text, "tcvn"))]);
  expect(files[0]).toMatchObject({ offer: { encoding: "TCVN3 (ABC)", text }, records: [] });
  const other = await check(base, [given("2024-12-31.csv", `unit_id\n09101\n${"x".repeat(3)}\n`)]);
  expect(other.files[0]).toMatchObject({ offer: null });
});

test("how far the reading has come is told", async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `x${index}\n`).join("");
  const told: number[] = [];
  await check(base, [given("2024-12-31.csv", `unit_id\n${rows}`)], {
    read: (file, share) => {
      if (file.startsWith("reports/")) told.push(share);
    },
  });
  expect(told.map((share) => share.toFixed(1))).toEqual(["0.0", "0.4", "0.8"]);
});
