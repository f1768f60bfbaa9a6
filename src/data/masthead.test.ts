import { expect, test } from "vitest";
import { aSource, folder } from "#testing/sample.ts";
import { Findings } from "./finding.ts";
import { readMasthead } from "./masthead.ts";

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
});

test("milestones come in order of date", () => {
  const milestones = [
    { date: "2030-12-31", wards: 3 },
    { date: "2024-12-31", wards: 0 },
  ];
  expect(read({ milestones }).masthead?.milestones.map(({ wards }) => wards)).toEqual([0, 3]);
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

test.each(["portal.example", "ftp://portal.example", "javascript:alert(1)", "", 7])(
  "the address %j is refused",
  (site) => {
    expect(read({ site }).columns).toEqual(["site"]);
  },
);

test.each([
  [[]],
  ["three"],
  [[{ date: "2030-12-31" }]],
  [[{ date: "2030-12-31", wards: -1 }]],
  [[{ date: "2030", wards: 3 }]],
  [[null]],
])("milestones %j are refused", (milestones) => {
  expect(read({ milestones }).columns).toEqual(["milestones"]);
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

test.each(["{", "null", "[]", '"portal"'])("%s is no portal.json", (json) => {
  const findings = new Findings();
  expect(readMasthead(json, new Map(), findings)).toBeNull();
  expect(findings.failed).toBe(true);
});
