/** One datum, one truth: a status and a count are the same wherever they are shown, and the same as the model's. */
import type { HTMLElement } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { LOCALES, path } from "#i18n/routes.ts";
import type { MapData, MapWard } from "#exports/map-data.ts";
import { statusAt } from "#model/map-state.ts";
import { STATUSES, countByStatus, finalYear, standing } from "#model/status.ts";
import type { Unit } from "#model/vocabulary.ts";
import { type Page, built, textOf } from "./built.ts";

/** Status and words of every unit that the elements found on a page speak of. */
const said = (page: Page, selector: string, words: (element: HTMLElement) => string) =>
  new Map(
    page.root
      .querySelectorAll(selector)
      .map((element) => [
        element.getAttribute("data-unit")!,
        `${element.getAttribute("data-status")}: ${words(element)}`,
      ]), // the selectors ask for it
  );

const inRow = (row: HTMLElement) => textOf(row.querySelector(".status"));
const inItem = (item: HTMLElement) => textOf(item.querySelector("h3 + p .status"));
const inDrawing = (link: HTMLElement) => (link.getAttribute("aria-label") ?? "").replace(/^[^:]*: /, "");
const numberOf = (text: string | undefined) => Number((text ?? "").replace(/[.,]/g, ""));

/** The number of every status in the legend of a page: what it shows is what it says to machines. */
const legendOf = (page: Page, place = 0) =>
  Object.fromEntries(
    page.root
      .querySelectorAll(".legend")
      [place]!.querySelectorAll("li") // every page asked has a legend
      .map((entry) => {
        const count = Number(entry.getAttribute("data-count"));
        expect(textOf(entry.querySelector("b"))).toBe(formatNumber(count, page.locale));
        return [entry.getAttribute("data-status"), count];
      }),
  );

const headlineOf = (page: Page) => ({
  figure: numberOf(textOf(page.root.querySelector(".headline .figure"))),
  outOf: numberOf(/[\d.,]+/.exec(textOf(page.root.querySelector(".headline .out-of")))?.[0]),
});

