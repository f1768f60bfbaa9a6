import { describe, expect, test } from "vitest";
import { aDay, aPortal, aUnit } from "#testing/sample.ts";
import {
  aCount,
  aCriterion,
  aNarrativeTarget,
  aProvinceTarget,
  aRecognitionTarget,
  aReport,
  aRuleTarget,
  aShareTarget,
  aSumTarget,
  anIndicator,
  no,
  yes,
} from "#testing/targets.ts";
import { targetsLine } from "./target-counts.ts";
import { targetsPage } from "./targets-page.ts";

const house = anIndicator("house");
const land = anIndicator("land");
const owned = aCriterion(house);
const [first, second] = [aUnit({ id: "90001" }), aUnit({ id: "90002" })];
const targets = [
  aRecognitionTarget({ share: { of: "percent", least: 100 } }),
  aShareTarget(owned),
  aShareTarget(owned, { id: "later", deadline: 2030 }),
  aRuleTarget(owned),
  aRuleTarget(aCriterion(land), { id: "missed" }),
  aSumTarget(aCount("degree"), aCount("staff")),
  aProvinceTarget(),
  aNarrativeTarget(),
];
const portal = aPortal({
  units: [first, second],
  targets,
  reports: [aReport("2024-12-31", [first, [house, yes]], [second, [house, no], [land, no]])],
});
const page = targetsPage(portal, "vi");
const rows = page.sections.flatMap(({ rows }) => rows);
const rowOf = (id: string) => rows.find((row) => row.id === id);

test("every target stands once, in its section, with its deadline and a link to its page", () => {
  expect(rows.map(({ id }) => id).toSorted()).toEqual(targets.map(({ id }) => id).toSorted());
  expect(page.sections.map(({ id, title }) => [id, title])).toEqual([
    ["ii1", "II.1. Số phường và lộ trình"],
    ["ii4", "II.4. Trụ sở"],
    ["iii1", "III.1. Lãnh đạo của cấp ủy, chính quyền"],
  ]);
  expect(rowOf("share")).toMatchObject({ href: "/chi-tieu/share/", due: { value: "2024", text: "hết 2024" } });
  expect(rowOf("told")?.due).toEqual({ value: "none", text: "không nêu hạn" });
});

test("a row has what there is against what is asked, by which figures, and of how many wards there are none", () => {
  expect(rowOf("share")).toMatchObject({
    figure: "1 trên 2 phường, cần 1 (50%)",
    basis: "báo cáo 31/12/2024",
    state: "met",
    word: "Đạt",
  });
  expect(rowOf("recognised")).toMatchObject({
    figure: "0 trên 2 phường, cần 2 (100%)",
    basis: "quyết định đến 31/12/2025; 2 phường không có kết quả",
  });
  expect(rowOf("sum")).toMatchObject({
    figure: "Chưa có báo cáo, cần từ 70% trở lên",
    basis: "báo cáo 31/12/2024; 2 phường không có kết quả",
  });
  expect(rowOf("province")).toMatchObject({ figure: "Chưa có báo cáo, cần từ 70% trở lên", basis: "" });
});

test("what is not measured says why", () => {
  expect(rowOf("told")).toMatchObject({ state: "not-measured", figure: "Kế hoạch không đưa ra thước đo", basis: "" });
  expect(rowOf("rule")).toMatchObject({ state: "not-measured", figure: "Được xét trong một chỉ tiêu khác" });
});

test("the states are counted, also those of none, and add up to all targets", () => {
  expect(page.states.map(({ word, count }) => `${word} ${count}`)).toEqual([
    "Đạt 1",
    "Chưa đến hạn 1",
    "Chưa đạt 1",
    "Chưa đủ báo cáo 3",
    "Không đo 2",
  ]);
  expect(page.strip.marks.map(({ state }) => state)).toHaveLength(targets.length);
});

describe("by section and deadline", () => {
  const said = (states: readonly { word: string; figure: string }[]) =>
    states.map(({ word, figure }) => `${word} ${figure}`).join(", ");

  test("every target is counted in one cell, and again in the sums", () => {
    expect(page.cross.dues).toEqual(["hết 2024", "hết 2030", "không nêu hạn"]);
    expect(page.cross.rows.map(({ section, cells }) => [section, ...cells.map(said)])).toEqual([
      ["II.1", "Chưa đủ báo cáo 1", "", "", "Chưa đủ báo cáo 1"],
      [
        "II.4",
        "Đạt 1, Chưa đủ báo cáo 2",
        "Chưa đến hạn 1",
        "Chưa đạt 1, Không đo 1",
        "Đạt 1, Chưa đến hạn 1, Chưa đạt 1, Chưa đủ báo cáo 2, Không đo 1",
      ],
      ["III.1", "", "", "Không đo 1", "Không đo 1"],
    ]);
    expect(said(page.cross.all.at(-1)!)).toBe("Đạt 1, Chưa đến hạn 1, Chưa đạt 1, Chưa đủ báo cáo 3, Không đo 2"); // sums stand last
  });
});

test("it names the day, the list, and the latest report on its wards", () => {
  expect(page.basis).toBe(
    "Số liệu đến 31/12/2025, theo danh sách 2 phường ngày 08/05/2024. Báo cáo gần nhất về các phường này: 31/12/2024.",
  );
  expect(targetsPage(aPortal({ units: [first], targets }), "en").basis).toBe(
    "Data up to 31 December 2025, by the list of 1 ward of 8 May 2024. No report has been entered yet.",
  );
});

test("the filter offers what occurs", () => {
  expect(page.filter.states.map(({ value }) => value)).toEqual(["met", "on-the-way", "missed", "not-reported", "not-measured"]); // prettier-ignore
  expect(page.filter.sections.map(({ value }) => value)).toEqual(["II.1", "II.4", "III.1"]);
  expect(page.filter.dues.map(({ value }) => value)).toEqual(["2024", "2030", "none"]);
  expect(targetsPage(aPortal({ targets: [aNarrativeTarget()] }), "en").filter.states).toEqual([
    { value: "not-measured", text: "Not measured" },
  ]);
});

test("the line of the home page counts the states that occur", () => {
  expect(targetsLine(portal, "vi")).toEqual({
    href: "/chi-tieu/",
    text: "8 chỉ tiêu của kế hoạch",
    counts: "1 đạt, 1 chưa đến hạn, 1 chưa đạt, 3 chưa đủ báo cáo, 2 không đo",
  });
  expect(targetsLine(aPortal({ targets: [] }), "en").counts).toBe("");
});

test("in a list that ended before any report, nothing is counted as not met", () => {
  const units = [aUnit({ validTo: aDay("2024-06-30") })];
  const { sections } = targetsPage(aPortal({ units, targets: [aShareTarget(owned)], reports: portal.reports }), "en");
  expect(sections[0]?.rows[0]).toMatchObject({ state: "not-reported", figure: "Not reported, 1 needed (50%)" });
});
