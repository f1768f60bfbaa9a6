/**
 * One datum, one truth: every number that a page prints is walked to, in both languages, and found in the files that the
 * site publishes for machines, with the same value, in the place that the page speaks of. What is written with digits and
 * is no figure is quoted or named in a file too. And the walk finds what is wrong: on a page of each kind numbers are
 * changed by one, one after another.
 */
import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { LOCALES } from "#i18n/routes.ts";
import { kinds } from "../kinds.ts";
import { numbersIn } from "../printed/numbers.ts";
import { editionsOf, toldOf } from "../printed/editions.ts";
import { unfound } from "../printed/seeds.ts";
import { unproven } from "../printed/walk.ts";
import { type Page, built } from "./built.ts";

describe.each(["real", "demo"] as const)("%s", (name) => {
  const site = built(name);
  const editions = editionsOf(site, inject("sites")[name].data);

  test.each(LOCALES)("every number of every page is in the files: %s", { timeout: 900_000 }, (locale) => {
    const pages = site.pages.filter((page) => page.locale === locale);
    const faults = pages.flatMap((page) =>
      unproven(...toldOf(page, editions)).map((fault) => `/${page.path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("the walk", () => {
  const site = built("demo");
  const files = editionsOf(site, inject("sites").demo.data);
  const saying = (path: string, html: string): Page => ({
    file: "made.html",
    locale: "vi",
    path,
    html,
    root: parse(html),
  });
  const found = (path: string, html: string) => unproven(saying(path, html), files);

  test.each(Object.entries(kinds(site.portal)))(
    "finds a number that is wrong by one: %s",
    { timeout: 600_000 },
    (_, path) => {
      const { tried, lost } = unfound(...toldOf(site.page("vi", path), files), 16);
      // A sentence may name any number of its own target: one of its others can stand in for the right one.
      expect(lost.length, lost.join("\n")).toBeLessThanOrEqual(Math.max(1, tried * 0.08));
    },
  );

  test("reads numbers as each language writes them", () => {
    expect(numbersIn("1.234,5 trên 72 phường (65,2%), từ 0 đến 10.598", "vi")).toEqual([1234.5, 72, 65.2, 0, 10598]);
    expect(numbersIn("1,234.5 of 72 wards (65.2%), 0 to 10,598.", "en")).toEqual([1234.5, 72, 65.2, 0, 10598]);
  });

  test("takes a whole list, a day, a year, a document and a sentence of the plan for what they are", () => {
    const { number } = site.portal.plan;
    const [{ statement, section } = { statement: { vi: "" }, section: "" }] = site.portal.targets;
    const [{ id, name } = { id: "", name: "" }] = site.portal.planWards;
    for (const text of [
      `${site.portal.planWards.length} phường`,
      "30/06/2026",
      "hạn 2025, 2030",
      number,
      statement.vi,
      `mục ${section}`,
      `${name}: ${id}`,
    ])
      expect(found("", `<main><p>${text}</p></main>`), text).toEqual([]);
  });

  test("takes none of these for another: a list of another length, a day and a year that no file has, a number alone", () => {
    for (const text of ["71 phường", "31/02/2026", "hạn 2052", "123/KH-UBND", "mục II.9", "06648", "41"])
      expect(found("", `<main><p>${text}</p></main>`), text).toHaveLength(1);
  });

  test("holds a name for those who hear the page against its text", () => {
    const page = (label: string) => `<main><p>72 phường</p><svg aria-label="${label}"></svg></main>`;
    expect(found("", page("72 phường"))).toEqual([]);
    expect(found("", page("27 phường"))).toHaveLength(1);
  });
});
