import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { report, verdict } from "#data/report.ts";
import { type Address, addressOf } from "#site/address.ts";
import { inWords } from "./in-words.ts";

/** What a build has to know of the site before it begins. */
export interface SiteToBuild extends Address {
  readonly synthetic: boolean;
}

/**
 * The site of a data folder. Null when it cannot be built; then what `npm run check` says of the data, or what is wrong
 * with the settings, stands on stderr.
 */
export function siteToBuild(data: string, settings: Parameters<typeof addressOf>[1]): SiteToBuild | null {
  try {
    const { portal, findings } = readPortal(readFolder(data));
    if (portal) return { ...addressOf(portal.site, settings), synthetic: portal.synthetic };
    console.error(`${report(findings, "vi")}\n\n${verdict(findings, data, "vi")}`);
  } catch (error) {
    console.error(inWords(error));
  }
  return null;
}
