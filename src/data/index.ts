/** The portal of this build. It is read once; a data folder with errors stops the build and lists them all. */
import { dataFolder, readFolder } from "./folder.ts";
import { readPortal } from "./portal.ts";
import { report } from "./report.ts";

const { portal: read, findings } = readPortal(readFolder(dataFolder()));
if (!read) throw new Error(`${dataFolder()}\n${report(findings, "vi")}`);

export const portal = read;
