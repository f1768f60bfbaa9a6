import { rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { CACHE, HEADERS } from "../src/i18n/policy.ts";

/** Files of the built site that are not pages: the headers for the host, and the English "not found" at its address. */
export function siteFiles(): AstroIntegration {
  let base = "/";
  return {
    name: "site-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, "/");
      },
      "astro:build:done": async ({ dir }) => {
        await writeFile(new URL("_headers", dir), headersFile(base));
        await rename(new URL("en/404/index.html", dir), new URL("en/404.html", dir));
        await rm(fileURLToPath(new URL("en/404/", dir)), { recursive: true });
      },
    },
  };
}

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function headersFile(base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return [
    block("/*", { ...HEADERS, "Cache-Control": CACHE.page }),
    block(`${base}_astro/*`, { "! Cache-Control": "", "Cache-Control": CACHE.hashed }).replace(
      "! Cache-Control: ",
      "! Cache-Control",
    ),
    "",
  ].join("\n\n");
}
