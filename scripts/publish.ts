import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ownFolder } from "./own-folder.ts";

/**
 * Makes a folder anew without ever leaving a half of it in its place: what `write` puts into a folder beside it takes its
 * place when it is whole. When `write` fails or is killed, the folder is as it was. Killed in the instant between the two
 * renamings, the last one stands beside its place, and the next run begins by putting it back. Two runs at a time write
 * beside each other, and the last one stands.
 */
export async function publish(folder: string, write: (fresh: string) => Promise<void>): Promise<void> {
  const beside = (name: string) => join(dirname(folder), `.${basename(folder)}-${name}`);
  const last = beside("last");
  // Killed between the two renamings below: the last one is whole still.
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  const fresh = ownFolder(dirname(folder), basename(beside("new")));
  try {
    await write(fresh);
    rmSync(last, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, last);
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}
