/** One datum, one truth: what a ward has met is the same on its page, beside others, and in the counts of its city. */
import { describe, expect, test } from "vitest";
import { formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { LOCALES, path, unitPath } from "#i18n/routes.ts";
import { partOf } from "#model/compare-choice.ts";
import { cityStanding } from "#model/city-standing.ts";
import { judgeAll, lastReportOf } from "#model/judgement.ts";
import type { Unit } from "#model/vocabulary.ts";
import type { ComparedPart } from "#views/compare-page.ts";
import { built, textOf } from "./built.ts";

describe.each(["real", "demo", "many"] as const)("%s", (name) => {
  const site = built(name);
  const { portal } = site;
  const units = [...portal.planWards, ...portal.todaysWards];
  /** Those whose own pages are read: of many, some. */
  const read = units.filter((_, place) => name !== "many" || place % 10 === 0);
  const results = (unit: Unit) => judgeAll(portal, unit, lastReportOf(portal, unit)).map(([, result]) => result).sort(); // prettier-ignore

  describe.each(LOCALES)("%s", (locale) => {
    const words = messages[locale];
    const page = (path: string) => site.page(locale, path).root;

    test("every ward page has each criterion once, with its result in a word", () => {
      for (const unit of read) {
        const rows = page(unitPath(unit)).querySelectorAll("li[data-judgement]").filter((row) => row.querySelector("summary .name")); // prettier-ignore
        const said = rows.map((row) => row.getAttribute("data-judgement")!); // the selector asks for it
        expect([...said].sort(), unit.id).toEqual(results(unit));
        for (const row of rows)
          expect(textOf(row.querySelector(".result")), unit.id).toBe(
            words.mark[row.getAttribute("data-judgement") as keyof typeof words.mark],
          );
      }
    });

    test("beside others it has the same results", () => {
      const prefix = locale === "vi" ? "" : `${locale}/`;
      for (const unit of units) {
        const part: ComparedPart = JSON.parse(site.text(`${prefix}${path.compare}${partOf(unit.id)}.json`));
        const signs = part[unit.id]!.cells.flatMap(([, sign = ""]) => (sign in words.judgement ? [sign] : [])); // it is in its part
        expect(signs.sort(), unit.id).toEqual(results(unit));
      }
    });

    test("every city page counts them, and the three numbers are all its wards", () => {
      for (const city of portal.cities) {
        const standings = (["plan", "today"] as const).flatMap((list) => cityStanding(portal, city, list) ?? []);
        if (!portal.planWards.some((ward) => ward.city === city)) continue;
        const rows = page(path.city(city)).querySelectorAll("section.criteria tbody tr").filter((row) => row.querySelector("td")); // prettier-ignore
        const shown = rows.map((row) => row.querySelectorAll(".counts").map(textOf));
        const groups = [...Map.groupBy(portal.criteria, ({ section }) => section).values()].flat();
        const expected = groups.map((criterion) =>
          standings.map(({ tallies }) => {
            const { of, counts } = tallies.get(criterion)!; // it was made of all criteria
            const { met, "not-met": notMet } = counts;
            const { cityCriteria: said } = words;
            const parts = [[met, said.met], [notMet, said.notMet], [of - met - notMet, said.noValue]] as const; // prettier-ignore
            return parts.map(([count, word]) => `${formatNumber(count, locale)} ${word}`).join(" ");
          }),
        );
        expect(shown).toEqual(standings.length === 0 ? [] : expected);
      }
    });
  });
});
