/** The interactive map: opened, read and set by pointer, by keyboard alone, and by its address. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formatDay } from "#i18n/format.ts";
import { path, unitPath } from "#i18n/routes.ts";
import { asDay } from "#model/day.ts";
import { type Status, STATUSES, countByStatus } from "#model/status.ts";
import type { Unit } from "#model/vocabulary.ts";
import { PHONE, newPage, pathOf, portalOf, soon, visit } from "./browser.ts";

const drawn = (page: Page) => page.locator(".leaflet-container path[data-unit]");
const listed = (page: Page) => page.locator("[data-list] a[data-unit]");
const open = (page: Page) => page.locator('[data-action="open"]');
const date = (page: Page) => page.locator('input[type="range"][name="date"]');
const dateText = (page: Page) => date(page).getAttribute("aria-valuetext");
const box = (page: Page, status: Status) => page.locator(`input[name="status"][value="${status}"]`);
const countAt = (page: Page, status: Status) =>
  page.locator("label").filter({ has: box(page, status) }).locator("[data-count]").innerText(); // prettier-ignore
const said = (page: Page) => page.locator('[data-said="shown"]').innerText();
const place = (page: Page) => page.locator('[data-said="place"]').innerText();
const list = (page: Page, value: "plan" | "today") => page.locator(`input[name="list"][value="${value}"]`);
const focused = (page: Page, selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);

/** How many wards are drawn with each status. */
const fills = (page: Page) =>
  drawn(page).evaluateAll((paths) => {
    const all = paths.map((path) => /\bfill-([\w-]+)/.exec(path.getAttribute("class") ?? "")?.[1] ?? "none");
    return Object.fromEntries([...new Set(all)].map((one) => [one, all.filter((other) => other === one).length]));
  });

async function opened(...visited: Parameters<typeof visit>): Promise<Page> {
  const page = await visit(...visited);
  await open(page).click();
  await soon(() => drawn(page).count()).toBeGreaterThan(0);
  return page;
}

