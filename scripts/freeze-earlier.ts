import { inUtf8 } from "#data/decode.ts";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { report } from "#data/report.ts";
import { RELEASE_DATES } from "#synthetic/calendar.ts";
import { asOn } from "#synthetic/earlier.ts";
import { freeze } from "./freeze.ts";

/**
 * Freezes the releases of a generated data folder, each from what was known on its day.
 *
 * @param made is told how many files of how many are made
 */
export async function freezeEarlier(folder: string, made?: (count: number, of: number) => void): Promise<void> {
  for (const [index, day] of RELEASE_DATES.entries()) {
    const now = readFolder(folder);
    const frozen = [...now].filter(([file]) => file.startsWith("releases/"));
    const { portal, findings } = readPortal(new Map([...asOn(day, inUtf8(now)), ...frozen]));
    if (!portal) throw new Error(`Số liệu minh họa ngày ${day} có lỗi.\n${report(findings, "vi")}`);
    await freeze(folder, { portal, site: new URL(portal.site) }, day, (count, of) =>
      made?.(index * of + count, RELEASE_DATES.length * of),
    );
  }
}
