import { describe, expect, test } from "vitest";
import type { Portal, Unit } from "#model/vocabulary.ts";
import { aCriterion, aReport, aTarget, anIndicator } from "#testing/asked.ts";
import { aCity, aDay, aPortal, aUnit } from "#testing/sample.ts";
import { cityCriteria } from "./city-criteria.ts";

const city = aCity();
const house = anIndicator();
const criterion = aCriterion("house", [house]);
const ward = (id: string, given: Partial<Unit> = {}) => aUnit({ id, slug: id, city, ...given });
const [gone, yes, no, silent] = [
  ward("90001", { validTo: aDay("2024-10-31") }),
  ...["90002", "90003", "90004"].map((id) => ward(id, { validTo: aDay("2025-06-30") })),
] as [Unit, Unit, Unit, Unit]; // four of them
const later = ward("90002-2025", { inPlan: false, validFrom: aDay("2025-07-01") });
const said = (unit: Unit, value: boolean) => [unit, [[house, value]]] as const;
const plan = aReport("2024-12-31", said(yes, true), said(no, false));
const today = aReport("2025-12-31", said(later, true));
const portal = aPortal({
  units: [gone, yes, no, silent, later],
  criteria: [criterion],
  targets: [aTarget(criterion, null), aTarget(criterion, 2025, { judging: "ward-share", share: { of: "percent", least: 90 } })],
  reports: [plan, today],
}); // prettier-ignore
const section = (given: Partial<Portal> = {}, locale: "vi" | "en" = "vi") =>
  cityCriteria({ ...portal, ...given }, city, locale);
const counts = (given: Partial<Portal> = {}) =>
  section(given).sections[0]?.rows[0]?.cells.map((cell) => cell.map(({ figure, word }) => `${figure} ${word}`));

describe("the criteria of a city", () => {
  test("count its wards that met each, did not, and have no value, today's wards apart", () => {
    expect(counts()).toEqual([
      ["1 đạt", "1 chưa đạt", "2 chưa có số liệu"],
      ["1 đạt", "0 chưa đạt", "0 chưa có số liệu"],
    ]);
    expect(section({}, "en").heads).toEqual([
      { title: "4 wards of the plan", at: "report of 31 December 2024" },
      { title: "1 ward of today", at: "report of 31 December 2025" },
    ]);
  });

  test("say which wards had ended by then, and that the lists are not added together", () => {
    expect(section().notes).toEqual([
      "Hai danh sách được trình bày riêng, không cộng chung.",
      "1 phường của kế hoạch đã kết thúc trước kỳ 31/12/2024 và được tính vào “chưa có số liệu”.",
    ]);
  });

  test("are drawn as parts of all wards, which fill the whole", () => {
    const [cell] = section().sections[0]!.rows[0]!.cells; // one section, one row
    expect(cell?.map(({ from, width }) => [from, width])).toEqual([
      [0, 25],
      [25, 25],
      [50, 50],
    ]);
  });

  test("lead to the target that asks a share of the wards, and to none where none asks", () => {
    const href = (given: Partial<Portal> = {}) => section(given).sections[0]?.rows[0]?.href;
    expect(href()).toBe("/chi-tieu/house-2025/");
    expect(href({ targets: [aTarget(criterion, null)] })).toBe("/chi-tieu/house-null/");
    expect(href({ targets: [] })).toBe(null);
  });

  test("have the list that has a report, and without any say that there is none", () => {
    expect(counts({ reports: [plan] })).toEqual([["1 đạt", "1 chưa đạt", "2 chưa có số liệu"]]);
    expect(section({ reports: [] }, "en")).toMatchObject({ heads: [], sections: [] });
    expect(section({ reports: [] }, "en").notes[0]).toMatch(/^There is no report on the wards here/);
  });
});
