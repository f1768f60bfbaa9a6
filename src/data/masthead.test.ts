import { expect, test } from "vitest";
import { aSource, aUnit, folder } from "#testing/sample.ts";
import { Findings } from "./finding.ts";
import { checkMilestones, readMasthead } from "./masthead.ts";

const source = aSource({ id: "ke-hoach-thu" });
const whole = JSON.parse(new TextDecoder().decode(folder().get("portal.json"))) as { plan: object };

/** Reads a portal.json that is whole but for what is given; undefined takes a part away. */
function read(given: object = {}) {
  const findings = new Findings();
  const masthead = readMasthead(JSON.stringify({ ...whole, ...given }), new Map([[source.id, source]]), findings);
  return { masthead, findings: findings.all, columns: findings.all.map(({ column }) => column) };
}
const withPlan = (given: object) => read({ plan: { ...whole.plan, ...given } });

test("a whole portal.json gives names in both languages, days, and the plan with its source", () => {
  const { masthead, findings } = read();
  expect(findings).toEqual([]);
  expect(masthead).toMatchObject({ name: { vi: "Cổng thử", en: "Test portal" }, asOf: "2026-06-30", synthetic: true });
  expect(masthead?.plan).toMatchObject({ number: "1/KH-THU", date: "2024-05-08" });
  expect(masthead?.plan.source).toBe(source);
});

test("days may be written as Viet Nam writes them", () => {
  expect(read({ as_of: "30/06/2026" }).masthead?.asOf).toBe("2026-06-30");
});

test("the address loses its last slashes and keeps its path", () => {
  expect(read({ site: "https://portal.example/" }).masthead?.site).toBe("https://portal.example");
  expect(read({ site: "https://portal.example/phuong//" }).masthead?.site).toBe("https://portal.example/phuong");
});

test("whom the boundaries are owed to may be left unsaid, but not be said in one language only", () => {
  expect(read().masthead?.boundaryCredit).toBeNull();
  const credit = { boundary_credit_vi: "Nguồn Thử", boundary_credit_en: "Test Source" };
  expect(read(credit).masthead?.boundaryCredit).toEqual({ vi: "Nguồn Thử", en: "Test Source" });
  expect(read({ boundary_credit_vi: "Nguồn Thử" }).columns).toEqual(["boundary_credit_en"]);
  expect(read({ boundary_credit_en: "Test Source" }).columns).toEqual(["boundary_credit_vi"]);
});

test("milestones come in order of date", () => {
  const milestones = [
    { date: "2030-12-31", wards: 3 },
    { date: "2024-12-31", wards: 1 },
  ];
  expect(read({ milestones }).masthead?.milestones.map(({ wards }) => wards)).toEqual([1, 3]);
});

test("every fault is reported at once, with its path", () => {
  const { masthead, columns } = read({
    name_vi: " ",
    name_en: undefined,
    as_of: "5/8/2024",
    synthetic: "no",
    plan: [],
  });
  expect(masthead).toBeNull();
  expect(columns).toEqual([
    "name_vi",
    "name_en",
    "plan.number",
    "plan.date",
    "plan.title_vi",
    "plan.title_en",
    "plan.url",
    "plan.source_id",
    "as_of",
    "synthetic",
  ]);
});

test.each([
  "portal.example",
  "ftp://portal.example",
  "javascript:alert(1)",
  "https://portal.example/?a=1",
  "",
  7,
  ["a"],
])("the address %j is refused", (site) => {
  expect(read({ site }).columns).toEqual(["site"]);
});

test.each(["hello", "hello@", "a b@portal.example", "", 7, null])("the mail address %j is refused", (email) => {
  expect(read({ contact: { email } }).columns).toEqual(["contact.email"]);
});

test.each(["=1+1", "122\u202e/KH", "122\u0000", "\u001b[2J", "Đ?c Chính"])(
  "a text that no cell may hold is refused: %j",
  (text) => {
    const { columns } = read({
      name_vi: text,
      plan: { ...whole.plan, number: text },
      contact: { email: `${text}@portal.example` },
    });
    expect(columns).toEqual(expect.arrayContaining(["name_vi", "plan.number", "contact.email"]));
  },
);

test.each([
  [[], "milestones"],
  ["three", "milestones"],
  [{ date: "2030-12-31", wards: 3 }, "milestones"],
  [[{ date: "2030-12-31" }], "milestones[1].wards"],
  [[{ date: "2030-12-31", wards: -1 }], "milestones[1].wards"],
  [[{ date: "2030-12-31", wards: 0 }], "milestones[1].wards"],
  [[{ date: "2030-12-31", wards: 1.5 }], "milestones[1].wards"],
  [[{ date: "2030-12-31", wards: "3" }], "milestones[1].wards"],
  [
    [
      { date: "2024-12-31", wards: 1 },
      { date: "2030", wards: 3 },
    ],
    "milestones[2].date",
  ],
  [[null], "milestones[1].date milestones[1].wards"],
])("milestones %j are refused", (milestones, columns) => {
  expect(read({ milestones }).columns.join(" ")).toBe(columns);
});

