/**
 * Every download, read back by its own kind of reader, says what the model says: the same rows with the same cells in CSV,
 * JSON, GeoJSON, the workbook and the archive; and what staff may feed back gives the same portal, with nothing found.
 */
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, inject, test } from "vitest";
import { check } from "#data/checking.ts";
import { readFolder } from "#data/folder.ts";
import { type Files, readPortal } from "#data/portal.ts";
import { cleanCsv } from "#exports/clean-csv.ts";
import { figureTable } from "#exports/tables/figures.ts";
import { markedWorkbook } from "#exports/marked-workbook.ts";
import { oneTargetTable } from "#exports/tables/one-target.ts";
import { tables } from "#exports/schema.ts";
import { type Cell, type CellType, type Table, records } from "#exports/table.ts";
import { wardCriterionTable } from "#exports/tables/wards.ts";
import { messages } from "#i18n/messages.ts";
import { LOCALES } from "#i18n/routes.ts";
import { readWorkbook } from "#testing/read-workbook.ts";
import { built } from "./built.ts";

type Told = Readonly<Record<string, unknown>>;

/** A cell of CSV by the type that the Data Package gives it. */
function typed(text: string, type: CellType): Cell {
  if (text === "") return null;
  if (type === "boolean") return text === "true";
  return type === "string" || type === "date" ? text : Number(text);
}

/** A day as a workbook counts it. */
const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** A result by what all of its files hold; yes and no are 1 and 0 in a table. */
const inShort = ({ list, moment, date, verdict, value, no_value, numerator, denominator, wards }: Told) =>
  ({ list, moment, date, verdict, value: typeof value === "boolean" ? Number(value) : value, no_value, numerator, wards, denominator: numerator === null ? null : denominator }); // prettier-ignore

/** What is read when it is first asked for: the tests of another site may be all that run. */
function readOnce<T>(read: () => T): () => T {
  let known: { readonly read: T } | undefined;
  return () => (known ??= { read: read() }).read;
}

