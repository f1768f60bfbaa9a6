import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { report, verdict } from "#data/report.ts";
import { isLong } from "#model/long-list.ts";
import { type Address, addressOf } from "#site/address.ts";
import { inWords } from "./in-words.ts";

/** What a build has to know of the site before it begins. */
export interface SiteToBuild extends Address {
  readonly synthetic: boolean;
  /** Whether it has more wards than stand on one page, and so very many pages. */
  readonly isLarge: boolean;
}

/**
 * The site of a data folder. Null when it cannot be built; then what `npm run check` says of the data, or what is wrong
 * with the settings, stands on stderr.
 */
export function siteToBuild(data: string, settings: Parameters<typeof addressOf>[1]): SiteToBuild | null {
  try {
    const { portal, findings } = readPortal(readFolder(data));
    if (portal) {
      const { site, synthetic, planWards } = portal;
      return { ...addressOf(site, settings), synthetic, isLarge: isLong(planWards) };
    }
    console.error(`${report(findings, "vi")}\n\n${verdict(findings, data, "vi")}`);
  } catch (error) {
    console.error(inWords(error));
  }
  return null;
}
