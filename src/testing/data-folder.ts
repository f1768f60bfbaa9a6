import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folder } from "./sample.ts";

/** Writes the small data folder, with some files replaced, to a path, which it gives back. */
export function dataFolderAt(path: string, replaced: Parameters<typeof folder>[0] = {}): string {
  for (const [file, bytes] of folder(replaced)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), bytes);
  }
  return path;
}
