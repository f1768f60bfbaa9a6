import { join } from "node:path";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { changesText } from "#exports/change-report.ts";
import { changesToCome } from "#exports/changes.ts";
import type { Edition } from "#exports/edition.ts";
import { releaseFiles } from "#exports/release.ts";
import { formatDay } from "#i18n/format.ts";
import { alarmsIn } from "#model/changes.ts";
import { type Day, yearOf } from "#model/day.ts";
import type { Portal } from "#model/vocabulary.ts";
import { frozenSheets } from "#views/frozen-sheets.ts";
import { progress } from "./progress.ts";
import { publish, writeFiles } from "./publish.ts";

/** Freezes what a data folder without errors publishes, and says so. Gives the exit code: 1 when it may not be frozen. */
export async function freezeFolder(folder: string, site: URL, date: Day): Promise<number> {
  const portal = readPortal(readFolder(folder)).portal!; // whoever calls has looked
  const why = refusal(portal, date);
  if (why !== null) {
    console.error(why);
    return 1;
  }
  const bar = progress("Đang chốt");
  const count = await freeze(folder, { portal, site }, date, bar.show);
  bar.end();
  console.log(`Đã chốt bản phát hành ngày ${formatDay(date, "vi")}: ${count} tệp trong ${folder}/releases/${date}.`);
  console.log("Từ nay không sửa tệp nào trong đó. Gửi thư mục ấy lên như một đề nghị thay đổi.");
  return 0;
}

/** A release so many years after its data is a slip of the keyboard, and no other could come before it. */
const YEARS_AHEAD = 5;

/** Why the portal cannot be frozen on a day, or null: it can. */
export function refusal(portal: Portal, date: Day): string | null {
  const [asOf, last] = [formatDay(portal.asOf, "vi"), portal.releases.at(-1)];
  if (date < portal.asOf)
    return `Ngày ${formatDay(date, "vi")} sớm hơn ngày số liệu as_of (${asOf}): một bản không thể chứa điều chưa diễn ra. Chọn ngày từ ${asOf}.`;
  if (last && date <= last.date)
    return `Đã có bản phát hành ngày ${formatDay(last.date, "vi")}. Bản đã chốt không làm lại; bản mới phải có ngày sau đó.`;
  if (yearOf(date) > yearOf(portal.asOf) + YEARS_AHEAD)
    return `Ngày ${formatDay(date, "vi")} quá xa so với ngày số liệu as_of (${asOf}): có lẽ gõ nhầm năm. Mọi bản sau phải có ngày muộn hơn nữa.`;
  const changes = changesToCome(portal);
  if (alarmsIn(changes).unexplained.length === 0) return null;
  return `${changesText(portal, changes, "vi")}\nCòn giá trị đã công bố bị đổi mà không có đính chính: chưa thể chốt bản phát hành.`;
}

/** Freezes an edition in the folder of its release, whole or not at all. Gives how many files it has. */
export async function freeze(
  data: string,
  edition: Edition,
  release: Day,
  made?: (count: number, of: number) => void,
): Promise<number> {
  const embeds = JSON.stringify(frozenSheets(edition.portal, release, edition.site));
  const more = new Map([["embeds.json", new TextEncoder().encode(`${embeds}\n`)]]);
  const files = await releaseFiles(edition, release, more, made);
  await publish(join(data, "releases", release), (fresh) => writeFiles(fresh, files));
  return files.size;
}
