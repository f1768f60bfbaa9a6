import { expect, test } from "vitest";
import { shareWords } from "./share-words.ts";

const from70 = (part: number, whole: number) => ({
  held: 100 * part >= 70 * whole,
  isEnough: (percent: number) => percent >= 70,
});

test("a share has at most one decimal, as each language writes it", () => {
  expect([
    shareWords(436, 542, "vi"),
    shareWords(436, 542, "en"),
    shareWords(1, 2, "vi"),
    shareWords(0, 3, "vi"),
  ]).toEqual(["80,4%", "80.4%", "50%", "0%"]);
});

test("a share just under what is asked does not round up to it", () => {
  expect(shareWords(6996, 10000, "vi", from70(6996, 10000))).toBe("69,96%");
  expect(shareWords(69_999, 100_000, "vi", from70(69_999, 100_000))).toBe("69,999%");
  expect(shareWords(7, 10, "vi", from70(7, 10))).toBe("70%");
});
