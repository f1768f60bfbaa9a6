import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "#site/address.ts";
import { buildSite } from "./build-site.ts";
import { serve } from "./serve.ts";

const PORT = 4321;

/** Builds a data folder into `outDir` and serves it at `PORT`, 4321 when it is not set. The last line printed is its address. */
export async function buildAndServe(data: string, outDir: string): Promise<void> {
  await buildSite({ data, outDir });
  const { site } = JSON.parse(readFileSync(join(data, "portal.json"), "utf8"));
  const { url } = await serve(outDir, addressOf(site, process.env).base, Number(process.env["PORT"] || PORT));
  console.log(url);
}
