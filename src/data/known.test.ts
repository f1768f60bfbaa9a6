import { describe, expect, test } from "vitest";
import { type Replaced, faults, saidOf } from "#testing/faults.ts";
import { folder } from "#testing/sample.ts";
import { readPortal } from "./portal.ts";

const text = (file: string) => new TextDecoder().decode(folder().get(file));
/** The folder as of another day, without what it reports, and with documents of before the plan. */
const asOf = (day: string, more: Replaced = {}): Replaced => ({
  "portal.json": text("portal.json").replace("2026-06-30", day),
  "sources.csv": text("sources.csv").replaceAll(/202[45]-\d\d-\d\d/g, "2024-01-01"),
  "reports/2024-12-31.csv": null,
  "province-values.csv": null,
  "task-updates.csv": null,
  ...more,
});
const portalOf = (day: string, more: Replaced = {}) => readPortal(folder(asOf(day, more))).portal!; // it has warnings only
const ids = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id);

describe("a portal that speaks on the last day before a reform, or earlier", () => {
  test.each(["2024-06-30", "2025-06-30"])("%s knows no unit that comes later, no end and no successor", (day) => {
    const { planWards, todaysWards, units, successions } = portalOf(day);
    expect(ids(units)).toEqual(["09101", "09102", "09203"]);
    expect(units).toEqual(planWards);
    expect([todaysWards, successions]).toEqual([[], []]);
    expect(units.map(({ validTo }) => validTo)).toEqual([null, null, null]);
  });

  test("is told once how many units come later, and what to do if they are there", () => {
    expect(saidOf(asOf("2025-06-30"))).toMatchInlineSnapshot(`
      [
        "H5: đơn vị này và 1 đơn vị khác lập sau ngày số liệu as_of (30/06/2025), nên cổng chưa hiển thị → nếu đã đến ngày đó, sửa as_of trong portal.json",
      ]
    `);
    expect(faults(asOf("2025-06-30"))).toEqual(["constraint-error units.csv H5"]);
    expect(readPortal(folder(asOf("2025-06-30"))).findings[0]?.severity).toBe("warning");
  });

  test("still has the register as it is written, for the forms of days ahead", () => {
    const { register } = readPortal(folder(asOf("2024-06-30")));
    expect(register).toEqual(readPortal(folder()).register);
    expect(register.map(({ id, validTo }) => [id, validTo])).toContainEqual(["09203", "2025-06-30"]);
  });

  test("needs no outlines of the units that come later", () => {
    const none = '{"type":"FeatureCollection","features":[]}';
    expect(faults(asOf("2025-06-30", { "boundaries/units-2025.geojson": none }))).toEqual([
      "constraint-error units.csv H5",
    ]);
  });

  test.each([
    ["recognitions.csv", "unit_id,assessment_year,outcome,source_id\n09101-2025,2025,registered,quyet-dinh-thu\n"],
    [
      "corrections.csv",
      "date,file,unit_id,field,published_value,corrected_value,reason_vi,reason_en\n2025-03-31,cities.csv,09101-2025,a,1,2,A,A\n",
    ],
  ])("lets no row of %s speak of them", (file, csv) => {
    expect(saidOf(asOf("2025-03-31", { [file]: csv })).slice(1)).toEqual([
      expect.stringContaining(
        "Cao Thử (09101-2025) lập ngày 01/07/2025 → trước đó là: 09101 (Hòa Thử), 09102 (Cao Thử)",
      ),
    ]);
  });

  test("has an assessment year of a ward that ends in it, before and after it has ended", () => {
    const csv = "unit_id,assessment_year,outcome,source_id\n09101,2025,registered,quyet-dinh-thu\n";
    for (const day of ["2025-03-31", "2025-12-31"]) {
      const { recognitions, planWards } = portalOf(day, { "recognitions.csv": csv });
      expect(recognitions[0]?.unit).toBe(planWards[0]);
    }
  });
});

describe("a portal that speaks on the first day after a reform, or later", () => {
  test("knows both lists, with ends and successors, and has nothing to add", () => {
    const { planWards, todaysWards, successions } = portalOf("2025-07-01");
    expect(ids(todaysWards)).toEqual(["09101-2025", "09203-2025"]);
    expect(planWards.map(({ validTo }) => validTo)).toEqual(["2025-06-30", "2025-06-30", "2025-06-30"]);
    expect(successions.map(({ unit, successor }) => [unit, successor])).toEqual([
      [planWards[0], todaysWards[0]],
      [planWards[1], todaysWards[0]],
      [planWards[2], todaysWards[1]],
    ]);
    expect(faults(asOf("2025-07-01"))).toEqual([]);
  });

  test("keeps a unit that came after the plan and ended, outside of today's wards", () => {
    const again = {
      "units.csv": text("units.csv")
        .replace("cao-thu,2025-07-01,,", "cao-thu,2025-07-01,2025-12-31,")
        .concat("09300-2026,09300,Xa Thử,phường,,901,xa-thu,2026-01-01,,no,,21.01,107.02\n"),
      "successors.csv": text("successors.csv").concat(
        ["09101-2025", "09101", "09102"]
          .map((id) => `${id},2026-01-01,09300-2026,merged-whole,2/NQ-THU,,no,,\n`)
          .join(""),
      ),
      "boundaries/units-2025.geojson": text("boundaries/units-2025.geojson").replace("09101-2025", "09300-2026"),
    };
    expect(ids(portalOf("2026-06-30", again).todaysWards)).toEqual(["09300-2026", "09203-2025"]);
    expect(ids(portalOf("2026-06-30", again).units)).toContain("09101-2025");
  });
});
