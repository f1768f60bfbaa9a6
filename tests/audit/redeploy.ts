import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSite } from "../../scripts/build-site.ts";
import { filesOf } from "../../scripts/files-of.ts";
import { type Built, differing, siteAt } from "../site-at.ts";
import { type Line, NO_LIMIT } from "./line.ts";

/** How much must be sent again when one cell of the newest report changes: the files that differ, compressed. */
export async function redeploy(name: string, before: Built, data: string): Promise<Line> {
  const changed = resolve(".cache/audit/changed-data");
  const folder = resolve(".cache/audit/changed");
  for (const one of [changed, folder]) rmSync(one, { recursive: true, force: true });
  mkdirSync(changed, { recursive: true });
  cpSync(data, changed, { recursive: true });
  changeOneCell(changed);
  await buildSite({ data: changed, outDir: folder, env: { BASE_PATH: "/", SITE_URL: "" }, quiet: true });
  const after = siteAt({ folder, data: changed, base: "/" });
  const different = differing(before, after).filter((file) => after.files.has(file));
  const sent = different.reduce((sum, file) => sum + gzipSync(after.bytes(file)).length, 0);
  return {
    check: "Gửi lại khi một ô đổi",
    site: name,
    looked: after.files.size,
    measured: `${different.length} tệp, ${Math.round(sent / 1000)} kB`,
    limit: NO_LIMIT,
    faults: [],
  };
}

/** Turns a yes of the newest report into a no, or a no into a yes. */
function changeOneCell(folder: string): void {
  const newest = filesOf(join(folder, "reports")).toSorted().at(-1);
  if (!newest) throw new Error("the data have no report");
  const file = join(folder, "reports", newest);
  const text = readFileSync(file, "utf8");
  const cell = /,(Có|Không|có|không|yes|no)(?=,|\r?\n)/.exec(text);
  if (!cell) throw new Error(`${newest} has no cell to change`);
  const other: Readonly<Record<string, string>> = { có: "không", không: "có", yes: "no", no: "yes" };
  writeFileSync(
    file,
    `${text.slice(0, cell.index + 1)}${other[cell[1]!.toLowerCase()]}${text.slice(cell.index + cell[0].length)}`,
  ); // the group is not optional
}
