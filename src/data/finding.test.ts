import { expect, test } from "vitest";
import type { Words } from "#model/vocabulary.ts";
import { Findings, expected, words } from "./finding.ts";

test("nothing that is said in a test is said in one language only", () => {
  const add = (message: Words, hint: Words | null = null) =>
    new Findings().add({ code: "type-error", file: "units.csv", message, hint });
  expect(() => add(words("trống", "blank"), words("viết", "write"))).not.toThrow("one language");
  expect(() => add(words("trống", ""))).toThrow("one language");
  expect(() => add(words("", "blank"))).toThrow("one language");
  expect(() => add(expected("", "a date").words)).toThrow("one language");
  expect(() => add(words("trống", "blank"), words("viết", ""))).toThrow("one language");
});
