import { rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headerRules, headersFile } from "../src/site/headers.ts";
import { filesOf } from "./files-of.ts";

/** Files of the built site that are not pages: the headers for the host, and the English "not found" at its address. */
export function siteFiles(base: string): AstroIntegration {
  return {
    name: "site-files",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        await rename(new URL("en/404/index.html", dir), new URL("en/404.html", dir));
        await rm(fileURLToPath(new URL("en/404/", dir)), { recursive: true });
        const rules = headerRules(base, filesOf(fileURLToPath(dir)));
        await writeFile(new URL("_headers", dir), headersFile(rules));
      },
    },
  };
}
