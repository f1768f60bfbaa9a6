import { describe, expect, test } from "vitest";
import { path } from "#i18n/routes.ts";
import { violations, withoutScripts } from "../audit/axe.ts";
import { kinds } from "../kinds.ts";
import { DESK, NARROW, newPage, portalOf, soon } from "./browser.ts";

describe.each([
  { site: "demo", prefix: "", colorScheme: "light", viewport: NARROW, script: true, half: 0 },
  { site: "demo", prefix: "en/", colorScheme: "dark", viewport: DESK, script: true, half: 1 },
  { site: "demo", prefix: "", colorScheme: "light", viewport: DESK, script: false, half: 0 },
  { site: "real", prefix: "en/", colorScheme: "dark", viewport: NARROW, script: false, half: 1 },
] as const)("$site /$prefix, $colorScheme, $viewport.width px, script $script", (way) => {
  test("axe finds nothing on the pages that are looked at so", { timeout: 180_000 }, async () => {
    const page = await newPage(way.site, { viewport: way.viewport, colorScheme: way.colorScheme });
    if (!way.script) await withoutScripts(page);
    const found: string[] = [];
    const { home, map, list, ward, targets, compare, check, about, ...others } = kinds(portalOf(way.site));
    // Without script these are other pages than with it. The others are looked at in one of two ways each, and these
    // without script too: `npm run audit` looks at all of them in all ways.
    const scripted = Object.entries({ targets, compare, check, about });
    const usual = Object.entries({ home, map, list, ward });
    const rest = [...scripted, ...Object.entries(others)].filter((_, place) => place % 2 === way.half);
    const bare = [...usual, ...scripted].filter((_, place) => place % 2 === way.half);
    for (const [kind, path] of way.script ? [...usual, ...rest] : bare) {
      await page.goto(`${way.prefix}${path}`, { waitUntil: "load" });
      found.push(...(await violations(page)).map((violation) => `${kind}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
});

test.each(["light", "dark"] as const)(
  "axe finds nothing where the finder shows results, or none: %s",
  async (scheme) => {
    const page = await newPage("real", { viewport: NARROW, colorScheme: scheme });
    await page.goto("");
    const finder = page.locator("main ward-finder");
    for (const typed of ["ha", "zzz"]) {
      await finder.getByRole("combobox").fill(typed);
      await soon(() => finder.getByRole("option").count()).toBeGreaterThan(0);
      await page.keyboard.press("ArrowDown");
      expect(await violations(page)).toEqual([]);
    }
  },
);

test.each([
  ["light", NARROW],
  ["dark", DESK],
] as const)("axe finds nothing where the interactive map is open: %s", async (colorScheme, viewport) => {
  const page = await newPage("demo", { viewport, colorScheme });
  await page.goto(path.map);
  await page.locator('[data-action="open"]').click();
  await soon(() => page.locator("path[data-unit]").count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
});
