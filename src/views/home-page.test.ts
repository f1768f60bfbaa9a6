import { describe, expect, test } from "vitest";
import type { Portal, Recognition } from "#model/vocabulary.ts";
import { aDay, aPortal, aRecognition, aSquare, aUnit } from "#testing/sample.ts";
import { homePage } from "./home-page.ts";

const ward = aUnit({ id: "90001", roadmapYear: 2024 });
const other = aUnit({ id: "90002", name: "Cao Thử", slug: "cao-thu" });
const portal = aPortal({
  units: [ward, other],
  boundaries: {
    plan: new Map([
      [ward.id, aSquare(107, 21, 0.25)],
      [other.id, aSquare(107.25, 21, 0.25)],
    ]),
    today: new Map(),
    province: [aSquare(106.5, 20.5, 2)],
  },
});
const page = (given: Partial<Portal> = {}, locale: "vi" | "en" = "en") =>
  homePage({ ...portal, ...given }, locale, new URL("https://portal.example"));

describe("how fresh the data are", () => {
  const report = { date: aDay("2024-12-31"), rows: new Map() };
  const fresh = (asOf: string, reports: Portal["reports"]) => page({ asOf: aDay(asOf), reports }).freshness;

  test("is said with the day of the data and of the last report", () => {
    expect(fresh("2025-06-30", [report]).text).toBe("Data up to 30 June 2025. Latest report: 31 December 2024.");
  });

  test("is said loudly when the last report is more than 366 days old, and not on the last of these days", () => {
    expect(fresh("2026-01-01", [report]).loud).toBe(false);
    expect(fresh("2026-01-02", [report])).toEqual({
      text: "Data up to 2 January 2026, but the latest report is of 31 December 2024, more than a year before.",
      loud: true,
    });
  });

  test("a year with a leap day is over when its last day is", () => {
    const early = { date: aDay("2027-12-31"), rows: new Map() };
    expect([fresh("2028-12-31", [early]).loud, fresh("2029-01-01", [early]).loud]).toEqual([false, true]);
  });

  test("without any report counts from the plan", () => {
    expect(fresh("2025-05-09", [])).toEqual({
      text: "Data up to 9 May 2025. No report has been entered yet.",
      loud: false,
    });
    expect(fresh("2025-05-10", []).loud).toBe(true);
  });
});

test("the headline has its figure, its denominator, its list and its day, and leads to where it can be cited", () => {
  const { figure, outOf, sentence, cite } = page({ recognitions: [aRecognition({ unit: ward })] }).headline;
  expect(`${figure} ${outOf} ${sentence}`).toBe(
    "1 of 2 wards with a decision of recognition on record here (plan list of 8 May 2024: 2 wards at that time; decisions up to 31 December 2025).",
  );
  expect(cite.href).toBe("/en/so-lieu/recognised-plan-wards/");
});

test("that none was found is said while none is on record, and not where one was withdrawn or is of a later ward", () => {
  const later = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01") });
  const found = (...outcomes: readonly Partial<Recognition>[]) =>
    page({ recognitions: outcomes.map((outcome) => aRecognition({ unit: ward, ...outcome })) }).noneFound;
  expect([found(), found({ outcome: "registered" }), found({ outcome: "not-recognised" })]).not.toContain(null);
  expect([found({}), found({ outcome: "revoked" }), found({ unit: later })]).toEqual([null, null, null]);
});

test("the way to the wards formed after the plan is there once there are some, and says when all of the plan have ended", () => {
  const later = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01") });
  const link = (given: Partial<Portal>) => page(given, "vi").links.today?.text ?? null;
  expect(link({})).toBeNull();
  expect(link({ todaysWards: [later] })).toBe("1 phường lập sau kế hoạch");
  const planWards = [{ ...ward, validTo: aDay("2025-06-30") }];
  const { boundaries } = portal;
  expect(link({ todaysWards: [later], planWards, boundaries })).toBe("Từ 01/07/2025, tỉnh có 1 phường mới");
});

test("what today's wards have reached is said apart, and only when there is something", () => {
  const later = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01") });
  const more = (...recognitions: readonly Recognition[]) =>
    page({ todaysWards: [later], recognitions }, "en").links.today?.more;
  expect(more()).toBe("What your ward is called today, and which old wards it took in.");
  expect(more(aRecognition({ unit: later, decisionDate: aDay("2025-09-02") }))).toBe(
    "What your ward is called today, and which old wards it took in. Of these 1 ward, 1 has a decision of recognition up to 31 December 2025, not counted in the figure of the plan.",
  );
});

test("what would change a zero is said while there is one", () => {
  expect(page().whatChanges).not.toBeNull();
  expect(page({ recognitions: [aRecognition({ unit: ward })] }).whatChanges).toBeNull();
});

test("the strip has a mark a ward in the order of the legend, and says the same in words", () => {
  const { strip } = page({ recognitions: [aRecognition({ unit: other })] }, "vi");
  expect(strip.marks.map(({ status }) => status)).toEqual(["recognised", "past-roadmap"]);
  expect(strip.label).toBe(
    "Các phường theo trạng thái: Đã được công nhận 1; Quá năm lộ trình, cổng chưa ghi nhận quyết định 1",
  );
});
