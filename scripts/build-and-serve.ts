import { buildSite } from "./build-site.ts";
import { serve } from "./serve.ts";
import { siteToBuild } from "./site-to-build.ts";
import { inWords } from "./in-words.ts";

const PORT = "4321";

/**
 * Builds a data folder into `outDir` and serves it at `PORT`, 4321 when it is not set. The last line printed is its
 * address. Where that cannot be, it says why and the exit code is 1.
 */
export async function buildAndServe(data: string, outDir: string): Promise<void> {
  try {
    const port = portOf(process.env["PORT"] || PORT);
    const site = siteToBuild(data, process.env);
    if (!site) throw new Error("Chưa dựng được cổng: xem các dòng trên.");
    await buildSite({ data, outDir });
    const { url } = await serve(outDir, site.base, port);
    console.log(url);
  } catch (error) {
    console.error(inWords(error));
    process.exitCode = 1;
  }
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new Error(`PORT: cần một số từ 0 đến 65535, gặp “${text}”`);
  return Number(text);
}
