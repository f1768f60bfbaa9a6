import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { leftBy, ownFolder } from "./own-folder.ts";

/**
 * Makes a folder anew without ever leaving a half of it in its place: what `write` puts into a folder beside it takes its
 * place when it is whole. When `write` fails or is killed, the folder is as it was. Killed in the instant between the two
 * renamings, the last one stands beside its place, and the next run begins by putting it back. Two runs at a time write
 * beside each other, and the last one stands.
 */
export async function publish(folder: string, write: (fresh: string) => Promise<void> | void): Promise<void> {
  const parent = dirname(folder);
  const beside = (name: string) => `.${basename(folder)}-${name}`;
  const [left] = leftBy(parent, beside("last"));
  if (!existsSync(folder) && left !== undefined) renameSync(left, folder); // it is whole still
  const [fresh, last] = [ownFolder(parent, beside("new")), ownFolder(parent, beside("last"))];
  try {
    await write(fresh);
    await takePlace(fresh, folder, last);
  } catch (error) {
    if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** How often another run may come between the two renamings, and how long to wait for it to be through, in milliseconds. */
const [TRIES, WAIT] = [100, 20];

/** Puts a folder in the place of another, which is kept as `last`; also when another run does the same in that instant. */
async function takePlace(fresh: string, folder: string, last: string): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      if (existsSync(folder)) {
        rmSync(last, { recursive: true, force: true });
        renameSync(folder, last);
      }
      return renameSync(fresh, folder);
    } catch (error) {
      if (tries === TRIES || !existsSync(fresh)) throw error;
      await setTimeout(WAIT * Math.random()); // not in step with the other
    }
}

/** Writes files, by their paths, into a folder that is made for them. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Writes one file, whole or not at all, and the folder that it lies in. */
export function publishFile(file: string, content: string | Uint8Array): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const fresh = ownFolder(folder, `.${basename(file)}-new`);
  try {
    writeFileSync(fresh, content);
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
