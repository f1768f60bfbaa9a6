/** What holds for every page of a site: each is read once, and held against all rules. */
import { beforeAll, describe, expect, test } from "vitest";
import { addressesOf, idsOf, lost } from "../audit/links.ts";
import { characters } from "../pages/characters.ts";
import { frame } from "../pages/frame.ts";
import { references } from "../pages/references.ts";
import { type Rules, faultsOf } from "../pages/rules.ts";
import { spacing } from "../pages/spacing.ts";
import { type Built, built } from "./built.ts";

/** What is kept of the pages of a site: the markup of thousands does not fit into memory. */
const seen = ({ pages }: Built, rules: Rules) =>
  pages.map((page) => ({
    file: page.file,
    ids: new Set(idsOf(page)),
    addresses: addressesOf(page),
    faults: faultsOf(rules, page),
  }));

describe.each(["real", "before", "demo", "many", "base"] as const)("%s", (name) => {
  const site = built(name);
  const ofText = name === "base" || name === "before" ? {} : { ...spacing, ...characters }; // it is that of `real`, or less
  const rules = { ...frame(site), ...references(site), ...ofText };
  let pages: ReturnType<typeof seen> = [];
  beforeAll(() => {
    pages = seen(site, rules);
  }, 240_000);

  test.each(Object.keys(rules))("%s", (rule) => {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(({ faults }) => faults.get(rule) ?? [rule])).toEqual([]);
  });

  test("every link, source and fragment lands on a file of the site", () => {
    const ids = new Map(pages.map((page) => [page.file, page.ids]));
    expect(pages.flatMap((page) => lost(site, ids, page).map((address) => `${page.file} → ${address}`))).toEqual([]);
  });
});
