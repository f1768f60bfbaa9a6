import { expect, test } from "vitest";
import { bands, strip } from "./strip.ts";

test("strip lays out as many marks as asked, evenly from the left edge, with a gap after each", () => {
  expect(strip(4, []).marks).toEqual([
    { x: 0, width: 19 },
    { x: 25, width: 19 },
    { x: 50, width: 19 },
    { x: 75, width: 19 },
  ]);
});

test("a tick stands after its number of marks", () => {
  expect(strip(72, [20, 36, 72]).ticks.map(({ x }) => x)).toEqual([27.778, 50, 100]);
  expect(strip(4, [0]).ticks[0]?.x).toBe(0);
});

test("the words of a tick stand where there is room: left of the first when it is far in, and of the last", () => {
  expect(strip(72, [20, 36, 72]).ticks.map(({ anchor }) => anchor)).toEqual(["end", "start", "end"]);
  expect(strip(72, [10, 36]).ticks.map(({ anchor }) => anchor)).toEqual(["start", "start"]);
});

test("a milestone of more wards than there are stands at the end", () => {
  expect(strip(70, [72]).ticks).toEqual([{ x: 100, anchor: "end" }]);
});

test("bands(counts) are as wide as their counts, side by side over the whole width", () => {
  expect(bands([1, 2, 1])).toEqual([
    { x: 0, width: 25 },
    { x: 25, width: 50 },
    { x: 75, width: 25 },
  ]);
});

test("no wards are no marks", () => {
  expect(strip(0, [])).toEqual({ marks: [], ticks: [] });
});
