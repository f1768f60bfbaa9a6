import { describe, expect, test } from "vitest";
import { messages } from "#i18n/messages.ts";
import { aCity, aDay, aPortal, aRecognition, aSource, aUnit } from "#testing/sample.ts";
import { readWorkbook } from "#testing/read-workbook.ts";
import { workbook } from "./workbook.ts";

const ward = aUnit({ id: "06658", code: "06658", city: aCity(), roadmapYear: 2024 });
const source = aSource({ title: { vi: "=1+1", en: "@SUM(A1)" }, number: "-5" });
const portal = aPortal({ units: [ward], recognitions: [aRecognition({ unit: ward, source })], sources: [source] });
const real = { portal: { ...portal, synthetic: false }, site: new URL("https://phuong.example") };
const bytes = await workbook(real);
const sheets = readWorkbook(bytes);
const sheet = (name: keyof typeof messages.vi.dataTable) =>
  sheets.find((sheet) => sheet.name === messages.vi.dataTable[name])!; // every table has its sheet
const cell = (name: Parameters<typeof sheet>[0], place: string) => sheet(name).cells.get(place);

describe("the workbook", () => {
  test("has a cover, notes, and one table a sheet with a filter on its columns", () => {
    const [cover, notes, ...tables] = sheets.map(({ name }) => name);
    expect([cover, notes]).toEqual(["Bìa", "Ghi chú"]);
    expect(tables).toEqual(["Số liệu", "Phường", "Đơn vị", "Báo cáo", "Công nhận", "Chỉ tiêu", "Chỉ số", "Tiêu chí", "Nguồn"]); // prettier-ignore
    expect(sheet("wards").filter).toBe("A1:V2");
    expect(sheet("observations").filter).toBe("A1:H1");
  });

  test("has codes as text, years and counts as numbers, days as days", () => {
    expect(cell("wards", "A1")?.value).toBe("unit_id");
    expect(cell("wards", "A2")?.value).toBe("06658");
    expect(cell("wards", "H2")?.value).toBe(2024);
    expect(cell("wards", "K2")).toEqual({ value: 45769, format: "dd/mm/yyyy", quoted: false }); // 22 April 2025
    expect(cell("units", "J2")?.value).toBe(true);
    expect(cell("wards", "P2")).toBeUndefined(); // no report
  });

  test("keeps text that begins like a formula as it is, marked so that it never runs", () => {
    expect(["B2", "C2", "E2"].map((place) => cell("sources", place))).toEqual([
      { value: "=1+1", format: "@", quoted: true },
      { value: "@SUM(A1)", format: "@", quoted: true },
      { value: "-5", format: "@", quoted: true },
    ]);
    expect(cell("sources", "A2")?.quoted).toBe(false);
  });

  test("is the same bytes each time", async () => {
    expect(await workbook(real)).toEqual(bytes);
  });

  test("of made-up data says so on top of every sheet", async () => {
    const made = readWorkbook(await workbook({ ...real, portal: { ...portal, asOf: aDay("2025-12-31") } }));
    for (const { cells } of made) expect(cells.get("A1")?.value).toMatch(/^SỐ LIỆU MINH HỌA/);
  });
});
