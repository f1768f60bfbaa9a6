import { describe, expect, test } from "vitest";
import { figureOf } from "#model/figure.ts";
import { readPortal } from "#data/portal.ts";
import { folder } from "#testing/sample.ts";
import { figurePage } from "./figure-page.ts";

const recognitions =
  "unit_id,assessment_year,outcome,decision_number,decision_date,source_id\n09101,2024,recognised,1/QĐ-THU,2025-04-22,quyet-dinh-thu\n";
const portal = readPortal(folder({ "recognitions.csv": recognitions })).portal!; // the made folder reads without a finding
const page = (id: string, locale: "vi" | "en" = "en") =>
  figurePage(portal, figureOf(portal, id), locale, new URL("https://portal.example"));

describe("the page of a figure", () => {
  test("has its value and what it is out of, and the sentence in both languages", () => {
    const { value, outOf, sentence, otherSentence } = page("recognised-plan-wards");
    expect([value.text, outOf]).toEqual(["1", "of 3 wards"]);
    expect(sentence).toContain("Of the 3 wards");
    expect(otherSentence).toMatchObject({ locale: "vi", text: expect.stringContaining("1 trên 3") as string });
  });

  test("is told from the page of its target in the title of a tab", () => {
    expect(page("posts-2025").headTitle).toBe(`${page("posts-2025").title}: figure to cite`);
    expect(page("posts-2025", "vi").headTitle).toMatch(/: số liệu để trích dẫn$/);
  });

  test("has groups that add up, each status with its look", () => {
    expect(page("recognised-plan-wards").counts).toEqual({
      caption: "3 wards, each counted once",
      rows: [
        { status: "recognised", word: "Recognised", count: "1" },
        { status: "by-2030", word: "No year named, due by 2030", count: "2" },
      ],
    });
    expect(page("posts-2025").counts?.rows[0]).toEqual({ status: null, word: "Met", count: "1" });
  });

  test("names decisions and documents with their numbers and dates", () => {
    const { decisions, sources } = page("recognised-plan-wards");
    expect(decisions).toEqual(["Decision 1/QĐ-THU of 22 April 2025: recognised 1 ward"]);
    expect(sources.map(({ text }) => text)).toEqual([
      "Test plan (1/KH-THU, 8 May 2024)",
      "Test decision (1/QĐ-THU, 22 April 2025)",
    ]);
    expect(page("recognised-plan-wards-ben-thu").noDecision).toBe("No decision is on record.");
    expect(page("posts-2025").noDecision).toBeNull();
  });

  test("names the decision, or the day of the announcement, by which a recognition ended", () => {
    const rows = [
      "09101,2024,revoked,2/QĐ-THU,2025-09-01,,quyet-dinh-thu",
      "09102,2024,recognised,3/QĐ-THU,2025-09-01,,quyet-dinh-thu",
      "09102,2025,recognised,4/QĐ-THU,2025-12-01,,quyet-dinh-thu",
      "09102,2025,revoked,,,2026-02-01,quyet-dinh-thu",
    ];
    const table = recognitions.replace("decision_date,", "decision_date,announced_date,").replace("2025-04-22,", "2025-04-22,,"); // prettier-ignore
    const { portal } = readPortal(folder({ "recognitions.csv": `${table}${rows.join("\n")}\n` }));
    const { decisions } = figurePage(portal!, figureOf(portal!, "recognised-plan-wards"), "vi", new URL("https://portal.example")); // prettier-ignore
    expect(decisions).toEqual([
      "Quyết định 1/QĐ-THU ngày 22/04/2025: công nhận 1 phường",
      "Quyết định 2/QĐ-THU ngày 01/09/2025: thu hồi công nhận 1 phường",
      "Quyết định 3/QĐ-THU ngày 01/09/2025: công nhận 1 phường",
      "Quyết định 4/QĐ-THU ngày 01/12/2025: công nhận lại 1 phường đang được công nhận",
      "Công bố ngày 01/02/2026: thu hồi công nhận 1 phường",
    ]);
  });

  test("names up to a hundred decisions; of more it says how many they are, and where", () => {
    const figure = figureOf(portal, "recognised-plan-wards");
    const of = (count: number) => {
      const movements = Array.from({ length: count }, () => figure.movements[0]!);
      const { decisions, downloads } = figurePage(
        portal,
        { ...figure, movements },
        "vi",
        new URL("https://portal.example"),
      );
      return [decisions.length, decisions[0], downloads.some(({ href }) => href.endsWith("recognitions.csv"))];
    };
    expect(of(100)).toEqual([100, "Quyết định 1/QĐ-THU ngày 22/04/2025: công nhận 1 phường", false]);
    expect(of(101)).toEqual([1, "101 quyết định, có đủ trong tệp tải về.", true]);
  });

  test("has earlier values newest first, and a drawing where there are two", () => {
    const { rows, chart } = page("recognised-plan-wards").history;
    expect(rows).toEqual([
      { date: "22 April 2025", value: "1" },
      { date: "8 May 2024", value: "0" },
    ]);
    expect(chart).toMatchObject({ top: "3", floor: "0", last: "1", from: "8 May 2024", to: "30 June 2026" });
    expect(page("posts-2025").history).toMatchObject({ rows: [{ value: "1" }], chart: null });
  });

  test("says of which list and which days it speaks, and how it is called in files", () => {
    expect(page("posts-2025").facts).toEqual([
      { term: "Out of", text: "plan list of 8 May 2024: 3 wards at that time" },
      { term: "Data up to", text: "30 June 2026" },
      { term: "Report", text: "31 December 2024" },
      { term: "Conclusion", text: "Not met" },
      { term: "Name in files", text: "posts-2025" },
    ]);
    expect(page("recognised-plan-wards-thu-nghiem").facts[0]?.text).toBe("2 wards of the plan list of 8 May 2024");
  });

  test("offers the files in which the figure stands", () => {
    expect(page("posts-2025", "vi").downloads.map(({ href }) => href)).toEqual([
      "/data/targets/posts-2025.csv",
      "/data/targets/posts-2025.json",
      "/data/figures.json",
      "/du-lieu/",
    ]);
    expect(page("recognised-plan-wards").downloads[0]?.href).toBe("/data/wards.csv");
  });
});