/** Presses Tab until an element that fits is reached, as a reader would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await focused(page, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe.each(["real", "demo", "many"] as const)("%s", (site) => {
  const portal = portalOf(site);
  const { planWards, todaysWards, asOf, plan } = portal;
  /** The statuses that some wards have at a day, with their numbers. */
  const counts = (wards: readonly Unit[], day = asOf) =>
    Object.fromEntries(Object.entries(countByStatus(portal, wards, day)).filter(([, count]) => count > 0));
  const occurring = STATUSES.filter((status) => (counts(planWards)[status] ?? 0) > 0);
  const [some] = occurring as [Status, ...Status[]]; // there are wards
  const shown = (count: number, all: number) => `Đang hiện ${count} trên ${all} phường`;

  test("a press opens a map of all wards of the plan, each drawn and counted with its status", async () => {
    const page = await opened(site, path.map);
    expect(await page.getByRole("region", { name: "Bản đồ tương tác các phường" }).isVisible()).toBe(true);
    expect(await fills(page)).toEqual(counts(planWards));
    expect(await listed(page).count()).toBe(planWards.length);
    expect(await said(page)).toBe(shown(planWards.length, planWards.length));
    for (const status of occurring) expect(await countAt(page, status)).toBe(String(counts(planWards)[status]));
  });

  test("a status that is switched off leaves the list and the number shown, and comes back", async () => {
    const page = await opened(site, path.map);
    await box(page, some).uncheck();
    const left = planWards.length - counts(planWards)[some]!; // it occurs
    await soon(() => said(page)).toBe(shown(left, planWards.length));
    expect(await listed(page).count()).toBe(left);
    expect(await page.locator(`[data-list] a[data-status="${some}"]`).count()).toBe(0);
    expect(await countAt(page, some)).toBe(String(counts(planWards)[some]));
    expect(new URL(page.url()).hash).toContain(`hide=${some}`);
    await box(page, some).check();
    await soon(() => said(page)).toBe(shown(planWards.length, planWards.length));
  });

  test("today's wards take the place of those of the plan", async () => {
    const page = await opened(site, path.map);
    await list(page, "today").check();
    await soon(() => drawn(page).count()).toBe(todaysWards.length);
    expect(await fills(page)).toEqual(counts(todaysWards));
    expect(await said(page)).toBe(shown(todaysWards.length, todaysWards.length));
    const offered = await page.locator('input[name="status"]:visible').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)); // prettier-ignore
    expect(offered).toEqual(expect.arrayContaining(Object.keys(counts(todaysWards))));
    expect(offered).not.toContain("by-2030");
  });

  test("the slider goes back to the day of the plan, and to now again", async () => {
    const page = await opened(site, path.map);
    const now = await dateText(page);
    await date(page).focus();
    await page.keyboard.press("Home");
    await soon(() => dateText(page)).toBe("08/05/2024");
    expect(await fills(page)).toEqual(counts(planWards, plan.date));
    for (const [status, count] of Object.entries(counts(planWards, plan.date)))
      expect(await countAt(page, status as Status)).toBe(String(count)); // a key of the counts
    await page.keyboard.press("End");
    await soon(() => dateText(page)).toBe(now);
    expect(await fills(page)).toEqual(counts(planWards));
  });

  test("the address holds what is set, and brings it back without a press", async () => {
    const page = await opened(site, path.map);
    await box(page, some).uncheck();
    await date(page).focus();
    await page.keyboard.press("Home");
    await soon(() => dateText(page)).toBe("08/05/2024");
    const again = await visit(site, `${path.map}${new URL(page.url()).hash}`);
    await soon(() => drawn(again).count()).toBe(planWards.length);
    expect(await dateText(again)).toBe("08/05/2024");
    expect(await box(again, some).isChecked()).toBe(false);
    expect(await said(again)).toBe(await said(page));
    expect(await fills(again)).toEqual(await fills(page));
  });

  test("a day that the address names is shown as it was, also between two stops of the slider", async () => {
    const page = await visit(site, `${path.map}#date=2024-06-15`);
    await soon(() => drawn(page).count()).toBe(planWards.length);
    expect(await dateText(page)).toBe("15/06/2024");
    expect(await fills(page)).toEqual(counts(planWards, asDay("2024-06-15")!));
    const english = await visit(site, `en/${path.map}#date=2024-06-15`);
    await soon(() => dateText(english)).toBe("15 June 2024");
    const long = await visit(site, `${path.map}#date=2099-01-01`);
    await soon(() => dateText(long)).toBe(formatDay(asOf, "vi"));
  });

  test("by keyboard alone the map opens, is filtered and dated, and a ward of its list opens", async () => {
    const page = await visit(site, path.map);
    await page.locator("main").focus();
    await tabTo(page, '[data-action="open"]');
    await page.keyboard.press("Enter");
    await soon(() => focused(page, "[data-map]")).toBe(true);
    await tabTo(page, `input[name="status"][value="${some}"]`);
    await page.keyboard.press("Space");
    await soon(() => listed(page).count()).toBe(planWards.length - counts(planWards)[some]!); // it occurs
    await page.keyboard.press("Space");
    await tabTo(page, 'input[name="date"]');
    await page.keyboard.press("Home");
    await soon(() => dateText(page)).toBe("08/05/2024");
    await tabTo(page, "[data-list] a");
    const id = await page.evaluate(() => (document.activeElement as HTMLElement).dataset["unit"]);
    const ward = planWards.find((ward) => ward.id === id)!; // the list is of them
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${unitPath(ward)}`);
    expect(await page.locator("h1").innerText()).toBe(`Phường ${ward.name}`);
  });
});

const real = portalOf("real");
const ward = real.planWards.find(({ slug }) => slug === "cao-xanh")!; // a ward of the plan
const widthOf = (page: Page) => async () =>
  (await page.locator(`path[data-unit="${ward.id}"]`).boundingBox())?.width ?? 0;

test("no shape of the map is a stop of the keyboard: the list beside it is the way", async () => {
  const page = await opened("real", path.map);
  const stops = await drawn(page).evaluateAll((all) => all.filter((one) => (one as SVGElement).tabIndex >= 0).length);
  expect(stops).toBe(0);
});

test("the lists switch by arrow keys", async () => {
  const page = await opened("real", path.map);
  await list(page, "plan").focus();
  await page.keyboard.press("ArrowRight");
  await soon(() => fills(page)).toEqual({ "outside-plan": real.todaysWards.length });
});

test("the button of a city brings its wards near, that of the province all of them; a press on a ward opens its page", async () => {
  const page = await opened("real", path.map);
  const before = await widthOf(page)();
  await page.locator(`button[data-city="${ward.city.slug}"]`).click();
  await soon(widthOf(page)).toBeGreaterThan(before * 2);
  expect(new URL(page.url()).hash).toContain("view=");
  await page.locator('button[data-city=""]').click();
  await soon(widthOf(page)).toBeLessThan(before * 1.5);
  await page.locator(`button[data-city="${ward.city.slug}"]`).click();
  await soon(widthOf(page)).toBeGreaterThan(before * 2);
  await page.locator(`path[data-unit="${ward.id}"]`).click();
  await page.waitForURL(`**/${unitPath(ward)}`);
});

test("closing brings back the drawn map and the focus, and empties the address", async () => {
  const page = await opened("real", path.map);
  await page.locator('[data-action="close"]').click();
  expect(await page.locator(".leaflet-container:visible").count()).toBe(0);
  expect(await page.locator("[data-drawn]").isVisible()).toBe(true);
  expect(await focused(page, '[data-action="open"]')).toBe(true);
  expect(new URL(page.url()).hash).toBe("");
  await page.keyboard.press("Enter");
  await soon(() => drawn(page).count()).toBe(real.planWards.length);
});

test("the place of the device names the ward in which it lies, and is sent nowhere", async () => {
  const [longitude, latitude] = ward.point;
  const page = await opened("real", path.map, { permissions: ["geolocation"], geolocation: { latitude, longitude } });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.locator('[data-action="locate"]').click();
  await soon(() => place(page)).toBe(`Bạn đang ở trong phường ${ward.name}.`);
  expect(asked).toEqual([]);
});

test("where the reader is stays out of the address, also when the map is moved from there", async () => {
  const [longitude, latitude] = ward.point;
  const page = await opened("real", path.map, {
    permissions: ["geolocation"],
    geolocation: { latitude, longitude },
    reducedMotion: "reduce", // every move is over when the press is
  });
  await page.locator('[data-action="locate"]').click();
  await soon(() => place(page)).toContain("Bạn đang ở trong phường");
  await page.locator("[data-map]").focus();
  await page.keyboard.press("ArrowRight");
  await page.locator('input[name="status"][value="by-2030"]').uncheck();
  await soon(async () => new URL(page.url()).hash).toContain("hide=by-2030");
  expect(new URL(page.url()).hash).not.toContain("view=");
});

test.each([
  ["outside every ward", ["geolocation"], "Vị trí của bạn không nằm trong phường nào trên bản đồ này."],
  ["not given", [], "Không lấy được vị trí."],
])("a place that is %s is said", async (_, permissions, words) => {
  const geolocation = { latitude: 10.77, longitude: 106.7 };
  const page = await opened("real", path.map, { permissions, geolocation });
  await page.locator('[data-action="locate"]').click();
  await soon(() => place(page)).toBe(words);
});

test("on a phone, in English, the map opens, and its list leads on", async () => {
  const page = await visit("demo", `en/${path.map}`, { viewport: PHONE, hasTouch: true });
  await open(page).tap();
  await soon(() => drawn(page).count()).toBe(portalOf("demo").planWards.length);
  await listed(page).first().tap();
  await page.waitForURL("**/en/phuong/*/*/");
});

test("under a path the map opens, and leads on under it", async () => {
  const page = await opened("base", path.map);
  await listed(page).first().click();
  await page.waitForURL("**/phuong/*/*/");
  expect(pathOf(page)).toMatch(/^\/minh-bach\//);
});

test("where the shapes cannot be had the drawn map stays, and it is said", async () => {
  const page = await newPage("real");
  await page.route("**/map/*.json", (route) => route.fulfill({ status: 200, body: "no JSON" }));
  await page.goto(path.map);
  await open(page).click();
  await soon(() => page.locator("ward-map [role=alert]").innerText()).toContain("Không tải được dữ liệu bản đồ");
  expect(await page.locator("[data-drawn]").isVisible()).toBe(true);
});

test("no other page loads the interactive map", async () => {
  const page = await newPage("real");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("", { waitUntil: "networkidle" });
  await page.goto(path.map, { waitUntil: "networkidle" });
  expect(asked.filter((url) => /leaflet|\/map\//.test(url))).toEqual([]);
});
