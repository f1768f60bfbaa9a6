import { describe, expect, test } from "vitest";
import { aDay, aPortal, aSuccession, aUnit } from "#testing/sample.ts";
import { aCount, aCriterion, aNarrativeTarget, aProvinceTarget, aRecognitionTarget, aReport, aRuleTarget, aShareTarget, aSumTarget, anIndicator, no, yes } from "#testing/targets.ts"; // prettier-ignore
import { correctedResults, indicatorsIn, indicatorsOf, touches } from "./correction.ts";
import { HEADLINE } from "./figure-id.ts";
import type { Correction, Indicator, Succession } from "./vocabulary.ts";

const [house, phone] = [anIndicator("house"), anIndicator("phone")];
const [people, skilled, all] = [aCount("people"), aCount("skilled"), aCount("all")];
const province = aProvinceTarget();

const aCorrection = (given: Partial<Correction> = {}): Correction => ({
  date: aDay("2025-03-31"),
  file: "reports/2024-12-31.csv",
  unit: null,
  field: "house",
  published: "có",
  corrected: "không",
  reason: { vi: "Ghi nhầm", en: "Mistaken" },
  reported: null,
  ...given,
});

test("a condition rests on its indicator, and on the one it is held against", () => {
  expect(indicatorsIn({ indicator: house, kind: "equals", equals: true })).toEqual([house]);
  expect(indicatorsIn({ indicator: skilled, kind: "fewer", base: all })).toEqual([skilled, all]);
  expect(indicatorsIn({ indicator: skilled, kind: "part-of-whole", whole: all, min: 50, max: null })).toEqual([skilled, all]); // prettier-ignore
});

test("a target rests on what it is judged by, and on decisions alone where it is one of recognition", () => {
  expect(indicatorsOf(aShareTarget(aCriterion(house, phone)))).toEqual([house, phone]);
  expect(indicatorsOf(aRuleTarget(aCriterion(phone)))).toEqual([phone]);
  expect(indicatorsOf(aSumTarget(skilled, all))).toEqual([skilled, all]);
  expect(indicatorsOf(aSumTarget(skilled, all, { alternative: people }))).toEqual([skilled, all, people]);
  expect(indicatorsOf(province)).toEqual([province.indicator]);
  expect(indicatorsOf(aRecognitionTarget())).toEqual([]);
  expect(indicatorsOf(aNarrativeTarget())).toEqual([]);
});

describe("a correction touches", () => {
  const share = aShareTarget(aCriterion(house));
  const recognised = aRecognitionTarget();
  const portal = { targets: [share, recognised, province] };
  const of = (given: Partial<Correction>) =>
    [share.id, province.id, recognised.id, HEADLINE].filter((figure) => touches(portal, aCorrection(given), figure));

  test("the targets that rest on an indicator of wards", () => {
    expect(of({ field: "house" })).toEqual([share.id]);
    expect(of({ field: "phone" })).toEqual([]);
  });

  test("those of the province where one of its values was wrong", () => {
    expect(of({ file: "province-values.csv", field: "value" })).toEqual([province.id]);
  });

  test("all figures of decisions where an outcome was wrong", () => {
    expect(of({ file: "recognitions.csv", field: "outcome" })).toEqual([recognised.id, HEADLINE]);
  });
});

describe("a corrected cell of a report", () => {
  const criterion = aCriterion(house);
  const ward = aUnit();
  const told = (date: string, indicator: Indicator = house) => ({ date: aDay(date), indicator, before: no });
  const resultsOf = (given: Partial<Correction>) =>
    correctedResults(
      aPortal({
        units: [ward],
        criteria: [criterion, aCriterion(phone)],
        reports: [aReport("2024-12-31", [ward, [house, yes], [phone, yes]])],
      }),
      aCorrection({ unit: ward, reported: told("2024-12-31"), ...given }),
    );

  test("changes the criteria that it is a part of, and tells what they were", () => {
    expect(resultsOf({})).toEqual([{ criterion, before: "not-met", after: "met" }]);
  });

  test("is held against the year before as the report is: not, where the ward took in another meanwhile", () => {
    const before = anIndicator("before", { type: "integer" });
    const now = anIndicator("now", { type: "integer" });
    const fewer = { ...aCriterion(house), conditions: [{ indicator: now, kind: "fewer", base: before }] } as const;
    const joined = aUnit({ id: "90002", validTo: aDay("2024-10-31") });
    const results = (successions: readonly Succession[]) =>
      correctedResults(
        aPortal({
          units: [ward, joined],
          criteria: [fewer],
          reports: [aReport("2024-12-31", [ward, [now, { value: 3 }], [before, { value: 5 }]])],
          successions,
        }),
        aCorrection({ unit: ward, reported: { date: aDay("2024-12-31"), indicator: now, before: { value: 7 } } }),
      );
    expect(results([])).toEqual([{ criterion: fewer, before: "not-met", after: "met" }]);
    expect(results([aSuccession(joined, "2024-11-01", ward)])).toEqual([
      { criterion: fewer, before: "not-available", after: "not-available" },
    ]);
  });

  test("changes nothing where it is of no unit, of no report, or of a report that is not there", () => {
    expect(resultsOf({ unit: null })).toEqual([]);
    expect(resultsOf({ reported: null })).toEqual([]);
    expect(resultsOf({ reported: told("2025-06-30") })).toEqual([]);
  });
});
