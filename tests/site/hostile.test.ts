/** Texts that are meant to do harm: what is refused is refused in words, and what is taken is text and nothing else. */
import { XmlDocument } from "libxml2-wasm";
import { parse } from "node-html-parser";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { LOCALES, path } from "#i18n/routes.ts";
import { readPortal } from "#data/portal.ts";
import { ACCEPTED, NAMES, REFUSED, hostileData } from "../hostile-data.ts";
import { type Built, type Page, built, textOf } from "./built.ts";

const site = built("hostile");

describe("refused, with the cell and the reason", () => {
  test.each([
    ["a formula", "=cmd|' /C calc'!A0"],
    ["a sign that turns the line", "Hòa \u202eThử"],
    ["a sign without width", "Hòa\u200b Thử"],
    ["a text without end", "x".repeat(10_001)],
  ])("%s as the name of a ward", (_, name) => {
    const { portal, findings } = readPortal(hostileData([name]));
    expect(portal).toBeNull();
    const found = findings.find(({ file, severity }) => file === "units.csv" && severity === "error");
    expect(found).toMatchObject({ row: 2, column: "name_vi", cell: "C2" });
    expect(found?.message.vi).toMatch(/\p{L}/u);
  });

  test("nothing of the big list of naughty strings makes the reader fail", () => {
    expect(REFUSED.length).toBeGreaterThan(20);
    for (const name of REFUSED) expect(readPortal(hostileData([name])).portal).toBeNull();
  });
});

/** Every element and attribute of a page, as `a@href`. */
const markup = ({ root }: Pick<Page, "root">): readonly string[] =>
  root
    .querySelectorAll("*")
    .flatMap(({ rawTagName, attributes }) => [
      rawTagName.toLowerCase(),
      ...Object.keys(attributes).map((name) => `${rawTagName.toLowerCase()}@${name.toLowerCase()}`),
    ]);

test("no page has an element or an attribute that a site with plain names does not have", () => {
  const pages = [...built("grown").pages, ...built("demo").pages.filter(({ locale }) => locale === "vi")];
  const plain = new Set(pages.flatMap(markup));
  const more = site.pages.flatMap((page) => markup(page).filter((part) => !plain.has(part)));
  expect([...new Set(more)]).toEqual([]);
});

test("no drawing has an element or an attribute that one with plain names does not have, and each is whole", () => {
  const drawings = ({ files }: Built) => [...files].filter((file) => /^(en\/)?nhung\/.*\.svg$/.test(file));
  const partsOf = (from: Built) => (file: string) => markup({ root: parse(from.text(file)) });
  const plain = new Set(drawings(built("grown")).flatMap(partsOf(built("grown"))));
  expect(drawings(site).length).toBeGreaterThan(50);
  expect([...new Set(drawings(site).flatMap(partsOf(site)))].filter((part) => !plain.has(part))).toEqual([]);
  for (const file of drawings(site)) XmlDocument.fromString(site.text(file)).dispose(); // throws where it is not
});

test("every script is a file of the site or data", () => {
  const scripts = site.pages.flatMap(({ root }) => root.querySelectorAll("script"));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts)
    if (script.getAttribute("type") === "application/ld+json") JSON.parse(script.rawText);
    else expect([script.getAttribute("src")?.[0], script.rawText.trim()]).toEqual(["/", ""]);
});

test("no link runs anything", () => {
  const links = site.pages.flatMap(({ root }) => root.querySelectorAll("[href]").map((a) => a.getAttribute("href")));
  expect(links.filter((link) => !/^(https?:|mailto:|\/|#|\?)/.test(link ?? ""))).toEqual([]);
});

test.each(LOCALES)("every name is read on its page as it was written: %s", (locale) => {
  for (const ward of site.portal.planWards)
    expect(textOf(site.page(locale, path.ward(ward)).root.querySelector("h1"))).toContain(ward.name);
  expect(site.portal.planWards.map(({ name }) => name).toSorted()).toEqual([...NAMES].toSorted());
});

test("every file lies where the address of a thing is, whatever its name", () => {
  const wards = [...site.files].filter((file) => /^phuong\/.*\/.*\/index\.html$/.test(file));
  expect(wards.toSorted()).toEqual(site.portal.planWards.map((ward) => `${path.ward(ward)}index.html`).toSorted());
  expect([...site.files].filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
});

test("no cell of a download is run by a spreadsheet, and each is what was read", () => {
  const tables = [...site.files].filter((file) => file.startsWith("data/") && file.endsWith(".csv"));
  const cells = new Set(
    tables.flatMap((file) => Papa.parse<string[]>(site.text(file).replace(/^\ufeff/, "")).data.flat()),
  );
  expect([...cells].filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([]);
  expect(NAMES.filter((name) => !cells.has(name))).toEqual([]);
  expect(ACCEPTED.length).toBeGreaterThan(200);
});
