import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/** The files below a folder by name, in order, with `/` between folders. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length))
    .map((file) => file.split(sep).join("/"))
    .sort();
