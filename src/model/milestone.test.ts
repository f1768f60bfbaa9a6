import { describe, expect, test } from "vitest";
import { aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import { milestoneCounts, recognitionFor, turnsFor } from "./milestone.ts";
import type { Recognition } from "./vocabulary.ts";

const first = aUnit({ id: "90001" });
const second = aUnit({ id: "90002" });
const third = aUnit({ id: "90003" });
const todays = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01") });

/** [byYear, decidedByThen] of the milestones of 2024, 2025 and 2030. */
const counts = (recognitions: readonly Recognition[], asOf = "2026-06-30") =>
  milestoneCounts(
    aPortal({
      units: [first, second, third, todays],
      recognitions,
      asOf: aDay(asOf),
      milestones: [2024, 2025, 2030].map((year, index) => ({ date: aDay(`${year}-12-31`), wards: index + 1 })),
    }),
  ).map(({ byYear, decidedByThen }) => [byYear, decidedByThen]);

const recognised = (unit: Recognition["unit"], assessmentYear: number, day: string, more: Partial<Recognition> = {}) =>
  aRecognition({ unit, assessmentYear, decisionDate: aDay(day), ...more });

test("milestoneCounts gives every milestone its day and what the plan asks by it", () => {
  const portal = aPortal({ units: [first] });
  expect(milestoneCounts(portal)).toEqual([
    { date: "2024-12-31", wards: 1, byYear: 0, decidedByThen: 0 },
    { date: "2030-12-31", wards: 3, byYear: 0, decidedByThen: null },
  ]);
});

test("a ward counts by the year that it was assessed for, also when the decision was signed after the milestone", () => {
  expect(counts([recognised(first, 2024, "2025-04-22"), recognised(second, 2025, "2026-02-01")])).toEqual([
    [1, 0],
    [2, 1],
    [2, null],
  ]);
});

test("a decision signed before a milestone for a later year counts as decided, and not by its year", () => {
  expect(counts([recognised(first, 2025, "2024-12-31")])[0]).toEqual([0, 1]);
});

test("a decision after asOf is not known, and a milestone on asOf is not ahead", () => {
  expect(counts([recognised(first, 2024, "2025-04-22")], "2024-12-31")).toEqual([
    [0, 0],
    [0, null],
    [0, null],
  ]);
});

test("a ward that lost its recognition counts no more, but had been decided by then", () => {
  const outcomes = [
    recognised(first, 2024, "2024-12-01"),
    recognised(first, 2024, "2026-03-01", { outcome: "revoked" }),
  ];
  expect(counts(outcomes)).toEqual([
    [0, 1],
    [0, 1],
    [0, null],
  ]);
});

test("a ward recognised again goes on counting for its first year, unless it was lost in between", () => {
  const again = [recognised(first, 2024, "2024-12-01"), recognised(first, 2025, "2025-12-01")];
  expect(counts(again).map(([byYear]) => byYear)).toEqual([1, 1, 1]);
  const regained = [...again, recognised(first, 2024, "2025-03-01", { outcome: "revoked" })];
  expect(counts(regained).map(([byYear]) => byYear)).toEqual([0, 1, 1]);
});

test("registered is not recognised, and a ward of today counts for no milestone", () => {
  const outcomes = [
    recognised(third, 2024, "2024-06-01", { outcome: "registered" }),
    recognised(todays, 2025, "2025-12-01"),
  ];
  expect(counts(outcomes).map(([byYear]) => byYear)).toEqual([0, 0, 0]);
});

describe("of the outcomes of one ward", () => {
  const lost = recognised(first, 2024, "2025-03-01", { outcome: "revoked" });
  const outcomes = [
    recognised(first, 2024, "2024-12-01"),
    recognised(first, 2025, "2025-02-01"),
    lost,
    recognised(first, 2025, "2025-12-01"),
  ];
  const of = (recognitions: readonly Recognition[], asOf = "2026-06-30") =>
    aPortal({ units: [first], recognitions, asOf: aDay(asOf) });
  const turns = (year: number, asOf?: string) =>
    turnsFor(of(outcomes, asOf), first, year).map(({ outcome, effect }) => `${outcome.decisionDate} ${effect}`);

  test("the recognition that counts is the last one for the year or before, since one was lost", () => {
    const day = (year: number, asOf?: string) => recognitionFor(of(outcomes, asOf), first, year)?.decisionDate;
    expect([day(2023), day(2024), day(2025)]).toEqual([undefined, undefined, "2025-12-01"]);
    expect([day(2024, "2025-02-28"), day(2025, "2025-02-28")]).toEqual(["2024-12-01", "2025-02-01"]);
  });

  test("each that made it count, or no longer, is told with what it did", () => {
    expect(turns(2025)).toEqual([
      "2024-12-01 recognised",
      "2025-02-01 recognised-again",
      "2025-03-01 revoked",
      "2025-12-01 recognised",
    ]);
    expect(turns(2024)).toEqual(["2024-12-01 recognised", "2025-03-01 revoked"]);
    expect(turns(2025, "2024-12-31")).toEqual(["2024-12-01 recognised"]);
  });

  test("a recognition ends by a later assessment without success, too; one without success before it did nothing", () => {
    const failed = (day: string) => recognised(first, 2024, day, { outcome: "not-recognised" });
    const portal = of([failed("2024-11-01"), recognised(first, 2024, "2024-12-01"), failed("2025-03-01")]);
    expect(turnsFor(portal, first, 2024).map(({ effect }) => effect)).toEqual(["recognised", "not-recognised"]);
  });
});
