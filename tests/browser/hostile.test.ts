/** Names that are meant to do harm, in the scripts of the site: each shows them as text, and runs nothing. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { path } from "#i18n/routes.ts";
import type { Unit } from "#model/vocabulary.ts";
import { newPage, portalOf, soon } from "./browser.ts";

const { planWards } = portalOf("hostile");
const [some, other] = planWards as readonly Unit[] as readonly [Unit, Unit]; // there are more
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const named = planWards.map(({ name }) => plain(name)).toSorted();

/** A page on which a dialogue, an element that only a name could have made, or one that runs something, fails the test. */
async function guarded(address: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await newPage("hostile");
  const opened: string[] = [];
  page.on("dialog", async (dialog) => {
    opened.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto(address);
  await use(page);
  expect(opened).toEqual([]);
  const strange = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter(
        (one) =>
          /^(x|img|iframe|object|embed|base)$/.test(one.localName) ||
          (one.localName === "b" && one.attributes.length === 0) || // those of the site have a class
          (one.localName === "script" && !one.hasAttribute("src") && !/json/.test(one.getAttribute("type") ?? "")) ||
          [...one.attributes].some(({ name, value }) => /^on/.test(name) || (/href$|src$|action$/.test(name) && /^\s*javascript:/i.test(value))), // prettier-ignore
      )
      .map((one) => one.outerHTML.slice(0, 100)),
  );
  expect(strange).toEqual([]);
}

test("the list of the map has every name as it is written, and a press on a ward shows it", () =>
  guarded(path.map, async (page) => {
    await page.locator('[data-action="open"]').click();
    const items = page.locator("ward-map [data-list] li a");
    await soon(() => items.count()).toBe(planWards.length);
    const texts = (await items.allInnerTexts()).map(plain);
    for (const name of named)
      expect(
        texts.some((text) => text.startsWith(name)),
        name,
      ).toBe(true);
    for (const shape of await page.locator("path[data-unit]").all()) await shape.hover({ force: true });
  }));

test("the list of wards shows every name, and finds one by what it is", () =>
  guarded(path.wards, async (page) => {
    const shown = async () => (await page.locator("tbody tr:visible th > a").allInnerTexts()).map(plain);
    expect((await shown()).toSorted()).toEqual(named);
    await page.getByRole("searchbox", { name: "Tên hoặc mã phường" }).fill(some.id);
    await soon(shown).toEqual([plain(some.name)]);
  }));

test("the finder offers every ward by its code under its name", () =>
  guarded(path.home, async (page) => {
    const finder = page.locator("main ward-finder");
    for (const { id, name } of planWards) {
      await finder.getByRole("combobox").fill(id);
      await soon(async () => plain(await finder.getByRole("option").first().innerText())).toContain(plain(name).slice(0, 40)); // prettier-ignore
    }
  }));

test("two wards stand side by side under their names", () =>
  guarded(`${path.compare}?p=${some.id},${other.id}`, async (page) => {
    await soon(async () => (await page.locator("thead th a").allInnerTexts()).map(plain)).toEqual([some, other].map(({ name }) => plain(name))); // prettier-ignore
  }));
