import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { csvOfWorkbook } from "#data/workbook.ts";
import type { Finding } from "#data/finding.ts";
import { readPortal } from "#data/portal.ts";
import { checkerBase } from "#exports/checker-base.ts";
import { markedWorkbook } from "#exports/marked-workbook.ts";
import { path } from "#i18n/routes.ts";
import { lives } from "#model/life.ts";
import { aDay } from "#testing/sample.ts";
import { asLines, baseWith, cases } from "../intake/make.ts";
import { NARROW, PHONE, portalOf, soon, visit } from "./browser.ts";

const upload = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content as Uint8Array),
});
type Upload = ReturnType<typeof upload>;

const { planWards } = portalOf("real");
const ward = planWards[0]!; // no list is empty
const field = (page: Page) => page.locator("data-checker input[type=file]");
const heading = (page: Page) => page.getByRole("heading", { level: 2, name: /^(Kết quả|Results)$/ });

/** Chooses files and gives the findings that the page tells of. */
async function findingsOf(page: Page, files: Upload[]): Promise<readonly Finding[]> {
  const told = page.evaluate(
    () =>
      new Promise<Finding[]>((resolve) => {
        const told = (event: Event) => resolve((event as CustomEvent<Finding[]>).detail);
        document.querySelector("data-checker")!.addEventListener("checked", told, { once: true });
      }),
  );
  await field(page).setInputFiles(files);
  return told;
}

test("the corpus gives the same findings in the browser as on the command line, every one of them", async () => {
  const page = await visit("real", "");
  const whole = baseWith();
  const base = checkerBase(whole, readPortal(whole).portal!); // the base has no fault
  await page.route("**/kiem-tra/bang.json", (route) => route.fulfill({ json: base }));
  await page.goto(path.check);
  for (const { name, files } of cases) {
    const brought = Object.entries(files).map(([file, bytes]) => upload(basename(file), bytes));
    const lines = asLines(await findingsOf(page, brought));
    const kept = readFileSync(`tests/intake/${name}/expected.jsonl`, "utf8");
    expect(lines.split("\n").sort(), name).toEqual(kept.split("\n").sort());
  }
}, 180_000);

const REPORT = `unit_id,ward\n${ward.id},${ward.name}\n99999,Vô Danh\n`;

describe("a report with a fault", () => {
  test("is shown with the cell marked in its row, in words, and is announced", async () => {
    const page = await visit("real", path.check);
    await field(page).setInputFiles([upload("2024-12-31.csv", REPORT)]);
    await heading(page).waitFor();
    expect(await page.locator("mark").allInnerTexts()).toEqual(["99999"]);
    expect(await page.getByRole("rowheader").allInnerTexts()).toEqual(["A3 (dòng 3, cột unit_id)"]);
    expect(await page.getByRole("cell", { name: /không có đơn vị này/ }).count()).toBe(1);
    expect(await page.locator("data-checker [role=status]").innerText()).toBe("2024-12-31.csv: 1 lỗi, 0 lưu ý.");
    expect(await heading(page).evaluate((title) => title === document.activeElement)).toBe(true);
  });

  test("comes back as a clean CSV and as a workbook with the explanations", async () => {
    const page = await visit("real", path.check);
    await field(page).setInputFiles([upload("2024-12-31.csv", REPORT)]);
    const saved = async (button: string) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      const download = await coming;
      return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
    };
    const csv = await saved("Tải bản CSV UTF-8");
    expect(csv.name).toBe("2024-12-31.csv");
    expect(csv.bytes.toString()).toBe(`\ufeff${REPORT.replaceAll(",", ";").replaceAll("\n", "\r\n")}`);
    const xlsx = await saved("Tải bản XLSX có đánh dấu");
    expect(xlsx.name).toBe("2024-12-31.xlsx");
    expect(await csvOfWorkbook(new Uint8Array(xlsx.bytes))).toMatch(/99999;Vô Danh;"?A3: không có đơn vị này/);
  });
});

