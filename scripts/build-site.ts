import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve, sep } from "node:path";
import { dataFolder } from "#data/folder.ts";
import { realPath, siteFolder } from "./folders.ts";
import { whyFailed } from "./in-words.ts";
import { ownFolder } from "./own-folder.ts";
import { publish } from "./publish.ts";

export interface BuildOptions {
  /** The data folder; without it the one of this run. */
  readonly data?: string;
  readonly outDir?: string;
  /** More variables of the environment, such as `SITE_URL`. */
  readonly env?: Readonly<Record<string, string>>;
  /** True: nothing is printed unless the build fails. */
  readonly quiet?: boolean;
}

const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");

/**
 * Builds the site as `npm run build` does. While it is built, and when that fails, the site built last stays in its place.
 * What stands there and is no built site is never touched.
 *
 * @throws Error in words, after what Astro printed when it was to be quiet
 */
export const buildSite = async ({ outDir = "dist", ...options }: BuildOptions = {}): Promise<void> =>
  publish(siteFolder(outDir, options.data ?? dataFolder()), (fresh) =>
    isInProject(fresh) ? astroBuild(fresh, options) : buildOutside(fresh, options),
  );

const isInProject = (folder: string): boolean => folder.startsWith(join(realPath("."), sep));

/**
 * Builds a site for a folder outside the project. Astro keeps what it works with in the folder that it builds, but for one
 * outside in a place that all builds share: two at a time would take it away from each other. So each has a room of its own.
 */
async function buildOutside(folder: string, options: BuildOptions): Promise<void> {
  const target = folder.replace(/-\d+$/, ""); // the number is that of this run
  const room = ownFolder(resolve(".astro"), `site-${createHash("sha256").update(target).digest("hex").slice(0, 8)}`);
  await astroBuild(room, options);
  cpSync(room, folder, { recursive: true });
  rmSync(room, { recursive: true });
}

/**
 * How large the heap may grow, in MiB. On a machine with much memory Node would let it grow further before it tidies up;
 * the largest site that is measured needs less, and stays within 2 GiB in all. `NODE_OPTIONS` may allow a larger site more.
 */
const HEAP = 900;
/**
 * How the C library of Linux takes memory: from two pools, since what is free in one is no use to another, and with a place of
 * its own for what is as large as a page, so that it is given back when it is let go.
 */
const POOLS = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072", MALLOC_TRIM_THRESHOLD_: "131072" };
const heapOf = ({ NODE_OPTIONS = "" }: NodeJS.ProcessEnv): readonly string[] =>
  NODE_OPTIONS.includes("--max-old-space-size") ? [] : [`--max-old-space-size=${HEAP}`];

function astroBuild(folder: string, { data, env = {}, quiet = false }: BuildOptions): Promise<void> {
  const more = { ...(data && { PORTAL_DATA: data }), ...env, ASTRO_TELEMETRY_DISABLED: "1" };
  const given = { ...POOLS, ...process.env, ...more };
  const child = spawn(process.execPath, [...heapOf(given), astro, "build", "--outDir", folder], {
    env: given,
    stdio: ["ignore", quiet ? "pipe" : "inherit", "pipe", "ipc"], // astro.config.mjs ends with what began it
  });
  const printed: string[] = [];
  child.stdout?.on("data", (text) => printed.push(String(text)));
  child.stderr?.on("data", (text) => {
    printed.push(String(text));
    if (!quiet) process.stderr.write(String(text));
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => {
      const said = printed.join("");
      if (isWhole(code, said)) return done();
      const why = whyFailed(said) ?? `Chưa dựng được cổng (astro build: ${code ?? signal}). Xem các dòng trên.`;
      fail(new Error(`${quiet ? `${said}\n` : ""}${why} Bản dựng lần trước, nếu có, vẫn còn nguyên.`));
    });
  });
}

/** Whether a build came to its end with every page in it: what Astro calls an error may leave a page empty, and it goes on. */
export const isWhole = (code: number | null, printed: string): boolean => code === 0 && !/\[ERROR\]/.test(printed);
