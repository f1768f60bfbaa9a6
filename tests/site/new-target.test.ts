/** A target that is added as rows of the tables, and nowhere else, is on every page that tells of targets. */
import { describe, expect, test } from "vitest";
import { messages } from "#i18n/messages.ts";
import { LOCALES, path } from "#i18n/routes.ts";
import type { Unit } from "#model/vocabulary.ts";
import { ADDED } from "../grown-data.ts";
import { built, textOf } from "./built.ts";

const site = built("grown");
const { portal } = site;
const [target] = ADDED["targets.csv"];
const [criterion] = ADDED["criteria.csv"];
const address = `${path.targets}${target.target_id}/`;
const [ward, , , last] = portal.planWards as readonly Unit[] as readonly [Unit, Unit, Unit, Unit]; // the small data have four

describe.each(LOCALES)("in %s", (locale) => {
  const words = messages[locale];
  const of = (row: Readonly<Record<string, string>>, column: string) => row[`${column}_${locale}`] ?? "";
  const main = (path: string) => site.page(locale, path).root.querySelector("main");
  const links = (path: string) =>
    main(path)
      ?.querySelectorAll("a")
      .map((link) => link.getAttribute("href"));
  const here = `/${locale === "vi" ? "" : "en/"}${address}`;

  test("the overview lists it, with its state, and leads to its page", () => {
    const row = main(path.targets)?.querySelector(`tr[data-target="${target.target_id}"]`);
    expect(textOf(row)).toContain(of(target, "statement"));
    expect(textOf(row)).toContain(words.targetState.met);
    expect(links(path.targets)).toContain(here);
  });

  test("its page has its wording, its reading, and every ward with its result", () => {
    const said = textOf(main(address));
    for (const column of ["statement", "reading"]) expect(said).toContain(of(target, column));
    const marks = main(address)?.querySelectorAll("section[aria-labelledby=wards] tr[data-unit]").map((row) => [textOf(row.querySelector("th")), row.querySelectorAll("td").at(-1)?.getAttribute("data-mark")]); // prettier-ignore
    expect(marks).toEqual([
      ["Thử 1", "met"],
      ["Thử 2", "met"],
      ["Thử 3", "not-met"],
      ["Thử 4", "withheld"],
    ]);
  });

  test("the page of a ward asks it, says what is reported, and how it went", () => {
    const row = main(path.ward(ward))?.querySelectorAll("li[data-judgement]").find((row) => textOf(row).includes(of(criterion, "name"))); // prettier-ignore
    expect(row?.getAttribute("data-judgement")).toBe("met");
    for (const indicator of ADDED["indicators.csv"]) expect(textOf(row)).toContain(of(indicator, "name"));
    expect(textOf(row)).toContain("2025");
  });

  test("the pages of the two cities count their wards by it", () => {
    const counts = [ward, last].map(({ city }) => {
      const row = main(path.city(city))?.querySelectorAll("section.criteria tbody tr").find((row) => textOf(row).includes(of(criterion, "name"))); // prettier-ignore
      return textOf(row?.querySelector(".counts"));
    });
    const { met, notMet, noValue } = words.cityCriteria;
    expect(counts).toEqual([`2 ${met} 0 ${notMet} 0 ${noValue}`, `0 ${met} 1 ${notMet} 1 ${noValue}`]);
  });
});
