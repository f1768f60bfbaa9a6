import { expect, test } from "vitest";
import { shortName } from "./city-name.ts";

test("the short name of a city is without its kind", () => {
  const names = [
    { vi: "Bến Thử", en: "Bến Thử City" },
    { vi: "Cao Thử", en: "Cao Thử Town" },
  ];
  expect(names.flatMap((name) => [shortName({ name }, "vi"), shortName({ name }, "en")])).toEqual([
    ...["Bến Thử", "Bến Thử"],
    ...["Cao Thử", "Cao Thử"],
  ]);
});
