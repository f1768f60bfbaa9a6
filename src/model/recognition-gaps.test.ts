import { describe, expect, test } from "vitest";
import { aCriterion, aReport, aTarget, anIndicator } from "#testing/asked.ts";
import { aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import { recognitionGaps } from "./recognition-gaps.ts";
import type { Portal } from "./vocabulary.ts";

const ring = anIndicator({ id: "ring" });
const film = anIndicator({ id: "film" });
const phone = aCriterion("phone", [ring]);
const camera = aCriterion("camera", [film]);
const ward = aUnit({ validTo: aDay("2025-06-30") });
const portal = aPortal({ units: [ward], criteria: [phone, camera], recognitions: [aRecognition({ unit: ward })] });
const gaps = (given: Partial<Portal>) => recognitionGaps({ ...portal, ...given }, ward);
const allMet = (date: string) => aReport(date, [ward, [[ring, true], [film, true]]]); // prettier-ignore

describe("the gaps of a recognised ward", () => {
  test("are what was not met and not reported at the last report of its assessment year, whatever came later", () => {
    const reports = [allMet("2024-06-30"), aReport("2024-12-31", [ward, [[ring, false]]]), allMet("2025-06-30")];
    const found = gaps({ reports });
    expect(found).toMatchObject({ year: 2024, unmet: [phone], unreported: [camera] });
    expect(found?.report?.date).toBe("2024-12-31");
  });

  test("say how many the plan asks for later; what has no year is asked for always", () => {
    const reports = [aReport("2024-12-31", [ward, [[ring, false]]])];
    expect(gaps({ reports, targets: [aTarget(phone, 2025), aTarget(camera, 2024)] })?.notDue).toBe(1);
    expect(gaps({ reports, targets: [aTarget(phone, null), aTarget(phone, 2030)] })?.notDue).toBe(1);
    expect(gaps({ reports, targets: [aTarget(phone, null)] })?.notDue).toBe(0);
  });

  test("are everything where nothing had been reported by then", () => {
    const found = gaps({ reports: [allMet("2025-06-30")] });
    expect(found).toMatchObject({ report: null, unmet: [], unreported: [phone, camera] });
  });

  test("are none where all was met, and of a ward that is not recognised", () => {
    expect(gaps({ reports: [allMet("2024-12-31")] })).toBe(null);
    expect(gaps({ reports: [], recognitions: [] })).toBe(null);
  });
});
