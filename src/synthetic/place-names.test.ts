import { expect, test } from "vitest";
import { fold, toneKey } from "#model/fold.ts";
import { chanceOf } from "./chance.ts";
import { olderSpelling, placeNames, slugs } from "./place-names.ts";

const names = placeNames(chanceOf(7), 2000, ["Hà An"]);

test("placeNames are all different in any style of tone mark, and none is one to avoid", () => {
  expect(new Set([...names, "Hà An"].map(toneKey)).size).toBe(2001);
  expect(names.every((name) => name === name.normalize("NFC"))).toBe(true);
});

test("placeNames have marks, Đ, long names, names that differ by marks only, and both spellings of Hòa", () => {
  expect(names.some((name) => name.includes("Đ"))).toBe(true);
  expect(names.some((name) => name.split(" ").length === 4)).toBe(true);
  expect(new Set(names.map(fold)).size).toBeLessThan(2000);
  expect(names.some((name) => name.includes("Hòa"))).toBe(true);
  expect(names.some((name) => name.includes("Hoà"))).toBe(true);
});

test("placeNames never run out", () => {
  expect(new Set(placeNames(chanceOf(7), 15_000, [])).size).toBe(15_000);
});

test("olderSpelling moves the tone of an open oa, oe and uy, and of nothing else", () => {
  expect(["Hòa Lạc", "Cẩm Thủy", "Hoàng Quế", "Quý Sơn", "Mùa"].map(olderSpelling)).toEqual([
    "Hoà Lạc",
    "Cẩm Thuỷ",
    "Hoàng Quế",
    "Quý Sơn",
    "Mùa",
  ]);
});

test("slugs number those that fold alike", () => {
  expect(slugs(["Đông Hải", "Đồng Hải", "Hà Lầm"])).toEqual(["dong-hai", "dong-hai-2", "ha-lam"]);
});
