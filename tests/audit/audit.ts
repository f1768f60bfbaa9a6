/**
 * `npm run audit`: builds the real site and the demo, looks at both in every way that a limit is set for, prints one table,
 * and ends with 1 when a limit is broken. `--only axe,links` looks in some ways only, `--kinds home,ward` at some kinds of
 * pages, `--sites real`; `--no-build` takes what was built last.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "../../scripts/build-site.ts";
import { launch } from "../../scripts/browser-server.ts";
import { serve } from "../../scripts/serve.ts";
import { siteAt } from "../site-at.ts";
import { type Served, allKinds, axe, focusOrder, motion, reflow } from "./browser-checks.ts";
import { checkWork } from "./check-work.ts";
import { headings, languages, links, markup, otherWeights, weight } from "./files-checks.ts";
import { freePort } from "./free-port.ts";
import { lighthouseLines } from "./lighthouse.ts";
import { type Line, NO_LIMIT, faultsOf, noFaults } from "./line.ts";
import { nginx } from "./nginx.ts";
import { office } from "./office.ts";
import { redeploy } from "./redeploy.ts";
import { sheets } from "./sheet.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    kinds: { type: "string" },
    sites: { type: "string" },
    "no-build": { type: "boolean", default: false },
  },
});
const only = values.only?.split(",");
const kinds = values.kinds?.split(",") ?? null;
const sites = values.sites?.split(",");
const cache = (name: string) => resolve(".cache/audit", name);
const SITES = [
  { name: "real", folder: cache("real"), data: resolve("data") },
  { name: "demo", folder: cache("demo"), data: cache("demo-data") },
] as const;

const port = await freePort();
const browser = await launch([`--remote-debugging-port=${port}`]);

type Site = (typeof SITES)[number];
/** The ways to look at a site, in the order in which it is looked at. */
const WAYS: Readonly<Record<string, (served: Served, site: Site) => Promise<readonly Line[]> | readonly Line[]>> = {
  html: async ({ site }, { name }) => [await markup(name, site)],
  links: ({ site }, { name }) => [links(name, site)],
  headings: ({ site }, { name }) => [headings(name, site)],
  languages: ({ site }, { name }) => [languages(name, site)],
  weight: ({ site }, { name }) => [...weight(name, site), ...otherWeights(name, site)],
  reflow: async (served) => [await reflow(browser, served)],
  focus: async (served) => [await focusOrder(browser, served)],
  motion: async (served) => [await motion(browser, served)],
  sheet: async (served) => [await sheets(browser, served)],
  axe: (served) => axe(browser, served),
  lighthouse: (served, { name }) => lighthouseLines(port, served, (page) => note(`Lighthouse ${name}: ${page}`)),
  check: (_, { name, data }) => [checkWork(name, data)],
  nginx: async (_, { name, folder }) => [await nginx(name, folder, "/"), await nginx(name, folder, "/minh-bach/")],
  office: async ({ site }, { name, folder }) => [await office(name, site, folder)],
  redeploy: async ({ site }, { name, data }) => (site.portal.synthetic ? [await redeploy(name, site, data)] : []),
};

const lines: Line[] = [];
try {
  known("--only", only, Object.keys(WAYS));
  known("--sites", sites, SITES.map(({ name }) => name)); // prettier-ignore
  if (!values["no-build"]) await build();
  const found = SITES.map((site) => ({ site, built: siteAt({ ...site, base: "/" }) }));
  known("--kinds", kinds, found.flatMap(({ built }) => Object.keys(allKinds(built.portal)))); // prettier-ignore
  for (const { site, built } of found.filter(({ site }) => !sites || sites.includes(site.name))) {
    const { name, folder } = site;
    const server = await serve(folder, "/", 0);
    const served: Served = { name, url: server.url, site: built, only: kinds };
    for (const [way, look] of Object.entries(WAYS)) {
      if (only && !only.includes(way)) continue;
      note(`${way}: ${name}`);
      lines.push(...(await lookedAt(way, name, async () => look(served, site))));
    }
    await server.close();
  }
} finally {
  await browser.close();
}
note("");
console.log(table(lines));
for (const line of lines)
  for (const fault of faultsOf(line).slice(0, 20)) console.log(`✗ ${line.check} (${line.site}): ${fault}`);
const broken = lines.filter((line) => faultsOf(line).length > 0).length;
const unseen = lines.filter(({ missing }) => missing !== undefined).length;
if (lines.length === 0) console.log("Không có gì để xem: các tùy chọn loại hết các phép kiểm.");
else console.log(broken === 0 ? "Mọi giới hạn đã xem đều giữ được." : `${broken} giới hạn bị vượt.`);
if (unseen > 0) console.log(`${unseen} phép kiểm không xem được trên máy này.`);
process.exitCode = broken === 0 && lines.length > 0 ? 0 : 1;

/** What one way of looking found; what stopped it is a fault, and what others measured is not lost. */
async function lookedAt(way: string, name: string, look: () => Promise<readonly Line[]>): Promise<readonly Line[]> {
  try {
    return await look();
  } catch (error) {
    return [noFaults(way, name, 0, [`dừng giữa chừng: ${String(error)}`])];
  }
}

async function build(): Promise<void> {
  execFileSync(process.execPath, ["scripts/generate.ts", "--out", cache("demo-data")], { stdio: "ignore" });
  for (const { folder, data } of SITES) {
    rmSync(folder, { recursive: true, force: true });
    await buildSite({ data, outDir: folder, env: { BASE_PATH: "/", SITE_URL: "" }, quiet: true });
  }
}

/** @throws Error for a word of the command that names nothing: otherwise nothing would be looked at, and nothing found */
function known(option: string, asked: readonly string[] | null | undefined, all: readonly string[]): void {
  for (const one of asked ?? [])
    if (!all.includes(one)) throw new Error(`${option} ${one}: cần một trong ${all.join(", ")}`);
}

/** One line on a terminal, written over by the next; elsewhere a line each. */
function note(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
  else if (text) console.error(text);
}

function verdict(line: Line): string {
  if (faultsOf(line).length > 0) return "VƯỢT";
  return line.missing === undefined ? (line.limit === NO_LIMIT ? "" : "đạt") : "KHÔNG XEM";
}

function table(lines: readonly Line[]): string {
  const rows = [
    ["Phép kiểm", "Cổng", "Đã xem", "Đo được", "Giới hạn", ""],
    ...lines.map((line) => [
      line.check,
      line.site,
      String(line.looked),
      line.measured || `${line.faults.length} lỗi`,
      line.limit,
      verdict(line),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))); // all rows have six
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
