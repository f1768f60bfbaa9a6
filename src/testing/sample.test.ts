import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { folder } from "./sample.ts";

test("folder() reads without a finding and has something of every kind", () => {
  const { portal, findings } = readPortal(folder());
  expect(findings).toEqual([]);
  const { recognitions: none, corrections: noneEither, releases: norThese, ...lists } = portal!; // without findings there is one
  for (const [name, list] of Object.entries(lists)) if (Array.isArray(list)) expect(list, name).not.toEqual([]);
  expect([...none, ...noneEither, ...norThese]).toEqual([]);
});
