/** The page of a ward on paper: one sheet of A4, with a code that leads back to the page. */
import jsQR from "jsqr";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { LOCALES, unitPath } from "#i18n/routes.ts";
import type { Unit } from "#model/vocabulary.ts";
import { type SiteName } from "../sites.ts";
import { portalOf, visit } from "./browser.ts";

/** A4 in points, as a page of a PDF says it. */
const A4 = [595, 842];

/** What a PDF says of its pages: how many they are, and how large. */
function pagesOf(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const counts = [...text.matchAll(/\/Type \/Pages\s*\/Count (\d+)/g)].map(([, count]) => Number(count));
  const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [width, height].map((side) => Math.round(Number(side)))); // prettier-ignore
  return { count: Math.max(...counts), sizes };
}

const inLanguage = (locale: string, unit: Unit) => `${locale === "vi" ? "" : "en/"}${unitPath(unit)}`;

describe.each<SiteName>(["real", "demo"])("%s", (site) => {
  const portal = portalOf(site);
  const units = [...portal.planWards, ...portal.todaysWards];

  test("every ward fits on one sheet of A4, in both languages", async () => {
    const page = await visit(site, "");
    const wrong: string[] = [];
    for (const path of units.flatMap((unit) => LOCALES.map((locale) => inLanguage(locale, unit)))) {
      await page.goto(path);
      const { count, sizes } = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      if (count !== 1) wrong.push(`${path}: ${count}`);
      expect(sizes).toContainEqual(A4);
    }
    expect(wrong).toEqual([]);
  });

  test("the code on the sheet is read as the address of the page, and the day of the data stands on it", async () => {
    for (const locale of LOCALES) {
      const path = inLanguage(locale, units[0]!); // a plan has wards
      const page = await visit(site, path, { deviceScaleFactor: 3, colorScheme: "dark" });
      expect(await page.locator(".sheet-code").isVisible()).toBe(false);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const shot = await page.locator(".sheet-code svg").screenshot();
      const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
      expect(read).toBe(new URL(path, `${portal.site}/`).href);
      const paper = await page.locator("body").innerText();
      expect(paper).toMatch(locale === "vi" ? /số liệu đến \d\d\/\d\d\/\d{4}/ : /data up to \d+ \w+ \d{4}/);
      expect(paper.includes("SỐ LIỆU MINH HỌA")).toBe(portal.synthetic);
    }
  });
});
