import { expect, test } from "vitest";
import { aDay } from "#testing/sample.ts";
import { addDays, asDay, dayNumber, firstDayOf, lastDayOf, yearOf } from "./day.ts";

test.each(["2024-02-29", "2000-02-29", "2025-12-31", "1999-01-01"])("asDay(%j) is that day", (text) => {
  expect(asDay(text)).toBe(text);
});

test.each([
  ...["2025-02-29", "1900-02-29", "2025-02-31", "2025-04-31", "2025-06-00", "2025-13-01", "2025-00-10"],
  ...["2025-1-1", "2025/06/30", "31/12/2025", "2025-06-30 ", "2025-06-30T00:00", "12025-06-30", ""],
])("asDay(%j) is null", (text) => {
  expect(asDay(text)).toBeNull();
});

test("a year begins on 1 January and ends on 31 December", () => {
  expect([firstDayOf(2025), lastDayOf(2025), yearOf(aDay("2025-06-30"))]).toEqual(["2025-01-01", "2025-12-31", 2025]);
  expect([firstDayOf(988), lastDayOf(988)]).toEqual(["0988-01-01", "0988-12-31"]);
});

test("addDays crosses the ends of months, years and February, in both directions", () => {
  expect(addDays(aDay("2025-06-30"), 1)).toBe("2025-07-01");
  expect(addDays(aDay("2024-12-31"), 1)).toBe("2025-01-01");
  expect(addDays(aDay("2024-02-28"), 1)).toBe("2024-02-29");
  expect(addDays(aDay("2024-11-01"), -1)).toBe("2024-10-31");
});

test("dayNumber counts every day since 1970 once", () => {
  expect(dayNumber(aDay("1970-01-02"))).toBe(1);
  expect(dayNumber(aDay("2025-01-01")) - dayNumber(aDay("2024-01-01"))).toBe(366);
});
