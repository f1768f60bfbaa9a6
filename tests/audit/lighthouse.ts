import lighthouse from "lighthouse";
import type { Line } from "./line.ts";
import { embedded, indexed } from "../site-at.ts";
import { type Served, pagesOf } from "./browser-checks.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const LIMITS = { lcp: 1500, cls: 0, tbt: 50 };
/** How often a page is measured of which one run says too little: the median counts. */
const RUNS = 5;
/** So near to a limit, in milliseconds, another run might say otherwise. */
const NEAR = { lcp: 50, tbt: 15 };

/** What one run tells: four scores of a hundred, milliseconds, a shift, and what was found wanting. */
interface Run {
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly failed: readonly string[];
}

/**
 * Lighthouse's mobile profile on a page of each kind in both languages. What breaks a limit is measured once more at the
 * end, and that counts.
 *
 * @param port where the browser can be debugged
 */
export async function lighthouseLines(
  port: number,
  served: Served,
  told: (page: string) => void,
): Promise<readonly Line[]> {
  const pages: { readonly kind: string; readonly path: string; run: Run }[] = [];
  for (const [kind, path] of pagesOf(served)) {
    told(kind);
    pages.push({ kind, path, run: await measured(port, served, path) });
  }
  // A machine that had other work for some minutes has done with it by now; a page that is slow still is.
  for (const page of pages.filter(({ run }) => !isGood(run))) {
    told(`${page.kind}, đo lại`);
    page.run = await measured(port, served, page.path);
  }
  const line = (check: string, limit: string, of: (run: Run) => number, holds: (value: number) => boolean, worst: "min" | "max", unit = "") => ({
    check: `Lighthouse: ${check}`,
    site: served.name,
    looked: pages.length,
    measured: `${Math[worst](...pages.map(({ run }) => of(run)))}${unit}`,
    limit,
    faults: pages.filter(({ run }) => !holds(of(run))).map(({ kind, run }) => `${kind}: ${of(run)}${unit} ${run.failed.join(", ")}`),
  }); // prettier-ignore
  return [
    ...CATEGORIES.map((category) => line(category, "100", ({ scores }) => scores[category], (score) => score === 100, "min")),
    line("LCP", `≤ ${LIMITS.lcp} ms`, ({ lcp }) => Math.round(lcp), (lcp) => lcp <= LIMITS.lcp, "max", " ms"),
    line("CLS", "0", ({ cls }) => cls, (cls) => cls <= LIMITS.cls, "max"),
    line("TBT", `≤ ${LIMITS.tbt} ms`, ({ tbt }) => Math.round(tbt), (tbt) => tbt <= LIMITS.tbt, "max", " ms"),
  ]; // prettier-ignore
}

/** One run that holds all limits and comes near to none, else the median of five; three that hold all have decided that. */
async function measured(port: number, served: Served, path: string): Promise<Run> {
  const runs = [await run(port, served, path)];
  if (isGood(runs[0]!, NEAR)) return runs[0]!; // just measured
  while (runs.length < RUNS && runs.filter((one) => isGood(one)).length <= RUNS / 2)
    runs.push(await run(port, served, path));
  const median = (of: (run: Run) => number) => runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!; // one at least
  return {
    scores: Object.fromEntries(CATEGORIES.map((category) => [category, median(({ scores }) => scores[category])])) as Run["scores"],
    lcp: median(({ lcp }) => lcp),
    cls: median(({ cls }) => cls),
    tbt: median(({ tbt }) => tbt),
    failed: runs[0]!.failed,
  }; // prettier-ignore
}

const isGood = ({ scores, lcp, cls, tbt }: Run, near = { lcp: 0, tbt: 0 }): boolean =>
  CATEGORIES.every((category) => scores[category] === 100) &&
  lcp <= LIMITS.lcp - near.lcp &&
  cls <= LIMITS.cls &&
  tbt <= LIMITS.tbt - near.tbt;

async function run(port: number, { url, site }: Served, path: string): Promise<Run> {
  // Made-up data ask not to be found, and so do "not found" and what stands in frames: there is no score to lose by that.
  const page = { path: path.replace(/^en\//, "") };
  const hidden = site.portal.synthetic || !indexed(page) || embedded(page);
  const result = await lighthouse(url + path, {
    port,
    output: "json",
    logLevel: "silent",
    onlyCategories: [...CATEGORIES],
    skipAudits: ["full-page-screenshot", ...(hidden ? ["is-crawlable"] : [])],
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}${path}: ${result?.lhr.runtimeError?.message ?? "no result"}`);
  const { audits, categories } = result.lhr;
  const number = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(100 * (categories[id]?.score ?? 0))])) as Run["scores"],
    lcp: number("largest-contentful-paint"),
    cls: number("cumulative-layout-shift"),
    tbt: number("total-blocking-time"),
    failed: CATEGORIES.slice(1).flatMap((id) =>
      (categories[id]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
    ),
  }; // prettier-ignore
}
