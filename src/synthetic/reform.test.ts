import { expect, test } from "vitest";
import { chanceOf } from "./chance.ts";
import { reforms } from "./reform.ts";

/** Wards in one row of twenty: each has a border with the one before and the one after. */
const row = Array.from({ length: 20 }, (_, ward) => [ward - 1, ward + 1].filter((other) => other >= 0 && other < 20));

test("a ward that ends early goes to a neighbour that goes on", () => {
  const { hosts } = reforms(chanceOf(7), row, 4);
  expect(hosts.size).toBe(4);
  for (const [ward, host] of hosts) {
    expect(row[ward]).toContain(host);
    expect(hosts.has(host)).toBe(false);
  }
});

test("every ward is in one group, and one that ended early in that of its host", () => {
  const { hosts, groups } = reforms(chanceOf(7), row, 4);
  expect(groups.flat().sort((a, b) => a - b)).toEqual([...row.keys()]);
  for (const [ward, host] of hosts) expect(groups.find((group) => group.includes(ward))).toContain(host);
});

test("a ward without neighbours stays by itself", () => {
  expect(reforms(chanceOf(7), [[]], 1)).toEqual({ neighbours: [[]], hosts: new Map(), groups: [[0]] });
});
