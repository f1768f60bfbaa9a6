import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * A folder that only this run writes into: `name` and the number of its process. What runs left behind that were killed is
 * taken away; what others are writing at the moment stays.
 */
export function ownFolder(parent: string, name: string): string {
  const found = existsSync(parent) ? readdirSync(parent) : [];
  for (const left of found.filter((folder) => folder.startsWith(`${name}-`))) {
    const id = Number(left.slice(name.length + 1));
    if (id === process.pid || (Number.isSafeInteger(id) && id > 0 && !isRunning(id)))
      rmSync(join(parent, left), { recursive: true, force: true });
  }
  return join(parent, `${name}-${process.pid}`);
}

/** Whether there is a process of this number; one of somebody else is not ours to ask, and so it is. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