test.each([
  ["before the plan", [["2024-05-07", 1]], "2024-05-07"],
  [
    "on one day",
    [
      ["2030-12-31", 1],
      ["2030-12-31", 3],
    ],
    "2030-12-31",
  ],
  [
    "that fall",
    [
      ["2024-12-31", 2],
      ["2030-12-31", 1],
    ],
    "1",
  ],
])("milestones %s are refused", (_, list, value) => {
  const { masthead, findings } = read({ milestones: list.map(([date, wards]) => ({ date, wards })) });
  expect(masthead).toBeNull();
  expect(findings).toMatchObject([{ code: "constraint-error", column: "milestones", value }]);
});

test("milestones may stay, and begin on the day of the plan", () => {
  const milestones = [
    { date: "2024-05-08", wards: 1 },
    { date: "2030-12-31", wards: 1 },
  ];
  expect(read({ milestones }).findings).toEqual([]);
});

test("the last milestone is at most all wards of the plan, where these could be read", () => {
  const { masthead } = read({ milestones: [{ date: "2030-12-31", wards: 3 }] });
  const check = (wards: number, findings = new Findings()) => {
    checkMilestones(
      masthead!,
      Array.from({ length: wards }, () => aUnit()),
      findings,
    ); // read without a finding
    return findings.all.filter(({ file }) => file === "portal.json");
  };
  expect(check(3)).toEqual([]);
  expect(check(2)).toMatchInlineSnapshot(`
    [
      {
        "cell": null,
        "code": "constraint-error",
        "column": "milestones",
        "file": "portal.json",
        "hint": null,
        "message": {
          "en": "a milestone beyond the wards of the plan (units.csv has 2)",
          "vi": "mốc vượt số phường của kế hoạch (units.csv có 2)",
        },
        "row": null,
        "severity": "error",
        "value": "3",
      },
    ]
  `);
  const unread = new Findings();
  unread.add({ code: "missing-file", file: "units.csv", message: { vi: "thiếu tệp", en: "missing" } });
  expect(check(2, unread)).toEqual([]);
});

test.each([
  ["name_vi", 7],
  ["name_vi", ["Cổng thử"]],
  ["as_of", 2026],
  ["as_of", null],
  ["synthetic", "true"],
  ["boundary_credit_vi", null],
])("%s of another type, as %j, is refused", (key, value) => {
  const { columns } = read({ boundary_credit_vi: "A", boundary_credit_en: "A", [key]: value });
  expect(columns).toEqual([key]);
});

test.each([7, "kế hoạch", null, []])("a plan that is %j has none of its entries", (plan) => {
  expect(read({ plan }).columns).toHaveLength(6);
});

test("an entry that is not read is a warning; one that is meant to be another is an error, with that", () => {
  const said = (given: object) =>
    read(given).findings.map(({ code, severity, column, hint }) => [code, severity, column, hint?.vi]);
  expect(said({ _note: "a" })).toEqual([["incorrect-label", "warning", "_note", undefined]]);
  expect(said({ name_vn: "a" })).toEqual([["incorrect-label", "warning", "name_vn", "có phải là name_vi?"]]);
  expect(said({ boundary_credit_vn: "a" })).toEqual([
    ["incorrect-label", "error", "boundary_credit_vn", "có phải là boundary_credit_vi?"],
  ]);
  expect(said({ plan: { ...whole.plan, note: "a" } })).toEqual([
    ["incorrect-label", "warning", "plan.note", undefined],
  ]);
  expect(said({ milestones: [{ date: "2030-12-31", wards: 3, ward: 3 }] })).toEqual([
    ["incorrect-label", "warning", "milestones[1].ward", "có phải là wards?"],
  ]);
  expect(read({ _note: "a" }).masthead).not.toBeNull();
});

test("an entry that stands twice is refused: nobody knows which of them holds", () => {
  const findings = new Findings();
  const json = JSON.stringify(whole).replace("{", '{"as_of": "2025-06-30",');
  readMasthead(json, new Map([[source.id, source]]), findings);
  expect(findings.all).toMatchObject([{ code: "duplicate-label", severity: "error", column: "as_of" }]);
});

test("a plan whose source is in no list is refused", () => {
  expect(withPlan({ source_id: "plan" }).findings).toMatchObject([{ code: "foreign-key", column: "plan.source_id" }]);
});

test("data that end before the plan begins are refused", () => {
  expect(read({ as_of: "2024-05-07" }).findings).toMatchInlineSnapshot(`
    [
      {
        "cell": null,
        "code": "constraint-error",
        "column": "as_of",
        "file": "portal.json",
        "hint": null,
        "message": {
          "en": "as_of is before the day of the plan",
          "vi": "ngày số liệu trước ngày của kế hoạch",
        },
        "row": null,
        "severity": "error",
        "value": "2024-05-07",
      },
    ]
  `);
  expect(read({ as_of: "2024-05-08" }).findings).toEqual([]);
});

test.each(["", "{", "null", "[]", '"portal"', "7"])("%s is no portal.json", (json) => {
  const findings = new Findings();
  expect(readMasthead(json, new Map(), findings)).toBeNull();
  expect(findings.all).toMatchObject([{ severity: "error", file: "portal.json" }]);
});
