import { inject } from "vitest";
import { type Built, siteAt } from "../site-at.ts";
import type { SiteName } from "../sites.ts";

export { type Built, type Page, differing, embedded, indexed, textOf } from "../site-at.ts";

/** A site of this test run. */
export const built = (name: SiteName): Built => siteAt(inject("sites")[name]);
