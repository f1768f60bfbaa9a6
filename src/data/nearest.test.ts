import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["outcom", "outcome"],
  ["descision_date", "decision_date"],
  ["06659", "06658"],
])("nearest to %s is %s", (word, meant) => {
  expect(nearest(word, ["unit_id", "outcome", "decision_date", "06658"])).toBe(meant);
});

test("of several the nearest is meant, of equals the first", () => {
  expect(nearest("decisio", ["division", "decision"])).toBe("decision");
  expect(nearest("06659", ["06658", "06655"])).toBe("06658");
});

test("a word that is no slip of the hand is near to none", () => {
  expect(nearest("population", ["unit_id", "outcome"])).toBeNull();
  expect(nearest("06659", ["06749"])).toBeNull();
  expect(nearest("ab", [])).toBeNull();
});
