/** The demo has every kind of no value on every kind of page that tells of them: a reader of it has seen all their words. */
import { describe, expect, test } from "vitest";
import { messages } from "#i18n/messages.ts";
import { LOCALES, path } from "#i18n/routes.ts";
import { partOf } from "#model/compare-choice.ts";
import type { Judging } from "#model/vocabulary.ts";
import { built, textOf } from "./built.ts";

const site = built("demo");
const { planWards, todaysWards, targets } = site.portal;
const KINDS = ["not-reported", "not-available", "not-applicable", "withheld"] as const;

describe.each(LOCALES)("in %s", (locale) => {
  const words = messages[locale];
  const main = (path: string) => textOf(site.page(locale, path).root.querySelector("main"));
  /** On how many of some pages each of some words stands. */
  const missing = (pages: readonly string[], said: readonly string[]) =>
    said.filter((word) => !pages.some((page) => page.toLowerCase().includes(word.toLowerCase())));
  const marks = KINDS.map((kind) => words.mark[kind]);
  const pagesOf = (...judging: readonly Judging[]) =>
    targets.filter((target) => judging.includes(target.judging)).map((target) => main(path.target(target)));

  test("on the pages of wards, of the plan and of today", () => {
    expect(missing(planWards.map((ward) => main(path.ward(ward))), marks)).toEqual([]); // prettier-ignore
    expect(missing(todaysWards.map((ward) => main(path.todaysWard(ward))), marks)).toEqual([]); // prettier-ignore
  });

  test("where wards are compared", () => {
    const parts = new Set([...planWards, ...todaysWards].map(({ id }) => partOf(id)));
    const prefix = locale === "vi" ? "" : `${locale}/`;
    const signs = [...parts].map((part) => site.text(`${prefix}${path.compare}${part}.json`));
    expect(missing(signs, KINDS)).toEqual([]);
  });

  test.each(["ward-share", "ward-rule", "pooled"] as const)(
    "on the pages of targets judged by %s, units that ended among them",
    (judging) => {
      expect(missing(pagesOf(judging), [...marks, words.mark.dissolved])).toEqual([]);
    },
  );

  test("on the pages of targets of the whole province", () => {
    expect(missing(pagesOf("province"), KINDS.map((kind) => words.verdict[kind]))).toEqual([]); // prettier-ignore
  });

  test("not assessed on the pages of targets on recognition, and not due where the deadline is ahead", () => {
    expect(missing(pagesOf("recognition"), [words.mark["not-assessed"]])).toEqual([]);
    for (const judging of ["recognition", "ward-share", "pooled", "province"] as const)
      expect(missing(pagesOf(judging), [words.targetState["on-the-way"]]), judging).toEqual([]);
    expect(missing([main(path.targets)], [words.targetState["on-the-way"]])).toEqual([]);
  });

  test("on the page of each city some wards have no value", () => {
    for (const city of site.portal.cities) {
      const counts = site.page(locale, path.city(city)).root.querySelectorAll("section.criteria .counts").map(textOf);
      expect(counts.some((said) => new RegExp(`[1-9]\\d* ${words.cityCriteria.noValue}`).test(said)), city.slug).toBe(true); // prettier-ignore
    }
  });
});
