import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headerRules, headersFile } from "../src/site/headers.ts";
import { SERVICE_WORKER, kept } from "../src/site/kept.ts";
import { offline } from "../src/site/offline.ts";
import { filesOf } from "./files-of.ts";

/**
 * Files of the built site that are not pages: the headers for the host, the English "not found" at its address, and the
 * service worker, which knows the files of this build.
 */
export function siteFiles(base: string): AstroIntegration {
  const worker = fileURLToPath(new URL(`../src/islands/service-worker${offline ? "" : "-off"}.ts`, import.meta.url));
  return {
    name: "site-files",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [serviceWorker(worker)] } });
      },
      "astro:build:done": async ({ dir }) => {
        await rename(new URL("en/404/index.html", dir), new URL("en/404.html", dir));
        await rm(fileURLToPath(new URL("en/404/", dir)), { recursive: true });
        const folder = fileURLToPath(dir);
        const files = filesOf(folder);
        if (offline) await writeKept(folder, files);
        await writeFile(new URL("_headers", dir), headersFile(headerRules(base, files)));
      },
    },
  };
}

/** Has the browser's part of a build end with one script more, at the top of the site: a worker answers what lies below it. */
const serviceWorker = (id: string) => ({
  name: "service-worker",
  apply: "build" as const,
  buildStart(this: {
    environment: { name: string };
    emitFile(file: { type: "chunk"; id: string; fileName: string }): void;
  }) {
    if (this.environment.name === "client") this.emitFile({ type: "chunk", id, fileName: SERVICE_WORKER });
  },
});

/** Writes into the service worker what it keeps. Its version changes with any byte of the site but its own. */
async function writeKept(folder: string, files: readonly string[]): Promise<void> {
  const script = join(folder, SERVICE_WORKER);
  const others = files.filter((name) => name !== SERVICE_WORKER);
  const hash = createHash("sha256");
  for (const name of others) hash.update(`${name}\0`).update(createHash("sha256").update(readFileSync(join(folder, name))).digest()); // prettier-ignore
  const sizes = others.map((name) => ({ name, size: statSync(join(folder, name)).size }));
  const list = kept(sizes, hash.digest("hex").slice(0, 16));
  await writeFile(script, `const KEPT=${JSON.stringify(list)};\n${readFileSync(script, "utf8")}`);
}
