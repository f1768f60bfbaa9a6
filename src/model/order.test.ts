import { expect, test } from "vitest";
import { byName } from "./order.ts";

test("names stand as in a Vietnamese dictionary: by letters, ă after a and đ after d, then by tones", () => {
  const names = ["Đại Yên", "Dân Chủ", "Ân Thử", "Ăn Thử", "An Thử", "Hạ Tu", "Hà Tu", "Hồng Gai", "Hải Yên"];
  expect(
    names
      .map((name) => ({ name }))
      .sort(byName)
      .map(({ name }) => name),
  ).toEqual(["An Thử", "Ăn Thử", "Ân Thử", "Dân Chủ", "Đại Yên", "Hà Tu", "Hạ Tu", "Hải Yên", "Hồng Gai"]);
});
