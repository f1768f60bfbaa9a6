/**
 * `npm run fonts`: cuts Be Vietnam Pro down to the characters the portal uses, so that a ward page stays light on a
 * cheap phone. Run it again when a test says that a page shows a character the subset lacks; commit what it writes.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { CHARACTERS } from "./characters.ts";

const WEIGHTS = { 400: "400Regular", 600: "600SemiBold" } as const;

for (const [weight, name] of Object.entries(WEIGHTS)) {
  const source = import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);
  const font = await subsetFont(await readFile(fileURLToPath(source)), CHARACTERS, {
    targetFormat: "woff2",
    // Hints serve screens that are gone and would double the weight; kerning and marks stay.
    noHinting: true,
    keepFeatures: ["ccmp", "kern", "locl", "mark"],
  });
  await writeFile(new URL(`../src/styles/fonts/be-vietnam-pro-${weight}.woff2`, import.meta.url), font);
  console.log(`be-vietnam-pro-${weight}.woff2: ${font.length} B`);
}
