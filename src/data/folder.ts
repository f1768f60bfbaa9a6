import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { LARGEST, tooLarge } from "./decode.ts";
import { Refusal, words } from "./finding.ts";
import { withSums } from "./frozen.ts";
import type { Folder } from "./portal.ts";
import { isFrozen } from "./releases.ts";

/** The data folder of this run: `PORTAL_DATA`, else `data` beside package.json. */
export const dataFolder = (): string => resolve(process.env["PORTAL_DATA"] || "data");

/** What a system or an editor leaves behind: hidden files, locks of Excel. */
const ASIDE = /(^|\/)(\.|~\$)|(^|\/)(Thumbs\.db|desktop\.ini)$/i;

/** Notes for people, which nobody else reads: they may only not be too large. */
const NOTE = /\.md$/i;

/** A name that only a file has. */
const FILE = /\.(csv|json|geojson)$/i;

/**
 * Reads the files of a data folder, also those whose name nobody knows. A file that cannot be read is there with the
 * reason, and so is one of a frozen release that is not what it was.
 *
 * @throws Error in words when the folder cannot be read
 */
export function readFolder(folder: string): Folder {
  const names = namesIn(folder)
    .map((name) => name.split(sep).join("/"))
    .filter((name) => !ASIDE.test(name))
    .sort();
  return withSums(
    new Map(
      names.flatMap((name) => {
        const found = bytesOf(join(folder, name), FILE.test(name), isFrozen(name));
        const isLeftOut = found === null || (NOTE.test(name) && !isTooLarge(found));
        return isLeftOut ? [] : [[name, found] as const];
      }),
    ),
  );
}

const isTooLarge = (found: Uint8Array | Refusal): boolean =>
  found instanceof Refusal && found.code === "byte-count-error";

function namesIn(folder: string): readonly string[] {
  try {
    return within(folder, [realpathSync(folder)]);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException; // all that the file system throws
    const where = path ?? folder;
    if (code === "ENOENT") throw new Error(`Không có thư mục dữ liệu ${where}. Kiểm tra PORTAL_DATA.`);
    if (code === "ENOTDIR") throw new Error(`${where} là một tệp, cần thư mục dữ liệu. Kiểm tra PORTAL_DATA.`);
    throw new Error(`Không đọc được thư mục ${where} (${code}). Kiểm tra quyền đọc.`);
  }
}

/** All that lies below a folder, by its path within it. A link that leads back to a folder around it is not followed. */
function within(folder: string, around: readonly string[]): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (!isFolder(path)) return [name];
    const real = realpathSync(path);
    const inner = around.includes(real) ? [] : within(path, [...around, real]);
    return [name, ...inner.map((one) => join(name, one))];
  });
}

/** Whether a path leads to a folder; what leads nowhere is read as a file, and refused there. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The bytes of a file or why it has none; null for a folder, unless a file was expected there. */
function bytesOf(path: string, expected: boolean, isFrozen: boolean): Uint8Array | Refusal | null {
  try {
    const found = statSync(path);
    if (found.isFile()) return found.size > LARGEST && !isFrozen ? tooLarge() : readFileSync(path);
    return expected ? new Refusal("source-error", words("đây không phải là tệp", "this is not a file")) : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // all that the file system throws
    return new Refusal(
      "source-error",
      words(`không đọc được tệp này (${code})`, `this file cannot be read (${code})`),
      words(
        "đóng tệp nếu đang mở trong Excel, rồi kiểm tra quyền đọc",
        "close it if it is open in Excel, then look at its permissions",
      ),
    );
  }
}
