/**
 * Builds the sites that the tests look at, once a run and two at a time, serves them, and starts the browser.
 *
 * `real` is data/; `again` is a copy of it, saved by another editor in another dialect, its rows and columns in another
 * order, and built by a copy of the project in another folder, in another time zone and language and years later; `base` is
 * it under a path; `before` is it as of a day on which some wards of the plan had ended and none of today's had been
 * formed, and keeps no copies; `demo` holds made-up values of the real wards, `many` more wards that are made up, with
 * numbers by which a leak is known; `rehearsal` is a copy of data/ in which somebody did what the guide for staff tells;
 * `grown` is a handful of made wards under some targets of the plan and one more, `decided` and `answered` are the same but for one
 * cell, `below` the same under a path and with frozen releases; `hostile` is such a handful whose names are meant to do
 * harm. `split` has more made-up wards than stand together on one page.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import Papa from "papaparse";
import type { TestProject } from "vitest/node";
import { inUtf8 } from "#data/decode.ts";
import { readFolder } from "#data/folder.ts";
import type { Files } from "#data/portal.ts";
import { MOST_TOGETHER } from "#model/long-list.ts";
import { asOn } from "#synthetic/earlier.ts";
import { aDay } from "#testing/sample.ts";
import { type BuildOptions, buildSite } from "../scripts/build-site.ts";
import { freezeEarlier } from "../scripts/freeze-earlier.ts";
import { rehearse, writtenBy } from "../scripts/rehearsal.ts";
import { type Served, serve } from "../scripts/serve.ts";
import { browserServer } from "../scripts/browser-server.ts";
import { grownData } from "./grown-data.ts";
import { hostileData } from "./hostile-data.ts";
import { markedData } from "./leaks/marked-data.ts";

/** One built site, where its data are, and where it is served. */
export interface Site {
  readonly folder: string;
  readonly data: string;
  readonly base: string;
  readonly url: string;
}

interface Plan {
  readonly data: string;
  /** True: a copy of the project in another folder builds it. */
  readonly elsewhere?: boolean;
  readonly base?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const cache = (name: string) => resolve(".cache/sites", name);

/** Where it is not images that are looked at: what they are drawn from is tested without pixels. */
const NO_PICTURES = { PORTAL_PICTURES: "off" };
/** The clock of the build is years ahead. */
const ANOTHER_DAY = `--import=${pathToFileURL(resolve("tests/other-day.mjs")).href}`;

const PLANS = {
  real: { data: resolve("data") },
  base: { data: resolve("data"), base: "/minh-bach/", env: NO_PICTURES },
  before: { data: cache("before-data"), env: { ...NO_PICTURES, OFFLINE: "off" } },
  demo: { data: cache("demo-data"), env: NO_PICTURES },
  split: { data: cache("split-data"), env: NO_PICTURES },
  many: { data: cache("many-data"), env: NO_PICTURES },
  // Takes the images that `real` has drawn by then, and draws the others itself.
  again: {
    data: cache("again-data"),
    elsewhere: true,
    env: { TZ: "America/New_York", LANG: "C", LC_ALL: "C", NODE_OPTIONS: ANOTHER_DAY },
  },
  rehearsal: { data: cache("rehearsal-data"), env: NO_PICTURES },
  grown: { data: cache("grown-data") },
  below: { data: cache("below-data"), base: "/minh-bach/" },
  decided: { data: cache("decided-data") },
  answered: { data: cache("answered-data") },
  hostile: { data: cache("hostile-data") },
} as const satisfies Record<string, Plan>;

export type SiteName = keyof typeof PLANS;

declare module "vitest" {
  interface ProvidedContext {
    sites: Readonly<Record<SiteName, Site>>;
    /** Where the browser listens. */
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  copyData(PLANS.again.data, (masthead) => Buffer.from(`\uFEFF${masthead}`, "utf16le"));
  for (const file of readdirSync("data").filter((name) => name.endsWith(".csv"))) {
    const path = resolve(PLANS.again.data, file);
    writeFileSync(path, rewritten(readFileSync(path, "utf8")));
  }
  write(PLANS.before.data, asOn(aDay("2024-12-31"), inUtf8(readFolder("data"))));
  await generate("--out", PLANS.demo.data);
  await generate("--out", cache("unmarked-data"), "--wards", "90");
  await generate("--out", PLANS.split.data, "--wards", String(MOST_TOGETHER + 20));
  rehearse(writtenBy(readFileSync("content/vi/huong-dan.mdx", "utf8")), "data", PLANS.rehearsal.data);
  write(PLANS.many.data, markedData(inUtf8(readFolder(cache("unmarked-data")))));
  await freezeEarlier(PLANS.many.data);
  write(PLANS.grown.data, grownData());
  write(PLANS.below.data, grownData());
  await freezeEarlier(PLANS.below.data);
  write(PLANS.decided.data, grownData({ outcome: "recognised" }));
  write(PLANS.answered.data, grownData({ panels: 2 }));
  write(PLANS.hostile.data, hostileData());
  const served: Served[] = [];
  const sites: [string, Site][] = [];
  // Those of one folder share what Astro remembers of it. The others are built side by side, one for each of two cores.
  const groups = [...Map.groupBy(Object.entries<Plan>(PLANS), ([, { data }]) => data).values()];
  const buildInTurn = async () => {
    for (let group = groups.shift(); group; group = groups.shift())
      for (const [name, plan] of group) {
        const { site, server } = await built(name, plan);
        sites.push([name, site]);
        served.push(server);
      }
  };
  await Promise.all([buildInTurn(), buildInTurn()]);
  const browser = await browserServer();
  project.provide("sites", Object.fromEntries(sites) as Record<SiteName, Site>);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of served) await server.close();
  };
}

