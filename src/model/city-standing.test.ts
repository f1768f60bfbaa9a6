import { describe, expect, test } from "vitest";
import { aCriterion, aReport, anIndicator } from "#testing/asked.ts";
import { aCity, aDay, aPortal, aUnit } from "#testing/sample.ts";
import { cityStanding } from "./city-standing.ts";
import type { Unit } from "./vocabulary.ts";

const house = anIndicator();
const criterion = aCriterion("own-house", [house]);
const city = aCity();
const town = aCity({ code: "902", slug: "ben-thu" });
const ward = (id: string, given: Partial<Unit> = {}) => aUnit({ id, slug: id, city, ...given });
const gone = ward("90001", { validTo: aDay("2024-10-31") });
const yes = ward("90002", { validTo: aDay("2025-06-30") });
const no = ward("90003", { validTo: aDay("2025-06-30") });
const silent = ward("90004", { validTo: aDay("2025-06-30") });
const far = ward("90005", { city: town, validTo: aDay("2025-06-30") });
const later = ward("90002-2025", { inPlan: false, validFrom: aDay("2025-07-01") });
const said = (unit: Unit, value: boolean) => [unit, [[house, value]]] as const;
const reports = [
  aReport("2024-06-30", said(gone, true), said(yes, false)),
  aReport("2024-12-31", said(yes, true), said(no, false), said(far, true)),
  aReport("2025-12-31", said(later, true)),
];
const portal = aPortal({ units: [gone, yes, no, silent, far, later], criteria: [criterion], reports });

describe("the standing of a city", () => {
  test("counts its wards at the last report of their list, those that had ended by then too", () => {
    const standing = cityStanding(portal, city, "plan");
    expect(standing?.report.date).toBe("2024-12-31");
    expect(standing?.wards).toEqual([gone, yes, no, silent]);
    expect(standing?.tallies.get(criterion)).toMatchObject({
      of: 4,
      counts: { met: 1, "not-met": 1, "not-reported": 1, dissolved: 1 },
    });
  });

  test("keeps today's wards apart, at a report of their own", () => {
    const standing = cityStanding(portal, city, "today");
    expect(standing?.report.date).toBe("2025-12-31");
    expect(standing?.tallies.get(criterion)).toMatchObject({ of: 1, counts: { met: 1 } });
    expect(cityStanding(portal, town, "today")).toBe(null);
  });

  test("is none where the list has no report", () => {
    const early = { ...portal, reports: reports.slice(0, 2) };
    expect(cityStanding(early, city, "today")).toBe(null);
    expect(cityStanding({ ...portal, reports: [] }, city, "plan")).toBe(null);
  });
});
