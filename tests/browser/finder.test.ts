import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fold } from "#model/fold.ts";
import { PHONE, held, newPage, pathOf, portalOf, soon, visit } from "./browser.ts";

const inHeader = (page: Page) => page.locator("header ward-finder");
const inMain = (page: Page) => page.locator("main ward-finder");
const field = (finder: Locator) => finder.getByRole("combobox");
const options = (finder: Locator) => finder.getByRole("option");
const names = async (finder: Locator) =>
  (await options(finder).allInnerTexts()).map((text) => text.split("\n")[0]?.trim());

describe("typing in the finder", () => {
  test("names are found with marks, without, or with others, with words for ward around them, and by code", async () => {
    const page = await visit("real", "ke-hoach/");
    for (const [typed, name] of [
      ["cao xanh", "Cao Xanh"],
      ["hoà lạc", "Hòa Lạc"],
      ["p. cao xanh", "Cao Xanh"],
      ["06718", "Hòa Lạc"],
      ["Phường Cao Xanh", "Cao Xanh"],
      ["HOA LAC", "Hòa Lạc"],
      ["cao xanh ha long", "Cao Xanh"],
      ["p. hoà lạc, tp móng cái", "Hòa Lạc"],
      ["công an phường cao xanh", "Cao Xanh"],
      ["CAP Hà Khánh", "Hà Khánh"],
    ] as const) {
      await field(inHeader(page)).fill(typed);
      await soon(async () => (await names(inHeader(page)))[0]).toBe(name);
    }
  });

  test("06685 finds Trần Hưng Đạo, and says that the code is today that of Hồng Gai", async () => {
    const page = await visit("real", "ke-hoach/");
    await field(inHeader(page)).fill("06685");
    await soon(() => names(inHeader(page))).toEqual(["Trần Hưng Đạo", "Hồng Gai"]);
    const [first, second] = await options(inHeader(page)).allInnerTexts();
    expect(first).toContain("mã 06685 nay là mã của phường Hồng Gai");
    expect(second).toContain("mã 06685 trước đây là mã của phường Trần Hưng Đạo");
  });

  test("the name of a ward of today finds it and the wards that lie in it", async () => {
    const { successions } = portalOf("real");
    const within = successions.filter(({ successor }) => successor.slug === "hong-gai").map(({ unit }) => unit.name);
    const page = await visit("real", "ke-hoach/");
    await field(inHeader(page)).fill("hong gai");
    await soon(() => names(inHeader(page))).toEqual(expect.arrayContaining(["Hồng Gai", ...within]));
  });

  test("what nothing answers to is said, and can be typed over", async () => {
    const page = await visit("real", "ke-hoach/");
    await field(inHeader(page)).fill("zzz");
    await soon(() => inHeader(page).getByRole("status").innerText()).toContain("Không thấy phường nào");
    await page.keyboard.press("Enter");
    expect(pathOf(page)).toBe("/ke-hoach/");
    await field(inHeader(page)).fill("ha tu");
    await soon(async () => (await names(inHeader(page)))[0]).toBe("Hà Tu");
  });

  test("a slip of the hand finds names that are alike, calls them so, and opens none unless it is chosen", async () => {
    const page = await visit("real", "ke-hoach/");
    await field(inHeader(page)).fill("cao sanh");
    await soon(() => names(inHeader(page))).toEqual(["Cao Xanh", "Cao Xanh", "Hà Khánh"]); // the last lies in the second
    expect(await inHeader(page).getByRole("status").innerText()).toContain("3 kết quả gần giống");
    expect(await inHeader(page).getByText("Có phải bạn tìm:").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(200); // for a page that would be opened
    expect(pathOf(page)).toBe("/ke-hoach/");
    for (const _ of ["Cao Xanh", "Cao Xanh", "Hà Khánh"]) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/phuong/ha-long/ha-khanh/");
  });

  test("a name that is only alike can be clicked", async () => {
    const page = await visit("real", "ke-hoach/");
    await field(inHeader(page)).fill("cao sanh");
    await options(inHeader(page)).first().click();
    await page.waitForURL("**/phuong/ha-long/cao-xanh/");
  });

  test("of many wards some are shown, and how many there are is said", async () => {
    const { planWards, todaysWards } = portalOf("many");
    const city = planWards[0]!.city; // no list of the plan is empty
    const page = await visit("many", "gioi-thieu/");
    await field(inHeader(page)).fill(city.name.vi);
    await soon(() => options(inHeader(page)).count()).toBe(8);
    const [all, shown] = (await inHeader(page).getByRole("status").innerText()).match(/\d+/g)!.map(Number);
    const inCity = [...planWards, ...todaysWards].filter((ward) => ward.city === city).length;
    expect(shown).toBe(8);
    expect(all).toBeGreaterThanOrEqual(inCity);
    expect(await inHeader(page).getByText("Còn nữa").isVisible()).toBe(true);
  });

  test("where the index is in parts, those that can answer are fetched; too short a text asks for more", async () => {
    // Of the names that begin with this letter there are more parts than are fetched for one query.
    const ward = portalOf("split").planWards.find(({ name }) => fold(name).startsWith("t") && name.includes(" "))!;
    const page = await visit("split", "gioi-thieu/");
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await field(inHeader(page)).fill(fold(ward.name).slice(0, 1));
    await soon(() => inHeader(page).getByRole("status").innerText()).toBe("Còn nữa: gõ thêm để thu hẹp");
    await field(inHeader(page)).fill(ward.name);
    await soon(async () => (await names(inHeader(page)))[0]).toBe(ward.name);
    expect(fetched.filter((file) => file.startsWith("/finder/")).length).toBeLessThanOrEqual(3);
    await field(inHeader(page)).fill(fold(ward.name).replaceAll(" ", ""));
    await soon(() => names(inHeader(page))).toContain(ward.name);
  });

  test.each(["\u0301\u0323", "...", "cao xanh ".repeat(40), "công an phường"])(
    "%j is no name, and asks for one",
    async (typed) => {
      const page = await visit("real", "ke-hoach/");
      await field(inHeader(page)).fill(typed);
      await soon(() => inHeader(page).getByRole("status").innerText()).toBe("Hãy gõ tên hoặc mã của một phường.");
    },
  );

  test("an index that cannot be read is said when somebody types, not before, and is asked for again", async () => {
    const page = await newPage("real");
    await page.route("**/finder.json", (route) => route.fulfill({ contentType: "application/json", body: "{" }));
    await page.goto("ke-hoach/");
    const answered = page.waitForResponse("**/finder.json");
    await field(inHeader(page)).focus();
    await answered;
    expect(await inHeader(page).getByRole("listbox").isVisible()).toBe(false);
    await field(inHeader(page)).fill("cao");
    await soon(() => inHeader(page).getByRole("status").innerText()).toContain("Không tải được danh sách");
    await page.unroute("**/finder.json");
    await field(inHeader(page)).fill("cao xanh");
    await soon(async () => (await names(inHeader(page)))[0]).toBe("Cao Xanh");
  });
});

describe("the finder by keyboard", () => {
  test("arrows choose, and say what is chosen; Enter opens it", async () => {
    const page = await visit("real", "");
    const finder = inMain(page);
    await field(finder).focus();
    expect(await field(finder).getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.type("ha");
    await soon(() => field(finder).getAttribute("aria-expanded")).toBe("true");
    await soon(async () => (await names(finder)).every((name) => /\bH[aàạảã]/i.test(name ?? ""))).toBe(true);
    const count = await options(finder).count();
    expect(await finder.getByRole("status").innerText()).toMatch(
      new RegExp(`^(${count} kết quả|\\d+ kết quả, hiện ${count})\\. Dùng mũi tên để chọn\\.$`),
    );
    expect(await field(finder).getAttribute("aria-activedescendant")).toBe(null);

    const chosen = async () => {
      const id = await field(finder).getAttribute("aria-activedescendant");
      const all = await options(finder).evaluateAll((all) =>
        all.map((option) => ({ id: option.id, selected: option.getAttribute("aria-selected") === "true" })),
      );
      expect(all.filter(({ selected }) => selected).map(({ id }) => id)).toEqual([id]);
      return all.findIndex((option) => option.id === id);
    };
    await page.keyboard.press("ArrowDown");
    expect(await chosen()).toBe(0);
    await page.keyboard.press("ArrowDown");
    expect(await chosen()).toBe(1);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await chosen()).toBe(count - 1);
    const name = (await names(finder)).at(-1);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/");
    expect(await page.locator("h1").innerText()).toBe(`Phường ${name}`);
  });

  test("Escape closes the list and keeps the text; a second one empties it", async () => {
    const page = await visit("real", "");
    const finder = inMain(page);
    await field(finder).fill("cao");
    await soon(() => finder.getByRole("listbox").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await finder.getByRole("listbox").isVisible()).toBe(false);
    expect(await field(finder).getAttribute("aria-expanded")).toBe("false");
    expect(await field(finder).inputValue()).toBe("cao");
    await page.keyboard.press("Escape");
    expect(await field(finder).inputValue()).toBe("");
  });

  test("Enter with nothing chosen opens the first result, also where they have not come yet", async () => {
    const page = await newPage("real");
    const come = await held(page, "**/finder.json");
    await page.goto("ke-hoach/");
    await field(inHeader(page)).fill("cao xanh");
    await page.keyboard.press("Enter");
    come();
    await page.waitForURL("**/phuong/ha-long/cao-xanh/");
  });

  test("the Enter that ends a word of an input method opens nothing, and its arrows choose nothing", async () => {
    const page = await visit("real", "ke-hoach/");
    await field(inHeader(page)).fill("cao xanh");
    await soon(async () => (await names(inHeader(page)))[0]).toBe("Cao Xanh");
    for (const key of ["ArrowDown", "Enter"])
      await field(inHeader(page)).dispatchEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true });
    await page.waitForTimeout(200);
    expect(pathOf(page)).toBe("/ke-hoach/");
    expect(await field(inHeader(page)).getAttribute("aria-activedescendant")).toBe(null);
  });

  test("results that come after the field was left stay away until it is turned to again", async () => {
    const page = await newPage("real");
    const come = await held(page, "**/finder.json");
    await page.goto("ke-hoach/");
    await field(inHeader(page)).fill("cao xanh");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const answered = page.waitForResponse("**/finder.json");
    come();
    await answered;
    await page.waitForTimeout(200);
    expect(await inHeader(page).getByRole("listbox").isVisible()).toBe(false);
    expect(await inHeader(page).getByRole("status").innerText()).toBe("");
    expect(pathOf(page)).toBe("/ke-hoach/");
    await field(inHeader(page)).focus();
    await page.keyboard.press("ArrowDown");
    await soon(async () => (await names(inHeader(page)))[0]).toBe("Cao Xanh");
  });

  test("leaving the field closes the list", async () => {
    const page = await visit("real", "");
    await field(inMain(page)).fill("cao");
    await soon(() => inMain(page).getByRole("listbox").isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await inMain(page).getByRole("listbox").isVisible()).toBe(false);
  });
});

