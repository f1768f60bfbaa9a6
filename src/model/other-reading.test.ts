import { describe, expect, test } from "vitest";
import { aDay, aPortal, aUnit } from "#testing/sample.ts";
import {
  aCount,
  aCriterion,
  aNarrativeTarget,
  aRuleTarget,
  aShareTarget,
  anIndicator,
  no,
  yes,
} from "#testing/targets.ts";
import { otherReadings } from "./other-reading.ts";
import { type WardResult, assess } from "./target-standing.ts";
import type { Indicator, Portal, Reading, Target } from "./vocabulary.ts";

const house = anIndicator("house");
const land = anIndicator("land");
const radios = aCount("radios", { disclosure: "status" });

const half = aShareTarget(aCriterion(house, land), { alternative: house, deadline: null });
const threeToFive = aRuleTarget(
  { ...aCriterion(), conditions: [{ indicator: radios, kind: "range", min: 3, max: null }] },
  { written: { comparator: "between", from: 3, to: 5 } },
);

/** A report of 31 December 2024 with one ward for each row; `ended` wards before it are on the list too. */
function reported(rows: readonly (readonly [Indicator, Reading][])[], ended = 0): Portal {
  const units = Array.from({ length: rows.length + ended }, (_, index) =>
    aUnit({ id: String(90001 + index), validTo: index < rows.length ? null : aDay("2024-10-31") }),
  );
  const report = { date: aDay("2024-12-31"), rows: new Map(rows.map((row, index) => [units[index]!, new Map(row)])) };
  return aPortal({ units, reports: rows.length > 0 ? [report] : [] });
}

/** What each other reading gives: its kind, how many met of how many, and the verdict. */
function told(portal: Portal, target: Target) {
  const result = assess(portal, target, "plan", portal.asOf) as WardResult | null; // both targets count wards
  return otherReadings(portal, target, result!, portal.asOf).map(({ kind, tally, verdict }) => [
    kind,
    tally && `${tally.counts.met} of ${tally.of}`,
    verdict,
  ]);
}

const silent = { value: null, missing: "withheld" } as const;
const with_ = (has: Reading, enough: Reading): [Indicator, Reading][] => [
  [house, has],
  [land, enough],
];

describe("a share of the wards that have a house", () => {
  test("counts those alone: one of four wards, one of two with a house", () => {
    const portal = reported([with_(yes, yes), with_(yes, no), with_(no, yes), with_(no, no)]);
    expect(told(portal, half)).toEqual([["base", "1 of 2", "met"]]);
  });

  test("is open while wards of which nobody knows could still lower it", () => {
    const portal = reported([with_(yes, yes), with_(yes, no), with_(silent, yes), with_(no, no)]);
    expect(told(portal, half)).toEqual([["base", "1 of 3", "open"]]);
  });

  test("keeps a ward that may have a house without value, although it has no land", () => {
    const portal = reported([with_(yes, no), with_(silent, no)]);
    const [reading] = otherReadings(portal, half, assess(portal, half, "plan", portal.asOf) as WardResult, portal.asOf);
    expect(reading?.tally?.counts).toMatchObject({ "not-met": 1, withheld: 1 });
    expect(reading).toMatchObject({ known: 1 });
  });

  test("of no ward with a house is nothing to judge", () => {
    expect(told(reported([with_(no, yes)]), half)).toEqual([["base", "0 of 0", "not-applicable"]]);
  });
});

test("where wards had ended, the share of those that lived is the other reading", () => {
  const portal = reported([with_(yes, yes), with_(no, no)], 2);
  expect(told(portal, half)).toEqual([
    ["living", "1 of 2", "met"],
    ["base", "1 of 3", "open"],
  ]);
});

describe("a range as it is written", () => {
  const having = (...counts: readonly number[]) => reported(counts.map((value) => [[radios, { value }]]));

  test("leaves out those beyond it, where they and the others are crowds", () => {
    expect(told(having(3, 4, 5, 6, 7, 8, 2), threeToFive)).toEqual([["written", "3 of 7", "not-met"]]);
  });

  test("is not counted where it would tell how many radios a few wards have", () => {
    expect(told(having(3, 4, 5, 6, 7, 2), threeToFive)).toEqual([["written", null, "not-met"]]);
    expect(told(having(3, 4, 6, 7, 8, 2), threeToFive)).toEqual([["written", null, "not-met"]]);
    expect(told(having(6, 7, 8), threeToFive)).toEqual([["written", null, null]]);
    expect(told(having(3, 4, 5), threeToFive)).toEqual([["written", null, null]]);
  });
});

test("without a report, and for a target that counts no wards by a criterion, there is nothing to read in another way", () => {
  expect(told(reported([]), half)).toEqual([]);
  const portal = reported([with_(yes, yes)]);
  const result = assess(portal, half, "plan", portal.asOf) as WardResult;
  expect(otherReadings(portal, aNarrativeTarget(), result, portal.asOf)).toEqual([]);
});
