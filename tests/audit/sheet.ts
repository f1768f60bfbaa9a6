/** The page of a ward on paper. */
import type { Browser, Page } from "playwright-core";
import { LOCALES, address, unitPath } from "#i18n/routes.ts";
import type { Served } from "./browser-checks.ts";
import { type Line, noFaults } from "./line.ts";

/** A4 in points, as a page of a PDF says it. */
const A4 = "595 × 842";

/** What a PDF says of its pages: how many they are, and how large. */
function pagesOf(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const counts = [...text.matchAll(/\/Type \/Pages\s*\/Count (\d+)/g)].map(([, count]) => Number(count));
  const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) => sides.map((side) => Math.round(Number(side))).join(" × ")); // prettier-ignore
  return { count: Math.max(...counts), sizes: new Set(sizes) };
}

/** Why the page that is open is not one sheet of A4 when it is printed. */
export async function notOneSheet(page: Page): Promise<readonly string[]> {
  const { count, sizes } = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return [...(count === 1 ? [] : [`${count} trang`]), ...(sizes.has(A4) && sizes.size === 1 ? [] : [...sizes])];
}

/** Every ward of a site fits on one sheet of A4, in both languages. */
export async function sheets(browser: Browser, { name, site, url }: Served): Promise<Line> {
  const context = await browser.newContext({ baseURL: url, serviceWorkers: "block" });
  const page = await context.newPage();
  const units = [...site.portal.planWards, ...site.portal.todaysWards];
  const faults: string[] = [];
  for (const path of units.flatMap((unit) => LOCALES.map((locale) => address(locale, unitPath(unit)).slice(1)))) {
    await page.goto(path);
    faults.push(...(await notOneSheet(page)).map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  return noFaults("Một tờ A4 mỗi phường", name, LOCALES.length * units.length, faults);
}
