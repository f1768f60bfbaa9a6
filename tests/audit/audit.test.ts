/** The checks of the audit find what they look for. */
import { describe, expect, test } from "vitest";
import { parse } from "node-html-parser";
import type { CellType, Table } from "#exports/table.ts";
import { messages } from "#i18n/messages.ts";
import { path } from "#i18n/routes.ts";
import { newPage } from "../browser/browser.ts";
import type { Locale } from "#model/vocabulary.ts";
import type { Built } from "../site-at.ts";
import { violations, withoutScripts } from "./axe.ts";
import { moving, wrongFocus } from "./browser-checks.ts";
import { headings, languages, markup } from "./files-checks.ts";
import { faultsOf, noFaults, notLooked } from "./line.ts";
import { sheetsOf, wrongIn } from "./office.ts";
import { tooWide } from "./reflow.ts";
import { notOneSheet } from "./sheet.ts";

test("a line that looked at nothing is a fault, but where the program is missing that it takes", () => {
  expect(faultsOf(noFaults("made", "real", 2, []))).toEqual([]);
  expect(faultsOf(noFaults("made", "real", 2, ["a.html"]))).toEqual(["a.html"]);
  expect(faultsOf(noFaults("made", "real", 0, []))).toEqual(["không có gì để xem"]);
  expect(faultsOf(notLooked("made", "real", "nginx"))).toEqual([]);
});

const siteOf = (body: string, locale: Locale = "en") => {
  const html = `<!doctype html><html lang="${locale}"><title>Made</title><main>${body}</main></html>`;
  return { pages: [{ file: `${locale}/index.html`, locale, path: "", html, root: parse(html) }] } as unknown as Built;
};
const shown = async (body: string) => {
  const page = await newPage("real", { viewport: { width: 320, height: 256 } });
  await page.setContent(`<!doctype html><html lang="en"><title>Made</title><body>${body}</body></html>`);
  return page;
};

describe("from the files", () => {
  test("a heading that leaves a level out is found", () => {
    expect(headings("made", siteOf("<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>")).faults).toEqual([]);
    expect(headings("made", siteOf("<h1>A</h1><h3>B</h3>")).faults).toEqual(["en/index.html: h1 → h3"]);
    expect(headings("made", siteOf("<p>A</p>")).faults).toEqual(["en/index.html: no heading"]);
  });

  test("a sentence in Vietnamese on an English page is found unless it says so, and a list of names is none", () => {
    const sentence = "Những phường này đã được công nhận từ năm trước";
    expect(languages("made", siteOf(`<p>${sentence}</p>`)).faults).toHaveLength(1);
    expect(languages("made", siteOf(`<p lang="vi">${sentence}</p>`)).faults).toEqual([]);
    expect(languages("made", siteOf(`<p>${sentence}: <span lang="vi">Bến Thử</span></p>`)).faults).toHaveLength(1);
    expect(languages("made", siteOf("<p>Bến Thử, Đông Hải, Vạn Xuân, Thủy An, Bến Thử, Đông Hải</p>")).faults).toEqual(
      [],
    );
  });

  test("a sentence in English on a Vietnamese page is found unless it says so", () => {
    const sentence = "These wards were recognised by the end of the year";
    expect(languages("made", siteOf(`<p>${sentence}</p>`, "vi")).faults).toHaveLength(1);
    expect(languages("made", siteOf(`<p lang="en">${sentence}</p>`, "vi")).faults).toEqual([]);
    expect(languages("made", siteOf("<p>GSO 2024, Open Data Commons</p>", "vi")).faults).toEqual([]);
  });

  test.each(["alt", "aria-label", "title", "placeholder"])("a sentence in English is found in %s too", (attribute) => {
    const sentence = "These wards were recognised by the end of the year";
    expect(languages("made", siteOf(`<img ${attribute}="${sentence}">`, "vi")).faults).toHaveLength(1);
    expect(languages("made", siteOf(`<img ${attribute}="${sentence}" lang="en">`, "vi")).faults).toEqual([]);
  });

  test("wrong markup is found", async () => {
    expect((await markup("made", siteOf("<p><div>A</div></p>"))).faults.join()).toContain("en/index.html:");
  });
});

