/**
 * `npm run bench -- [--wards 72,1000,10598] [--no-eleventy]`: builds made-up sites of so many wards in two languages, one
 * after another, without images, and Eleventy builds the same pages of the largest. Prints what they took and how it
 * grows. What is compared is the processor time, which other work on the machine changes least. Exit 1 when a limit is
 * broken.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { eleventyArgs, eleventyProject } from "./bench/eleventy.ts";
import { type Taken, taken } from "./bench/measured.ts";
import { type Weighed, budgets, isList, weighed } from "./bench/weighed.ts";
import { filesOf } from "./files-of.ts";

/** Time may grow as the number of wards to this power. */
const EXPONENT = 1.1;
const MEMORY = 2 * 2 ** 30;
/** Times what Eleventy takes for the same pages. */
const TIMES = 2;
/** A page that is no list may be so many times as large as with fewer wards: cities differ in size. */
const LARGER = 1.25;

const folder = resolve(".cache/bench");
const ENV = { PORTAL_PICTURES: "off", OFFLINE: "", BASE_PATH: "", SITE_URL: "https://portal.example", ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" }; // prettier-ignore

interface Built {
  readonly wards: number;
  readonly taken: Taken;
  readonly site: Weighed;
}

const { values } = parseArgs({
  options: {
    wards: { type: "string", default: "72,1000,10598" },
    eleventy: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const sizes = values.wards.split(",").map(Number);
const broken: string[] = [];
const limit = (name: string, found: number, most: number, shown: string) => {
  const holds = found <= most; // what was not measured does not
  console.log(`${name}: ${shown}${holds ? "" : "  OVER"}`);
  if (!holds) broken.push(name);
};

const builds: Built[] = [];
for (const wards of sizes) {
  const data = join(folder, `data-${wards}`);
  const site = join(folder, `site-${wards}`);
  execFileSync(process.execPath, ["scripts/generate.ts", "--wards", String(wards), "--seed", "7", "--out", data]);
  rmSync(site, { recursive: true, force: true });
  const result = await taken(["scripts/build.ts", "--outDir", site], { ...ENV, PORTAL_DATA: data });
  builds.push({ wards, taken: result, site: weighed(site) });
  print(builds.at(-1)!);
}

const last = builds.at(-1)!; // one size at least was asked for
for (const [index, large] of builds.entries()) {
  const small = builds[index - 1];
  if (!small) continue;
  const exponent = Math.log(workOf(large.taken) / workOf(small.taken)) / Math.log(large.wards / small.wards);
  limit(`growth exponent of the time, ${small.wards} to ${large.wards} wards`, exponent, EXPONENT, `${exponent.toFixed(2)} (limit ${EXPONENT})`); // prettier-ignore
}
const memory = Math.max(...builds.map(({ taken }) => taken.memory ?? NaN));
limit("most memory", memory, MEMORY, `${inMemory(memory)} (limit ${inMemory(MEMORY)})`);
kinds(builds);
for (const { of, bytes, most } of budgets(join(folder, `site-${last.wards}`), last.site)) {
  const kilobytes = (number: number) => (number / 1000).toFixed(1);
  limit(`what a phone loads for ${of} of ${last.wards} wards`, bytes, most, `${kilobytes(bytes)} kB compressed (limit ${kilobytes(most)})`); // prettier-ignore
}
if (values.eleventy) await againstEleventy(last);
if (broken.length > 0) {
  console.log(`\nOver the limit: ${broken.join("; ")}`);
  process.exitCode = 1;
}

function print({ wards, taken: { seconds, processor, memory }, site }: Built): void {
  console.log(
    `${wards} wards: ${site.pages} pages and ${site.files - site.pages} other files in ${seconds.toFixed(1)} s` +
      ` (processor ${processor.toFixed(1)} s), ${(site.pages / seconds).toFixed(0)} pages a second,` +
      ` ${inMemory(memory)},` +
      ` ${Math.round(site.pageBytes / site.pages)} bytes a page, ${(site.bytes / 1e6).toFixed(0)} MB in all`,
  );
}

/** Seconds of processor time; of the clock, where the system does not tell. */
function workOf({ processor, seconds }: Taken): number {
  return processor || seconds;
}

function inMemory(bytes: number | null): string {
  return bytes === null || Number.isNaN(bytes) ? "memory not measured" : `${Math.round(bytes / 2 ** 20)} MiB`;
}

/** What the largest page of each kind weighs at each size; one that is no list must not grow between the two largest. */
function kinds(all: readonly Built[]): void {
  const [small, large] = all.slice(-2);
  console.log(`\nThe largest page of each kind in kB, at ${all.map(({ wards }) => wards).join(", ")} wards:`);
  const kindsOf = new Set(all.flatMap(({ site }) => site.kinds.map(({ kind }) => kind)));
  for (const kind of kindsOf) {
    const largest = (one: Built | undefined) => one?.site.kinds.find((other) => other.kind === kind)?.largest ?? 0;
    const grown = largest(large) / largest(small) > LARGER && !isList(kind);
    console.log(`  /${kind}  ${all.map((one) => (largest(one) / 1000).toFixed(0)).join("  ")}${isList(kind) ? "  list" : ""}${grown ? "  GROWS" : ""}`); // prettier-ignore
    if (grown) broken.push(`/${kind} grows`);
  }
}

/** Has Eleventy build the same pages, and compares what both took and every byte. */
async function againstEleventy({ wards, taken: astro }: Built): Promise<void> {
  const [project, output] = [join(folder, "eleventy"), join(folder, `eleventy-${wards}`)];
  const site = join(folder, `site-${wards}`);
  const env = { ...ENV, PORTAL_DATA: join(folder, `data-${wards}`) };
  await eleventyProject(project, site, ENV.SITE_URL);
  rmSync(output, { recursive: true, force: true });
  const other = await taken(["--max-old-space-size=12000", ...eleventyArgs(project, output)], env);
  const made = filesOf(output);
  const different = made.filter((name) => !existsSync(join(site, name)) || sumOf(join(site, name)) !== sumOf(join(output, name))); // prettier-ignore
  console.log(
    `\nEleventy at ${wards} wards: ${made.filter((name) => name.endsWith(".html")).length} pages and` +
      ` ${made.filter((name) => !name.endsWith(".html")).length} other files in ${other.seconds.toFixed(1)} s` +
      ` (processor ${other.processor.toFixed(1)} s), ${inMemory(other.memory)};` +
      ` ${made.length - different.length} of ${made.length} files have the same bytes as ours`,
  );
  const ratio = workOf(astro) / workOf(other);
  limit("times what Eleventy takes", ratio, TIMES, `${ratio.toFixed(2)} (limit ${TIMES})`);
  if (different.length > 0) broken.push(`files that differ: ${different.slice(0, 5).join(", ")}`);
}

function sumOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
