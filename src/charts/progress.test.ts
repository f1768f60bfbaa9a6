import { describe, expect, test } from "vitest";
import { aDay } from "#testing/sample.ts";
import { progress } from "./progress.ts";

const milestones = [
  { date: aDay("2024-12-31"), wards: 1 },
  { date: aDay("2026-12-31"), wards: 4 },
];
const step = (day: string, count: number) => ({ day: aDay(day), count });

/** Drawn from the end of 2022 to the end of 2026, so that each year is 158.5 wide, and each of four wards 63 high. */
const draw = (...steps: readonly ReturnType<typeof step>[]) =>
  progress([step("2022-12-31", 0), ...steps], milestones, aDay("2022-12-31"), aDay("2025-12-31"), 4);

/** The corners of a path, without repetition. */
const corners = (path: string) => [...new Set(path.slice(1).split("L"))].map((corner) => corner.split(",").map(Number));

describe("progress", () => {
  const drawn = draw(step("2024-12-31", 2), step("2025-06-30", 1));

  test("goes up and down in steps, and on to the last day", () => {
    const [x0, x1, x2, x3] = [34, 351.2, 429.8, 509.6];
    expect(corners(drawn.path)).toEqual([
      [x0, 270],
      [x1, 270],
      [x1, 144],
      [x2, 144],
      [x2, 207],
      [x3, 207],
    ]);
  });

  test("ends in a point that bears the last count", () => {
    expect(drawn.last).toEqual({ x: 509.6, y: 207, count: 1 });
    expect(draw().last).toEqual({ x: 509.6, y: 270, count: 0 });
  });

  test("has its milestones on the same scales, and a line from nothing through them", () => {
    expect(drawn.milestones.map(({ x, y }) => [x, y])).toEqual([
      [351.2, 207],
      [668, 18],
    ]);
    expect(corners(drawn.asked)).toEqual([
      [34, 270],
      [351.2, 207],
      [668, 18],
    ]);
  });

  test("names the years that begin within it, and whole counts from none to all", () => {
    expect(drawn.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    expect(drawn.counts).toEqual([
      { count: 0, y: 270 },
      { count: 1, y: 207 },
      { count: 2, y: 144 },
      { count: 3, y: 81 },
      { count: 4, y: 18 },
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
