/** No number that must stay closed is on the site: all of them are searched for, in every file, however it is written. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { formatNumber } from "#i18n/format.ts";
import { filesOf } from "../../scripts/files-of.ts";
import { DISTINCTIVE } from "../leaks/marked-data.ts";
import { numbersOfWards, protectedNumbers, sums } from "../leaks/protected-numbers.ts";
import { type Leak, leaks } from "../leaks/searcher.ts";
import { built } from "./built.ts";

const { portal } = built("many");
const hidden = protectedNumbers(portal);
const { folder } = inject("sites").many;
const filesIn = (folder: string) => filesOf(folder).map((file) => [file, readFileSync(join(folder, file))] as const);
const files = filesIn(folder);

describe("the marked data", () => {
  test("hold thousands of numbers of wards, each of them once and told apart from all others", () => {
    const rows = portal.reports.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row]));
    const read = rows.flatMap(([{ disclosure }, { value }]) =>
      disclosure !== "value" && typeof value === "number" ? [value] : [],
    );
    expect(read.length).toBeGreaterThan(5000);
    expect(new Set(read).size).toBe(read.length);
    expect(Math.min(...read)).toBeGreaterThanOrEqual(DISTINCTIVE);
    expect(Math.min(...numbersOfWards(portal).keys())).toBeGreaterThanOrEqual(DISTINCTIVE);
  });

  test("give sums that may be shown, none of which is a number of a ward, and sums that may not", () => {
    const { shown, closed } = sums(portal);
    const wards = numbersOfWards(portal);
    expect(Math.min(shown.size, closed.size)).toBeGreaterThan(20);
    expect([...shown.keys()].filter((sum) => wards.has(sum))).toEqual([]);
  });

  test("have a correction of a number that is not shown", () => {
    expect([...hidden.values()].filter((of) => of.startsWith("correction of"))).not.toEqual([]);
  });
});

test("no file of the site holds a number that must stay closed", () => {
  expect(leaks(files, hidden)).toEqual([]);
});

test("sums that may be shown are found by the same search: it looks where numbers are written", () => {
  const found = leaks(files, sums(portal).shown);
  expect(new Set(found.map(({ of }) => of)).size).toBeGreaterThan(50);
});

describe("a number that is put into a copy of the site is found", () => {
  const copy = resolve(".cache/sites/leaking");
  const [number = 0] = hidden.keys();
  const of = hidden.get(number);
  const [vi, en, spaced] = [formatNumber(number, "vi"), formatNumber(number, "en"), formatNumber(number, "vi").replaceAll(".", " ")]; // prettier-ignore
  const planted: readonly (readonly [file: string, text: string, written: string])[] = [
    ["index.html", `<td>${vi}</td>`, vi],
    ["en/index.html", `<td>${en} people</td>`, en],
    ["phuong/index.html", `<p>${spaced.replaceAll(" ", "&nbsp;")}</p>`, spaced],
    ["finder.json", `{"value":${number}}`, String(number)],
    ["map/plan.json", `"${spaced.replaceAll(" ", "\\u202f")}"`, spaced],
    ["favicon.svg", `<!-- ${number} -->`, String(number)],
    ["robots.txt", `?v=${encodeURIComponent(en)}`, en],
    ["new/observations.csv", `09101,${number},12\r\n`, String(number)],
    ["new/feed.xml", `<summary>${number} cán bộ</summary>`, String(number)],
    [`new/of-${number}.css`, "", String(number)],
  ];
  const found = new Map<string, readonly Leak[]>();
  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(folder, copy, { recursive: true });
    mkdirSync(join(copy, "new"));
    for (const [file, text] of planted) appendFileSync(join(copy, file), text);
    for (const leak of leaks(filesIn(copy), hidden)) found.set(leak.file, [...(found.get(leak.file) ?? []), leak]);
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test.each(planted)("in %s: %s", (file, _, written) => {
    expect(found.get(file)).toEqual([{ file, written, of }]);
  });

  test("and nothing is found where nothing was put", () => {
    expect([...found.keys()].toSorted()).toEqual(planted.map(([file]) => file).toSorted());
  });

  test("also in a file of two bytes a letter, and in columns that could be read as thousands", () => {
    const found = (bytes: Uint8Array) => leaks([["data.csv", bytes]], hidden).map(({ written }) => written);
    expect(found(Buffer.from(`\uFEFF09101;${number}`, "utf16le"))).toEqual([String(number)]);
    expect(found(Buffer.from(`123,${en},999`))).toEqual([en]);
  });

  test("also in a part of an archive, and in an archive within it", () => {
    const inner = zipSync({ "xl/sheet1.xml": Buffer.from(`<v>${number}</v>`) });
    const outer = zipSync({ "book.xlsx": inner });
    expect(leaks([["data/all.zip", outer]], hidden)).toEqual([
      { file: "data/all.zip/book.xlsx/xl/sheet1.xml", written: String(number), of },
    ]);
  });

  test("and what is packed cannot be passed over", () => {
    expect(() => leaks([["data/all.csv.gz", new Uint8Array()]], hidden)).toThrow("data/all.csv.gz is packed");
  });
});
