import { createHash } from "node:crypto";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig, logHandlers } from "astro/config";
import { dataFolder } from "./src/data/folder.ts";
import { siteFiles } from "./scripts/site-files.ts";
import { siteToBuild } from "./scripts/site-to-build.ts";

const site = siteToBuild(dataFolder(), process.env);
// What is wrong has been said in words; an error thrown here would bury it under a stack trace.
if (!site) process.exit(1);
const { origin, base, synthetic, isLarge } = site;

// When the program that began this build is killed, nobody publishes it: it ends too.
process.on("disconnect", () => process.exit(1)).channel?.unref();

export default defineConfig({
  site: origin,
  base,
  // One cache a data folder, so that the demo and the real site can be built side by side.
  cacheDir: `./.astro/${createHash("sha256").update(dataFolder()).digest("hex").slice(0, 8)}`,
  // A line for each of many thousand pages tells nobody anything, and takes its time.
  ...(isLarge && { logger: logHandlers.node({ level: "warn" }) }),
  trailingSlash: "always",
  build: {
    format: "directory",
    concurrency: 4,
    inlineStylesheets: "never",
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    worker: { format: "es" },
    // Nothing is inlined: the content security policy allows no inline script or style and no data: address.
    // One style sheet serves all pages: it is small, and fetched once.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // What the finder imports comes as one file: each that is found in another is a way to the host and back more.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: "finder", test: /src\/(model\/(fold|order|search)|islands\/(element|loaded))\.ts$/ }],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    mdx(),
    // Generated data is marked noindex on every page, so it has no sitemap entries to offer; nor has what is shown in frames.
    sitemap({
      filter: (page) => !synthetic && !/\/(404|ngoai-tuyen)\b|\/nhung\/./.test(page),
      i18n: { defaultLocale: "vi", locales: { vi: "vi", en: "en" } },
    }),
    siteFiles(base),
  ],
});
