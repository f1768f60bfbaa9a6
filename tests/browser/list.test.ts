import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fold } from "#model/fold.ts";
import { standing } from "#model/status.ts";
import type { Unit } from "#model/vocabulary.ts";
import { PHONE, pathOf, portalOf, soon, visit } from "./browser.ts";

const rows = (page: Page) => page.locator("tbody tr:visible");
const shown = (page: Page) => rows(page).locator("th > a").allInnerTexts();
const said = (page: Page) => page.locator('ward-list [role="status"]').innerText();
const city = (page: Page) => page.getByRole("combobox", { name: "Thành phố, thị xã" });
const statusField = (page: Page) => page.getByRole("combobox", { name: "Trạng thái" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const sorted = (page: Page, name: string) =>
  page.getByRole("columnheader", { name, exact: true }).getAttribute("aria-sort");

describe.each(["real", "demo", "many"] as const)("%s", (site) => {
  const portal = portalOf(site);
  const { planWards } = portal;
  const status = (ward: Unit) => standing(portal, ward, portal.asOf).status;
  const some = planWards[0]!; // no list of the plan is empty
  const named = (holds: (ward: Unit) => boolean) => planWards.filter(holds).map(({ name }) => name);
  const counted = (count: number) => `Hiện ${count} trên ${planWards.length} phường`;

  test("by city and by status the list shows those that have both, and says how many", async () => {
    const page = await visit(site, "phuong/");
    expect(await said(page)).toBe(counted(planWards.length));
    await city(page).selectOption(some.city.slug);
    const ofCity = named((ward) => ward.city === some.city);
    expect((await shown(page)).sort()).toEqual(ofCity.sort());
    expect(await said(page)).toBe(counted(ofCity.length));
    await statusField(page).selectOption(status(some));
    const ofBoth = named((ward) => ward.city === some.city && status(ward) === status(some));
    expect((await shown(page)).sort()).toEqual(ofBoth.sort());
    expect(await said(page)).toBe(counted(ofBoth.length));
  });

  test("text without marks finds names with marks, and nothing is said to be nothing", async () => {
    const page = await visit(site, "phuong/");
    const name = page.getByRole("searchbox", { name: "Tên hoặc mã phường" });
    await name.fill(fold(some.name));
    expect((await shown(page)).sort()).toEqual(named(({ name }) => fold(name).includes(fold(some.name))).sort());
    await name.fill("zzz");
    expect(await said(page)).toBe("Không có phường nào khớp với bộ lọc.");
    await button(page, "Bỏ lọc").click();
    await soon(() => said(page)).toBe(counted(planWards.length));
    expect(new URL(page.url()).hash).toBe("");
  });

  test("what is chosen stands in the address and comes back with it", async () => {
    const page = await visit(site, "phuong/");
    await city(page).selectOption(some.city.slug);
    await statusField(page).selectOption(status(some));
    const { hash } = new URL(page.url());
    expect(hash).toBe(`#city=${some.city.slug}&status=${status(some)}`);
    const again = await visit(site, `phuong/${hash}`);
    expect(await city(again).inputValue()).toBe(some.city.slug);
    expect(await shown(again)).toEqual(await shown(page));
  });
});

describe("what is typed over the list", () => {
  test("finds a ward by its name with words for ward before it, and by its code", async () => {
    const ward = portalOf("real").planWards.find(({ slug }) => slug === "cao-xanh")!; // a ward of the plan
    const page = await visit("real", "phuong/");
    for (const typed of ["p. cao xanh", "Phường Cao Xanh", ward.code, ward.code.slice(1)]) {
      await page.getByRole("searchbox").fill(typed);
      expect(await shown(page), typed).toEqual([ward.name]);
    }
  });
});

describe("the address of the list", () => {
  test("changes what is shown when it changes, forth and back", async () => {
    const page = await visit("real", "phuong/?tu=bao#city=mong-cai");
    const before = await shown(page);
    await page.evaluate(() => (location.hash = "name=cao"));
    await soon(() => page.getByRole("searchbox").inputValue()).toBe("cao");
    expect(await city(page).inputValue()).toBe("");
    expect(await shown(page)).toEqual(expect.arrayContaining(["Cao Xanh"]));
    await page.goBack();
    await soon(() => shown(page)).toEqual(before);
    expect(await city(page).inputValue()).toBe("mong-cai");
    await button(page, "Bỏ lọc").click();
    await soon(async () => page.url()).toMatch(/phuong\/\?tu=bao$/);
  });

  test("that speaks of something else is left alone", async () => {
    const page = await visit("real", "phuong/#content");
    expect(page.url()).toMatch(/#content$/);
    await city(page).selectOption("mong-cai");
    const before = await shown(page);
    await page.evaluate(() => (location.hash = "content"));
    await page.waitForTimeout(100);
    expect(await shown(page)).toEqual(before);
    expect(page.url()).toMatch(/#content$/);
  });

  test("that names what is not to choose from filters nothing by it, and the field says so", async () => {
    const page = await visit("real", "phuong/#city=mars&name=cao");
    expect(await city(page).locator("option:checked").innerText()).toBe("Mọi thành phố, thị xã");
    expect(await shown(page)).toEqual(expect.arrayContaining(["Cao Xanh"]));
  });
});

describe("sorting the list", () => {
  test("a press on a column sorts by it, a second one the other way, and it is said", async () => {
    const page = await visit("real", "phuong/");
    const byName = (await shown(page)).sort(new Intl.Collator("vi").compare);
    expect(await sorted(page, "Phường")).toBe(null);
    await button(page, "Phường").click();
    expect(await sorted(page, "Phường")).toBe("ascending");
    expect(await shown(page)).toEqual(byName);
    await button(page, "Phường").press("Enter");
    expect(await sorted(page, "Phường")).toBe("descending");
    expect(await shown(page)).toEqual(byName.reverse());
  });

  test("one column sorts at a time, and the filter holds", async () => {
    const page = await visit("real", "phuong/#status=past-roadmap");
    const before = await shown(page);
    await button(page, "Phường").click();
    await button(page, "Năm lộ trình").click();
    expect(await sorted(page, "Phường")).toBe(null);
    expect(await sorted(page, "Năm lộ trình")).toBe("ascending");
    expect((await shown(page)).sort()).toEqual(before.sort());
  });
});

test("the list filters on a phone", async () => {
  const page = await visit("demo", "en/phuong/", { viewport: PHONE });
  await page.getByRole("combobox", { name: "Status" }).selectOption("recognised");
  expect(new Set(await rows(page).locator(".status").allInnerTexts())).toEqual(new Set(["Recognised"]));
});

test("without script the list is whole and has no filter", async () => {
  const page = await visit("demo", "phuong/", { javaScriptEnabled: false });
  expect(await rows(page).count()).toBe(portalOf("demo").planWards.length);
  expect(await page.locator("ward-list form").isVisible()).toBe(false);
  await rows(page).first().getByRole("link").first().click();
  expect(pathOf(page)).toMatch(/^\/phuong\/[^/]+\/[^/]+\/$/);
});
