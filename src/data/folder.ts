import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Files } from "./portal.ts";

/** The data folder of this run: `PORTAL_DATA`, else `data` beside package.json. */
export const dataFolder = (): string => resolve(process.env["PORTAL_DATA"] || "data");

/** What a system or an editor leaves behind: hidden files, locks of Excel; and notes for people. */
const ASIDE = /(^|\/)(\.|~\$)|\.md$|(^|\/)(Thumbs\.db|desktop\.ini)$/i;

/**
 * Reads the files of a data folder, also those whose name nobody knows; frozen releases are left out.
 *
 * @throws Error when the folder cannot be read
 */
export function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => !ASIDE.test(name) && !name.startsWith("releases/"))
    .sort();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
