/** The filter over all targets. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { path } from "#i18n/routes.ts";
import { type TargetStanding, targetStandings } from "#model/target-standing.ts";
import { portalOf, soon, visit } from "./browser.ts";

const standings = targetStandings(portalOf("demo"));
const ids = (holds: (standing: TargetStanding) => boolean) => standings.filter(holds).map(({ target }) => target.id);
const shown = (page: Page) =>
  page.locator("tr[data-target]:visible").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-target")));
const sections = (page: Page) => page.locator("target-list h2:visible").allInnerTexts();
const said = (page: Page) => page.locator('target-list [role="status"]').innerText();
const choose = (page: Page, name: string, value: string) =>
  page.getByRole("combobox", { name, exact: true }).selectOption(value);

test("by result, section and deadline the tables show the targets that have all three, and no empty section", async () => {
  const page = await visit("demo", path.targets);
  expect(await said(page)).toBe(`Hiện ${standings.length} trên ${standings.length} chỉ tiêu`);
  await choose(page, "Kết quả", "missed");
  const missed = ids(({ state }) => state === "missed");
  expect((await shown(page)).toSorted()).toEqual(missed.toSorted());
  expect(await said(page)).toBe(`Hiện ${missed.length} trên ${standings.length} chỉ tiêu`);
  await choose(page, "Mục", "II.5");
  await choose(page, "Hạn", "2025");
  const all = ids(({ state, target }) => state === "missed" && target.section === "II.5" && target.deadline === 2025);
  expect(all).not.toEqual([]);
  expect((await shown(page)).toSorted()).toEqual(all.toSorted());
  expect(await sections(page)).toEqual(["II.5. Cơ sở hạ tầng"]);
  await choose(page, "Hạn", "2024");
  expect(await said(page)).toBe("Không có chỉ tiêu nào khớp với bộ lọc.");
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await soon(() => shown(page)).toHaveLength(standings.length);
});

test("what is chosen stands in the address and comes back with it; the name of a section filters nothing", async () => {
  const page = await visit("demo", path.targets);
  await choose(page, "Kết quả", "met");
  const { hash } = new URL(page.url());
  expect(hash).toBe("#state=met");
  const again = await visit("demo", `${path.targets}${hash}`);
  expect(await shown(again)).toEqual(ids(({ state }) => state === "met"));
  await again.evaluate(() => (location.hash = "ii4"));
  await again.waitForTimeout(100);
  expect(await shown(again)).toHaveLength(ids(({ state }) => state === "met").length);
  expect(await shown(await visit("demo", `${path.targets}#ii4`))).toHaveLength(standings.length);
});

test("without script all targets are there, and no filter", async () => {
  const page = await visit("demo", path.targets, { javaScriptEnabled: false });
  expect(await shown(page)).toHaveLength(standings.length);
  expect(await page.locator("target-list form").isVisible()).toBe(false);
});