test("a workbook is read like a CSV, several files at once, and what would change is said in English too", async () => {
  const page = await visit("real", `en/${path.check}`);
  const then = portalOf("real").units.filter((unit) => lives(unit, aDay("2024-12-31")));
  const table = [["unit_id", "ward"], [ward.id, ward.name]]; // prettier-ignore
  const source = portalOf("real").sources[0]!; // the plan is one
  const recognition = `unit_id,assessment_year,outcome,decision_number,decision_date,source_id\n${ward.id},2024,recognised,1,31/12/2024,${source.id}\n`;
  await field(page).setInputFiles([
    upload("2024-12-31.xlsx", markedWorkbook(table, [], "")),
    upload("recognitions.csv", recognition),
  ]);
  await heading(page).waitFor();
  expect(await page.locator("section.file p:first-of-type").allInnerTexts()).toEqual(["No errors.", "No errors."]);
  expect(await page.locator(".results li").first().innerText()).toMatch(new RegExp(`^${ward.name}: from “.*” to “Recognised”\\.$`)); // prettier-ignore
  expect(await page.locator(".results li").nth(1).innerText()).toContain(`1 of ${then.length} wards`);
});

test("files that are dropped are checked like those that are chosen", async () => {
  const page = await visit("real", path.check);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "2024-12-31.csv"));
    return transfer;
  }, REPORT);
  await page.dispatchEvent(".drop", "drop", { dataTransfer: data });
  await heading(page).waitFor();
  expect(await page.locator("mark").count()).toBe(1);
});

test("ten megabytes are checked while the page goes on answering, with a bar that moves", async () => {
  const page = await visit("real", path.check);
  await page.evaluate(() => {
    // Made in the page: a file of this size on its way into the browser would itself hold the page up.
    const row = `99999,${"x".repeat(60)}\n`;
    const big = `unit_id,ward\n${row.repeat(Math.floor((10 * 1024 * 1024 - 20) / row.length))}`;
    const transfer = new DataTransfer();
    transfer.items.add(new File([big], "2024-12-31.csv"));
    const seen = { longest: 0, shares: new Set<number>() };
    const bar = document.querySelector("progress")!;
    const field = document.querySelector<HTMLInputElement>("data-checker input")!;
    field.files = transfer.files;
    Object.assign(globalThis, { seen });
    setTimeout(() => {
      let before = performance.now();
      setInterval(() => {
        const now = performance.now();
        seen.longest = Math.max(seen.longest, now - before);
        before = now;
        if (!bar.hidden) seen.shares.add(bar.value);
      }, 10);
      field.dispatchEvent(new Event("change"));
    });
  });
  await heading(page).waitFor({ timeout: 60_000 });
  const { longest, shares } = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { longest: number; shares: Set<number> } };
    return { longest: seen.longest, shares: seen.shares.size };
  });
  expect(longest).toBeLessThan(1_000);
  expect(shares).toBeGreaterThan(3);
  expect(await page.locator(".results tbody tr").count()).toBe(300);
}, 120_000);

test("the same file can be checked again once it has been mended", async () => {
  const page = await visit("real", path.check);
  const status = () => page.locator("data-checker [role=status]").innerText();
  await field(page).setInputFiles([upload("2024-12-31.csv", REPORT)]);
  await soon(status).toContain("1 lỗi");
  await field(page).setInputFiles([upload("2024-12-31.csv", REPORT.replace(/^9.*\n/m, ""))]);
  await soon(status).toBe("2024-12-31.csv: Không có lỗi.");
});

test("tables that cannot be had are said, and the next try asks again", async () => {
  const page = await visit("real", path.check);
  await page.route("**/kiem-tra/bang.json", (route) => route.fulfill({ status: 200, body: "<html>" }));
  await field(page).setInputFiles([upload("2024-12-31.csv", REPORT)]);
  await soon(() => page.locator("data-checker [role=status]").innerText()).toContain("Không kiểm tra được");
  await page.unroute("**/kiem-tra/bang.json");
  await field(page).setInputFiles([upload("2024-12-31.csv", REPORT)]);
  await heading(page).waitFor();
});

test("under a path the worker and its tables are found too", async () => {
  const page = await visit("base", path.check);
  await field(page).setInputFiles([upload("2024-12-31.csv", REPORT)]);
  await heading(page).waitFor();
});

test.each([
  ["a phone", PHONE, "light"],
  ["a narrow window", NARROW, "dark"],
] as const)("results are free of barriers and fit on %s", async (_, viewport, colorScheme) => {
  const page = await visit("real", path.check, { viewport, colorScheme });
  await field(page).setInputFiles([upload("2024-12-31.csv", REPORT)]);
  await heading(page).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("without script the page says what it does, and how to check with the command", async () => {
  const page = await visit("real", path.check, { javaScriptEnabled: false });
  expect(await page.locator("main").innerText()).toContain("npm run check");
  expect(await field(page).isVisible()).toBe(false);
});
