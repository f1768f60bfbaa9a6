import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

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
 * Builds the site as `npm run build` does.
 *
 * @throws Error with what Astro printed, when the build fails
 */
export function buildSite({ data, outDir, env = {}, quiet = false }: BuildOptions = {}): Promise<void> {
  const more = { ...(data && { PORTAL_DATA: data }), ...env, ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [astro, "build", ...(outDir ? ["--outDir", outDir] : [])], {
    env: { ...process.env, ...more },
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  const printed: string[] = [];
  child.stdout?.on("data", (text) => printed.push(String(text)));
  child.stderr?.on("data", (text) => printed.push(String(text)));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done() : fail(new Error(`astro build: ${code}\n${printed.join("")}`))));
  });
}