describe.each(["real", "demo"] as const)("%s", (name) => {
  const site = built(name);
  const { portal } = site;
  const edition = { portal, site: new URL(site.base, portal.site) };
  const all = tables(edition);
  const sheets = readOnce(() => readWorkbook(site.bytes("data/phuong-kieu-mau.xlsx")));
  const json = (file: string) => JSON.parse(site.text(`data/${file}`));
  const rowsOf = (text: string, { columns }: Table) => {
    const { data, meta } = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
    expect(meta.fields).toEqual(columns.map(({ name }) => name));
    return data.map((row) => Object.fromEntries(columns.map(({ name, type }) => [name, typed(row[name] ?? "", type)])));
  };

  test.each(all.map((table) => [table.name, table] as const))("%s.csv is the table, cell by cell", (file, table) => {
    const described = json("datapackage.json").resources.find(({ name }: Told) => name === file).schema.fields;
    expect(described.map(({ name, type }: Told) => [name, type])).toEqual(table.columns.map(({ name, type }) => [name, type])); // prettier-ignore
    expect(rowsOf(site.text(`data/${file}.csv`), table)).toEqual(records(table));
  });

  test.each([figureTable(edition), ...all].map((table) => [table.name, table] as const))("the sheet of %s is the table: text, numbers and days each as what they are", (file, table) => {
    const sheet = sheets().find(({ name }) => name === messages.vi.dataTable[file])!; // every table has one
    const head = portal.synthetic ? 2 : 1;
    const cellAt = (row: number, column: number) => sheet.cells.get(`${letters(column)}${row}`)?.value ?? null;
    const expected = [...table.rows()].map((row) => row.map((cell, at) => (table.columns[at]!.type === "date" && cell !== null ? serial(String(cell)) : cell))); // a cell a column
    expect(table.columns.map((_, at) => cellAt(head, at))).toEqual(table.columns.map(({ name }) => name));
    expect(expected.map((row, index) => row.map((_, at) => cellAt(head + 1 + index, at)))).toEqual(expected);
    expect(table.columns.map((_, at) => cellAt(head + 1 + expected.length, at)).every((cell) => cell === null)).toBe(true);
  }); // prettier-ignore

  test("the archive holds the very files", () => {
    const parts = unzipSync(site.bytes("data/phuong-kieu-mau.zip"));
    const own = new Set(["README.txt", "CITATION.cff", "SHA256SUMS"]);
    const packed = Object.keys(parts).filter((part) => !own.has(part));
    expect(packed.toSorted()).toEqual([...site.files].flatMap((file) => (/^data\/[\w.-]+$/.test(file) && !/\.(zip|jsonld)$|SHA256SUMS/.test(file) ? [file.slice(5)] : [])).toSorted()); // prettier-ignore
    for (const part of packed) expect(Buffer.from(parts[part]!).equals(site.bytes(`data/${part}`)), part).toBe(true); // it is a part
  });

  test("wards.json and the shapes on the map have the rows of the wards, typed", () => {
    const [wards] = all;
    const rows = records(wards!); // the first table is that of wards
    expect(json("wards.json").wards).toEqual(rows);
    for (const { properties } of json("wards.geojson").features)
      expect(rows.find(({ unit_id }) => unit_id === properties.unit_id)).toMatchObject(properties);
    for (const { properties } of json("units-2025.geojson").features)
      if (properties.status !== null) expect(json(`wards/${properties.unit_id}.json`).ward).toMatchObject(properties);
  });

  test("the files of a unit have its criteria, its observations and its outcomes as the tables have them", () => {
    const [, , observations, recognitions] = all.map((table) => rowsOf(site.text(`data/${table.name}.csv`), table));
    const byUnit = Map.groupBy(observations!, ({ unit_id }) => unit_id); // there are so many tables
    for (const unit of portal.units) {
      const told = json(`wards/${unit.id}.json`);
      const table = wardCriterionTable(portal, unit);
      expect(rowsOf(site.text(`data/wards/${unit.id}.csv`), table)).toEqual(records(table));
      expect(told.criteria, unit.id).toEqual(records(table));
      expect(told.observations, unit.id).toEqual(byUnit.get(unit.id) ?? []);
      expect(told.recognitions, unit.id).toEqual(recognitions!.filter(({ unit_id }) => unit_id === unit.id));
    }
  });

  describe.each(portal.targets.map((target) => [target.id, target] as const))("the files of %s", (id, target) => {
    const told = json(`targets/${id}.json`);
    const table = oneTargetTable(portal, target);
    const rows = rowsOf(site.text(`data/targets/${id}.csv`), table);

    test("are the table of targets, the figure, and one table of wards or results", () => {
      const targets = all.find(({ name }) => name === "targets")!; // it is among them
      expect(rows).toEqual(records(table));
      expect(told.target).toEqual(rowsOf(site.text("data/targets.csv"), targets).find(({ target_id }) => target_id === id)); // prettier-ignore
      expect(told.figure).toEqual(json("figures.json").figures.find(({ figure_id }: Told) => figure_id === id));
      if (table.name === "target-wards") expect(told.wards).toEqual(rows);
      else expect(told.results.map(inShort)).toEqual(rows.map(inShort));
    });

    test("count in parts what they count as a whole", () => {
      const sum = (parts: readonly Told[], group: string) => parts.reduce((total, { counts }) => total + ((counts as Told)[group] as number ?? 0), 0); // prettier-ignore
      const cities: readonly Told[] = told.by_city ?? [];
      const isCounted = cities.length > 0 && cities.every(({ counts }) => counts !== null);
      for (const [group, count] of Object.entries(isCounted ? told.figure.counts : {}))
        if (target.judging !== "pooled" || group === "reported") expect(sum(cities, group), group).toBe(count);
      const last = (told.by_date ?? []).findLast(({ list }: Told) => list !== "today");
      const latest = told.results.find(({ list, moment }: Told) => list !== "today" && moment === "latest");
      if (latest && last) expect([last.value, last.wards]).toEqual([latest.value, latest.value === null ? last.wards : latest.wards]); // prettier-ignore
    });

    test("say no number of a sum that is not stated", () => {
      const closed = [...(told.by_city ?? []), ...(told.by_date ?? [])].filter(({ value, counts }: Told) => target.judging === "pooled" && value === null && counts === null); // prettier-ignore
      for (const { numerator, denominator, wards } of closed) expect([numerator, denominator, wards]).toEqual([null, null, null]); // prettier-ignore
    });
  });

  describe("through the intake again", () => {
    const folder = readFolder(inject("sites")[name].data) as Files; // it is read without a refusal
    const csvFiles = [...folder.keys()].filter((file) => /^[^/]*\.csv$|^reports\//.test(file));
    const recordsOf = (bytes: Uint8Array) => Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data; // prettier-ignore

    test("what is published in the columns of the data folder is the data of the folder", () => {
      const files = new Map(folder);
      for (const file of ["units.csv", "recognitions.csv", "indicators.csv", "sources.csv"]) {
        // Made-up tables say so in a column of their own, which no data folder has.
        const rows = recordsOf(site.bytes(`data/${file}`)).map((row) => (portal.synthetic ? row.slice(0, -1) : row));
        files.set(file, new TextEncoder().encode(Papa.unparse(rows)));
      }
      const { portal: again, findings } = readPortal(files);
      expect(findings).toEqual([]);
      expect(again).toEqual(portal);
    });

    const copies: readonly (readonly [form: string, copyOf: (file: string, table: readonly string[][]) => { name: string; bytes: Uint8Array }])[] = [
      ["clean CSV", (file, table) => ({ name: file, bytes: new TextEncoder().encode(cleanCsv(table)) })],
      ...LOCALES.map((locale) => [`workbook in ${locale}`, (file: string, table: readonly string[][]) => ({ name: file.replace(/csv$/, "xlsx"), bytes: markedWorkbook(table, [], messages[locale].check.explanation) })] as const),
    ]; // prettier-ignore

    test.each(copies)("the %s that the checker gives of every file", async (_, copyOf) => {
      const given = csvFiles.map((file) => copyOf(file.replace(/^.*\//, ""), recordsOf(folder.get(file)!))); // it is one of them
      const { files, others, after } = await check(folder, given);
      expect(files.map(({ findings }) => findings)).toEqual(given.map(() => []));
      expect(others).toEqual([]);
      expect(after).toEqual(portal);
    });
  });
});
