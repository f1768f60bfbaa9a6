import { expect, test } from "vitest";
import { stackedBar } from "./stacked-bar.ts";

const parts = (...counts: readonly number[]) => counts.map((count, index) => ({ look: `part ${index}`, count }));

test("parts of a whole stand side by side and fill the bar", () => {
  const { segments } = stackedBar(parts(18, 27, 27), 72);
  expect(segments.map(({ look, x, width, middle }) => [look, x, width, middle])).toEqual([
    ["part 0", 0, 25, 12.5],
    ["part 1", 25, 37.5, 43.75],
    ["part 2", 62.5, 37.5, 81.25],
  ]);
});

test("a zero has no segment, and a bar of nothing has none at all", () => {
  expect(stackedBar(parts(0, 1, 0), 1).segments.map(({ look }) => look)).toEqual(["part 1"]);
  expect(stackedBar(parts(0, 0), 0).segments).toEqual([]);
});

test("only a segment with room for it bears its number, and none that the line goes through", () => {
  const rooms = (asked: number | null) =>
    stackedBar(parts(40, 28, 4), 72, asked).segments.map(({ hasRoom }) => hasRoom);
  expect(rooms(null)).toEqual([true, true, false]);
  expect(rooms(36)).toEqual([true, true, false]);
  expect(rooms(53)).toEqual([true, false, false]);
});

test("the line of what is asked stands at its share, inside the bar, with its words where there is room", () => {
  expect(stackedBar(parts(72), 72, 18).line).toEqual({ x: 25, anchor: "start" });
  expect(stackedBar(parts(72), 72, 65).line).toEqual({ x: 90.278, anchor: "end" });
  expect(stackedBar(parts(30), 30, 36).line).toEqual({ x: 100, anchor: "end" });
  expect(stackedBar(parts(72), 72).line).toBeNull();
});
