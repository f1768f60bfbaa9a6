import { expect, test } from "vitest";
import { aCity, aDay, aUnit } from "#testing/sample.ts";
import { isFormer, lives, planHasEnded } from "./life.ts";

const unit = aUnit({ validFrom: aDay("2025-07-01"), validTo: aDay("2025-12-31") });

test("a unit lives on its first and its last day, and on no day outside", () => {
  expect(["2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01"].map((day) => lives(unit, aDay(day)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a unit lives in a period that it shares a day with", () => {
  expect(lives(unit, aDay("2025-01-01"), aDay("2025-07-01"))).toBe(true);
  expect(lives(unit, aDay("2025-01-01"), aDay("2025-06-30"))).toBe(false);
});

test("a unit without first and last day always lives", () => {
  expect(lives(aUnit({ validFrom: null, validTo: null }), aDay("2024-05-08"))).toBe(true);
});

test("a city is a former one when the last of its plan wards has ended, and the plan has ended when all cities are", () => {
  const [city, town] = [aCity(), aCity({ code: "902" })];
  const ended = { validTo: aDay("2025-06-30") };
  const some = { planWards: [aUnit({ city, ...ended }), aUnit({ city: town, ...ended }), aUnit({ city: town })] };
  expect([isFormer(some, city), isFormer(some, town), planHasEnded(some)]).toEqual([true, false, false]);
  const all = { planWards: some.planWards.slice(0, 2) };
  expect([isFormer(all, city), isFormer(all, town), planHasEnded(all)]).toEqual([true, true, true]);
});
