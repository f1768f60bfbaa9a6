import { describe, expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { folder } from "#testing/sample.ts";
import type { Edition } from "./edition.ts";
import { tables } from "./schema.ts";
import { records, toCsv } from "./table.ts";
import { oneTargetTable } from "./tables/one-target.ts";
import { wardCriterionTable } from "./tables/wards.ts";

const RECOGNITIONS =
  "unit_id,assessment_year,outcome,decision_number,decision_date,announced_date,source_id,note_vi,note_en\n09101,2024,recognised,1/QĐ-THU,2025-04-22,2025-05-01,quyet-dinh-thu,Ghi chú,Note\n";

/** What each ward reports: one number that is published, one of which only the criterion is, one of which nothing is. */
const REPORTED = {
  "indicators.csv":
    "indicator_id,plan_section,name_vi,name_en,type,unit_vi,unit_en,level,disclosure\nposts,II.2,Số biên chế,Posts,integer,người,people,ward,status\nown_house,II.4,Trụ sở độc lập,Own headquarters,boolean,,,ward,value\nstaff,II.3,Quân số,Staff,integer,người,people,ward,total\nrooms,II.5,Số phòng thử,Test rooms,integer,phòng,rooms,province,value\n",
  "reports/2024-12-31.csv": "unit_id,posts,own_house,staff\n09101,4321,có,8765\n09102,0,[c],7654\n",
};

const edition = (files: Readonly<Record<string, string | null>> = {}): Edition => {
  const { portal, findings } = readPortal(folder({ "recognitions.csv": RECOGNITIONS, ...files }));
  if (!portal) throw new Error(JSON.stringify(findings));
  return { portal: { ...portal, synthetic: false }, site: new URL("https://phuong.example") };
};

const made = edition();
const table = (name: string, of = made) => tables(of).find((table) => table.name === name)!; // the schema has it
const rowsOf = (name: string, of = made) => records(table(name, of));

describe("every table", () => {
  test.each(tables(made).map((table) => [table.name, table] as const))(
    "%s keeps what its columns promise",
    (_, table) => {
      const rows = records(table);
      expect(rows.length).toBeGreaterThan(0);
      const keys = rows.map((row) => table.key.map((name) => row[name]).join(" "));
      if (table.key.length > 0) expect(new Set(keys).size).toBe(rows.length);
      for (const { name, required, codes, about, type } of table.columns) {
        expect(about.vi, name).not.toBe("");
        for (const row of rows) {
          if (required) expect(row[name], name).not.toBeNull();
          if (row[name] === null) continue;
          if (codes.length > 0) expect(codes.map(([code]) => code)).toContain(row[name]);
          expect(typeof row[name], name).toBe(KINDS[type]);
        }
      }
    },
  );

  test("has only columns that other tables have under the name that they refer to", () => {
    const all = tables(made);
    for (const { columns } of all)
      for (const { name, refersTo } of columns)
        if (refersTo)
          expect(all.find((table) => table.name === refersTo)?.columns.map((column) => column.name)).toContain(name);
  });
});

const KINDS = { string: "string", integer: "number", number: "number", boolean: "boolean", date: "string", year: "number" }; // prettier-ignore

test("what is exported in the columns of the data folder reads as the same portal", () => {
  const again = edition(
    Object.fromEntries(["units", "recognitions", "indicators", "sources"].map((name) => [`${name}.csv`, toCsv(table(name))])), // prettier-ignore
  );
  expect(again.portal).toEqual(made.portal);
});

describe("wards.csv", () => {
  test("has a row for each ward of the plan, with its status, what decides it, and a whole address", () => {
    const [first, ...others] = rowsOf("wards");
    expect(first).toMatchObject({
      unit_id: "09101",
      ward: "Hòa Thử",
      city: "Thử Nghiệm",
      status: "recognised",
      roadmap_year: 2024,
      assessment_year: 2024,
      decision_number: "1/QĐ-THU",
      decision_date: "2025-04-22",
      url: "https://phuong.example/phuong/thu-nghiem/hoa-thu/",
    });
    expect(others.map(({ status, decision_number }) => [status, decision_number])).toEqual([
      ["by-2030", null],
      ["by-2030", null],
    ]);
  });

  test("counts criteria so that they add up", () => {
    for (const { criteria_met, criteria_not_met, criteria_no_value } of rowsOf("wards"))
      expect(Number(criteria_met) + Number(criteria_not_met) + Number(criteria_no_value)).toBe(1);
    expect(
      rowsOf("wards").map((row) => [row["criteria_met"], row["criteria_not_met"], row["criteria_no_value"]]),
    ).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });
});

describe("observations.csv", () => {
  const of = edition(REPORTED);
  const rows = rowsOf("observations", of);

  test("has values of what is published, and of the rest the results of criteria", () => {
    expect(rows.filter(({ unit_id }) => unit_id === "09101")).toEqual([
      { date: "2024-12-31", unit_id: "09101", ward: "Hòa Thử", indicator_id: "own_house", criterion_id: null, value: 1, result: null, no_value: null }, // prettier-ignore
      { date: "2024-12-31", unit_id: "09101", ward: "Hòa Thử", indicator_id: null, criterion_id: "enough-posts", value: null, result: "met", no_value: null }, // prettier-ignore
    ]);
  });

  test("says of everything without a value why there is none, also of a ward that did not report", () => {
    expect(rows.filter(({ value, result }) => value === null && result === null).map((row) => row["no_value"])).toEqual(
      ["withheld", "not-reported", "not-reported"],
    );
    for (const { value, result, no_value } of rows)
      expect([value, result, no_value].filter((cell) => cell !== null)).toHaveLength(1);
  });

  test("has no row of a ward that did not live on the day", () => {
    expect(new Set(rows.map(({ unit_id }) => unit_id))).toEqual(new Set(["09101", "09102", "09203"]));
  });

  test("never holds a number that may not be shown, nor does any other file", () => {
    for (const table of [...tables(of), wardCriterionTable(of.portal, of.portal.planWards[0]!)])
      expect(toCsv(table)).not.toMatch(/4321|8765|7654/);
  });
});

describe("the file of one target", () => {
  test("has each ward of each list with where it stands", () => {
    const rows = records(oneTargetTable(made.portal, made.portal.targets[0]!)); // the folder has one
    expect(rows.filter(({ moment, list }) => moment === "deadline" && list === "plan").map((row) => [row["unit_id"], row["mark"], row["date"]])).toEqual([
      ["09101", "met", "2024-12-31"],
      ["09102", "not-met", "2024-12-31"],
      ["09203", "not-reported", "2024-12-31"],
    ]); // prettier-ignore
    expect(rows.some(({ list }) => list === "today")).toBe(true);
  });

  test("on a sum has the sums, and tells no ward apart", () => {
    const summed = edition({
      ...REPORTED,
      "targets.csv": "target_id,plan_section,statement_vi,statement_en,comparator,value,deadline,judging,numerator,denominator,reading_vi,reading_en\nshare,II.3,Tỷ lệ,Share,>=,70,2025,pooled,posts,staff,Đ,R\n", // prettier-ignore
      "reports/2024-12-31.csv": "unit_id,posts,staff\n09101,400,500\n09102,401,500\n09203,402,500\n",
    });
    const table = oneTargetTable(summed.portal, summed.portal.targets[0]!); // the folder has one
    expect(table.name).toBe("target-results");
    expect(records(table)[0]).toMatchObject({ list: "plan", value: 80.2, numerator: 1203, denominator: 1500, reported: 3, met: null }); // prettier-ignore
    expect(toCsv(table)).not.toMatch(/09101|40[012],/);
    expect(rowsOf("targets", summed)[0]).toMatchObject({ value: 80.2, unit: "percent", comparator: ">=", target_value: "70", verdict: "met", wards: 3 }); // prettier-ignore
  });
});

test("the groups of a target add up to its wards", () => {
  const GROUPS = [
    "reported",
    "not_assessed",
    "not_reported",
    "not_available",
    "not_applicable",
    "withheld",
    "dissolved",
  ];
  for (const row of rowsOf("targets"))
    expect(GROUPS.reduce((sum, name) => sum + Number(row[name]), 0)).toBe(row["wards"]);
});
