/** The interactive map: opened, read and set by pointer, by keyboard alone, and by its address. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formatDay } from "#i18n/format.ts";
import { path, unitPath } from "#i18n/routes.ts";
import { asDay } from "#model/day.ts";
import { type Status, STATUSES, countByStatus } from "#model/status.ts";
import type { Unit } from "#model/vocabulary.ts";
import { NARROW, PHONE, held, newPage, pathOf, portalOf, soon, visit } from "./browser.ts";

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

describe.each(["real", "demo"] as const)("%s", (site) => {
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

test("on a small phone the words on the boundaries stand under the map and cover nothing of it", async () => {
  const page = await opened("real", path.map, { viewport: NARROW });
  const words = page.locator("[data-attribution]");
  expect(await words.innerText()).toMatch(/^Ranh giới trên bản đồ chỉ để minh họa/);
  const [above, below] = [await page.locator("[data-map]").boundingBox(), await words.boundingBox()];
  expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height); // both are there
});

test.each([PHONE, NARROW])(
  "on a phone every button is seen, and the statuses begin on the screen of the map: %o",
  async (viewport) => {
    const page = await opened("real", path.map, { viewport, hasTouch: true, isMobile: true });
    for (const button of await page.locator(".cities button").all()) {
      const { x, width } = (await button.boundingBox())!; // it is seen
      expect(x + width).toBeLessThanOrEqual(viewport.width);
    }
    const [map, statuses] = [
      await page.locator("[data-map]").boundingBox(),
      await box(page, "recognised").boundingBox(),
    ];
    expect(map!.width / map!.height).toBeGreaterThan(1.3); // both are there
    expect(statuses!.y - map!.y).toBeLessThan(viewport.height * 0.6);
  },
);

test("what is said under the map of a phone goes with the status of the day, and goes when nothing is marked", async () => {
  const page = await opened("demo", path.map, { viewport: PHONE, hasTouch: true, isMobile: true });
  const told = page.locator('[data-said="ward"]');
  const hint = page.getByText("Chạm vào một phường để xem trạng thái.");
  expect(await hint.isVisible()).toBe(true);
  const ward = portalOf("demo").planWards.find(({ roadmapYear }) => roadmapYear === 2024)!; // the plan names twenty
  await page.locator(`path[data-unit="${ward.id}"]`).dispatchEvent("click");
  await soon(() => told.innerText()).toContain(ward.name);
  expect(await hint.isVisible()).toBe(false);
  await date(page).fill("0");
  await soon(() => told.innerText()).toContain("Trong lộ trình năm 2024");
  await list(page, "today").check();
  await soon(() => hint.isVisible()).toBe(true);
  expect(await told.innerText()).toBe("");
});

test("on a phone the first tap on a ward says what it is under the map, and that stays; the second one opens its page", async () => {
  const page = await opened("real", path.map, { viewport: PHONE, hasTouch: true, isMobile: true });
  const largest = await drawn(page).evaluateAll((shapes) => {
    const boxes = shapes.map((shape) => shape.getBoundingClientRect());
    const sizes = boxes.map(({ width, height }) => width * height);
    return shapes[sizes.indexOf(Math.max(...sizes))]!.getAttribute("data-unit"); // no map is empty
  });
  const shape = page.locator(`path[data-unit="${largest}"]`);
  await shape.tap({ force: true });
  await page.waitForTimeout(500); // what closes fades for a fifth of a second
  const { name } = real.planWards.find(({ id }) => id === largest)!; // the map has wards of the plan
  expect(await page.locator('[data-said="ward"]').innerText()).toContain(name);
  expect(await page.locator(".leaflet-tooltip").count()).toBe(0);
  await shape.tap({ force: true });
  await soon(() => page.getByRole("heading", { level: 1 }).innerText()).toContain(name);
});

test("under a path the map opens, and leads on under it", async () => {
  const page = await opened("base", path.map);
  await listed(page).first().click();
  await page.waitForURL("**/phuong/*/*/");
  expect(pathOf(page)).toMatch(/^\/minh-bach\//);
});

