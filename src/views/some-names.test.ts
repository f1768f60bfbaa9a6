import { expect, test } from "vitest";
import { aUnit } from "#testing/sample.ts";
import { someNames } from "./some-names.ts";

test("someNames gives the first in order, and says how many more there are", () => {
  const units = ["E", "Đ", "D", "C", "B", "A", "Ă"].map((name) => aUnit({ name }));
  expect(someNames(units, "en")).toBe("A, Ă, B, C, D and 2 more");
  expect(someNames(units.slice(0, 2), "vi")).toBe("Đ và E");
});
