import { expect, inject, test } from "vitest";
import { path } from "#i18n/routes.ts";
import { tooWide } from "../audit/reflow.ts";
import { kinds } from "../kinds.ts";
import { DESK, NARROW, PHONE, newPage, portalOf, soon, visit } from "./browser.ts";

test.each([
  ["real", ""],
  ["demo", "en/"],
  ["many", ""],
] as const)("no page of any kind scrolls sideways at 320 px, light or dark: %s /%s", async (site, prefix) => {
  const page = await newPage(site, { viewport: NARROW });
  const found: string[] = [];
  for (const [kind, path] of Object.entries(kinds(portalOf(site)))) {
    await page.goto(`${prefix}${path}`, { waitUntil: "load" });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await tooWide(page)).map((what) => `${kind}, ${colorScheme}: ${what}`));
    }
  }
  expect(found).toEqual([]);
});

test.each(["", "en/"])(
  "no page of any kind scrolls sideways on a phone with letters of twice the size: /%s",
  async (prefix) => {
    const page = await newPage("real", { viewport: PHONE, bypassCSP: true });
    const found: string[] = [];
    for (const [kind, path] of Object.entries(kinds(portalOf("real")))) {
      await page.goto(`${prefix}${path}`, { waitUntil: "load" });
      await page.addStyleTag({ content: "html { font-size: 200% }" });
      found.push(...(await tooWide(page)).map((what) => `${kind}: ${what}`));
    }
    expect(found).toEqual([]);
  },
);

test.each([
  ["a phone", PHONE],
  ["a small phone", NARROW],
  ["a desk", DESK],
])("in the header the Tab key goes as the eye does, line by line: %s", async (_, viewport) => {
  for (const prefix of ["", "en/"]) {
    const page = await visit("real", `${prefix}${path.wards}`, { viewport });
    const inHeader = ".header :is(a, summary, input, button)";
    await soon(() => page.locator(".header input").count()).toBe(1);
    const places = await page.locator(inHeader).evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    ); // prettier-ignore
    expect(places.length).toBeGreaterThan(3);
    for (const [index, place] of places.slice(1).entries()) {
      const before = places[index]!; // the one before it
      const isBelow = place.top >= before.bottom - 1;
      const isBeside = place.left >= before.right - 1 && place.bottom > before.top;
      expect(isBelow || isBeside).toBe(true);
    }
  }
});

test("the open map does not scroll sideways at 320 px", async () => {
  const page = await visit("real", path.map, { viewport: NARROW });
  await page.locator('[data-action="open"]').click();
  await soon(() => page.locator("path[data-unit]").count()).toBeGreaterThan(0);
  expect(await tooWide(page)).toEqual([]);
});

test.each(["", kinds(portalOf("real")).ward, path.map, path.wards, path.offline])(
  "nothing moves while a page loads: /%s",
  async (path) => {
    const page = await newPage("real", { viewport: PHONE });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts);
    expect(shifts).toEqual([]);
  },
);

test("the fonts come from the site, in the two weights that it brings", async () => {
  const page = await newPage("real");
  const fonts: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".woff2")) fonts.push(response.url());
  });
  await page.goto("", { waitUntil: "networkidle" });
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family, weight }) => `${family} ${weight}`),
  );
  expect(loaded.map((font) => font.replaceAll('"', "")).sort()).toEqual(["Be Vietnam Pro 400", "Be Vietnam Pro 600"]);
  expect(new Set(fonts).size).toBe(2);
  expect(fonts.filter((font) => !font.startsWith(inject("sites").real.url))).toEqual([]);
});
