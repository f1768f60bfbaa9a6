import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
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
 *
 * @throws Error in words, after what Astro printed when it was to be quiet
 */
export const buildSite = ({ outDir = "dist", ...options }: BuildOptions = {}): Promise<void> =>
  publish(resolve(outDir), (fresh) => astroBuild(fresh, options));

function astroBuild(folder: string, { data, env = {}, quiet = false }: BuildOptions): Promise<void> {
  const more = { ...(data && { PORTAL_DATA: data }), ...env, ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [astro, "build", "--outDir", folder], {
    env: { ...process.env, ...more },
    stdio: ["ignore", quiet ? "pipe" : "inherit", "pipe"],
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
      if (code === 0) return done();
      const said = printed.join("");
      const why = whyFailed(said) ?? `Chưa dựng được cổng (astro build: ${code ?? signal}). Xem các dòng trên.`;
      fail(new Error(`${quiet ? `${said}\n` : ""}${why} Bản dựng lần trước, nếu có, vẫn còn nguyên.`));
    });
  });
}

/** Why a build failed, in words, from what was printed; null where that is not known. */
export function whyFailed(printed: string): string | null {
  if (/ENOSPC|EDQUOT/.test(printed)) return "Ổ đĩa đầy: xóa bớt tệp rồi dựng lại.";
  if (/EACCES|EPERM|EROFS/.test(printed))
    return "Thư mục đích không có quyền ghi: kiểm tra quyền, hoặc chọn --outDir khác.";
  if (/heap out of memory|ENOMEM/.test(printed)) return "Máy thiếu bộ nhớ: đóng bớt chương trình rồi dựng lại.";
  return null;
}
