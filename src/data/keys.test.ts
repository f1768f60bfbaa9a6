import { expect, test } from "vitest";
import { everyKey } from "./keys.ts";

test("a key that came before is known by its first row", () => {
  const keys = everyKey(["id"]);
  expect(["a", "b", "a", "a"].map((id, place) => keys({ id }, place + 2))).toEqual([null, null, 2, 2]);
});

test("a key is every cell of it, in their order, and nothing else of the row", () => {
  const keys = everyKey(["unit", "day"]);
  const rows = [
    { unit: "1", day: "2", more: "x" },
    { unit: "1", day: "3", more: "x" },
    { unit: "2", day: "1", more: "x" },
    { unit: "1", day: "2", more: "y" },
    { unit: "1", day: null },
  ];
  expect(rows.map((values, place) => keys(values, place + 2))).toEqual([null, null, null, 2, null]);
});

test("a thing with an id is its id", () => {
  const keys = everyKey(["unit", "day"]);
  expect([{ id: "1" }, { id: "2" }, { id: "1" }].map((unit, place) => keys({ unit, day: "2" }, place + 2))).toEqual([
    null,
    null,
    2,
  ]);
});
