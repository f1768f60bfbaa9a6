import { expect, test } from "vitest";
import { by, byName, numbered } from "./order.ts";

test("names stand as in a Vietnamese dictionary: by letters, ă after a and đ after d, then by tones", () => {
  const names = ["Đại Yên", "Dân Chủ", "Ân Thử", "Ăn Thử", "An Thử", "Hạ Tu", "Hà Tu", "Hồng Gai", "Hải Yên"];
  expect(
    names
      .map((name) => ({ name }))
      .sort(byName)
      .map(({ name }) => name),
  ).toEqual(["An Thử", "Ăn Thử", "Ân Thử", "Dân Chủ", "Đại Yên", "Hà Tu", "Hạ Tu", "Hải Yên", "Hồng Gai"]);
});

test("by compares the first thing in which two differ: numbers by size, texts sign by sign, what is missing last", () => {
  const rows = [
    { year: null, name: "a" },
    { year: 10, name: "b" },
    { year: 9, name: "b" },
    { year: 10, name: null },
    { year: null, name: null },
    { year: 10, name: "a" },
  ];
  const order = by<(typeof rows)[number]>(
    ({ year }) => year,
    ({ name }) => name,
  );
  expect(rows.toSorted(order).map(({ year, name }) => `${year} ${name}`)).toEqual([
    "9 b",
    "10 a",
    "10 b",
    "10 null",
    "null a",
    "null null",
  ]);
  expect(order({ year: 1, name: "a" }, { year: 1, name: "a" })).toBe(0);
});

test("numbered texts come by the size of their numbers", () => {
  const sections = ["II.10", "III.1", "II.2"];
  expect(sections.toSorted(by(numbered))).toEqual(["II.2", "II.10", "III.1"]);
});
