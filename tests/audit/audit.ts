/**
 * `npm run audit`: builds the real site and the demo, looks at both in every way that a limit is set for, prints one table,
 * and ends with 1 when a limit is broken. `--only axe,links` looks in some ways only, `--kinds home,ward` at some kinds of
 * pages, `--sites real`; `--no-build` takes what was built last.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "../../scripts/build-site.ts";
import { launch } from "../../scripts/browser-server.ts";
import { serve } from "../../scripts/serve.ts";
import { siteAt } from "../site-at.ts";
import { type Served, axe, focusOrder, motion, reflow } from "./browser-checks.ts";
import { headings, languages, links, markup, otherWeights, weight } from "./files-checks.ts";
import { lighthouseLines } from "./lighthouse.ts";
import type { Line } from "./line.ts";
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

if (!values["no-build"]) {
  execFileSync(process.execPath, ["scripts/generate.ts", "--out", cache("demo-data")], { stdio: "ignore" });
  for (const { folder, data } of SITES) {
    rmSync(folder, { recursive: true, force: true });
    await buildSite({ data, outDir: folder, env: { BASE_PATH: "/", SITE_URL: "" }, quiet: true });
  }
}

const port = await freePort();
const browser = await launch([`--remote-debugging-port=${port}`]);
const lines: Line[] = [];
for (const { name, folder, data } of SITES.filter(({ name }) => !sites || sites.includes(name))) {
  const server = await serve(folder, "/", 0);
  const served: Served = { name, url: server.url, site: siteAt({ folder, data, base: "/" }), only: kinds };
  const WAYS: Readonly<Record<string, () => Promise<readonly Line[]> | readonly Line[]>> = {
    html: async () => [await markup(name, served.site)],
    links: () => [links(name, served.site)],
    headings: () => [headings(name, served.site)],
    languages: () => [languages(name, served.site)],
    weight: () => [...weight(name, served.site), ...otherWeights(name, served.site)],
    reflow: async () => [await reflow(browser, served)],
    focus: async () => [await focusOrder(browser, served)],
    motion: async () => [await motion(browser, served)],
    sheet: async () => [await sheets(browser, served)],
    axe: () => axe(browser, served),
    lighthouse: () => lighthouseLines(port, served, (page) => note(`Lighthouse ${name}: ${page}`)),
    nginx: async () => [await nginx(name, { folder, base: served.site.base })],
    office: async () => [await office(name, served.site, folder)],
    redeploy: async () => (served.site.portal.synthetic ? [await redeploy(name, served.site, data)] : []),
  };
  for (const [way, look] of Object.entries(WAYS)) {
    if (only && !only.includes(way)) continue;
    note(`${way}: ${name}`);
    lines.push(...(await look()));
  }
  await server.close();
}
await browser.close();
note("");
console.log(table(lines));
for (const { check, site, faults } of lines)
  for (const fault of faults.slice(0, 20)) console.log(`✗ ${check} (${site}): ${fault}`);
const broken = lines.filter(({ faults }) => faults.length > 0).length;
const unseen = lines.filter(({ looked }) => looked === 0).length;
console.log(broken === 0 ? "Mọi giới hạn đã xem đều giữ được." : `${broken} giới hạn bị vượt.`);
if (unseen > 0) console.log(`${unseen} phép kiểm không xem được trên máy này.`);
process.exitCode = broken === 0 ? 0 : 1;

/** One line on a terminal, written over by the next. */
function note(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
}

function table(lines: readonly Line[]): string {
  const rows = [
    ["Phép kiểm", "Cổng", "Đã xem", "Đo được", "Giới hạn", ""],
    ...lines.map(({ check, site, looked, measured, limit, faults }) => [
      check,
      site,
      String(looked),
      measured || `${faults.length} lỗi`,
      limit,
      looked === 0 ? "KHÔNG XEM" : faults.length === 0 ? "đạt" : "VƯỢT",
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

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? done(address.port) : fail(new Error("no port"))));
    });
  });
}
