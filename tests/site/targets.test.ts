/** The targets: one state wherever it is shown, and counts that add up to what they are of. */
import type { HTMLElement } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { LOCALES, path } from "#i18n/routes.ts";
import { MARKS } from "#model/tally.ts";
import { TARGET_STATES, type TargetStanding, targetStandings } from "#model/target-standing.ts";
import type { Target } from "#model/vocabulary.ts";
import { built, textOf } from "./built.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** Whether a target counts wards: it is measured, and not by a value of the province. */
const isCounted = ({ state, plan }: TargetStanding) =>
  state !== "not-measured" && plan !== null && plan.latest.kind !== "province";
const countsIn = (element: HTMLElement, selector: string) =>
  element.querySelectorAll(`${selector}[data-count]`).map((one) => Number(one.getAttribute("data-count")));

describe.each(["real", "demo"] as const)("%s", (name) => {
  const site = built(name);
  const { portal } = site;
  const standings = targetStandings(portal);

  describe.each(LOCALES)("%s", (locale) => {
    const words = messages[locale];
    const overview = site.page(locale, path.targets).root;
    const pageOf = (target: Target) => site.page(locale, path.target(target)).root;
    const counted = TARGET_STATES.map(
      (state) => [state, standings.filter((one) => one.state === state).length] as const,
    );

    test("the overview has every target once, with its state as the model gives it, in a word", () => {
      const rows = overview.querySelectorAll("tr[data-target]").map((row) => {
        const state = row.querySelector(".state-word");
        expect(state?.getAttribute("data-state")).toBe(row.getAttribute("data-state"));
        return `${row.getAttribute("data-target")} ${row.getAttribute("data-state")} ${textOf(state)}`;
      });
      expect(rows.toSorted()).toEqual(
        standings.map(({ target, state }) => `${target.id} ${state} ${words.targetState[state]}`).toSorted(),
      );
    });

    test("the page of each target says the same state", () => {
      for (const { target, state } of standings) {
        const verdict = pageOf(target).querySelector(".verdict");
        expect([verdict?.getAttribute("data-state"), textOf(verdict)], target.id).toEqual([
          state,
          words.targetState[state],
        ]);
      }
    });

    test("the states are counted as the model does, in words, in marks, by section, and on the home page", () => {
      const list = overview.querySelectorAll(".states [data-state]").map((entry) => {
        const count = Number(entry.getAttribute("data-count"));
        expect(textOf(entry.querySelector("b"))).toBe(formatNumber(count, locale));
        return [entry.getAttribute("data-state"), count];
      });
      expect(list).toEqual(counted);
      expect(sum(counted.map(([, count]) => count))).toBe(portal.targets.length);
      const marks = overview.querySelectorAll("main svg.strip rect").map((mark) => mark.getAttribute("data-state"));
      expect(marks).toEqual(counted.flatMap(([state, count]) => Array(count).fill(state)));
      const cells = (row: HTMLElement) =>
        row
          .querySelectorAll("td")
          .map((cell) => sum(cell.querySelectorAll(".numbers").map((one) => Number(textOf(one)))));
      const rows = overview.querySelectorAll(".cross tbody tr").map(cells);
      const [all = []] = overview.querySelectorAll(".cross tfoot tr").map(cells);
      for (const row of [...rows, all]) expect(row.at(-1)).toBe(sum(row.slice(0, -1)));
      expect(all).toEqual(all.map((_, column) => sum(rows.map((row) => row[column]!)))); // rows are equally long
      expect(all.at(-1)).toBe(portal.targets.length);
      const line = textOf(site.page(locale, path.home).root.querySelector(".targets .soft"));
      expect([...line.matchAll(/\d+/g)].map(Number)).toEqual(counted.map(([, n]) => n).filter((n) => n > 0));
    });

    test("on the page of each target the counts add up to what they are of, and those of the cities to all", () => {
      for (const standing of standings) {
        const { target } = standing;
        const page = pageOf(target);
        const tallies = page.querySelectorAll(".tally");
        expect(tallies, target.id).toHaveLength(isCounted(standing) ? 1 : 0);
        for (const tally of tallies)
          expect(sum(countsIn(tally, "li")), target.id).toBe(Number(tally.getAttribute("data-of")));
        for (const row of page.querySelectorAll("tr[data-of]"))
          expect(sum(countsIn(row, "td")), `${target.id} ${textOf(row)}`).toBe(Number(row.getAttribute("data-of")));
        const [total, ...cities] = (page.querySelector("section[aria-labelledby=cities]")?.querySelectorAll("tr[data-of]") ?? []).toReversed().map((row) => countsIn(row, "td")); // prettier-ignore
        if (total)
          expect(
            total.map((_, mark) => sum(cities.map((city) => city[mark]!))),
            target.id,
          ).toEqual(total); // rows are equally long
      }
    });

    test("the marks of the wards are the model's, as many as are counted, and none where only sums are published", () => {
      for (const { target, plan, state } of standings) {
        const page = pageOf(target);
        const marks = page
          .querySelectorAll("section[aria-labelledby=wards] tr[data-unit]")
          .map((row) => [row.getAttribute("data-unit"), row.querySelectorAll("td").at(-1)?.getAttribute("data-mark")]);
        if (state === "not-measured" || !plan || !("marks" in plan.latest)) {
          expect(marks, target.id).toEqual([]);
          continue;
        }
        expect(new Map(marks as [string, string][]), target.id).toEqual(
          new Map([...plan.latest.marks].map(([unit, mark]) => [unit.id, mark])),
        );
        const shown = Object.fromEntries(
          page.querySelectorAll(".tally li").map((li) => [li.getAttribute("data-look"), Number(li.getAttribute("data-count"))]), // prettier-ignore
        );
        const counts = (plan.latest.kind === "wards" ? (plan.atDeadline ?? plan.latest) : plan.latest) as typeof plan.latest; // prettier-ignore
        for (const mark of MARKS) expect(shown[mark] ?? 0, `${target.id} ${mark}`).toBe(counts.tally.counts[mark]);
      }
    });
  });

  test("a page with bars has the patterns that they are filled with", () => {
    const filled = site.pages.filter(({ html }) => /class="look-/.test(html));
    const sheets = [...site.files].filter((file) => file.endsWith(".css")).map((file) => site.text(file));
    const used = new Set(
      sheets.flatMap((sheet) => [...sheet.matchAll(/url\(["']?#(mark-[\w-]+)/g)].map(([, id]) => id)),
    );
    expect(filled.length).toBeGreaterThan(0);
    expect(used.size).toBeGreaterThan(0);
    const lacking = filled.flatMap(({ file, html }) =>
      [...used].flatMap((id) => (html.includes(`id="${id}"`) ? [] : [`${file} ${id}`])),
    );
    expect(lacking).toEqual([]);
  });
});
