/** `npm run build [-- --outDir DIR]`: builds the site of the data folder. Exit 1 when it could not; the last one stands as it was. */
import { parseArgs } from "node:util";
import { buildSite } from "./build-site.ts";
import { inWords } from "./in-words.ts";

try {
  const { values } = parseArgs({ options: { outDir: { type: "string", default: "dist" } } });
  await buildSite({ outDir: values.outDir });
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
