/** Finding one's way, with script and without. */
import { describe, expect, test } from "vitest";
import { path, unitPath } from "#i18n/routes.ts";
import { standing } from "#model/status.ts";
import { statusNow } from "#views/standing.ts";
import { kinds } from "../kinds.ts";
import { PHONE, pathOf, portalOf, visit } from "./browser.ts";

const { home, list, ward, method } = kinds(portalOf("real"));

test.each([home, list, ward, method])("switching language keeps the page, there and back: /%s", async (path) => {
  const page = await visit("real", path);
  const title = await page.locator("h1").innerText();
  await page.getByRole("link", { name: "English" }).click();
  expect(pathOf(page)).toBe(`/en/${path}`);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  expect(pathOf(page)).toBe(`/${path}`);
  expect(await page.locator("h1").innerText()).toBe(title);
});

test("under a path, the language switch and links stay under it", async () => {
  const page = await visit("base", "phuong/");
  await page.getByRole("link", { name: "English" }).click();
  expect(pathOf(page)).toBe("/minh-bach/en/phuong/");
  await page.locator("tbody a").first().click();
  expect(pathOf(page)).toMatch(/^\/minh-bach\/en\/phuong\/[^/]+\/[^/]+\/$/);
});

test("the language switch takes along what is set on the map and in the list", async () => {
  const map = await visit("real", `${path.map}#list=today`);
  await map.getByRole("link", { name: "English" }).click();
  await map.waitForURL(`**/en/${path.map}#list=today`);
  const list = await visit("real", path.wards);
  await list.getByRole("searchbox").fill("cao");
  await list.getByRole("link", { name: "English" }).focus();
  await list.keyboard.press("Enter");
  await list.waitForURL(`**/en/${path.wards}#name=cao`);
});

test("without script the language switch is a plain link", async () => {
  const page = await visit("real", `${path.map}#list=today`, { javaScriptEnabled: false });
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(`**/en/${path.map}`);
});

test("going from page to page leaves nothing on the console where motion is welcome and no file is kept", async () => {
  const page = await visit("real", path.home, { reducedMotion: "no-preference" });
  await page.route("**/*", (route) => route.continue()); // what a browser asks here is answered anew each time
  for (const to of [path.map, path.wards, path.plan, path.method, path.about]) {
    await page.locator(`.links a[href="/${to}"]`).click();
    await page.waitForTimeout(400); // a fade from page to page would be over
  }
  expect(pathOf(page)).toBe(`/${path.about}`);
});

test.each([
  ["khong-co/", "vi"],
  ["en/khong-co/", "en"],
])("an address that does not exist answers 404 in its language: /%s", async (address, language) => {
  const page = await visit("real", path.about);
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain(`<html lang="${language}"`);
});

describe.each([
  ["with script", true],
  ["without script", false],
])("%s", (_, javaScriptEnabled) => {
  test("a ward opens from the drawn map by keyboard alone", async () => {
    const ward = portalOf("real").planWards[5]!; // any but the first
    const page = await visit("real", path.map, { javaScriptEnabled });
    const link = page.locator(`[data-drawn] a[data-unit="${ward.id}"]`);
    const reached = () => link.evaluate((element) => element === document.activeElement);
    await page.locator("main").focus();
    for (let tabs = 0; tabs < 150 && !(await reached()); tabs += 1) await page.keyboard.press("Tab");
    expect(await reached()).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${unitPath(ward)}`);
    expect(await page.locator("h1").innerText()).toBe(`Phường ${ward.name}`);
  });

  test("the first Tab offers to skip to the content, and Enter does", async () => {
    const page = await visit("real", path.wards, { javaScriptEnabled });
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.className || document.activeElement?.id);
    expect(await focused()).toBe("skip");
    expect((await page.locator(".skip").boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test("the menu of a phone opens and leads on", async () => {
    const page = await visit("real", path.wards, { javaScriptEnabled, viewport: PHONE });
    const menu = page.locator("details.menu");
    expect(await menu.getByRole("link").first().isVisible()).toBe(false);
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    await menu.getByRole("link", { name: "Phương pháp" }).click();
    expect(pathOf(page)).toBe("/phuong-phap/");
  });
});

test("without script the page of a ward says its status in words, for every status that occurs", async () => {
  const portal = portalOf("demo");
  const page = await visit("demo", "", { javaScriptEnabled: false });
  const statusOf = new Map(
    [...portal.planWards, ...portal.todaysWards].map((ward) => [standing(portal, ward, portal.asOf).status, ward]),
  );
  expect(statusOf.size).toBeGreaterThan(4);
  for (const [status, ward] of statusOf) {
    await page.goto(unitPath(ward));
    const word = await page.locator(".verdict .word:visible").innerText();
    expect([status, word]).toEqual([status, statusNow(portal, ward, "vi").word]);
  }
});

test("without script every ward on the drawn maps is a link with its name and its status", async () => {
  const page = await visit("demo", path.map, { javaScriptEnabled: false });
  const namesOf = () =>
    page
      .locator(".panels a[data-unit]:visible")
      .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  const { planWards, todaysWards } = portalOf("demo");
  const plan = await namesOf();
  expect(await page.locator('[data-action="open"]').isVisible()).toBe(false);
  await page.locator('a[href$="#map"]').click();
  await page.waitForURL(/phuong-hien-nay\/#map$/);
  const today = await namesOf();
  expect([plan.length, today.length]).toEqual([planWards.length, todaysWards.length]);
  expect([...plan, ...today].filter((name) => !/^.+: .+/.test(name))).toEqual([]);
});
