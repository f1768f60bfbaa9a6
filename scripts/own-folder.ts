import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * A place that only this run writes to: `name` and the number of its process. What runs left behind that were killed is
 * taken away; what others are writing at the moment stays.
 */
export function ownFolder(parent: string, name: string): string {
  const own = join(parent, `${name}-${process.pid}`);
  for (const left of [own, ...leftBy(parent, name)]) rmSync(left, { recursive: true, force: true });
  return own;
}

/** What runs that are no more have left in the places that were theirs. */
export function leftBy(parent: string, name: string): readonly string[] {
  const found = existsSync(parent) ? readdirSync(parent) : [];
  return found
    .filter((one) => {
      const id = Number(one.startsWith(`${name}-`) ? one.slice(name.length + 1) : NaN);
      return Number.isSafeInteger(id) && id > 0 && id !== process.pid && !isRunning(id);
    })
    .map((one) => join(parent, one));
}

/** Whether there is a process of this number; one of somebody else is not ours to ask, and so it is. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
