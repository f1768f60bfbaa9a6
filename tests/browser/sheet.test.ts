/** The page of a ward on paper: one sheet of A4, with a code that leads back to the page. */
import jsQR from "jsqr";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { LOCALES, unitPath } from "#i18n/routes.ts";
import type { Unit } from "#model/vocabulary.ts";
import { notOneSheet } from "../audit/sheet.ts";
import { built } from "../site/built.ts";
import { type SiteName } from "../sites.ts";
import { portalOf, visit } from "./browser.ts";

/** So many pages of a language are printed: the longest of them. `npm run audit` prints every one. */
const PRINTED = 8;

const inLanguage = (locale: string, unit: Unit) => `${locale === "vi" ? "" : "en/"}${unitPath(unit)}`;

describe.each<SiteName>(["real", "demo"])("%s", (site) => {
  const portal = portalOf(site);
  const units = [...portal.planWards, ...portal.todaysWards];

  test.each(LOCALES)("the wards with the longest pages fit on one sheet of A4 each: %s", async (locale) => {
    const { bytes } = built(site);
    const lengthOf = (path: string) => bytes(`${path}index.html`).length;
    const paths = units.map((unit) => inLanguage(locale, unit)).toSorted((a, b) => lengthOf(b) - lengthOf(a));
    const page = await visit(site, "");
    for (const path of paths.slice(0, PRINTED)) {
      await page.goto(path);
      expect(await notOneSheet(page), path).toEqual([]);
    }
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