/** A table as Excel saves it in Viet Nam: semicolons, CR LF, marked, every cell quoted, rows and columns the other way round. */
function rewritten(csv: string): string {
  const [header, ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const turned = [header ?? [], ...rows.toReversed()].map((row) => row.toReversed());
  return `\uFEFF${Papa.unparse(turned, { delimiter: ";", newline: "\r\n", quotes: true })}\r\n`;
}

/** Copies data/ to a folder, with another portal.json. */
function copyData(folder: string, edited: (masthead: string) => string | Buffer): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync("data", folder, { recursive: true });
  writeFileSync(resolve(folder, "portal.json"), edited(readFileSync("data/portal.json", "utf8")));
}

async function built(
  name: string,
  { data, elsewhere = false, base = "/", env = {} }: Plan,
): Promise<{ site: Site; server: Served }> {
  const folder = cache(name);
  rmSync(folder, { recursive: true, force: true });
  const fixed = { NODE_ENV: "production", BASE_PATH: base, SITE_URL: "", PORTAL_PICTURES: "", OFFLINE: "" };
  const build = elsewhere ? buildElsewhere : buildSite;
  await build({ data, outDir: folder, env: { ...fixed, ...env }, quiet: true });
  const server = await serve(folder, base, 0);
  return { site: { folder, data, base, url: server.url }, server };
}

/** What a build reads of the project, beside its data. */
const PROJECT = ["astro.config.mjs", "content", "package.json", "public", "scripts", "src", "tsconfig.json"];

/** Builds as `buildSite` does, but with a copy of the project, in a folder whose name has spaces and marks. */
async function buildElsewhere({ data = "", outDir = "", env }: BuildOptions): Promise<void> {
  const project = mkdtempSync(join(tmpdir(), "một nơi khác "));
  try {
    for (const name of PROJECT) cpSync(name, join(project, name), { recursive: true });
    symlinkSync(resolve("node_modules"), join(project, "node_modules"), "junction");
    mkdirSync(join(project, ".cache"));
    symlinkSync(resolve(".cache/pictures"), join(project, ".cache/pictures"), "junction");
    await promisify(execFile)(process.execPath, ["scripts/build.ts", "--outDir", outDir], {
      cwd: project,
      env: { ...process.env, ...env, PORTAL_DATA: data },
    });
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** Writes a data folder anew. */
function write(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(dirname(resolve(folder, file)), { recursive: true });
    writeFileSync(resolve(folder, file), bytes);
  }
}

const generate = (...options: string[]) =>
  promisify(execFile)(process.execPath, [resolve("scripts/generate.ts"), ...options], {
    env: { ...process.env, PORTAL_DATA: "" },
  });
