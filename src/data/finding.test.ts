import { expect, test } from "vitest";
import { columnLetters, expected, words } from "./finding.ts";

test("nothing is said in one language only", () => {
  expect(words("trống", "blank")).toEqual({ vi: "trống", en: "blank" });
  expect(() => words("trống", "")).toThrow("one language only");
  expect(() => words("", "blank")).toThrow("one language only");
  expect(() => expected("", "a date")).toThrow("one language only");
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is called %s, as Excel calls it", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