describe.each(["real", "before", "demo", "many"] as const)("%s", (name) => {
  const site = built(name);
  const { portal } = site;
  const { planWards, todaysWards, asOf } = portal;
  const cities = portal.cities
    .map((city) => ({ city, wards: planWards.filter((ward) => ward.city === city) }))
    .filter(({ wards }) => wards.length > 0);
  const occurring = (units: readonly Unit[]) =>
    Object.fromEntries(
      Object.entries(countByStatus(portal, units, asOf)).filter(([status, count]) => count > 0 || (status === "recognised" && units[0]?.inPlan)), // prettier-ignore
    );

  describe.each(LOCALES)("%s", (locale) => {
    const words = messages[locale];
    const wordOf = (unit: Unit) => {
      const { status } = standing(portal, unit, asOf);
      if (status === "by-2030") return `${status}: ${words.dueBy(finalYear(portal))}`;
      return `${status}: ${status === "on-roadmap" ? words.onRoadmapFor(unit.roadmapYear!) : words.status[status]}`; // the roadmap names it
    };
    const asModelled = (units: readonly Unit[]) => new Map(units.map((unit) => [unit.id, wordOf(unit)]));
    const page = (path: string) => site.page(locale, path);

    test("the list has the status of every plan ward as the model gives it", () => {
      const rows = said(page(path.wards), "tr[data-unit]", inRow);
      expect(rows.size).toBe(planWards.length);
      expect(rows).toEqual(asModelled(planWards));
    });

    test("each city page has the same, in its table and on its map", () => {
      for (const { city, wards } of cities) {
        expect(said(page(path.city(city)), "tr[data-unit]", inRow)).toEqual(asModelled(wards));
        expect(said(page(path.city(city)), "a[data-unit]", inDrawing)).toEqual(asModelled(wards));
      }
    });

    test("each ward page has the same, in its first words and on its map", () => {
      const pages = [...planWards.map((ward) => [ward, path.ward(ward)] as const), ...todaysWards.map((ward) => [ward, path.todaysWard(ward)] as const)]; // prettier-ignore
      const told = pages.map(([ward, path]) => {
        const own = page(path);
        const verdict = own.root.querySelector(".verdict");
        const [marked] = said(own, 'a[data-unit][aria-current="page"]', inDrawing);
        return {
          verdict: [ward.id, `${verdict?.getAttribute("data-status")}: ${textOf(verdict?.querySelector(".word"))}`] as const, // prettier-ignore
          marked: marked ?? ([ward.id, "not on its map"] as const),
        };
      });
      const expected = asModelled([...planWards, ...todaysWards]);
      expect(new Map(told.map(({ verdict }) => verdict))).toEqual(expected);
      expect(new Map(told.map(({ marked }) => marked))).toEqual(expected);
    });

    test("the panels of the home page and of the map page have the same", () => {
      expect(said(page(path.home), ".panels a[data-unit]", inDrawing)).toEqual(asModelled(planWards));
      expect(said(page(path.map), ".panels a[data-unit]", inDrawing)).toEqual(asModelled(planWards));
    });

    test("each of today's wards has its page and its place on the list", () => {
      const list = page(path.todaysWards);
      const statuses = new Set(todaysWards.map((ward) => standing(portal, ward, asOf).status));
      const inLegend = () => textOf(list.root.querySelector(".legend li")).replace(/^[\d.,]+ /, "");
      expect(said(list, "li[data-unit]", statuses.size === 1 ? inLegend : inItem)).toEqual(asModelled(todaysWards));
      expect(said(list, "a[data-unit]", inDrawing)).toEqual(asModelled(todaysWards));
      for (const ward of todaysWards)
        expect(textOf(page(path.todaysWard(ward)).root.querySelector("h1"))).toContain(ward.name);
    });

    test("the headline of the home page, its legend and its strip are of the same wards", () => {
      const home = page(path.home);
      const counts = countByStatus(portal, planWards, asOf);
      expect(headlineOf(home)).toEqual({ figure: counts.recognised, outOf: planWards.length });
      const marks = home.root.querySelectorAll(".strip rect").map((mark) => mark.getAttribute("data-status"));
      expect(marks).toEqual(STATUSES.flatMap((status) => Array(counts[status]).fill(status)));
    });

    test("every legend counts all wards of its page, as the model does", () => {
      for (const of of [path.home, path.wards, path.map]) expect(legendOf(page(of))).toEqual(occurring(planWards));
      for (const place of todaysWards.length > 0 ? [0, 1] : [])
        expect(legendOf(page(path.todaysWards), place)).toEqual(occurring(todaysWards));
      for (const { city, wards } of cities) expect(legendOf(page(path.city(city)))).toEqual(occurring(wards));
    });

    test("the figures of the cities add up to that of the province", () => {
      const headlines = cities.map(({ city }) => headlineOf(page(path.city(city))));
      const sum = (of: "figure" | "outOf") => headlines.reduce((total, headline) => total + headline[of], 0);
      expect({ figure: sum("figure"), outOf: sum("outOf") }).toEqual(headlineOf(page(path.home)));
    });
  });

  const lists = [["plan", planWards] as const, ["today", todaysWards] as const].filter(([, wards]) => wards.length > 0);
  test.each(lists)("the data of the interactive map give the same: %s", (list, wards) => {
    const data: MapData = JSON.parse(site.text(`map/${list}.json`));
    const told = data.objects.wards.geometries.map(({ properties }) => {
      const { id, history } = properties as MapWard; // the export gives every shape its ward
      return [id, statusAt(history, asOf)] as const;
    });
    expect(new Map(told)).toEqual(new Map(wards.map((ward) => [ward.id, standing(portal, ward, asOf).status])));
  });
});
