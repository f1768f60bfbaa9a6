import { describe, expect, test } from "vitest";
import { aCity, aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import { aCriterion, aNarrativeTarget, aProvinceTarget, aProvinceValue, aRecognitionTarget, aReport, aShareTarget, aSumTarget, anIndicator, no, yes } from "#testing/targets.ts"; // prettier-ignore
import { type Part, byCity, byDay } from "./target-parts.ts";
import { targetStanding } from "./target-standing.ts";
import type { Portal, Target } from "./vocabulary.ts";

const house = anIndicator("house");
const share = aShareTarget(aCriterion(house), { deadline: 2024 });
const [city, town, empty] = [aCity(), aCity({ code: "902", slug: "ben-thu" }), aCity({ code: "903", slug: "khong" })];
const ward = aUnit({ id: "90001", city });
const other = aUnit({ id: "90002", city });
const far = aUnit({ id: "90003", city: town });
const reports = [
  aReport("2024-06-30", [ward, [house, no]], [other, [house, no]], [far, [house, no]]),
  aReport("2024-12-31", [ward, [house, yes]], [other, [house, no]], [far, [house, yes]]),
  aReport("2025-06-30", [ward, [house, yes]], [other, [house, yes]], [far, [house, yes]]),
];
const made = (given: Partial<Portal> = {}) => aPortal({ units: [ward, other, far], cities: [city, town, empty], reports, ...given }); // prettier-ignore

const counted = (part: Part) => ("tally" in part ? [part.tally.counts.met, part.tally.of] : null);

function citiesOf(target: Target, portal = made({ targets: [target] })) {
  const standing = targetStanding(portal, target);
  const { atDeadline, latest } = standing.plan!; // these targets are measured
  return byCity(portal, standing, atDeadline ?? latest).map(({ city, part }) => [city.slug, part] as const);
}
const countsOf = (...given: Parameters<typeof citiesOf>) =>
  citiesOf(...given).map(([slug, part]) => [slug, counted(part)]);

describe("city by city", () => {
  test("a target of wards is counted among those of each city, at the report that decides", () => {
    expect(countsOf(share)).toEqual([
      ["thu-nghiem", [1, 2]],
      ["ben-thu", [1, 1]],
    ]);
    expect(countsOf({ ...share, deadline: null })).toEqual([
      ["thu-nghiem", [2, 2]],
      ["ben-thu", [1, 1]],
    ]);
  });

  test("a sum is added up anew for the wards of each city: by the deadline, or so far while that is ahead", () => {
    const [some, all] = [anIndicator("some", { type: "integer" }), anIndicator("all", { type: "integer" })];
    const said = [[some, { value: 3 }], [all, { value: 10 }]] as const; // prettier-ignore
    const sums = [aReport("2024-12-31", [ward, ...said]), aReport("2025-06-30", [ward, ...said], [far, ...said])];
    const of = (deadline: number) => {
      const target = aSumTarget(some, all, { deadline });
      const parts = citiesOf(target, made({ targets: [target], reports: sums }));
      return parts.map(([slug, part]) =>
        "pool" in part ? [slug, part.at, part.pool.coverage.counts.met, part.pool.coverage.of] : [slug],
      );
    };
    expect(of(2024)).toEqual([
      ["thu-nghiem", "2024-12-31", 1, 2],
      ["ben-thu", "2024-12-31", 0, 1],
    ]);
    expect(of(2030)).toEqual([
      ["thu-nghiem", "2025-06-30", 1, 2],
      ["ben-thu", "2025-06-30", 1, 1],
    ]);
  });

  test("a city of which no ward is on the list of a target is left out", () => {
    const target = aRecognitionTarget({ scope: { roadmapYear: null, city: town } });
    expect(countsOf(target)).toEqual([["ben-thu", [0, 1]]]);
  });

  test("a target of the province has none", () => {
    expect(countsOf(aProvinceTarget())).toEqual([]);
  });
});

describe("day by day", () => {
  const daysOf = (target: Target, portal = made({ targets: [target] })) =>
    byDay(portal, target, "plan").map(({ day }) => day);

  test("a target of wards is told at every report in which one of them lived", () => {
    expect(daysOf(share)).toEqual(["2024-06-30", "2024-12-31", "2025-06-30"]);
    const ended = made({ units: [{ ...ward, validTo: aDay("2024-12-31") }], cities: [city] });
    expect(daysOf(share, ended)).toEqual(["2024-06-30", "2024-12-31"]);
  });

  test("one of decisions at the end of each year since the plan, and on the day of the portal", () => {
    const recognised = aRecognitionTarget();
    const portal = made({ asOf: aDay("2026-03-31"), recognitions: [aRecognition({ unit: ward })] });
    expect(daysOf(recognised, portal)).toEqual(["2024-12-31", "2025-12-31", "2026-03-31"]);
    const met = byDay(portal, recognised, "plan").map(({ part }) => counted(part)?.[0]);
    expect(met).toEqual([0, 1, 1]);
    expect(daysOf(recognised, made({ asOf: aDay("2025-12-31") }))).toEqual(["2024-12-31", "2025-12-31"]);
  });

  test("one of decisions on today's wards begins with the year in which they were formed", () => {
    const today = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01") });
    const portal = made({ units: [ward, today], cities: [city], asOf: aDay("2026-03-31") });
    expect(byDay(portal, aRecognitionTarget(), "today").map(({ day }) => day)).toEqual(["2025-12-31", "2026-03-31"]);
  });

  test("one of the province on the days of its own values, each once and in order", () => {
    const province = aProvinceTarget();
    const portal = made();
    const value = (day: string, indicator = province.indicator) =>
      aProvinceValue(portal, indicator, day, { value: 80 });
    const provinceValues = [value("2025-06-30"), value("2024-12-31"), value("2024-12-31", anIndicator("other"))];
    expect(daysOf(province, made({ provinceValues }))).toEqual(["2024-12-31", "2025-06-30"]);
    expect(daysOf(province, portal)).toEqual([]);
  });

  test("what is only told has no days", () => {
    expect(daysOf(aNarrativeTarget())).toEqual([]);
  });
});
