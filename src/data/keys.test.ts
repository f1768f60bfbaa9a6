import { expect, test } from "vitest";
import { everyKey, keyFilter, nameOf } from "./keys.ts";

test("a key that came before is known by its first row", () => {
  const keys = everyKey(["id"]);
  expect(["a", "b", "a", "a"].map((id, place) => keys({ id }, place + 2))).toEqual([null, null, 2, 2]);
});

test("a key is every cell of it, and a thing with an id is its id", () => {
  expect(nameOf({ unit: { id: "1" }, day: "2", more: "x" }, ["unit", "day"])).toBe("1\u00002\u0000");
  expect(nameOf({ unit: "1", day: null }, ["unit", "day"])).toBe("1\u0000\u0000");
});

test("a filter never misses a key that came before, and is hardly ever wrong about a new one", () => {
  const mayBeKnown = keyFilter(["unit", "date"]);
  const rows = Array.from({ length: 200_000 }, (_, place) => ({
    unit: { id: `${place % 1_000}-2025` },
    date: String(Math.floor(place / 1_000)),
  }));
  expect(mayBeKnown(rows).length).toBeLessThan(5);
  expect(mayBeKnown(rows)).toHaveLength(rows.length);
});

test("a filter finds a key that is twice among rows given together", () => {
  expect(keyFilter(["id"])([{ id: "a" }, { id: "b" }, { id: "a" }])).toEqual([2]);
});
