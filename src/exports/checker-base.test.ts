import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { folder } from "#testing/sample.ts";
import { checkerBase } from "./checker-base.ts";

test("the tables of the checker hold no report, correction or value of the province, and no border", () => {
  const files = folder();
  const base = checkerBase(files, readPortal(files).portal!); // the sample has no fault
  expect(Object.keys(base).filter((name) => /report|correction|value|update/.test(name))).toEqual([]);
  expect(base["boundaries/wards.geojson"]).not.toContain("107.2");
  expect(base["units.csv"]).toContain("Hòa Thử");
});
