import { expect, test } from "vitest";
import { aDay } from "#testing/sample.ts";
import { formatDay, formatNumber } from "./format.ts";

test("a day is 05/08/2024 in Vietnamese and 5 August 2024 in English", () => {
  expect(formatDay(aDay("2024-08-05"), "vi")).toBe("05/08/2024");
  expect(formatDay(aDay("2024-08-05"), "en")).toBe("5 August 2024");
  expect(formatDay(aDay("2025-12-31"), "en")).toBe("31 December 2025");
});

test.each([
  [0, 0, "0", "0"],
  [72, 0, "72", "72"],
  [999, 0, "999", "999"],
  [1234, 0, "1.234", "1,234"],
  [1234567, 0, "1.234.567", "1,234,567"],
  [1234.5, 1, "1.234,5", "1,234.5"],
  [92.5, 1, "92,5", "92.5"],
  [0.25, 2, "0,25", "0.25"],
])("%d with %i digits is %s in Vietnamese and %s in English", (value, digits, vi, en) => {
  expect(formatNumber(value, "vi", digits)).toBe(vi);
  expect(formatNumber(value, "en", digits)).toBe(en);
});

test.each([
  [2.5, 0, "3"],
  [-2.5, 0, "−3"],
  [2.4, 0, "2"],
  [0.25, 1, "0,3"],
  [99.95, 1, "100"],
  [999.5, 0, "1.000"],
])("%d with %i digits is rounded to %s, half away from zero", (value, digits, text) => {
  expect(formatNumber(value, "vi", digits)).toBe(text);
});

test("digits are at most those asked for: noughts at the end are left away, and none is asked for by itself", () => {
  expect(formatNumber(50, "vi", 2)).toBe("50");
  expect(formatNumber(50.1, "vi", 2)).toBe("50,1");
  expect(formatNumber(50.1, "vi")).toBe("50");
});

test("a number below zero has a minus sign, and no number is minus zero", () => {
  expect(formatNumber(-1234.5, "vi", 1)).toBe("−1.234,5");
  expect([-0, -0.4, -0.04].map((value) => formatNumber(value, "vi"))).toEqual(["0", "0", "0"]);
  expect(formatNumber(-0.04, "vi", 1)).toBe("0");
});
