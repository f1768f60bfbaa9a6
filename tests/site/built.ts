import { inject } from "vitest";
import { type Built, siteAt } from "../site-at.ts";
import type { SiteName } from "../sites.ts";

export { type Built, type Page, differing, embedded, indexed, textOf } from "../site-at.ts";

const known = new Map<SiteName, Built>();

/** A site of this test run, read once by all tests that a worker runs: none changes it. */
export function built(name: SiteName): Built {
  const site = known.get(name) ?? siteAt(inject("sites")[name]);
  known.set(name, site);
  return site;
}
