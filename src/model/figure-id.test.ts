import { expect, test } from "vitest";
import { aCity, aDay } from "#testing/sample.ts";
import {
  HEADLINE,
  TODAYS_HEADLINE,
  cityFigureId,
  isOwnFigureId,
  milestoneFigureId,
  statusFigureId,
} from "./figure-id.ts";

test("figures of no target have names that say what they count", () => {
  expect([HEADLINE, TODAYS_HEADLINE]).toEqual(["recognised-plan-wards", "recognised-todays-wards"]);
  expect(cityFigureId(aCity({ slug: "ha-long" }))).toBe("recognised-plan-wards-ha-long");
  expect(statusFigureId("by-2030")).toBe("status-by-2030");
  expect(milestoneFigureId(aDay("2024-12-31"))).toBe("milestone-2024-12-31");
});

test("no target may be called as one of them is, or may be one day", () => {
  const own = [HEADLINE, `${HEADLINE}-ha-long`, TODAYS_HEADLINE, "status", "status-by-2030", "milestone-2026-12-31"];
  expect(own.map(isOwnFigureId)).toEqual(own.map(() => true));
  const free = ["posts-2025", "statuses", "a-status", "milestones-met", "recognised-2025", "recognised-plan-wards2"];
  expect(free.map(isOwnFigureId)).toEqual(free.map(() => false));
});
