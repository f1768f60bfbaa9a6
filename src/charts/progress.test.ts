import { describe, expect, test } from "vitest";
import { aDay } from "#testing/sample.ts";
import { progress } from "./progress.ts";

const milestones = [
  { date: aDay("2024-12-31"), wards: 1 },
  { date: aDay("2026-12-31"), wards: 4 },
];
const step = (day: string, count: number) => ({ day: aDay(day), count });

/** Drawn from the end of 2022 to the end of 2026, so that each year is 158 wide, and each of four wards 59.5 high. */
const draw = (...steps: readonly ReturnType<typeof step>[]) =>
  progress([step("2022-12-31", 0), ...steps], milestones, aDay("2022-12-31"), aDay("2025-12-31"), 4);

/** The corners of a path, without repetition. */
const corners = (path: string) => [...new Set(path.slice(1).split("L"))].map((corner) => corner.split(",").map(Number));

describe("progress", () => {
  const drawn = draw(step("2024-12-31", 2), step("2025-06-30", 1));

  test("goes up and down in steps, and on to the last day", () => {
    const [x0, x1, x2, x3] = [48, 364.2, 442.5, 522.1];
    expect(corners(drawn.path)).toEqual([
      [x0, 270],
      [x1, 270],
      [x1, 151],
      [x2, 151],
      [x2, 210.5],
      [x3, 210.5],
    ]);
  });

  test("ends in a point that bears the last count", () => {
    expect(drawn.last).toEqual({ x: 522.1, y: 210.5, count: 1 });
    expect(draw().last).toEqual({ x: 522.1, y: 270, count: 0 });
  });

  test("has its milestones on the same scales, and asks for each of them from its day on", () => {
    expect(drawn.milestones.map(({ x, y }) => [x, y])).toEqual([
      [364.2, 210.5],
      [680, 32],
    ]);
    expect(corners(drawn.asked)).toEqual([
      [48, 270],
      [364.2, 270],
      [364.2, 210.5],
      [680, 210.5],
      [680, 32],
    ]);
  });

  test("names its years in the middle of each, and whole counts from none to all", () => {
    expect(drawn.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026]);
    for (const { from, x, to } of drawn.years) expect(x).toBeCloseTo((from + to) / 2, 0);
    expect(drawn.counts).toEqual([
      { count: 0, y: 270 },
      { count: 1, y: 210.5 },
      { count: 2, y: 151 },
      { count: 3, y: 91.5 },
      { count: 4, y: 32 },
    ]);
  });

  test("stays within its frame, whatever the counts", () => {
    const points = [...corners(drawn.path), ...corners(drawn.asked)];
    for (const [x = NaN, y = NaN] of points) {
      expect(x >= drawn.left && x <= drawn.right && y >= 18 && y <= drawn.floor).toBe(true);
    }
  });
});

test("data that go on after the last milestone are drawn to their end", () => {
  const drawn = progress([step("2024-01-01", 0)], milestones, aDay("2024-01-01"), aDay("2030-12-31"), 4);
  expect(drawn.last.x).toBe(drawn.right);
  expect(drawn.milestones.at(-1)!.x).toBeLessThan(drawn.right); // two were given
});

test("half wards are not counted on the scale", () => {
  const drawn = progress([step("2024-01-01", 0)], [], aDay("2024-01-01"), aDay("2025-12-31"), 1);
  expect(drawn.counts.map(({ count }) => count)).toEqual([0, 1]);
});
