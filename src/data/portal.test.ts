import iconv from "iconv-lite";
import { criterionOf } from "#model/target-standing.ts";
import { describe, expect, test } from "vitest";
import { type Replaced, faults, findingsOf, withRows } from "#testing/faults.ts";
import { folder } from "#testing/sample.ts";
import { readPortal } from "./portal.ts";

const portalOf = (replaced: Replaced = {}) => {
  const { portal, findings } = readPortal(folder(replaced));
  expect(findings).toEqual([]);
  return portal!; // without findings there is one
};
const hintsOf = (replaced: Replaced) => findingsOf(replaced).map(({ hint }) => hint?.vi);

const recognitions = (...rows: readonly string[]): Replaced => ({
  "recognitions.csv": [
    "unit_id,assessment_year,outcome,decision_number,decision_date,announced_date,source_id,note_vi,note_en",
    ...rows,
  ].join("\n"),
});
const reportOf = (date: string, ...rows: readonly string[]): Replaced => ({
  [`reports/${date}.csv`]: ["unit_id,ward,posts", ...rows].join("\n"),
});

describe("a portal", () => {
  test("holds the things themselves, not their codes", () => {
    const portal = portalOf(recognitions("09101,2024,recognised,1/QĐ-THU,22/04/2025,,quyet-dinh-thu,,"));
    const [ward] = portal.planWards;
    expect(portal.recognitions[0]).toMatchObject({ assessmentYear: 2024, decisionDate: "2025-04-22" });
    expect(portal.recognitions[0]?.unit).toBe(ward);
    expect(portal.recognitions[0]?.source).toBe(portal.sources[1]);
    expect(portal.successions[0]?.unit).toBe(ward);
    expect(ward?.city).toBe(portal.cities[0]);
    expect(criterionOf(portal.targets[0]!)?.conditions[0]?.indicator).toBe(portal.indicators[0]);
  });

  test("keeps the wards of the plan and those of today apart, in the order of the register", () => {
    const { planWards, todaysWards } = portalOf();
    expect(planWards.map(({ id }) => id)).toEqual(["09101", "09102", "09203"]);
    expect(todaysWards.map(({ id }) => id)).toEqual(["09101-2025", "09203-2025"]);
  });

  test("counts a unit that came after the plan and has ended to neither", () => {
    const { planWards, todaysWards } = portalOf({
      ...withRows("units.csv", "09300-2024,09300,Xa Thử,phường,,902,xa-thu,2024-11-01,2025-06-30,no,,21.01,107.21"),
      ...withRows("successors.csv", "09300-2024,2025-07-01,09203-2025,merged-whole,1/NQ-THU,,no,,"),
    });
    expect([planWards.length, todaysWards.length]).toEqual([3, 2]);
  });

  test("has of every ward in a report what is written, and that a zero is a value", () => {
    const { reports, planWards, indicators } = portalOf();
    const written = planWards.map((ward) => indicators.map((indicator) => reports[0]?.rows.get(ward)?.get(indicator)));
    expect(written).toEqual([
      [{ value: 12 }, { value: 92.5 }, { value: true }, undefined],
      [{ value: 0 }, { value: null, missing: "not-available" }, { value: false }, undefined],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  test("has its reports in order of date, and milestones too", () => {
    const { reports } = portalOf({ ...reportOf("2025-06-30", "09101,,1"), ...reportOf("2024-06-30", "09101,,1") });
    expect(reports.map(({ date }) => date)).toEqual(["2024-06-30", "2024-12-31", "2025-06-30"]);
  });

  test("takes the columns of a report by their Vietnamese names, and a column left out as not reported", () => {
    const csv = "Mã đơn vị;Phường;Trụ sở độc lập;Số biên chế\n09101;Hòa Thử;có;1.234\n";
    const { reports, indicators, planWards } = portalOf({ "reports/2024-12-31.csv": csv });
    const row = reports[0]?.rows.get(planWards[0]!); // the first of three
    expect(indicators.map((indicator) => row?.get(indicator))).toEqual([
      { value: 1234 },
      { value: null, missing: "not-reported" },
      { value: true },
      undefined,
    ]);
  });

  test("takes a report whose ending is written large", () => {
    expect(portalOf({ "reports/2025-06-30.CSV": "unit_id\n09101\n" }).reports).toHaveLength(2);
  });

  test("comes with warnings, and not with errors", () => {
    const warned = readPortal(folder(reportOf("2024-12-31", "9101,,1")));
    expect(warned.portal?.reports[0]?.rows.size).toBe(1);
    expect(warned.findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(readPortal(folder(reportOf("2024-12-31", "09101,,many"))).portal).toBeNull();
  });
});

describe("a unit_id", () => {
  const saysOf = (id: string, date = "2024-12-31") =>
    findingsOf(reportOf(date, `${id},,1`)).map(({ severity, message, hint }) => [severity, message.vi, hint?.vi]);

  test("that is a name is refused, with the id", () => {
    expect(saysOf("Hoà Thử")).toMatchInlineSnapshot(`
      [
        [
          "error",
          "không có đơn vị này trong units.csv",
          "có phải là 09101 (Hòa Thử)?",
        ],
      ]
    `);
  });

  test("that is a name borne by two units at different times is refused, with both ids", () => {
    expect(saysOf("Cao Thử")).toMatchInlineSnapshot(`
      [
        [
          "error",
          "không có đơn vị này trong units.csv",
          "có phải là 09102 (Cao Thử) hay 09101-2025 (Cao Thử)?",
        ],
      ]
    `);
  });

  test("that is one digit off is refused, with the id", () => {
    expect(saysOf("09213")).toMatchInlineSnapshot(`
      [
        [
          "error",
          "không có đơn vị này trong units.csv",
          "có phải là 09203 (Trần Thử Đạo)?",
        ],
      ]
    `);
  });

  test("that is like no other is refused without a guess", () => {
    expect(saysOf("55555")).toMatchInlineSnapshot(`
      [
        [
          "error",
          "không có đơn vị này trong units.csv",
          undefined,
        ],
      ]
    `);
  });

  test("that lost its leading zero is read, with a warning", () => {
    expect(saysOf("9101")).toMatchInlineSnapshot(`
      [
        [
          "warning",
          "mã mất số 0 ở đầu, đọc là 09101",
          undefined,
        ],
      ]
    `);
  });

  test("stands once in a report, also when it lost its zero the second time", () => {
    expect(faults(reportOf("2024-12-31", "09101,,1", "9101,,2"))).toEqual([
      "type-error reports/2024-12-31.csv A3",
      "primary-key reports/2024-12-31.csv A3",
    ]);
  });

  test("that is the bare code of a plan ward in a report after the reform is refused, with the exact id", () => {
    expect(saysOf("09203", "2025-12-31")).toMatchInlineSnapshot(`
      [
        [
          "error",
          "Trần Thử Đạo (09203) đã kết thúc ngày 30/06/2025",
          "đơn vị kế tiếp: 09203-2025 (Trần Thử Đạo).",
        ],
      ]
    `);
    expect(saysOf("09203-2025", "2025-12-31")).toEqual([]);
  });

  test("whose code is another unit's by then is refused, with the successor and the bearer of the code", () => {
    const successors = [
      "unit_id,effective_date,successor_id,relation,resolution,clause,inferred,note_vi,note_en",
      "09101,2025-07-01,09203-2025,merged-whole,1/NQ-THU,,no,,",
      "09102,2025-07-01,09101-2025,merged-whole,1/NQ-THU,,no,,",
      "09203,2025-07-01,09203-2025,merged-whole,1/NQ-THU,,no,,",
    ].join("\n");
    expect(hintsOf({ "successors.csv": successors, ...reportOf("2025-12-31", "09101,,1") })).toMatchInlineSnapshot(`
      [
        "đơn vị kế tiếp: 09203-2025 (Trần Thử Đạo). 09101: 09101-2025 (Cao Thử).",
      ]
    `);
  });

  test("of a unit that passed on twice is refused, with the unit in which it lies by then", () => {
    const units = new TextDecoder().decode(folder().get("units.csv"));
    const hints = hintsOf({
      "units.csv": units.replace("cao-thu,,2025-06-30", "cao-thu,,2024-10-31"),
      ...withRows("successors.csv", "09102,2024-11-01,09101,merged-whole,1/NQ-THU,,no,,"),
      ...reportOf("2024-12-31", "09101,,1"),
      ...reportOf("2025-12-31", "09102,,1"),
    });
    expect(hints).toEqual(["đơn vị kế tiếp: 09101-2025 (Cao Thử)."]);
  });

  test("of a unit formed later is refused, with the units that were there before", () => {
    expect(saysOf("09101-2025", "2025-06-30")).toMatchInlineSnapshot(`
      [
        [
          "error",
          "Cao Thử (09101-2025) lập ngày 01/07/2025",
          "trước đó là: 09101 (Hòa Thử), 09102 (Cao Thử)",
        ],
      ]
    `);
  });

  test("is accepted on the last day of a unit and on the first", () => {
    expect(saysOf("09101", "2025-06-30")).toEqual([]);
    expect(saysOf("09101-2025", "2025-07-01")).toEqual([]);
  });
});

describe("the name beside a unit_id", () => {
  const registeredWith = (name: string): Replaced => ({
    "recognitions.csv": `unit_id,ward,assessment_year,outcome,source_id\n09101,${name},2024,registered,quyet-dinh-thu\n`,
  });

  test.each([
    "Hòa Thử",
    "Hoà Thử",
    "HÒA THỬ",
    "Phường Hòa Thử",
    "phường Hoà Thử",
    "P. Hòa Thử",
    "P.Hòa Thử",
    "Công an phường Hòa Thử",
    "CAP Hòa Thử",
    "",
  ])("%j is that of 09101", (name) => {
    expect(faults(reportOf("2024-12-31", `09101,${name},1`))).toEqual([]);
    expect(faults(registeredWith(name))).toEqual([]);
  });

  test.each(["Cao Thử", "Hóa Thử", "Hoa Thử", "Hòa Thử 2"])("%j is not", (name) => {
    expect(faults(reportOf("2024-12-31", `09101,${name},1`))).toEqual(["constraint-error reports/2024-12-31.csv B2"]);
    expect(faults(registeredWith(name))).toEqual(["constraint-error recognitions.csv B2"]);
  });

  test("that disagrees is met with the name of the code", () => {
    expect(findingsOf(reportOf("2024-12-31", "09101,Cao Thử,1"))[0]?.message.vi).toMatchInlineSnapshot(
      `"mã 09101 là Hòa Thử"`,
    );
  });
});

describe("an assessment year", () => {
  const saysOf = (unit: string, year: number) =>
    findingsOf(recognitions(`${unit},${year},registered,,,,quyet-dinh-thu,,`)).map(({ cell, message, hint }) => [
      cell,
      message.vi,
      hint?.vi,
    ]);

  test("in which the unit lived for a while is accepted", () => {
    expect([...saysOf("09101", 2025), ...saysOf("09101-2025", 2025)]).toEqual([]);
  });

  test("after the unit ended is refused, with its successor", () => {
    expect(saysOf("09102", 2026)).toMatchInlineSnapshot(`
      [
        [
          "A2",
          "Cao Thử (09102) đã kết thúc ngày 30/06/2025",
          "đơn vị kế tiếp: 09101-2025 (Cao Thử).",
        ],
      ]
    `);
  });

  test("before the unit began is refused, with the units before it", () => {
    expect(saysOf("09203-2025", 2024)).toMatchInlineSnapshot(`
      [
        [
          "A2",
          "Trần Thử Đạo (09203-2025) lập ngày 01/07/2025",
          "trước đó là: 09203 (Trần Thử Đạo)",
        ],
      ]
    `);
  });

  test("before the plan or after as_of is refused", () => {
    expect(saysOf("09101", 2023)).toMatchInlineSnapshot(`
      [
        [
          "B2",
          "năm xét ngoài thời gian của kế hoạch và số liệu",
          undefined,
        ],
      ]
    `);
    expect(saysOf("09101-2025", 2027).map(([cell]) => cell)).toEqual(["B2"]);
  });
});

describe("a date before the plan or after as_of is refused", () => {
  const days = ["2024-05-07", "2026-07-01"];

  test.each(days)("%s of a decision and of its announcement", (day) => {
    expect(faults(recognitions(`09101,2024,not-recognised,,${day},,quyet-dinh-thu,,`))).toEqual([
      "constraint-error recognitions.csv E2",
    ]);
    expect(faults(recognitions(`09101,2024,not-recognised,,,${day},quyet-dinh-thu,,`))).toEqual([
      "constraint-error recognitions.csv F2",
    ]);
  });

  test.each(days)("%s of a report", (day) => {
    expect(findingsOf(reportOf(day))).toMatchObject([
      { code: "constraint-error", file: `reports/${day}.csv`, value: day },
    ]);
  });

  test.each(days)("%s of a value of the province, a task update and a correction", (day) => {
    expect(
      faults({
        "province-values.csv": `as_of,indicator_id,value,source_id\n${day},rooms,1,ke-hoach-thu\n`,
        "task-updates.csv": `task_id,date,text_vi,text_en,source_id\niii-1,${day},A,A,ke-hoach-thu\n`,
        "corrections.csv": `date,file,unit_id,field,published_value,corrected_value,reason_vi,reason_en\n${day},cities.csv,,a,1,2,A,A\n`,
      }),
    ).toEqual([
      "constraint-error province-values.csv A2",
      "constraint-error task-updates.csv B2",
      "constraint-error corrections.csv A2",
    ]);
  });

  test("and the first and the last day are accepted", () => {
    expect(faults({ ...reportOf("2024-05-08", "09101,,1"), ...reportOf("2026-06-30", "09101-2025,,1") })).toEqual([]);
  });

  test("what to do is said of a date after as_of only", () => {
    const row = (day: string) => recognitions(`09101,2024,not-recognised,,${day},,quyet-dinh-thu,,`);
    expect(days.flatMap((day) => hintsOf(row(day)))).toMatchInlineSnapshot(`
      [
        undefined,
        "nếu ngày đúng, sửa as_of trong portal.json",
      ]
    `);
  });
});

describe("a folder", () => {
  test.each([
    "portal.json",
    "cities.csv",
    "units.csv",
    "successors.csv",
    "sources.csv",
    "boundaries/wards.geojson",
    "boundaries/units-2025.geojson",
    "boundaries/province.geojson",
  ])("without %s cannot be read", (file) => {
    expect(faults({ [file]: null })).toEqual([`missing-file ${file}`]);
  });

  test("without the files that may be missing has no rows of them", () => {
    const portal = portalOf({ "recognitions.csv": null, "reports/2024-12-31.csv": null, "corrections.csv": null });
    expect([portal.recognitions, portal.reports, portal.corrections]).toEqual([[], [], []]);
  });

  test("with a file of another name says so: a slip of the hand is an error, the rest a warning", () => {
    const said = (file: string) => findingsOf({ [file]: "a" }).map((f) => [f.severity, f.file, f.hint?.en ?? null]);
    const report = "save a report as CSV right in reports, named after its reporting date, as reports/2025-12-31.csv";
    expect(said("recognition.csv")).toEqual([["error", "recognition.csv", "did you mean recognitions.csv?"]]);
    expect(said("Recognitions.CSV")).toEqual([["error", "Recognitions.CSV", "did you mean recognitions.csv?"]]);
    expect(said("reports/2024-12-31.xlsx")).toEqual([["error", "reports/2024-12-31.xlsx", report]]);
    expect(said("danh-ba-dien-thoai.csv")).toEqual([["warning", "danh-ba-dien-thoai.csv", null]]);
  });

  test("with a file missing has the faults of the others reported too, but not that they lead to it", () => {
    const given = {
      ...reportOf("2024-12-31", "09101,,nhiều"),
      "units.csv": null,
      "cities.csv": "city_code,slug\n901,a",
    };
    const codes = faults(given).map((fault) => fault.split(" ").slice(0, 2).join(" "));
    expect(codes).toContain("missing-file units.csv");
    expect(codes).toContain("missing-label cities.csv");
    expect(codes.filter((code) => code.startsWith("foreign-key"))).toEqual([]);
  });

  test("with a portal.json that cannot be read has its rows read all the same", () => {
    const found = faults({
      "portal.json": "{",
      ...recognitions("09101,2024,recognised,,22/04/2025,,quyet-dinh-thu,,"),
    });
    expect(found).toEqual(["source-error portal.json", "constraint-error recognitions.csv D2"]);
  });

  test("with a report named after no date cannot be read", () => {
    expect(findingsOf({ "reports/quy-4.csv": "unit_id\n" })).toMatchInlineSnapshot(`
      [
        {
          "cell": null,
          "code": "source-error",
          "column": null,
          "file": "reports/quy-4.csv",
          "hint": null,
          "message": {
            "en": "the file must be named after the reporting date, as 2025-12-31.csv",
            "vi": "tên tệp phải là ngày báo cáo, như 2025-12-31.csv",
          },
          "row": null,
          "severity": "error",
          "value": "quy-4",
        },
      ]
    `);
    expect(faults({ "reports/2025-02-31.csv": "unit_id\n" })).toEqual(["source-error reports/2025-02-31.csv"]);
  });

  test("with a portal.json that is no JSON cannot be read", () => {
    expect(faults({ "portal.json": "{" })).toEqual(["source-error portal.json"]);
  });

  test("with a file in an old encoding cannot be read", () => {
    const bytes = Uint8Array.of(0x54, 0x72, 0xc2, 0x6e);
    expect(faults({ "task-updates.csv": bytes })).toEqual(["encoding-error task-updates.csv"]);
  });

  test("with problems in several files has them all reported at once", () => {
    expect(
      faults({
        ...recognitions("09999,2024,registered,,,,quyet-dinh-thu,,"),
        ...reportOf("2024-12-31", "09101,,many"),
        "boundaries/wards.geojson": '{"type":"FeatureCollection","features":[]}',
        "cities.csv": "city_code,name_vi,name_en,kind,slug\n901,A,A,thành phố,A b\n902,B,B,thị xã,b\n",
        "tasks.csv": "task_id,title_vi,title_en,statement_vi,statement_en\niii-1,,A,A,A\n",
      }),
    ).toEqual(
      expect.arrayContaining([
        "foreign-key recognitions.csv A2",
        "type-error reports/2024-12-31.csv C2",
        "source-error boundaries/wards.geojson",
        "type-error cities.csv E2",
        "constraint-error tasks.csv B2",
      ]),
    );
  });
});

describe("an outline", () => {
  test("that is missing is named with its unit", () => {
    const none = '{"type":"FeatureCollection","features":[]}';
    expect(findingsOf({ "boundaries/units-2025.geojson": none }).map(({ message }) => message.vi))
      .toMatchInlineSnapshot(`
      [
        "thiếu ranh giới của Cao Thử (09101-2025)",
        "thiếu ranh giới của Trần Thử Đạo (09203-2025)",
      ]
    `);
  });

  test("that is there twice is refused: nobody knows which of them holds", () => {
    const square = { type: "Polygon", coordinates: [[[107, 21], [107.1, 21], [107.1, 21.1], [107, 21]]] }; // prettier-ignore
    const feature = { type: "Feature", properties: { unit_id: "09101" }, geometry: square };
    const twice = JSON.stringify({ type: "FeatureCollection", features: [feature, feature] });
    expect(faults({ "boundaries/wards.geojson": twice })).toContain("primary-key boundaries/wards.geojson");
  });

  test("that is no area is refused", () => {
    const line =
      '{"type":"FeatureCollection","features":[{"properties":{},"geometry":{"type":"LineString","coordinates":[]}}]}';
    expect(findingsOf({ "boundaries/province.geojson": line })).toMatchObject([
      { code: "type-error", file: "boundaries/province.geojson", value: "LineString" },
    ]);
  });

  test.each([
    ["{", "source-error"],
    ["null", "type-error"],
    ['{"features":[{"geometry":null}]}', "type-error"],
  ])("in a file %s cannot be read", (json, code) => {
    expect(faults({ "boundaries/province.geojson": json })).toEqual([`${code} boundaries/province.geojson`]);
  });
});

describe("a criterion", () => {
  const conditions = (...rows: readonly string[]) => ({
    "criteria-conditions.csv": ["criterion_id,indicator_id,min,max,equals,rule,base_indicator_id", ...rows].join("\n"),
  });

  test("without a condition is refused", () => {
    expect(faults(conditions())).toEqual(["constraint-error criteria.csv A2"]);
  });

  test("is judged by one thing, and one that fits its indicator", () => {
    const cells = (row: string) => faults(conditions(`enough-posts,${row}`)).map((fault) => fault.split(" ").at(-1));
    expect(cells("posts,10,,,,")).toEqual([]);
    expect(cells("posts,,,,,")).toEqual(["C2"]);
    expect(cells("posts,10,,,fewer,posts")).toEqual(["C2"]);
    expect(cells("posts,,,yes,,")).toEqual(["E2"]);
    expect(cells("posts,10,,,,posts")).toEqual(["G2"]);
    expect(cells("posts,4,2,,,")).toEqual(["C2"]);
    expect(cells("rooms,4,,,,")).toEqual(["B2"]);
    expect(cells("posts,,,,fewer,own_house")).toEqual(["G2"]);
    expect(cells("posts,,,,part-of-whole,share")).toEqual(["C2"]);
    expect(cells("posts,50,,,part-of-whole,share")).toEqual([]);
  });

  test("on what may not be published by ward is refused: its result would be", () => {
    const secret = (row: string) => ({
      ...conditions(row),
      "indicators.csv": "indicator_id,plan_section,name_vi,name_en,type,unit_vi,unit_en,level,disclosure\nposts,II.2,Số biên chế,Posts,integer,,,ward,value\nstaff,II.3,Quân số,Staff,integer,,,ward,total\nrooms,II.5,Phòng,Rooms,integer,,,province,value\n", // prettier-ignore
      "reports/2024-12-31.csv": null,
    });
    expect(faults(secret("enough-posts,staff,10,,,,"))).toEqual(["constraint-error criteria-conditions.csv B2"]);
    expect(faults(secret("enough-posts,posts,50,,,part-of-whole,staff"))).toEqual([
      "constraint-error criteria-conditions.csv G2",
    ]);
  });

  test("with a rule but no year before is refused", () => {
    expect(faults(conditions("enough-posts,posts,,,,fewer,"))).toEqual(["constraint-error criteria-conditions.csv G2"]);
  });

  test("of an indicator that is in no list is refused, with the one that is meant", () => {
    expect(hintsOf(conditions("enough-posts,post,10,,,,"))[0]).toBe("có phải là posts?");
  });
});

test("a value of the province is read by the type of its indicator", () => {
  const values = (text: string) => ({
    "province-values.csv": `as_of,indicator_id,value,source_id\n2024-12-31,rooms,${text},ke-hoach-thu\n`,
  });
  expect(portalOf(values("1.234")).provinceValues[0]?.reading).toEqual({ value: 1234 });
  expect(portalOf(values("[c]")).provinceValues[0]?.reading).toEqual({ value: null, missing: "withheld" });
  expect(faults(values("many"))).toEqual(["type-error province-values.csv C2"]);
});

describe("a target", () => {
  const targets = (comparator: string, value: string, judging: string, rest: string, unit = "percent of units") => ({
    "targets.csv": [
      "target_id,plan_section,statement_vi,statement_en,comparator,value,unit,judging,criterion_id,numerator,denominator,province_indicator_id,ward_level_rule,reading_vi,reading_en",
      `made,II.2,Chỉ tiêu thử,Test target,${comparator},${value},${unit},${judging},${rest},Đọc theo chữ,Read as written`,
    ].join("\n"),
  });
  const read = (...given: Parameters<typeof targets>) => portalOf(targets(...given)).targets[0];
  const wrong = (...given: Parameters<typeof targets>) =>
    faults(targets(...given)).map((fault) => fault.split(" ").at(-1));

  test("has what its kind of judging needs", () => {
    expect(read(">=", "50", "ward-share", "enough-posts,,,,")).toMatchObject({
      share: { of: "percent", least: 50 },
      criterion: { id: "enough-posts" },
    });
    expect(read(">=", "60", "pooled", ",posts,share,,")).toMatchObject({
      bound: { comparator: ">=", value: 60 },
      alternative: null,
    });
    expect(read("between", "3-5", "province", ",,,rooms,")).toMatchObject({
      bound: { comparator: "between", from: 3, to: 5 },
    });
    expect(read("", "", "narrative", ",,,,")).toMatchObject({ judging: "narrative" });
  });

  test("has an id that is the address of no other figure", () => {
    for (const id of ["recognised-plan-wards", "recognised-plan-wards-ha-long", "recognised-todays-wards", "status-recognised", "milestone-2024-12-31"])
      expect(faults({ "targets.csv": targets("", "", "narrative", ",,,,")["targets.csv"].replace("\nmade,", `\n${id},`) })).toEqual(["constraint-error targets.csv A2"]); // prettier-ignore
  });

  test("is called by its title, and by its statement where it has none", () => {
    const titled = targets(">=", "50", "ward-share", "enough-posts,,,,")
      ["targets.csv"].replace("statement_vi", "title_vi,title_en,statement_vi")
      .replace("Chỉ tiêu thử", "Gọn,Short,Chỉ tiêu thử");
    expect(portalOf({ "targets.csv": titled }).targets[0]?.title).toEqual({ vi: "Gọn", en: "Short" });
    expect(read("", "", "narrative", ",,,,")?.title).toEqual({ vi: "Chỉ tiêu thử", en: "Test target" });
  });

  test("that counts wards may have another base: those that answer yes to what is published of each", () => {
    const based = (on: string) => {
      const [head = "", row = ""] = targets(">=", "50", "ward-share", "enough-posts,,,,")["targets.csv"].split("\n");
      return { "targets.csv": `${head},denominator_alternative\n${row},${on}` };
    };
    expect(portalOf(based("own_house")).targets[0]).toMatchObject({ alternative: { id: "own_house" } });
    expect(portalOf(based("")).targets[0]).toMatchObject({ alternative: null });
    expect(faults(based("posts"))).toEqual(["constraint-error targets.csv P2"]);
  });

  test("that asks a range of each ward keeps it as it is written", () => {
    expect(read("between", "3-5", "ward-rule", "enough-posts,,,,")).toMatchObject({ written: { from: 3, to: 5 } });
    expect(read(">=", "3", "ward-rule", "enough-posts,,,,")).toMatchObject({ written: null });
  });

  test("on recognition counts wards or percent, as its unit says", () => {
    expect(read(">=", "20", "recognition", ",,,,", "ward police units")).toMatchObject({
      share: { of: "wards", least: 20 },
      scope: { roadmapYear: null, city: null },
    });
  });

  test("on recognition speaks of the wards that its rule and its id name", () => {
    const rule = ",,,,roadmap_year = 2024 and recognised = yes";
    expect(read(">=", "6", "recognition", rule)).toMatchObject({ scope: { roadmapYear: 2024, city: null } });
    const files = targets(">=", "6", "recognition", rule);
    const named = { "targets.csv": files["targets.csv"].replace("\nmade,", "\nmade-ben-thu,") };
    expect(portalOf(named).targets[0]).toMatchObject({ scope: { roadmapYear: 2024, city: { slug: "ben-thu" } } });
  });

  test("without what its kind of judging needs is refused, with the cell", () => {
    expect(wrong(">=", "50", "ward-share", ",,,,")).toEqual(["I2"]);
    expect(wrong(">=", "50", "pooled", ",posts,,,")).toEqual(["K2"]);
    expect(wrong(">=", "50", "province", ",,,,")).toEqual(["L2"]);
    expect(wrong("<=", "50", "ward-share", "enough-posts,,,,")).toEqual(["E2"]);
    expect(wrong(">=", "many", "ward-share", "enough-posts,,,,")).toEqual(["F2"]);
    expect(wrong(">=", "101", "ward-share", "enough-posts,,,,")).toEqual(["F2"]);
    expect(wrong("between", "3", "province", ",,,rooms,")).toEqual(["F2"]);
    expect(wrong(">=", "", "province", ",,,rooms,")).toEqual(["F2"]);
    expect(wrong(">=", "60", "pooled", ",own_house,posts,,")).toEqual(["J2"]);
    expect(wrong(">=", "60", "province", ",,,posts,")).toEqual(["L2"]);
  });
});

describe("a report", () => {
  const targets =
    "target_id,plan_section,statement_vi,statement_en,comparator,value,unit,judging,numerator,denominator,reading_vi,reading_en\n" +
    "made,II.3,Chỉ tiêu thử,Test target,>=,50,percent,pooled,degrees,posts,Đọc theo chữ,Read as written\n";
  const indicators =
    "indicator_id,plan_section,name_vi,name_en,type,unit_vi,unit_en,level,disclosure\n" +
    "posts,II.2,Số biên chế,Posts,integer,người,people,ward,value\n" +
    "degrees,II.3,Có bằng,With a degree,integer,người,people,ward,total\n";
  const reported = (row: string) => ({
    "targets.csv": targets,
    "indicators.csv": indicators,
    "criteria.csv": null,
    "criteria-conditions.csv": null,
    "province-values.csv": null,
    "reports/2024-12-31.csv": `unit_id,ward,posts,degrees\n${row}\n`,
  });

  test("in which a part is larger than its whole is refused at the part", () => {
    expect(faults(reported("09101,Hòa Thử,8,9"))).toEqual(["constraint-error reports/2024-12-31.csv D2"]);
    expect(faults(reported("09101,Hòa Thử,8,8"))).toEqual([]);
    expect(faults(reported("09101,Hòa Thử,[x],9"))).toEqual([]);
  });

  test("in an old encoding is refused with what it reads, by the names of the wards", () => {
    const bytes = iconv.encode("unit_id;ward;posts;degrees\n09203;Trần Thử Đạo;8;8\n", "tcvn");
    const [finding] = readPortal(folder({ ...reported(""), "reports/2024-12-31.csv": bytes })).findings;
    expect(finding).toMatchObject({ code: "encoding-error", file: "reports/2024-12-31.csv" });
    expect(finding?.message.vi).toContain("TCVN3 (ABC), không phải UTF-8; đọc ra được “09203;Trần Thử Đạo;8;8”");
  });
});

test("a file over 10 MB is refused, and one in UTF-16 without its mark", () => {
  const large = "x".repeat(10 * 1024 * 1024 + 1);
  expect(faults({ "tasks.csv": large })[0]).toBe("byte-count-error tasks.csv");
  const wide = Uint8Array.from("task_id", (sign) => sign.charCodeAt(0)).reduce<number[]>((all, byte) => [...all, byte, 0], []); // prettier-ignore
  expect(readPortal(folder({ "tasks.csv": Uint8Array.from(wide) })).findings[0]?.message.vi).toMatch(/UTF-16/);
});
