import { describe, expect, test } from "vitest";
import type { Indicator, Target } from "./vocabulary.ts";
import { percentage, shownOf } from "./measure.ts";
import { type Mark, tally } from "./tally.ts";
import type { Assessment } from "./target-standing.ts";

const words = { vi: "", en: "" };
const indicator: Indicator = {
  id: "officers",
  section: "II.3",
  name: words,
  type: "integer",
  unit: words,
  level: "ward",
  disclosure: "total",
};
const target = { judging: "pooled", bound: { comparator: ">=", value: 70 } } as Target;
const of = (...marks: readonly Mark[]) => tally(marks);

describe("a count of wards that meet a target", () => {
  const counted = (...marks: readonly Mark[]) =>
    shownOf({ kind: "wards", at: null, marks: new Map(), tally: of(...marks), verdict: "not-reported" }, target);

  test("is a value as soon as one ward has one, and a zero is a value", () => {
    expect(counted("not-met", "not-reported")).toMatchObject({ value: 0, missing: null, wards: 2 });
  });

  test("of wards without any value is none, and never zero", () => {
    expect(counted("not-reported", "dissolved")).toMatchObject({ value: null, missing: "not-reported", wards: 2 });
  });

  test("names every group that occurs, met and not met always, and they add up to the wards", () => {
    expect(counted("met", "dissolved", "dissolved").counts).toEqual([
      { group: "met", count: 1 },
      { group: "not-met", count: 0 },
      { group: "dissolved", count: 2 },
    ]);
  });
});

test("that no recognition is on record is a zero: the decisions are known", () => {
  const assessment: Assessment = {
    kind: "recognition",
    at: null,
    decidedByThen: null,
    marks: new Map(),
    tally: of("not-assessed"),
    verdict: "not-assessed",
  };
  expect(shownOf(assessment, target)).toMatchObject({ value: 0, missing: null });
});

describe("a share of a sum", () => {
  const shared = (sum: { numerator: number; denominator: number } | null, coverage = of("met", "met", "withheld")) =>
    shownOf(
      { kind: "pooled", at: null, pool: { base: indicator, sum, coverage, verdict: "met" }, alternative: null, verdict: "met" }, // prettier-ignore
      target,
    );

  test("is its percentage, with both sums, and how many wards are in it", () => {
    expect(shared({ numerator: 3, denominator: 4 })).toEqual({
      value: 75,
      missing: null,
      unit: "percent",
      fraction: { numerator: 3, denominator: 4 },
      wards: 3,
      counts: [
        { group: "reported", count: 2 },
        { group: "withheld", count: 1 },
      ],
    });
  });

  test("that must not be known is withheld", () => {
    expect(shared(null)).toMatchObject({ value: null, missing: "withheld", fraction: null });
  });

  test("gives away nothing but the two sums: not which wards are in them", () => {
    const sum = { numerator: 3, denominator: 4, units: ["a ward"] };
    expect(shared(sum).fraction).toEqual({ numerator: 3, denominator: 4 });
  });

  test("of nothing does not apply", () => {
    expect(shared({ numerator: 0, denominator: 0 })).toMatchObject({ value: null, missing: "not-applicable" });
  });
});

describe("a percentage", () => {
  test("has one decimal", () => {
    expect(percentage(1, 3, null)).toBe(33.3);
    expect(percentage(436, 542, { comparator: ">=", value: 70 })).toBe(80.4);
  });

  test("is never rounded over the bound that it misses", () => {
    expect(percentage(6996, 10_000, { comparator: ">=", value: 70 })).toBe(69.96);
    expect(percentage(69_996, 100_000, { comparator: ">=", value: 70 })).toBe(69.996);
    expect(percentage(7001, 10_000, { comparator: "<=", value: 70 })).toBe(70.01);
  });
});
