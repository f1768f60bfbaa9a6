import { describe, expect, test } from "vitest";
import { type Replaced, faults, saidOf, withRows } from "#testing/faults.ts";

const SUCCESSORS = "unit_id,effective_date,successor_id,relation,resolution,clause,inferred,note_vi,note_en\n";

describe("the register", () => {
  const header =
    "unit_id,code,name_vi,kind,city_code,former_city_code,slug,valid_from,valid_to,in_plan,roadmap_year,lat,lon";
  const unit = (city: string, slug: string, id = "09101") =>
    `${id},${id.slice(0, 5)},Hòa Thử,phường,${city},,${slug},,,yes,,21.01,107.01`;
  const faultsOf = (...rows: readonly string[]) =>
    faults({
      "units.csv": [header, ...rows].join("\n"),
      "successors.csv": SUCCESSORS,
      "reports/2024-12-31.csv": null,
    }).filter((fault) => fault.includes("units.csv"));

  test("gives every unit a city", () => {
    expect(faultsOf(unit("", "hoa-thu"))).toEqual(["constraint-error units.csv E2"]);
    expect(faultsOf(unit("999", "hoa-thu"))).toEqual(["foreign-key units.csv E2"]);
  });

  test("gives no address twice, but one slug to wards of two cities", () => {
    expect(faultsOf(unit("901", "hoa-thu"), unit("901", "hoa-thu", "09102"))).toEqual(["primary-key units.csv G3"]);
    expect(faultsOf(unit("901", "hoa-thu"), unit("902", "hoa-thu", "09102"))).toEqual([]);
  });

  test("without the columns that say when units live cannot be read", () => {
    const short = "unit_id,code,name_vi,kind,city_code,former_city_code,slug,in_plan,lat,lon";
    expect(faults({ "units.csv": short }).filter((fault) => fault.includes("units.csv"))).toEqual(
      ["valid_from", "valid_to", "roadmap_year"].map((column) => `missing-label units.csv ${column}`),
    );
  });

  test("has a row left out for its own fault, and whoever names it is not blamed", () => {
    const [first = ""] = unit("901", "Hòa Thử").split("\n");
    expect(faults({ "units.csv": [header, first].join("\n"), "successors.csv": SUCCESSORS })).not.toContainEqual(
      expect.stringContaining("foreign-key reports/2024-12-31.csv A2"),
    );
  });

  test("gives every city its own address", () => {
    const cities = "city_code,name_vi,name_en,kind,slug\n901,A,A,thành phố,a\n902,B,B,thị xã,a\n";
    expect(faults({ "cities.csv": cities })).toContain("primary-key cities.csv E3");
  });

  test("has as many wards in a city as are counted there, if they are counted", () => {
    const counted = (wards: string, named: string) =>
      saidOf({
        "cities.csv":
          "city_code,name_vi,name_en,kind,slug,ward_count,roadmap_2024_count\n" +
          `901,A,A,thành phố,a,${wards},${named}\n902,B,B,thị xã,b,1,\n`,
      });
    expect(counted("2", "1")).toEqual([]);
    expect(counted("3", "0")).toMatchInlineSnapshot(`
      [
        "F2: theo units.csv là 2 → viết 2, hoặc sửa units.csv",
        "G2: theo units.csv là 1 → viết 1, hoặc sửa units.csv",
      ]
    `);
  });

  test("names no unit twice", () => {
    expect(faultsOf(unit("901", "a"), unit("901", "b"))).toEqual(["primary-key units.csv A3"]);
  });
});

