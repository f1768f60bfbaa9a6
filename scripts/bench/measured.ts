import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

/** What a program took. */
export interface Taken {
  readonly seconds: number;
  /** Seconds of processor time, of the program and all that it started. */
  readonly processor: number;
  /** The most memory in bytes: each of its processes at its own peak, added up. Null where the system does not tell. */
  readonly memory: number | null;
}

/** What one process says of itself: its parent, its ticks of a hundredth of a second, its peak in bytes. */
interface Process {
  readonly parent: number;
  readonly ticks: number;
  readonly peak: number;
}

/** How often the processes are looked at, in milliseconds. */
const LOOK = 100;

/**
 * Runs a program of Node to its end and says what it took.
 *
 * @throws Error with what it printed, when it failed
 */
export function taken(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Taken> {
  const before = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => printed.push(String(text)));
  const seen = new Map<number, Process>();
  const look = setInterval(() => {
    for (const [pid, found] of descendants(child.pid!))
      // it has been started
      seen.set(pid, { ...found, peak: Math.max(found.peak, seen.get(pid)?.peak ?? 0) }); // one that has ended has no memory
  }, LOOK);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      clearInterval(look);
      const seconds = (performance.now() - before) / 1000;
      if (code !== 0) return fail(new Error(`${args.join(" ")}: ${code}\n${printed.join("").slice(-4000)}`));
      const sum = (of: (one: Process) => number) => [...seen.values()].reduce((total, one) => total + of(one), 0);
      const memory = seen.size === 0 ? null : sum(({ peak }) => peak);
      done({ seconds, processor: sum(({ ticks }) => ticks) / 100, memory });
    });
  });
}

/** A process and all that it has started, as Linux tells of them; none elsewhere. */
function descendants(root: number): ReadonlyMap<number, Process> {
  const all = new Map(
    processes().flatMap((pid) => {
      const found = processOf(pid);
      return found ? [[pid, found] as const] : [];
    }),
  );
  const isOurs = (pid: number): boolean => pid === root || (all.has(pid) && isOurs(all.get(pid)!.parent)); // asked before
  return new Map([...all].filter(([pid]) => isOurs(pid)));
}

function processes(): readonly number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Null when it has ended meanwhile. */
function processOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // the name before may hold spaces
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]), peak: Number(peak?.[1] ?? 0) * 1024 }; // prettier-ignore
  } catch {
    return null;
  }
}
