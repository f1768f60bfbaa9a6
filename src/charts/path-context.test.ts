import { expect, test } from "vitest";
import { PathContext } from "./path-context.ts";

test("a path is written in tenths, each point relative to the one before", () => {
  const context = new PathContext();
  context.moveTo(10, 20.04);
  context.lineTo(10.5, 19);
  context.lineTo(12, 19.04);
  context.lineTo(12.01, 19.02);
  context.lineTo(12.3, 19.4);
  context.closePath();
  expect(context.take()).toBe("M10,20l.5-1,1.5,0,.3.4z");
});

test("rounding does not add up: every point is where it was, to a tenth", () => {
  const context = new PathContext();
  context.moveTo(0, 0);
  for (let step = 1; step <= 100; step += 1) context.lineTo(step * 0.14, 0);
  const [, ...steps] = context.take().split(/[l,]/).map(Number);
  const moved = steps.filter((_, index) => index % 2 === 1).reduce((sum, step) => sum + step, 0);
  expect(moved).toBeCloseTo(14, 5);
});

test("what was taken is not given again", () => {
  const context = new PathContext();
  context.moveTo(1, 1);
  context.take();
  expect(context.take()).toBe("");
});
