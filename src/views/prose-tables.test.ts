import { expect, test } from "vitest";
import type { Target } from "#model/vocabulary.ts";
import { aDay, aPortal } from "#testing/sample.ts";
import { noValueTable, readingTables, statusTable } from "./prose-tables.ts";

test("statusTable has every status, and the year by which the plan is to be done", () => {
  const milestones = [{ date: aDay("2032-12-31"), wards: 3 }];
  const words = statusTable(aPortal({ milestones }), "en").rows.map(({ cells: [word] }) => word);
  expect(words).toHaveLength(7);
  expect(words).toContain("No year named, due by 2032");
});

test("noValueTable has the four kinds that a report writes, then the three that the portal works out", () => {
  const words = (locale: "vi" | "en") => noValueTable(locale).rows.map(({ cells: [word, mark] }) => `${word} ${mark}`);
  expect(words("vi")).toEqual([
    "Chưa báo cáo (ô trống)",
    "Không có số liệu [x]",
    "Không áp dụng [z]",
    "Không công bố [c]",
    "Chưa đến hạn (cổng tự xác định)",
    "Chưa xét (cổng tự xác định)",
    "Đơn vị đã kết thúc (cổng tự xác định)",
  ]);
  expect(words("en").slice(4)).toEqual([
    "Not due yet (worked out by the portal)",
    "Not assessed (worked out by the portal)",
    "Unit ended (worked out by the portal)",
  ]);
});

test("readingTables has a table for each section of the plan, under its name and number of targets", () => {
  const targets = ["II.1", "II.2", "II.1"].map((section, index) => {
    const text = { vi: `Chỉ tiêu ${index}`, en: `Target ${index}` };
    return { section, statement: text, reading: text } as Target; // the table reads nothing else
  });
  const told = readingTables(aPortal({ targets }), "en").map(({ title, table }) => [title, table.rows.length]);
  expect(told).toEqual([
    ["II.1. Number of wards and roadmap: 2 targets", 2],
    ["II.2. Organisation and staffing: 1 target", 1],
  ]);
});