describe("a unit", () => {
  const unit = (over: Readonly<Record<string, string>>): Replaced => {
    const row = {
      ...{
        unit_id: "09300-2025",
        code: "09300",
        name_vi: "Xa Thử",
        kind: "phường",
        city_code: "",
        former_city_code: "902",
      },
      ...{ slug: "xa-thu", valid_from: "2025-07-01", valid_to: "", in_plan: "no", roadmap_year: "", lat: "21.01" },
      ...{ lon: "107.21", ...over },
    };
    return withRows("units.csv", Object.values(row).join());
  };
  const planWard = { unit_id: "09300", in_plan: "yes", city_code: "902", former_city_code: "", valid_from: "" };
  const onMap = {
    "boundaries/wards.geojson": null,
    "boundaries/units-2025.geojson": null,
  } satisfies Replaced;
  const saidOfUnit = (over: Readonly<Record<string, string>>) =>
    saidOf({ ...unit(over), ...onMap }).filter((said) => !said.startsWith("null"));

  test("formed after the plan, and one of the plan, are read", () => {
    expect(saidOfUnit({})).toEqual([]);
    expect(saidOfUnit({ ...planWard, roadmap_year: "2025" })).toEqual([]);
  });

  test("has the id that is its code, and where it came later its first year", () => {
    expect(saidOfUnit({ ...planWard, unit_id: "09300-2024" })).toMatchInlineSnapshot(`
      [
        "A7: mã của phường trong kế hoạch phải là mã code → viết 09300",
      ]
    `);
    expect(saidOfUnit({ unit_id: "09300" })).toMatchInlineSnapshot(`
      [
        "A7: mã của đơn vị lập sau kế hoạch phải là mã code và năm lập → viết 09300-2025",
      ]
    `);
    expect(saidOfUnit({ unit_id: "09300-2026" })).toMatchInlineSnapshot(`
      [
        "A7: mã của đơn vị lập sau kế hoạch phải là mã code và năm lập → viết 09300-2025",
      ]
    `);
    expect(saidOfUnit({ unit_id: "09301-2025" })).toMatchInlineSnapshot(`
      [
        "A7: mã của đơn vị lập sau kế hoạch phải là mã code và năm lập → viết 09300-2025",
      ]
    `);
  });

  test("ends after it begins", () => {
    expect(saidOfUnit({ valid_to: "2025-06-30" })).toMatchInlineSnapshot(`
      [
        "I7: kết thúc trước khi lập",
      ]
    `);
  });

  test("bears its code alone: no other has it on a day on which both live", () => {
    const of = (code: string, from: string, to = "") =>
      saidOfUnit({ unit_id: `${code}-${from.slice(0, 4)}`, code, valid_from: from, valid_to: to });
    expect(of("09102", "2025-07-01")).toEqual([]);
    expect(of("09102", "2025-06-30")).toMatchInlineSnapshot(`
      [
        "B7: cùng mã code với Cao Thử (09102, dòng 3) trong cùng một thời gian → sửa mã, hoặc sửa valid_from, valid_to để hai đơn vị không trùng ngày",
      ]
    `);
    expect(of("09101", "2026-01-01")).toMatchInlineSnapshot(`
      [
        "B7: cùng mã code với Cao Thử (09101-2025, dòng 5) trong cùng một thời gian → sửa mã, hoặc ghi valid_to của dòng 5",
      ]
    `);
  });

  test("of the plan is there on the day of the plan, and any other comes later", () => {
    expect(saidOfUnit({ ...planWard, valid_from: "2024-05-08" })).toEqual([]);
    expect(saidOfUnit({ ...planWard, valid_from: "2024-05-09" })).toMatchInlineSnapshot(`
      [
        "H7: phường trong kế hoạch phải có từ ngày của kế hoạch (08/05/2024) → để trống nếu phường có từ trước kế hoạch",
      ]
    `);
    expect(saidOfUnit({ ...planWard, valid_to: "2024-05-07" })[0]).toMatchInlineSnapshot(
      `"I7: phường trong kế hoạch không kết thúc trước ngày của kế hoạch (08/05/2024)"`,
    );
    expect(saidOfUnit({ unit_id: "09300-2024", valid_from: "2024-05-08" })).toMatchInlineSnapshot(`
      [
        "H7: đơn vị ngoài kế hoạch phải lập sau ngày của kế hoạch (08/05/2024)",
      ]
    `);
    expect(saidOfUnit({ valid_from: "" })).toMatchInlineSnapshot(`
      [
        "H7: đơn vị ngoài kế hoạch cần ngày lập",
      ]
    `);
  });

  test("has a roadmap year of the plan, from its first to that of its last milestone, and outside it none", () => {
    for (const year of ["2024", "2030"]) expect(saidOfUnit({ ...planWard, roadmap_year: year })).toEqual([]);
    for (const year of ["2023", "2031"])
      expect(saidOfUnit({ ...planWard, roadmap_year: year })).toEqual(["K7: năm lộ trình phải từ 2024 đến 2030"]);
    expect(saidOfUnit({ roadmap_year: "2025" })).toMatchInlineSnapshot(`
      [
        "K7: đơn vị ngoài kế hoạch không có năm lộ trình → để trống, hoặc sửa in_plan",
      ]
    `);
  });

  test("is a ward with a place on the globe and in one city", () => {
    expect(saidOfUnit({ kind: "xã" })).toMatchInlineSnapshot(`
      [
        "D7: units.csv chỉ có phường → viết phường",
      ]
    `);
    expect(saidOfUnit({ kind: "Phường" })).toEqual([]);
    expect(saidOfUnit({ lat: "107.21", lon: "21.01" })).toMatchInlineSnapshot(`
      [
        "L7: phải từ -90 đến 90 độ → lat là vĩ độ, lon là kinh độ",
      ]
    `);
    expect(saidOfUnit({ city_code: "901" })).toMatchInlineSnapshot(`
      [
        "F7: khác với city_code (901)",
      ]
    `);
    expect(saidOfUnit({ ...planWard, city_code: "", former_city_code: "902" })).toMatchInlineSnapshot(`
      [
        "E7: cần mã thành phố, thị xã",
      ]
    `);
  });
});
