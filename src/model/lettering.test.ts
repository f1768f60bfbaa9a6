import { expect, test } from "vitest";
import { LETTER, apart, boxOf, linesOf } from "./lettering.ts";

test("a name stands in one line, or is broken in the middle; a single word is not broken", () => {
  expect(linesOf("Cao Xanh")).toEqual([["Cao Xanh"], ["Cao", "Xanh"]]);
  expect(linesOf("Trần Hưng Đạo")).toEqual([["Trần Hưng Đạo"], ["Trần Hưng", "Đạo"]]);
  expect(linesOf("Xa")).toEqual([["Xa"]]);
});

test("boxOf is as wide as the longest line, as high as all of them, and centred", () => {
  const { left, right, top, bottom } = boxOf({ x: 50, y: 20, lines: ["Trần Hưng", "Đạo"] }, { size: 10, line: 1.2 });
  expect(right - left).toBeCloseTo(9 * LETTER * 10); // nine letters
  expect([(left + right) / 2, top, bottom]).toEqual([50, 8, 32]);
});

test("boxOf gives an m more room than other letters", () => {
  const widthOf = (name: string) => {
    const { left, right } = boxOf({ x: 0, y: 0, lines: [name] }, { size: 10, line: 1 });
    return right - left;
  };
  expect(widthOf("Cẩm")).toBeGreaterThan(widthOf("Cẩn"));
});

test("boxes that touch are not apart", () => {
  const box = (left: number, top: number) => ({ left, top, right: left + 10, bottom: top + 10 });
  expect(apart(box(0, 0), box(10, 10))).toBe(false);
  expect(apart(box(0, 0), box(11, 0))).toBe(true);
  expect(apart(box(0, 11), box(0, 0))).toBe(true);
});
