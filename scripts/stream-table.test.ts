import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import * as cell from "#data/cell.ts";
import { Findings, Refusal } from "#data/finding.ts";
import { readTable } from "#data/table.ts";
import { streamTable } from "./stream-table.ts";

const folder = mkdtempSync(join(tmpdir(), "stream-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A reader that takes a seven with a word about it. */
const lucky: cell.CellReader<string> = (text, warn) => {
  if (text === "7") warn(new Refusal("type-error", { vi: "lưu ý", en: "mind" }));
  return text;
};

const columns = { unit_id: cell.filled, date: cell.day, note: cell.optional(cell.text), more: lucky };
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

/** Cells as they come and as they should not, with some that are written alike, so that they are remembered. */
const nasty = fc.oneof(
  fc.constantFrom("", "1", "7", "a", "2001-01-31", "31/01/2001", "1/2/2001", "2001-02-29", "Hà Tu", "Hà Tu".normalize("NFD")),
  fc.constantFrom(" ", "\u00a0", " a ", "a  a", "-5", "=1+1", "Đ?c", "\ufffd", "\ufeffa", "a\u0000", "a\u200b", "a\r", "a\nb"),
  fc.constantFrom('"a"', '"a;b"', '"a""b"', '"a\nb"', '"a', 'a"b', '"a"b', "x".repeat(40), "x".repeat(41), "ộ".repeat(300)),
  fc.string({ unit: "grapheme", maxLength: 3 }),
); // prettier-ignore
const tidy = fc.constantFrom("", "1", "7", "a", "2001-01-31", "Hà Tu");
const row = fc.oneof(
  fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("2001-01-31", "2002-01-31"), tidy, tidy),
  fc.array(nasty, { maxLength: 6 }),
);

test("any file gives the rows and the findings that it gives when it is read at once, however often its rows come", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 30 }),
      fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 300),
      fc.constantFrom("unit_id,date,note,more", "more,,unit_id,date", "unit_id,date", "unit_id,note", "date,unit_id,colour", ""), // prettier-ignore
      fc.constantFrom(",", ";", "\t"),
      fc.oneof(fc.constant(["\r"]), fc.array(fc.constantFrom("\n", "\r\n"), { minLength: 1, maxLength: 3 })),
      fc.boolean(),
      async (rows, times, header, delimiter, lineEnds, isEnded) => {
        const all = Array.from({ length: times }, () => rows.map((cells) => cells.join(delimiter))).flat();
        const lines = [header.replaceAll(",", delimiter), ...all];
        const csv = lines
          .map((line, index) => (index < all.length || isEnded ? line + lineEnds[index % lineEnds.length]! : line))
          .join("");
        const { rows: streamedRows, faults } = await streamed(csv.toWellFormed());
        const once = readAtOnce(csv.toWellFormed());
        const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
        expect(sorted(streamedRows)).toEqual(sorted(once.rows));
        expect(sorted(faults)).toEqual(sorted(once.faults));
      },
    ),
    { numRuns: 200, seed: 122 },
  );
}, 120_000);

test("a row of spaces is blank, also where every cell may be empty", async () => {
  const path = join(folder, "spaces.csv");
  writeFileSync(path, "a;b\nx;y\n  ; \n\u00a0;\nx;y\n ;\n");
  const findings = new Findings();
  const rows: unknown[] = [];
  const count = await streamTable(path, { a: cell.text, b: cell.text }, findings, ({ row }) => rows.push(row));
  expect({ rows, count }).toEqual({ rows: [2, 5], count: 4 });
  expect(findings.all.map(({ code, row }) => [code, row])).toEqual([
    ["blank-row", 3],
    ["blank-row", 4],
  ]);
});

test("bytes that are no letters are refused wherever they stand", async () => {
  const head = Buffer.from(["unit_id;date;note", ...many, ""].join("\n"));
  for (const tail of ["a;2001-01-31;\xff\n", "\xffa;2001-01-31;\n", '"a";2001-01-31;\xff\n', "a;2001-01-31;\xc3"]) {
    const path = join(folder, "broken.csv");
    writeFileSync(path, Buffer.concat([head, Buffer.from(tail, "latin1")]));
    await expect(streamTable(path, columns, new Findings(), () => {}, options)).rejects.toThrow(TypeError);
  }
});
