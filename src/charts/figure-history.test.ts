import { expect, test } from "vitest";
import { aDay } from "#testing/sample.ts";
import { figureHistory } from "./figure-history.ts";

const points = [
  { date: aDay("2024-05-08"), value: 0 },
  { date: aDay("2025-05-08"), value: 36 },
];

test("figureHistory begins on the first day at zero, and holds the last value up to the last day", () => {
  const { path, dots, left, right, floor, ceiling } = figureHistory(points, aDay("2026-05-08"), 72, true);
  const middle = (left + right) / 2;
  expect(dots.map(({ x, y }) => [x, y])).toEqual([
    [left, floor],
    [middle, (floor + ceiling) / 2],
  ]);
  const half = (floor + ceiling) / 2;
  expect(path).toBe(`M${left},${floor}L${middle},${floor}L${middle},${half}L${right},${half}L${right},${half}`);
});

test("figureHistory leaves a gap where a report had no value, and no dot", () => {
  const gap = [...points, { date: aDay("2025-11-08"), value: null }, { date: aDay("2026-05-08"), value: 72 }];
  const { path, dots } = figureHistory(gap, aDay("2026-05-08"), 72, false);
  expect(dots).toHaveLength(3);
  expect(path.match(/M/g)).toHaveLength(2);
});

test("figureHistory of one day has room for it", () => {
  const { dots, left } = figureHistory(points.slice(0, 1), aDay("2024-05-08"), 0, true);
  expect(dots.map(({ x }) => x)).toEqual([left]);
});
