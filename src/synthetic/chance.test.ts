import { expect, test } from "vitest";
import { chanceOf, portions, shuffled, wholeNumber } from "./chance.ts";

const draws = (...names: readonly string[]) => {
  const chance = chanceOf(7, ...names);
  return Array.from({ length: 400 }, () => chance());
};

test("chanceOf gives the same numbers for the same seed and names, and others for names that differ in one letter", () => {
  expect(draws("report", "06658")).toEqual(draws("report", "06658"));
  const [one, other] = [draws("report", "06658"), draws("report", "06659")];
  expect(one.filter((number, index) => Math.abs(number - other[index]!) < 0.05).length).toBeLessThan(80);
});

test("wholeNumber gives every number of its range and none beside it", () => {
  const chance = chanceOf(7);
  expect(new Set(Array.from({ length: 200 }, () => wholeNumber(chance, 2, 5)))).toEqual(new Set([2, 3, 4, 5]));
});

test("portions keeps every member once, and what is left over comes last", () => {
  expect(portions([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.3, 0.2)).toEqual([
    [1, 2, 3],
    [4, 5],
    [6, 7, 8, 9, 10],
  ]);
});

test("shuffled leaves its list as it was", () => {
  const list = [1, 2, 3, 4, 5, 6];
  expect(shuffled(chanceOf(7), list)).not.toEqual(list);
  expect(list).toEqual([1, 2, 3, 4, 5, 6]);
});