describe("what cannot be had", () => {
  const alert = (page: Page) => page.locator("ward-map [role=alert]").innerText();
  const broken = "throw new Error('no map')";
  const plan = real.planWards.length;

  test.each([
    ["the shapes", "**/map/*.json", "application/json", "no JSON"],
    ["the land", "**/map/land.json", "application/json", "{}"],
    ["the wards", "**/map/plan.json", "application/json", "{}"],
    ["the program of the map", "**/_astro/leaflet-map*.js", "text/javascript", broken],
  ])("is said and leaves the drawn map, and another press tries again: %s", async (_, file, contentType, body) => {
    const page = await newPage("real");
    await page.route(file, (route) => route.fulfill({ contentType, body }));
    await page.goto(path.map);
    await open(page).click();
    await soon(() => alert(page)).toContain("Không tải được dữ liệu bản đồ");
    expect(await page.locator("[data-drawn]").isVisible()).toBe(true);
    await page.unroute(file);
    await open(page).click();
    await soon(() => drawn(page).count()).toBe(plan);
    expect(await fills(page)).toEqual({ "past-roadmap": expect.any(Number), "by-2030": expect.any(Number) });
    expect(await alert(page)).toBe("");
  });

  test("may be all of it, and another press brings all", async () => {
    const page = await newPage("real");
    const files = [/\/map\/.*json$/, /leaflet-map.*js$/];
    for (const file of files) await page.route(file, (route) => route.fulfill({ contentType: "text/javascript", body: broken })); // prettier-ignore
    await page.goto(path.map);
    for (let times = 0; times < 2; times += 1) {
      await open(page).click();
      await soon(() => alert(page)).not.toBe("");
    }
    for (const file of files) await page.unroute(file);
    await open(page).click();
    await soon(() => drawn(page).count()).toBe(plan);
  });

  test("brings, once it can be had, the state that the address holds", async () => {
    const page = await newPage("real");
    const file = "**/_astro/leaflet-map*.js";
    await page.route(file, (route) => route.fulfill({ contentType: "text/javascript", body: broken }));
    await page.goto(`${path.map}#list=today&date=2025-08-01`);
    await soon(() => alert(page)).not.toBe("");
    await open(page).click();
    await soon(() => alert(page)).not.toBe("");
    await page.unroute(file);
    await open(page).click();
    await soon(() => drawn(page).count()).toBe(real.todaysWards.length);
    expect(await dateText(page)).toBe("01/08/2025");
  });

  test("of the other list leaves the one that is drawn, with its button and its address, and is said", async () => {
    const page = await opened("real", path.map);
    await box(page, "by-2030").uncheck();
    const [was, shown, address] = [await fills(page), await said(page), page.url()];
    await page.route("**/map/today.json", (route) => route.fulfill({ contentType: "application/json", body: "{}" }));
    await list(page, "today").click(); // it springs back when the list does not come
    await soon(() => alert(page)).toContain("Không tải được danh sách kia");
    expect(await list(page, "plan").isChecked()).toBe(true);
    expect(await fills(page)).toEqual(was);
    expect(await said(page)).toBe(shown);
    expect(page.url()).toBe(address);
    await page.evaluate(() => (location.hash = "list=today"));
    await soon(async () => page.url()).toBe(address);
    await page.unroute("**/map/today.json");
    await list(page, "today").check();
    await soon(() => drawn(page).count()).toBe(real.todaysWards.length);
    expect(await alert(page)).toBe("");
    expect(await list(page, "today").isChecked()).toBe(true);
  });
});

