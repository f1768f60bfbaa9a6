import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LOOK, PATTERNS, paintOf } from "./look.ts";
import { STATUSES } from "#model/status.ts";

test("pictures have the colours of the site by day", () => {
  const [day = ""] = readFileSync("src/styles/tokens.css", "utf8").split("@media");
  const tokens = Object.fromEntries([...day.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour])); // prettier-ignore
  expect(tokens).toEqual(LOOK);
});

test("every status has a look of its own, and the pattern that it is filled with is there", () => {
  const looks = STATUSES.map((status) => paintOf(status));
  expect(new Set(looks.map(({ fill, stroke }) => fill + stroke)).size).toBe(STATUSES.length);
  for (const { fill } of looks)
    if (fill.startsWith("url")) expect(PATTERNS).toContain(`id="${/#([\w-]+)/.exec(fill)?.[1]}"`);
});
