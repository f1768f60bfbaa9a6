import { expect, test } from "vitest";
import { MOST_TOGETHER } from "#model/long-list.ts";
import { aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import { progressChart } from "./progress-chart.ts";

const [first, second] = [aUnit({ id: "90001" }), aUnit({ id: "90002" })];
const portal = aPortal({
  units: [first, second],
  recognitions: [
    aRecognition({ unit: first, assessmentYear: 2024, decisionDate: aDay("2025-04-22") }),
    aRecognition({ unit: second, assessmentYear: 2025, decisionDate: aDay("2025-06-01") }),
  ],
  milestones: [
    { date: aDay("2024-12-31"), wards: 1 },
    { date: aDay("2025-12-31"), wards: 3 },
    { date: aDay("2030-12-31"), wards: 1234 },
  ],
});
const rows = (given: Partial<typeof portal> = {}) =>
  progressChart({ ...portal, ...given }, "en").rows.map((row) => Object.values(row).filter(Boolean).join(" | "));

test("a milestone is reached or missed by assessment year, with what was decided when it fell due beside it", () => {
  expect(rows()).toEqual([
    "31 December 2024 | 1 | 1 | 0 | reached",
    "31 December 2025 | 3 | 2 | 2 | 1 short of the milestone",
    "31 December 2030 | 1,234 | 2 | not due yet",
  ]);
});

test("a milestone is due on its own day, and the day before it nothing is missing", () => {
  expect(rows({ asOf: aDay("2025-12-31") })[1]).toMatch(/1 short of the milestone$/);
  expect(rows({ asOf: aDay("2025-12-30") })[1]).toBe("31 December 2025 | 3 | 2 | not due yet");
});

test("the curve goes by date of decision, and says so", () => {
  const chart = progressChart(portal, "vi");
  expect(chart.title).toBe("2 trên 2 phường có quyết định công nhận được ghi nhận, vẽ theo ngày quyết định");
  expect(chart.steps).toEqual([
    { date: "08/05/2024", count: "0" },
    { date: "22/04/2025", count: "1" },
    { date: "01/06/2025", count: "2" },
  ]);
  expect(chart.now).toBe("2");
});

test("where the wards are too many for one page the table has the ends of months, and says so", () => {
  const units = Array.from({ length: MOST_TOGETHER + 1 }, (_, index) => aUnit({ id: String(10000 + index) }));
  const days = ["2025-04-22", "2025-06-01", "2025-06-30"];
  const recognitions = days.map((day, index) => aRecognition({ unit: units[index]!, decisionDate: aDay(day) })); // there are more
  const { steps, now, thinned } = progressChart({ ...portal, units, planWards: units, recognitions }, "en");
  expect(steps).toEqual([
    { date: "8 May 2024", count: "0" },
    { date: "22 April 2025", count: "1" },
    { date: "30 June 2025", count: "3" },
  ]);
  expect(now).toBe("3");
  expect(thinned).toContain("One value a month");
  expect(progressChart(portal, "en").thinned).toBeNull();
});

test("the lines of the scale bear their numbers as a reader writes them", () => {
  const units = Array.from({ length: 2500 }, (_, index) => aUnit({ id: String(10000 + index) }));
  const lines = (locale: "vi" | "en") => progressChart({ ...portal, planWards: units }, locale).lines;
  expect(lines("vi").map(({ text }) => text)).toEqual(["0", "500", "1.000", "1.500", "2.000", "2.500"]);
  expect(lines("en").at(-1)?.text).toBe("2,500");
});

test("without an outcome the curve stands at zero, and every milestone that is due is short of all it asks", () => {
  const chart = progressChart({ ...portal, recognitions: [] }, "vi");
  expect(chart.steps).toEqual([{ date: "08/05/2024", count: "0" }]);
  expect(chart.rows.map(({ state }) => state)).toEqual(["còn thiếu 1 so với mốc", "còn thiếu 3 so với mốc", null]);
});