test("while the other list is on its way the one that is drawn can be dated and filtered, and the choice holds", async () => {
  const page = await newPage("real");
  const come = await held(page, "**/map/today.json");
  await page.goto(path.map);
  await open(page).click();
  await soon(() => drawn(page).count()).toBe(real.planWards.length);
  await list(page, "today").check();
  expect(await said(page)).toBe("Đang tải bản đồ…");
  await date(page).focus();
  await page.keyboard.press("Home");
  await soon(() => dateText(page)).toBe("08/05/2024");
  await box(page, "by-2030").uncheck();
  expect(await list(page, "today").isChecked()).toBe(true);
  expect(await drawn(page).count()).toBe(real.planWards.length);
  expect(new URL(page.url()).hash).toBe("#list=plan&hide=by-2030&date=2024-05-08");
  come();
  await soon(() => drawn(page).count()).toBe(real.todaysWards.length);
  expect(await dateText(page)).toBe(formatDay(real.asOf, "vi"));
  expect(new URL(page.url()).hash).toBe("#list=today&hide=by-2030");
});

test("the list that was chosen last is shown, whichever comes first", async () => {
  const page = await newPage("real");
  const come = await held(page, "**/map/today.json");
  await page.goto(path.map);
  await open(page).click();
  await soon(() => drawn(page).count()).toBe(real.planWards.length);
  await list(page, "today").check();
  await list(page, "plan").check();
  const answered = page.waitForResponse("**/map/today.json");
  come();
  await answered;
  await page.waitForTimeout(200);
  expect(await drawn(page).count()).toBe(real.planWards.length);
  expect(await list(page, "plan").isChecked()).toBe(true);
});

test("a press on the button twice opens one map, with its look", async () => {
  const page = await newPage("real");
  const come = await held(page, "**/_astro/leaflet-map*.css");
  await page.goto(path.map);
  await open(page).evaluate((button) => {
    for (let times = 0; times < 2; times += 1) (button as HTMLElement).click();
  });
  await page.waitForTimeout(500);
  expect(await drawn(page).count()).toBe(0);
  come();
  await soon(() => drawn(page).count()).toBe(real.planWards.length);
});

describe("a view in the address that shows no ward", () => {
  const province = async (page: Page) => {
    await soon(() => drawn(page).count()).toBe(real.planWards.length);
    const within = await page.locator(".leaflet-container").boundingBox();
    const boxes = await Promise.all(["cao-xanh", "ka-long", "kim-son"].map((slug) => page.locator(`path[data-unit="${real.planWards.find((ward) => ward.slug === slug)!.id}"]`).boundingBox())); // prettier-ignore
    return boxes.every((box) => box && within && box.x >= within.x && box.x + box.width <= within.x + within.width && box.y >= within.y && box.y + box.height <= within.y + within.height); // prettier-ignore
  };

  test.each([
    ["off the coast of Africa", "7/0/0"],
    ["far away at the greatest zoom", "20/0/0"],
    ["at the edge of the globe", "3/-90/180"],
    ["off the globe", "11/200/400"],
    ["zoomed in too far", "99/20.95/107.08"],
    ["no number", "NaN/NaN/NaN"],
    ["nothing", ""],
    ["the name of a city", "ha-long"],
    ["on the open sea", "14/20.7/107.9"],
  ])("brings the whole province: %s", async (_, view) => {
    const page = await visit("real", `${path.map}#view=${view}`);
    expect(await province(page)).toBe(true);
    await box(page, "by-2030").uncheck();
    expect(new URL(page.url()).hash).toBe("#list=plan&hide=by-2030");
  });

  test("but one that does is kept", async () => {
    const [longitude, latitude] = ward.point;
    const page = await visit("real", `${path.map}#list=plan&view=13/${latitude.toFixed(4)}/${longitude.toFixed(4)}`);
    expect(await province(page)).toBe(false);
    await soon(widthOf(page)).toBeGreaterThan(50);
    expect(page.url()).toMatch(/view=13\/20\.\d+\/107\.\d+$/);
  });
});

test("no other page loads the interactive map", async () => {
  const page = await newPage("real");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("", { waitUntil: "networkidle" });
  await page.goto(path.map, { waitUntil: "networkidle" });
  expect(asked.filter((url) => /leaflet|\/map\//.test(url))).toEqual([]);
});
