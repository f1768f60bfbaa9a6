import { expect, test } from "vitest";
import { aDay } from "#testing/sample.ts";
import { monthEnds } from "./month-ends.ts";

test("monthEnds(changes, dayOf) keeps the last of each month, in order", () => {
  const days = ["2024-12-31", "2025-01-02", "2025-01-31", "2025-03-01", "2026-03-01"].map(aDay);
  expect(monthEnds(days, (day) => day)).toEqual(["2024-12-31", "2025-01-31", "2025-03-01", "2026-03-01"]);
  expect(monthEnds([], (day) => day)).toEqual([]);
});