describe("the finder on a phone", () => {
  test.each([
    ["in the header", "phuong-phap/", inHeader],
    ["on the home page", "", inMain],
    ["of not found", "404.html", inMain],
  ])("a press on a result opens the ward: %s", async (_, path, finderOf) => {
    const page = await visit("real", path, { viewport: PHONE, hasTouch: true });
    await field(finderOf(page)).tap();
    await page.keyboard.type("cao xanh");
    await soon(async () => (await names(finderOf(page)))[0]).toBe("Cao Xanh");
    await options(finderOf(page)).first().tap();
    await page.waitForURL("**/phuong/ha-long/cao-xanh/");
  });

  test("the list of results stays within the window", async () => {
    const page = await visit("real", "phuong-phap/", { viewport: PHONE });
    await field(inHeader(page)).fill("ha");
    await soon(() => options(inHeader(page)).count()).toBeGreaterThan(1);
    const { x, width } = (await inHeader(page).getByRole("listbox").boundingBox())!; // it is seen
    expect(width).toBeGreaterThan(200);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(PHONE.width);
  });
});

describe("on a phone a press on the field brings it to the top, so that the keyboard does not cover the results", () => {
  const top = (page: Page) => field(inMain(page)).evaluate((element) => element.getBoundingClientRect().top);
  const turnedTo = async (...[site, path, options]: Parameters<typeof visit>) => {
    const page = await visit(site, path, { viewport: PHONE, hasTouch: true, isMobile: true, ...options });
    expect(await top(page)).toBeGreaterThan(PHONE.height / 4);
    await field(inMain(page)).tap();
    return page;
  };

  test("at once where less motion is asked for", async () => {
    expect(await top(await turnedTo("real", ""))).toBeLessThan(24);
  });

  test("and smoothly elsewhere", async () => {
    const page = await turnedTo("real", "", { reducedMotion: "no-preference" });
    await soon(() => top(page)).toBeLessThan(24);
    expect(await top(page)).toBeGreaterThanOrEqual(0);
  });

  test("but not where there is a mouse", async () => {
    const page = await visit("real", "", { viewport: PHONE });
    const before = await top(page);
    await field(inMain(page)).focus();
    await page.waitForTimeout(200);
    expect(await top(page)).toBe(before);
  });
});

describe("the finder elsewhere", () => {
  test("in English it opens English pages", async () => {
    const page = await visit("real", "en/");
    await field(inMain(page)).fill("cao xanh ward");
    await soon(async () => (await names(inMain(page)))[0]).toBe("Cao Xanh");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/en/phuong/ha-long/cao-xanh/");
  });

  test.each(["base", "many"] as const)("it finds wards by their codes: %s", async (site) => {
    const page = await visit(site, "gioi-thieu/");
    const { planWards } = portalOf(site);
    for (const ward of [planWards[0]!, planWards.at(-1)!]) {
      // no list of the plan is empty
      await field(inHeader(page)).fill(ward.code);
      await soon(() => names(inHeader(page))).toContain(ward.name);
    }
  });

  test("without script it is a link to the list", async () => {
    const page = await visit("real", "", { javaScriptEnabled: false });
    await inMain(page).getByRole("link").click();
    expect(pathOf(page)).toBe("/phuong/");
  });
});
