import { expect, test } from "vitest";
import { MOST_TOGETHER, isLong } from "./long-list.ts";

test("isLong(list) holds from one thing more than stand together on a page", () => {
  expect(isLong({ length: MOST_TOGETHER })).toBe(false);
  expect(isLong({ length: MOST_TOGETHER + 1 })).toBe(true);
});
