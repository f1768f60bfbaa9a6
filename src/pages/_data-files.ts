import { portal } from "#data/index.ts";
import { dataFiles } from "#exports/data-files.ts";

/** What this build writes, and where it will stand. */
export const edition = { portal, site: new URL(import.meta.env.SITE) };

/** The data files of this build, made once for all pages that speak of them. */
export const files = dataFiles(edition);
