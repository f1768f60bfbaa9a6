import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import * as cell from "#data/cell.ts";
import { Findings } from "#data/finding.ts";
import { readTable } from "#data/table.ts";
import { streamTable } from "./stream-table.ts";

const folder = mkdtempSync(join(tmpdir(), "stream-"));
afterAll(() => rmSync(folder, { recursive: true }));

const columns = { unit_id: cell.filled, date: cell.day, note: cell.optional(cell.text) };
const options = { key: ["unit_id", "date"] } as const;

/** What streaming a text gives: rows as they come, findings, the number of records. */
async function streamed(csv: string) {
  const path = join(folder, "made.csv");
  writeFileSync(path, csv);
  const findings = new Findings();
  const rows: unknown[] = [];
  const count = await streamTable(path, columns, findings, ({ row, values }) => rows.push([row, values]), options);
  return { rows, count, faults: findings.all.map((finding) => ({ ...finding, file: "" })) };
}

/** What reading the same text at once gives. */
function readAtOnce(csv: string) {
  const findings = new Findings();
  const rows = readTable("", csv, columns, findings, options).map(({ row, values }) => [row, values]);
  return { rows, faults: findings.all };
}

/** More than one piece of a file. */
const many = Array.from({ length: 9_000 }, (_, row) => `${row % 3_000};200${Math.floor(row / 3_000)}-01-31;Hà Tu`);

test.each([
  ["as it should be", [...many]],
  ["with blank rows inside and at the end", [...many.slice(0, 50), ";;", ...many.slice(50), "", ";;", " "]],
  ["with cells that cannot be read", [...many, "a;2001-02-29;x", ";2001-01-31;x", "b;2001-01-31;=1+1"]],
  ["with line breaks in quotation marks", [...many, 'a;2001-01-31;"một\nhai"', "b;2001-01-32;"]],
  ["with a row twice, far apart", [...many, "17;2001-01-31;", "2999;2002-01-31;", "17;2001-01-31;"]],
  ["with a broken quotation mark", ['a;2001-01-31;"một"hai"', "b;2001-01-31;"]],
])("a file %s gives the rows and the findings that it gives when it is read at once", async (_, lines) => {
  const csv = ["unit_id;date;note", ...lines, ""].join("\n");
  const { rows, faults } = await streamed(csv);
  const once = readAtOnce(csv);
  expect(rows).toEqual(once.rows);
  expect(faults).toEqual(expect.arrayContaining([...once.faults]));
  expect(faults.length).toBe(once.faults.length);
});

test("says how many records a file has", async () => {
  expect((await streamed(["unit_id;date", ...many.slice(0, 3), ";"].join("\n"))).count).toBe(3);
  expect((await streamed("")).count).toBe(0);
});
