import { expect, test } from "vitest";
import { fromEachWord, inParts, partsFor } from "./finder-parts.ts";

const keys = ["ha", "ha long", "ha tu", "hong gai", "bach dang"].flatMap((name) =>
  fromEachWord(name).map((text) => ({ text, thing: name })),
);
const parts = inParts(keys, 2);
const names = parts.map(({ prefix, isEnd }) => (isEnd ? `${prefix}$` : prefix));
/** What is found in the parts that are fetched for a text. */
const found = (text: string, whole = false) => {
  const { places, isAll } = partsFor([{ text, whole }], names);
  const things = new Set(places.flatMap((place) => parts[place]!.things));
  return { isAll, names: [...things].filter((name) => fromEachWord(name).some((one) => one.startsWith(text))).sort() };
};

test("inParts(keys, most) puts a key into one part, and no more than so many things into any", () => {
  expect(parts.every(({ things }) => things.length <= 2)).toBe(true);
  expect(new Set(names).size).toBe(parts.length);
});

test("partsFor(typed, names) has the parts of all that begins with what is typed, at any word", () => {
  expect(found("ha l")).toEqual({ isAll: true, names: ["ha long"] });
  expect(found("gai")).toEqual({ isAll: true, names: ["hong gai"] });
  expect(found("b")).toEqual({ isAll: true, names: ["bach dang"] });
});

test("partsFor(typed, names) of too short a text has whole names only, and says that there are more", () => {
  expect(found("ha")).toEqual({ isAll: true, names: ["ha", "ha long", "ha tu"] });
  const many = [..."abcdefgh"].map((letter) => `ha${letter}`);
  expect(partsFor([{ text: "ha", whole: false }], ["ha$", ...many])).toEqual({ places: [0], isAll: false });
});

test("partsFor(typed, names) of a whole name leaves out what is longer", () => {
  expect(found("ha", true).names).toContain("ha");
  expect(partsFor([{ text: "ha", whole: true }], ["ha$", "ha l"])).toEqual({ places: [0], isAll: true });
});
