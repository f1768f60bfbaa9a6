/** The portal of this build. It is read once; a data folder with errors stops the build and lists them all. */
import type { Day } from "#model/day.ts";
import { inUtf8 } from "./decode.ts";
import { dataFolder, readFolder } from "./folder.ts";
import { readPortal } from "./portal.ts";
import { report } from "./report.ts";

const folder = readFolder(dataFolder());
const { portal: read, findings } = readPortal(folder);
if (!read) throw new Error(`${dataFolder()}\n${report(findings, "vi")}`);

export const portal = read;

/** The files it was read from, as UTF-8. */
export const files = inUtf8(folder);

/** A file of a frozen release, by its path within it: `data/wards.csv`. */
export function frozenFile(date: Day, path: string): Uint8Array {
  const found = folder.get(`releases/${date}/${path}`);
  if (!(found instanceof Uint8Array)) throw new Error(`the release of ${date} has no file ${path}`);
  return found;
}
