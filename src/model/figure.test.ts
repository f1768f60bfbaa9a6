import { describe, expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { aCity, aDay, aPortal, aRecognition, aSource, aSuccession, aUnit, folder } from "#testing/sample.ts";
import { HEADLINE, cityFigureId } from "./figure-id.ts";
import { PLAN_STATUSES, figureOf, figures } from "./figure.ts";
import type { Portal } from "./vocabulary.ts";

const city = aCity();
const town = aCity({ code: "902", slug: "ben-thu" });
const empty = aCity({ code: "903", slug: "khong-phuong" });
const named = aUnit({ id: "90001", city, roadmapYear: 2024 });
const open = aUnit({ id: "90002", city });
const far = aUnit({ id: "90003", city: town });
const todays = aUnit({ id: "90001-2025", city, inPlan: false, validFrom: aDay("2025-07-01") });
const decision = aSource({ id: "qd", number: "1/QĐ-THU" });
const resolution = aSource({ id: "nq", number: "1/NQ-THU" });
const plan = aSource({ id: "kh" });

const made = (given: Partial<Portal> = {}): Portal => {
  const portal = aPortal({
    units: [named, open, far, todays],
    sources: [plan, decision, resolution],
    successions: [aSuccession(named, "2025-07-01", todays)],
    ...given,
  });
  return { ...portal, cities: [city, town, empty], plan: { ...portal.plan, source: plan } };
};
const recognitions = [
  aRecognition({ unit: named, source: decision }),
  aRecognition({ unit: far, assessmentYear: 2025, decisionNumber: "2/QĐ-THU", decisionDate: aDay("2025-12-20"), source: decision }), // prettier-ignore
];

describe("figures", () => {
  test("each have a name of their own", () => {
    const ids = figures(made()).map(({ id }) => id);
    expect(ids).toEqual([
      HEADLINE,
      `${HEADLINE}-thu-nghiem`,
      `${HEADLINE}-ben-thu`,
      "recognised-todays-wards",
      ...PLAN_STATUSES.map((status) => `status-${status}`),
      "milestone-2024-12-31",
      "milestone-2030-12-31",
    ]);
  });

  test("are made once", () => {
    const portal = made();
    expect(figures(portal)).toBe(figures(portal));
    expect(() => figureOf(portal, "no-such-figure")).toThrow("no-such-figure");
  });
});

describe("the headline", () => {
  const figure = figureOf(made({ recognitions }), HEADLINE);

  test("counts the recognised wards of the plan, out of all of them, and names the decisions and documents", () => {
    expect(figure).toMatchObject({
      value: 2,
      missing: null,
      unit: "wards",
      wards: 3,
      list: "plan",
      asOf: "2025-12-31",
    });
    expect(figure.decisions.map(({ decisionNumber }) => decisionNumber)).toEqual(["1/QĐ-THU", "2/QĐ-THU"]);
    expect(figure.sources).toEqual([plan, decision]);
  });

  test("has its history by date of decision, which ends with the value", () => {
    expect(figure.history.map(({ date, value }) => [date, value])).toEqual([
      ["2024-05-08", 0],
      ["2025-04-22", 1],
      ["2025-12-20", 2],
    ]);
  });

  test("is counted by status, and the groups add up", () => {
    expect(figure.counts).toEqual([
      { group: "recognised", count: 2 },
      { group: "by-2030", count: 1 },
    ]);
  });

  test("of a city counts its own wards", () => {
    expect(figureOf(made({ recognitions }), cityFigureId(city))).toMatchObject({ value: 1, wards: 2 });
  });

  test("of today's wards begins when they were formed, and rests on what formed them", () => {
    const figure = figureOf(made({ recognitions }), "recognised-todays-wards");
    expect(figure).toMatchObject({ value: 0, wards: 1, list: "today", sources: [resolution] });
    expect(figure.history).toEqual([{ date: "2025-07-01", value: 0, missing: null }]);
  });
});

test("a figure says what it is a figure of, and what it rests on", () => {
  const portal = made({ recognitions });
  const of = (id: string) => figureOf(portal, id);
  expect(of(HEADLINE).about).toEqual({ kind: "recognised", list: "plan", city: null });
  expect(of(cityFigureId(city)).about).toEqual({ kind: "recognised", list: "plan", city });
  expect(of("recognised-todays-wards").about).toEqual({ kind: "recognised", list: "today", city: null });
  expect(of("status-by-2030")).toMatchObject({ about: { kind: "status", status: "by-2030" }, list: "plan", decisions: [], sources: [plan] }); // prettier-ignore
  expect(of("status-recognised")).toMatchObject({ decisions: [{}, {}], sources: [plan, decision], list: "plan" });
  expect(of("milestone-2024-12-31").about).toMatchObject({ kind: "milestone", milestone: { date: "2024-12-31" } });
  expect(of("milestone-2024-12-31")).toMatchObject({ sources: [plan, decision], list: "plan" });
  expect(figureOf(made(), HEADLINE).counts).toContainEqual({ group: "recognised", count: 0 });
  expect(PLAN_STATUSES).not.toContain("outside-plan");
});

test("decisions are told by their date, each once, and only by those that recognised for a year that is asked", () => {
  const later = aRecognition({ unit: named, assessmentYear: 2025, decisionNumber: "0/QĐ-THU", decisionDate: aDay("2025-11-01"), outcome: "not-recognised" }); // prettier-ignore
  const same = aRecognition({ unit: open, source: decision });
  const figure = figureOf(made({ recognitions: [...recognitions].reverse().concat(same, later) }), HEADLINE);
  expect(figure.decisions).toEqual([
    { decisionNumber: "1/QĐ-THU", decisionDate: "2025-04-22" },
    { decisionNumber: "2/QĐ-THU", decisionDate: "2025-12-20" },
  ]);
});

describe("the decisions behind a history", () => {
  const withdrawn = aRecognition({ unit: named, outcome: "revoked", decisionNumber: "3/QĐ-THU", decisionDate: aDay("2025-12-24"), source: aSource({ id: "th" }) }); // prettier-ignore
  const failed = aRecognition({ unit: open, outcome: "not-recognised", decisionNumber: "1/QĐ-THU" });
  const figure = figureOf(made({ recognitions: [withdrawn, failed, ...recognitions] }), HEADLINE);
  const { movements } = figure;

  test("are those of recognitions lost since, too, and of what ended them", () => {
    expect(movements.map(({ decisionNumber, did }) => [decisionNumber, did])).toEqual([
      ["1/QĐ-THU", [{ effect: "recognised", wards: 1 }]],
      ["2/QĐ-THU", [{ effect: "recognised", wards: 1 }]],
      ["3/QĐ-THU", [{ effect: "revoked", wards: 1 }]],
    ]);
    expect(figure.decisions.map(({ decisionNumber }) => decisionNumber)).toEqual(["2/QĐ-THU"]);
    expect(figure.sources.map(({ id }) => id)).toEqual(["kh", "qd", "th"]);
  });

  test("are one where one decision did two things, and none where nothing is recognised", () => {
    const both = { ...withdrawn, decisionNumber: "2/QĐ-THU", decisionDate: aDay("2025-12-20") };
    expect(figureOf(made({ recognitions: [...recognitions, both] }), HEADLINE).movements.at(-1)?.did).toEqual([
      { effect: "recognised", wards: 1 },
      { effect: "revoked", wards: 1 },
    ]);
    expect(figureOf(made({ recognitions: [failed] }), HEADLINE).movements).toEqual([]);
  });
});

test("the figures of the statuses add up to the list, on every day", () => {
  const portal = made({ recognitions });
  const all = PLAN_STATUSES.map((status) => figureOf(portal, `status-${status}`));
  expect(all.reduce((sum, { value }) => sum + Number(value), 0)).toBe(3);
  const at = (day: string) =>
    all.reduce((sum, { history }) => sum + Number(history.findLast(({ date }) => date <= day)?.value ?? 0), 0);
  for (const { history } of all) for (const { date } of history) expect(at(date)).toBe(3);
});

test("a milestone counts by assessment year, and names only the decisions of these years", () => {
  const figure = figureOf(made({ recognitions }), "milestone-2024-12-31");
  expect(figure).toMatchObject({ value: 1, wards: 3 });
  expect(figure.decisions.map(({ decisionNumber }) => decisionNumber)).toEqual(["1/QĐ-THU"]);
  expect(figure.history.at(-1)).toMatchObject({ date: "2025-04-22", value: 1 });
});

describe("a target", () => {
  const read = (files = {}) => readPortal(folder(files)).portal!; // the made folder reads without a finding

  test("has the value of the report that decides it, and what every report said", () => {
    const reports = { "reports/2025-06-30.csv": "unit_id,posts\n09101,12\n09102,10\n" };
    const figure = figureOf(read(reports), "posts-2025");
    expect(figure).toMatchObject({ value: 2, missing: null, wards: 3, reported: "2025-06-30", list: "plan" });
    expect(figure.history).toEqual([
      { date: "2024-12-31", value: 1, missing: null },
      { date: "2025-06-30", value: 2, missing: null },
    ]);
    expect(figure.counts).toEqual([
      { group: "met", count: 2 },
      { group: "not-met", count: 0 },
      { group: "not-reported", count: 1 },
    ]);
  });

  test("without a report has no value, and says why", () => {
    expect(figureOf(read({ "reports/2024-12-31.csv": null }), "posts-2025")).toMatchObject({
      value: null,
      missing: "not-reported",
      history: [],
    });
  });

  const headed = (row: string) => ({
    "targets.csv": `target_id,plan_section,statement_vi,statement_en,comparator,value,unit,deadline,judging,province_indicator_id,reading_vi,reading_en,ward_level_rule\n${row}\n`,
  });

  test("of the province has its value, its date and its document, and no list", () => {
    const figure = figureOf(
      read(headed("rooms-2025,II.5,Phòng,Rooms,>=,1000,,2025,province,rooms,Đ,R,")),
      "rooms-2025",
    );
    expect(figure).toMatchObject({ value: 1234, reported: "2024-12-31", list: null, wards: null, counts: null });
    expect(figure.unit).toMatchObject({ id: "rooms" });
    expect(figure.sources.map(({ id }) => id)).toEqual(["ke-hoach-thu"]);
    expect(figure.history).toEqual([{ date: "2024-12-31", value: 1234, missing: null }]);
    expect(figure.about).toMatchObject({ kind: "target", standing: { target: { id: "rooms-2025" } } });
    expect(figure.decisions).toEqual([]);
  });

  test("of the province has the values of its own indicator only, by day, and the documents of the last", () => {
    const values = "as_of,indicator_id,value,source_id,note_vi,note_en\n2025-06-30,rooms,7,quyet-dinh-thu,,\n2024-12-31,rooms,5,ke-hoach-thu,,\n2024-06-30,halls,9,ke-hoach-thu,,\n"; // prettier-ignore
    const indicators = `${new TextDecoder().decode(folder().get("indicators.csv"))}halls,II.5,Số hội trường,Halls,integer,phòng,rooms,province,value\n`;
    const row = headed("rooms-2025,II.5,Phòng,Rooms,>=,6,,2025,province,rooms,Đ,R,");
    const figure = figureOf(
      read({ ...row, "province-values.csv": values, "indicators.csv": indicators }),
      "rooms-2025",
    );
    expect(figure.history.map(({ date, value }) => [date, value])).toEqual([
      ["2024-12-31", 5],
      ["2025-06-30", 7],
    ]);
    expect(figure.sources.map(({ id }) => id)).toEqual(["ke-hoach-thu", "quyet-dinh-thu"]);
  });

  test("on recognition counts decisions, among the wards that it names", () => {
    const recognition = "unit_id,assessment_year,outcome,decision_number,decision_date,source_id\n09101,2024,recognised,1/QĐ-THU,2025-04-22,quyet-dinh-thu\n"; // prettier-ignore
    const figure = figureOf(
      read({
        ...headed("one-2024,II.1,Một phường,One ward,>=,1,wards,2024,recognition,,Đ,R,roadmap_year = 2024"),
        "recognitions.csv": recognition,
      }),
      "one-2024",
    );
    expect(figure).toMatchObject({ value: 1, wards: 1, reported: null });
    expect(figure.history.map(({ date, value }) => [date, value])).toEqual([
      ["2024-05-08", 0],
      ["2025-04-22", 1],
    ]);
    expect(figure.sources.map(({ id }) => id)).toEqual(["ke-hoach-thu", "quyet-dinh-thu"]);
  });

  test("that is told in words only has no value", () => {
    expect(figureOf(read(headed("calm,III.1,Yên,Calm,,,,,narrative,,Đ,R,")), "calm")).toMatchObject({
      value: null,
      missing: "not-applicable",
      list: null,
      history: [],
    });
  });
});
