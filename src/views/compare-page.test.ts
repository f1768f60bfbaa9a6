import { describe, expect, test } from "vitest";
import type { Indicator, Portal, Unit } from "#model/vocabulary.ts";
import { aCriterion, aReport, anIndicator } from "#testing/asked.ts";
import { aCity, aDay, aPortal, aRecognition, aSuccession, aUnit } from "#testing/sample.ts";
import { type ComparedCell, comparePage, comparedPart, comparedParts } from "./compare-page.ts";

const [land, rooms, posts] = ["land", "rooms", "posts"].map((id) =>
  anIndicator({ id, name: { vi: `Có ${id}`, en: `Has ${id}` } }),
) as [Indicator, Indicator, Indicator]; // three ids
const cases = anIndicator({ id: "cases", type: "integer", disclosure: "status" });
const before = { ...cases, id: "before" };
const criteria = [
  aCriterion("both", [land, rooms]),
  aCriterion("posts", [posts]),
  aCriterion("fewer", [{ indicator: cases, kind: "fewer", base: before }], { section: "III.4" }),
];
const ward = aUnit({ id: "90001", roadmapYear: 2024, validTo: aDay("2025-06-30") });
const past = aUnit({
  id: "90003-2024",
  name: "Xa Thử",
  inPlan: false,
  validFrom: aDay("2024-11-01"),
  validTo: aDay("2025-06-30"),
});
const town = aCity({ code: "902", slug: "ben-thu" });
const silent = aUnit({ city: town, id: "90102", name: "Cao Thử", slug: "cao-thu" });
const todays = aUnit({
  id: "90001-2025",
  name: "Mới Thử",
  slug: "moi-thu",
  inPlan: false,
  validFrom: aDay("2025-07-01"),
});
const said = (unit: Unit) =>
  [
    unit,
    [
      [land, true],
      [rooms, false],
      [posts, true],
      [cases, 4321],
      [before, 8765],
    ],
  ] as const;
const portal = aPortal({
  units: [ward, silent, todays, past],
  criteria,
  successions: [aSuccession(ward, "2025-07-01", todays)],
  recognitions: [aRecognition({ unit: ward })],
  reports: [aReport("2024-12-31", said(ward)), aReport("2025-12-31", said(todays))],
});

const rows = (locale: "vi" | "en" = "vi", given: Partial<Portal> = {}) =>
  comparePage({ ...portal, ...given }, locale).groups.flatMap(({ rows }) => rows.map(({ name }) => name));
const compared = (unit: Unit, given: Partial<Portal> = {}, locale: "vi" | "en" = "vi") =>
  comparedPart({ ...portal, ...given }, unit.id.slice(0, 3), locale)[unit.id]!; // each is in its part
const cell = (unit: Unit, row: string, given: Partial<Portal> = {}): ComparedCell | undefined =>
  compared(unit, given).cells[rows().indexOf(row)];

describe("the rows of the table", () => {
  test("are what a ward is, its results, and each criterion with those of its conditions that may be shown", () => {
    expect(rows()).toEqual([
      "Danh sách",
      "Trạng thái",
      "Năm lộ trình",
      "Kỳ báo cáo",
      "Kết quả",
      "Tiêu chí both",
      "Có land",
      "Có rooms",
      "Tiêu chí posts",
      "Tiêu chí fewer",
    ]);
    const closed = [aCriterion("both", [land, { ...rooms, disclosure: "status" }])];
    expect(rows("en", { criteria: closed }).slice(5)).toEqual(["Criterion both", "Has land"]);
  });

  test("have a cell of every ward, in either language", () => {
    for (const locale of ["vi", "en"] as const)
      for (const unit of [ward, silent, todays])
        expect(compared(unit, {}, locale).cells).toHaveLength(rows(locale).length);
  });
});

describe("a ward in the table", () => {
  test("has its status, its list, its year and the report by which it is judged", () => {
    expect(compared(ward, {}, "en")).toMatchObject({
      name: "Hòa Thử",
      href: "/en/phuong/thu-nghiem/hoa-thu/",
      report: "31 December 2024",
    });
    expect(["Danh sách", "Trạng thái", "Năm lộ trình", "Kỳ báo cáo", "Kết quả"].map((row) => cell(ward, row))).toEqual([
      ["Của kế hoạch, Thử Nghiệm", "", "kết thúc 30/06/2025"],
      ["Đã được công nhận", "recognised"],
      ["2024"],
      ["31/12/2024"],
      ["2 đạt, 1 chưa đạt, 0 chưa có số liệu"],
    ]);
    expect(compared(todays).name).toBe("Mới Thử (hiện nay)");
    expect(cell(todays, "Danh sách")).toEqual(["Hiện nay, địa bàn Thử Nghiệm cũ"]);
    expect(cell(todays, "Năm lộ trình")).toEqual(["Không có trong kế hoạch"]);
  });

  test("that came after the plan and has ended has its years beside its name", () => {
    expect(compared(past).name).toBe("Xa Thử (2024–2025)");
    expect(cell(past, "Danh sách")).toEqual(["Lập sau kế hoạch, Thử Nghiệm", "", "kết thúc 30/06/2025"]);
  });

  test("has each result with its value, those of several conditions below", () => {
    expect(cell(ward, "Tiêu chí posts")).toEqual(["Đạt", "met", "Có"]);
    expect(cell(ward, "Tiêu chí both")).toEqual(["Chưa đạt", "not-met"]);
    expect([cell(ward, "Có land"), cell(ward, "Có rooms")]).toEqual([["Có"], ["Không"]]);
  });

  test("has no number where only the result is published, and says where nothing can be compared", () => {
    expect(cell(ward, "Tiêu chí fewer")).toEqual(["Đạt", "met"]);
    expect(cell(todays, "Tiêu chí fewer")).toEqual(["Không có số liệu", "not-available", "không có gốc so sánh"]);
    expect([ward, silent, todays].map((unit) => compared(unit).lacksBase)).toEqual([false, false, true]);
    expect(JSON.stringify(comparedPart(portal, "900", "vi"))).not.toMatch(/4\.?321|8\.?765/);
  });

  test("that has reported nothing says so, of a report and of none", () => {
    expect(compared(silent).isSilent).toBe(true);
    expect(cell(silent, "Kỳ báo cáo")).toEqual(["31/12/2025", "", "phường chưa báo cáo"]);
    expect(cell(silent, "Kỳ báo cáo", { reports: [] })).toEqual(["Chưa có báo cáo"]);
    expect(cell(silent, "Tiêu chí posts")).toEqual(["Chưa báo cáo", "not-reported"]);
  });
});

test("wards are in parts by the beginning of their codes, each in exactly one", () => {
  expect(comparedParts(portal)).toEqual(["900", "901"]);
  expect(comparedParts(portal).map((part) => Object.keys(comparedPart(portal, part, "en")))).toEqual([
    ["90001", "90001-2025", "90003-2024"],
    ["90102"],
  ]);
  expect(comparePage(portal, "vi").parts).toEqual(comparedParts(portal));
});