describe("in the workbook, as an office program has opened it", () => {
  const name = "recognitions" as const;
  const column = (name: string, type: CellType) => ({ name, type, about: { vi: "", en: "" }, from: [], derived: false, required: false, codes: [], refersTo: null }); // prettier-ignore
  const table: Table = { name, key: [], columns: [column("code", "string"), column("count", "integer"), column("on", "date"), column("is", "boolean")], rows: () => [["06658", 3, "2025-06-30", true]] }; // prettier-ignore
  const title = messages.vi.dataTable[name];
  const text = (text: string) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`; // prettier-ignore
  const head = ["code", "count", "on", "is"].map(text).join("");
  const right = [text("06658"), '<table:table-cell office:value-type="float" office:value="3"/>', '<table:table-cell office:value-type="date" office:date-value="2025-06-30"/>', '<table:table-cell table:formula="of:=TRUE()" office:value-type="float" office:value="1"/>']; // prettier-ignore
  const filter = `<table:database-range table:target-range-address="&apos;${title}&apos;.A1:D2" table:display-filter-buttons="true"/>`;
  const wrong = (row: readonly string[], range = filter) =>
    wrongIn(table, sheetsOf(`<table:table table:name="${title}"><table:table-row>${head}</table:table-row><table:table-row>${row.join("")}</table:table-row></table:table>${range}`), 0); // prettier-ignore

  test("text, numbers, days and truths that are what they are give no fault", () => {
    expect(wrong(right)).toEqual([]);
  });

  test("a code that became a number, a number that is text, a day without a date, a formula and a lost filter are found", () => {
    const cells = ['<table:table-cell office:value-type="float" office:value="6658"/>', text("3"), text("30/06/2025"), '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>']; // prettier-ignore
    for (const [at, cell] of cells.entries())
      expect(wrong(right.with(at, cell))[0]).toContain(`row 2, ${table.columns[at]!.name}`); // as many
    expect(wrong(right, "")).toEqual([`${title}: no filter`]);
  });

  test("a row that the table has not is found", () => {
    const row = `</table:table-row><table:table-row>${text("06658")}`;
    expect(wrong([...right, row])).toEqual([`${title}: 1 rows too many`]);
  });
});

describe("in the browser", () => {
  test("what is wider than the window is found", async () => {
    expect(await tooWide(await shown("<p>A</p>"))).toEqual([]);
    expect((await tooWide(await shown('<p style="width: 50rem">A</p>'))).join()).toContain("p.");
  });

  test("focus that goes back, that nobody sees and that has no mark is found", async () => {
    expect(await wrongFocus(await shown('<a href="#a">A</a><a href="#b">B</a>'))).toEqual([]);
    const page = await shown(
      '<a href="#a">A</a><a href="#b" tabindex="1">B</a><a href="#c" style="outline: none">C</a>',
    );
    expect((await wrongFocus(page)).join()).toMatch(/A”: goes back.*C”: has no mark of focus/);
  });

  test("a page without a stop, and a stop that holds the focus, are found", async () => {
    expect(await wrongFocus(await shown("<p>A</p>"))).toEqual(["no stop at all"]);
    const page = await shown('<a href="#a">A</a><a href="#b">B</a>');
    await page.evaluate(() => addEventListener("keydown", (event) => document.activeElement?.textContent === "A" && event.preventDefault())); // prettier-ignore
    expect(await wrongFocus(page)).toEqual(["a “A”: holds the focus"]);
  });

  test("what moves is found", async () => {
    expect(await moving(await shown("<p>A</p>"))).toEqual([]);
    expect(await moving(await shown('<p class="slow" style="transition: color 2s">A</p>'))).toEqual(["p.slow"]);
    expect(await moving(await shown('<style>i::before { content: ""; transition: color 2s }</style><i>A</i>'))).toEqual(["i.null"]); // prettier-ignore
  });

  test("a breach of the rules of access is found", async () => {
    expect((await violations(await shown('<main><h1>A</h1><img src="data:,"></main>'))).join()).toContain("image-alt");
  });
});

test.each([path.compare, path.check, path.map, path.wards])(
  "what axe is shown as a page without script is what a browser shows that runs none: /%s",
  async (address) => {
    const [page, other] = [await newPage("real"), await newPage("real", { javaScriptEnabled: false })];
    await withoutScripts(page);
    for (const one of [page, other]) await one.goto(address);
    const shown = (one: typeof page) => one.locator("body").innerText();
    expect(await shown(page)).toBe(await shown(other));
    expect(await page.screenshot()).toEqual(await other.screenshot());
  },
);

describe("on paper", () => {
  const tall = (height: number, size = "A4") => shown(`<style>@page { size: ${size} }</style><div style="height: ${height}px">A</div>`); // prettier-ignore

  test("a page that takes two sheets, or a sheet of another size, is found", async () => {
    expect(await notOneSheet(await tall(400))).toEqual([]);
    expect(await notOneSheet(await tall(1400))).toEqual(["2 trang"]);
    expect(await notOneSheet(await tall(400, "A5"))).toEqual(["420 × 595"]);
  });
});
