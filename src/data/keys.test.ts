import { expect, test } from "vitest";
import { everyKey, keyFilter } from "./keys.ts";

test("a key that came before is known by its first row", () => {
  const keys = everyKey();
  expect([keys("a", 2), keys("b", 3), keys("a", 4), keys("a", 5)]).toEqual([null, null, 2, 2]);
});

test("a filter never misses a key that came before, and is hardly ever wrong about a new one", () => {
  const mayBeKnown = keyFilter();
  const names = Array.from(
    { length: 200_000 },
    (_, place) => `${place % 1_000}-2025\u0000${Math.floor(place / 1_000)}`,
  );
  expect(names.filter(mayBeKnown).length).toBeLessThan(5);
  expect(names.filter((name) => !mayBeKnown(name))).toEqual([]);
});
