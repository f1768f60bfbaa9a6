import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { path, unitPath } from "#i18n/routes.ts";
import { judgeAll, lastReportOf } from "#model/judgement.ts";
import type { Unit } from "#model/vocabulary.ts";
import { NARROW, PHONE, newPage, pathOf, portalOf, soon, visit } from "./browser.ts";

const portal = portalOf("demo");
const [a, b, c, d, e] = portal.planWards as readonly [Unit, Unit, Unit, Unit, Unit]; // the plan has many more
const today = portal.todaysWards[0]!; // no list is empty
const of = (...units: readonly Unit[]) => `${path.compare}?p=${units.map(({ id }) => id).join(",")}`;

const heads = (page: Page) => page.locator("thead th a").allInnerTexts();
const said = (page: Page) => page.locator(".said").innerText();
const searchIn = (page: Page) => new URL(page.url()).search;
const finder = (page: Page) => page.getByRole("combobox", { name: "Thêm phường: tên, mã" });
const nameOf = ({ name, inPlan }: Unit) => (inPlan ? name : `${name} (hiện nay)`);
const shows = (page: Page, ...units: readonly Unit[]) => soon(() => heads(page)).toEqual(units.map(nameOf));

/** Types the code of a ward, which is also that of another one, and chooses it. */
async function add(page: Page, { code, name, inPlan }: Unit) {
  await finder(page).fill(code);
  const hasText = new RegExp(`^\\s*${name}\\s*Phường ${inPlan ? "(cũ|thuộc)" : "mới"}`);
  await page.locator("main").getByRole("option").filter({ hasText }).click();
}

describe("an address with wards", () => {
  test("shows them side by side, of either list, each with its results as its own page has them", async () => {
    const page = await visit("demo", of(b, today));
    await shows(page, b, today);
    expect(await said(page)).toContain(`Đang so sánh 2 phường: ${nameOf(b)}, ${nameOf(today)}.`);
    const signs = (place: number) =>
      page
        .locator("tbody[data-criteria] tr:not(.part)")
        .evaluateAll(
          (rows, place) => rows.flatMap((row) => row.querySelectorAll("td")[place]?.getAttribute("data-sign") ?? []),
          place,
        );
    for (const [place, unit] of [b, today].entries())
      expect((await signs(place)).sort()).toEqual(
        judgeAll(portal, unit, lastReportOf(portal, unit)).map(([, result]) => result).sort(), // prettier-ignore
      );
    await page.getByRole("link", { name: b.name, exact: true }).click();
    expect(pathOf(page)).toBe(`/${unitPath(b)}`);
  });

  test("explains that there is nothing to compare with only where a cell says so", async () => {
    const page = await visit("demo", of(a, b));
    await shows(page, a, b);
    const cells = page.locator("td .more", { hasText: "không có gốc so sánh" });
    const note = page.getByText("“Không có gốc so sánh”:");
    expect([await cells.count(), await note.isVisible()]).toEqual([0, false]);
    await add(page, today);
    await shows(page, a, b, today);
    expect([(await cells.count()) > 0, await note.isVisible()]).toEqual([true, true]);
  });

  test("is a table whose every cell has a head of its column and of its row", async () => {
    const page = await visit("demo", of(a, b, c), { viewport: PHONE });
    await shows(page, a, b, c);
    const cells = await page
      .locator("tr[data-row]")
      .evaluateAll((rows) => rows.map((row) => row.querySelectorAll("td").length));
    expect(new Set(cells)).toEqual(new Set([3]));
    expect(await page.getByRole("columnheader").count()).toBe(3);
    expect(await page.getByRole("cell", { name: "Đạt" }).count()).toBeGreaterThan(0);
  });

  test.each([
    [`${path.compare}?p=99999,abc,${a.id},${b.id}`, [a, b], "Không có phường nào mang mã 99999, abc."],
    [of(a), [a], `Mới chọn một phường (${a.name}). Hãy chọn thêm ít nhất một phường nữa.`],
    [of(a, b, c, d, e), [a, b, c, d], `Bảng có chỗ cho 4 phường; không hiện ${e.name}.`],
    [of(a, b, a), [a, b], `Địa chỉ nêu ${a.name} hơn một lần; bảng hiện một lần.`],
    [path.compare, [], "Chưa chọn phường nào."],
  ] as const)("what is not as it should be is said: /%s", async (address, units, sentence) => {
    const page = await visit("demo", address);
    await soon(() => said(page)).toContain(sentence);
    expect(await heads(page)).toEqual(units.map(nameOf));
    expect(await page.locator("main table").isVisible()).toBe(units.length > 0);
  });

  test("of unknown wards only has no table, and text in it stays text", async () => {
    const page = await visit("demo", `${path.compare}?p=<b>x</b>`);
    await soon(() => said(page)).toBe("Không có phường nào mang mã <b>x</b>.");
    expect(await page.locator("main table").isVisible()).toBe(false);
  });

  test("of wards that never reported says so once, instead of in every row", async () => {
    const { planWards } = portalOf("real");
    const page = await visit("real", of(planWards[0]!, planWards[1]!));
    await soon(() => said(page)).toContain("Chưa có báo cáo nào về các phường này");
    expect(await page.locator("tbody[data-criteria]:visible").count()).toBe(0);
    expect(await page.locator("tr[data-row]:visible").count()).toBeGreaterThan(0);
  });

  test("whose figures cannot be had says so, and no more", async () => {
    const page = await newPage("demo");
    await page.route("**/so-sanh/*.json", (route) => route.fulfill({ contentType: "application/json", body: "{" }));
    await page.goto(of(a, b));
    await soon(() => said(page)).toBe("Không tải được số liệu của các phường. Hãy kiểm tra kết nối rồi tải lại trang.");
    expect(await page.locator("main table").isVisible()).toBe(false);
  });

  test("under a path works as well", async () => {
    const { planWards } = portalOf("base");
    const page = await visit("base", `en/${of(planWards[0]!, planWards[1]!)}`);
    await shows(page, planWards[0]!, planWards[1]!);
  });
});

