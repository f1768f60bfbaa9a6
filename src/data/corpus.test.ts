/** The corpus of files as they really arrive, in `tests/intake/`: each gives the findings beside it, and no other. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { asLines, baseWith, brief, cases } from "../../tests/intake/make.ts";
import { dialectOf, splitRecords } from "./dialect.ts";
import * as cell from "./cell.ts";
import { readPortal } from "./portal.ts";

const home = join(import.meta.dirname, "../../tests/intake");
const inFolder = (name: string) =>
  readdirSync(join(home, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const base = () => readPortal(baseWith());

test("the base reads without a finding", () => {
  expect(base().findings).toEqual([]);
});

test("every case has its folder, and every folder its case", () => {
  const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(cases.map(({ name }) => name).sort());
});

describe.each(cases)("$name", ({ name, files, expected, same }) => {
  const read = () => readPortal(baseWith(files));

  test("finds what it must", () => {
    const { portal, findings } = read();
    expect(findings.map(brief)).toEqual(expected);
    expect(portal === null).toBe(findings.some(({ severity }) => severity === "error"));
    if (same) expect(portal).toEqual(base().portal);
  });

  test("lies in its folder, byte for byte, with its findings in words", () => {
    const kept = inFolder(name).map((path) => [path.slice(join(home, name).length + 1), readFileSync(path)] as const);
    const made = Object.entries({ ...files, "expected.jsonl": new TextEncoder().encode(asLines(read().findings)) });
    const sorted = made.map(([file, bytes]) => [file, Buffer.from(bytes)] as const).sort(([a], [b]) => (a < b ? -1 : 1)); // prettier-ignore
    expect(kept.sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(sorted);
  });
});

test("a file over 10 MB is refused, and one of 10 MB is not", () => {
  const rows = (bytes: number) => new TextEncoder().encode("unit_id,posts\n".padEnd(bytes, `${" ".repeat(999)}\n`));
  const of = (bytes: number) => readPortal(baseWith({ "reports/2024-12-31.csv": rows(bytes) })).findings.map(brief);
  expect(of(10 * 1024 * 1024 + 1)).toEqual(["byte-count-error"]);
  expect(of(10 * 1024 * 1024)).toEqual([]);
}, 30_000);

/** The public acid tests for readers of CSV: a table and what it says. */
describe("csv-spectrum", () => {
  const spectrum = join(createRequire(import.meta.url).resolve("csv-spectrum/package.json"), "..");
  const names = readdirSync(join(spectrum, "csvs"))
    .map((file) => file.replace(/\.csv$/, ""))
    .filter((name) => name !== "location_coordinates"); // its JSON has another telephone number than its CSV

  test.each(names)("%s", (name) => {
    const csv = readFileSync(join(spectrum, "csvs", `${name}.csv`), "utf8");
    const json = readFileSync(join(spectrum, "json", `${name}.json`), "utf8");
    const said = JSON.parse(json.replaceAll("\\r\\n", "\\n")) as Record<string, string>[]; // within a cell, too, a line ends in one way
    const columns = Object.fromEntries(Object.keys(said[0] ?? {}).map((column) => [column, cell.text]));
    const [header = [], ...records] = splitRecords(dialectOf(csv, columns));
    const whole = records.filter((record) => record.length === header.length);
    const things = whole.map((record) => Object.fromEntries(header.map((label, index) => [label, record[index]])));
    expect(things).toEqual(said);
  });
});