describe("choosing", () => {
  test("adds a ward of either list, takes one out, and goes back and forth", async () => {
    const page = await visit("demo", path.compare);
    await soon(() => said(page)).toBe("Chưa chọn phường nào.");
    for (const unit of [a, today]) await add(page, unit);
    await shows(page, a, today);
    expect(searchIn(page)).toBe(`?p=${a.id},${today.id}`);
    expect(await finder(page).inputValue()).toBe("");
    await page.getByRole("button", { name: `Bỏ phường ${a.name} khỏi bảng` }).click();
    await shows(page, today);
    expect(searchIn(page)).toBe(`?p=${today.id}`);
    expect(await finder(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.goBack();
    await shows(page, a, today);
    await page.goBack();
    await shows(page, a);
    await page.goForward();
    await shows(page, a, today);
    expect(await page.title()).toMatch(new RegExp(`^${a.name} · `));
  });

  test("by keyboard alone", async () => {
    const page = await visit("demo", of(a));
    await shows(page, a);
    await finder(page).focus();
    await page.keyboard.type(b.code);
    await soon(() => page.locator("main").getByRole("option").count()).toBeGreaterThan(0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await shows(page, a, b);
  });

  test("a fifth ward, or one that is there, changes nothing and says why", async () => {
    const page = await visit("demo", of(a, b, c, d));
    await shows(page, a, b, c, d);
    await add(page, e);
    await soon(() => said(page)).toBe(`Bảng đã đủ 4 phường. Hãy bỏ bớt một phường trước khi thêm ${e.name}.`);
    await add(page, a);
    await soon(() => said(page)).toBe(`Phường ${a.name} đã có trong bảng.`);
    await shows(page, a, b, c, d);
  });

  test("the finder in the header still opens the page of a ward", async () => {
    const page = await visit("demo", of(a, b));
    await page.locator("header").getByRole("combobox").fill(c.code);
    await page.locator("header").getByRole("option").first().click();
    await page.waitForURL(`**/${unitPath(c)}`);
  });
});

test("switching language keeps the wards", async () => {
  const page = await visit("demo", of(a, today));
  await shows(page, a, today);
  await page.getByRole("link", { name: "English" }).click();
  await soon(() => heads(page)).toEqual([a.name, `${today.name} (today)`]);
  expect(`${pathOf(page)}${searchIn(page)}`).toBe(`/en/${of(a, today)}`);
});

test("the page of a ward leads to its comparison", async () => {
  const page = await visit("demo", unitPath(today));
  await page.getByRole("link", { name: "So sánh với phường khác" }).click();
  await shows(page, today);
});

test("without script the page says what it would do, and where the same can be read", async () => {
  const page = await visit("demo", of(a, b), { javaScriptEnabled: false });
  expect(await page.locator("main").innerText()).toContain("trang của mỗi phường vẫn nêu từng tiêu chí");
  expect(await page.locator("compare-wards").isVisible()).toBe(false);
  await page.goto(unitPath(b));
  const criterion = page.locator(".criteria summary").first();
  await criterion.click();
  expect(await page.locator(".criteria details").first().innerText()).toMatch(/\d+ trên \d+ phường đạt/);
});

test.each([
  ["light", NARROW, ""],
  ["dark", PHONE, "en/"],
] as const)(
  "four wards: axe finds nothing, and nothing scrolls sideways: %s",
  async (colorScheme, viewport, prefix) => {
    const page = await visit("demo", `${prefix}${of(a, b, c, today)}`, { viewport, colorScheme });
    await soon(() => heads(page).then(({ length }) => length)).toBe(4);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze(); // there are no frames to look into
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  },
);
