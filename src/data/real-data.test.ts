/** What the contract says of the real data, and goes on saying after reports and decisions have come into them. */
import { criterionOf } from "#model/target-standing.ts";
import { expect, test } from "vitest";
import { liesIn, tookIn } from "#model/lineage.ts";
import { countByStatus } from "#model/status.ts";
import * as cell from "./cell.ts";
import { decode } from "./decode.ts";
import { Findings } from "./finding.ts";
import { readFolder } from "./folder.ts";
import { readPortal } from "./portal.ts";
import { readTable } from "./table.ts";

const files = readFolder("data");
const { portal: read, findings } = readPortal(files);
const portal = read!; // the first test says that there is one

test("the data folder reads without an error", () => {
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(read).not.toBeNull();
});

test("it has the counts of the contract", () => {
  expect({
    planWards: portal.planWards.length,
    onRoadmap: portal.planWards.filter(({ roadmapYear }) => roadmapYear === 2024).length,
    cities: portal.cities.length,
    todaysWards: portal.todaysWards.length,
    successions: portal.successions.length,
    targets: portal.targets.length,
    indicators: portal.indicators.length,
    criteria: portal.criteria.length,
    conditions: portal.criteria.flatMap(({ conditions }) => conditions).length,
    tasks: portal.tasks.map(({ id }) => id).join(" "),
    milestones: portal.milestones.map(({ date, wards }) => `${date} ${wards}`),
  }).toEqual({
    planWards: 72,
    onRoadmap: 20,
    cities: 6,
    todaysWards: 30,
    successions: 78,
    targets: 61,
    indicators: 50,
    criteria: 20,
    conditions: 25,
    tasks: "iii-1 iii-2 iii-3 iii-4 iii-5 iii-6 iii-7 iii-8 iii-9",
    milestones: ["2024-12-31 20", "2025-12-31 36", "2030-12-31 72"],
  });
});

test("it is real, and each outcome on record rests on a document of its own date and number", () => {
  expect(portal.synthetic).toBe(false);
  const bare = portal.recognitions.filter(({ source }) => source.number === "" || source.date === null);
  expect(bare.map(({ source }) => source.id)).toEqual([]);
});

test("at as_of the wards without a decision are past their roadmap year, or have none, or are outside the plan", () => {
  const decided = new Set(
    portal.recognitions.filter(({ outcome }) => outcome !== "registered").map(({ unit }) => unit),
  );
  const without = (units: typeof portal.units) => units.filter((unit) => !decided.has(unit));
  const [onRoadmap, unnamed] = [true, false].map((named) =>
    without(portal.planWards.filter(({ roadmapYear }) => (roadmapYear !== null) === named)),
  );
  expect(countByStatus(portal, onRoadmap!, portal.asOf)["past-roadmap"]).toBe(onRoadmap!.length); // two lists, from two
  expect(countByStatus(portal, unnamed!, portal.asOf)["by-2030"]).toBe(unnamed!.length);
  const todays = without(portal.todaysWards);
  expect(countByStatus(portal, todays, portal.asOf)["outside-plan"]).toBe(todays.length);
});

test("3 plan wards ended on 31 October 2024 and 69 on 30 June 2025", () => {
  const ends = Map.groupBy(portal.planWards, ({ validTo }) => validTo);
  expect([...ends].map(([day, wards]) => [day, wards.length]).toSorted()).toEqual([
    ["2024-10-31", 3],
    ["2025-06-30", 69],
  ]);
});

test("every plan ward leads to a ward of today, and every ward of today took in one of the plan", () => {
  const todays = new Set(portal.todaysWards);
  for (const ward of portal.planWards)
    expect(
      liesIn(portal, ward)?.into.every(({ successor }) => todays.has(successor)),
      ward.name,
    ).toBe(true);
  for (const ward of portal.todaysWards) expect(tookIn(portal, ward), ward.name).not.toEqual([]);
});

test("Hòa Lạc passed whole into Trần Phú on 1 November 2024, and lies in Móng Cái 1 today", () => {
  const hoaLac = portal.planWards.find(({ name }) => name === "Hòa Lạc")!; // it is one of the 72
  const rows = portal.successions.filter(({ unit }) => unit === hoaLac);
  expect(rows.map(({ on, successor, relation }) => [on, successor.name, relation])).toEqual([
    ["2024-11-01", "Trần Phú", "merged-whole"],
    ["2025-07-01", "Móng Cái 1", "merged-whole"],
  ]);
});

test("15 of today's wards bear the code of a plan ward of another name", () => {
  const nameOf = new Map(portal.planWards.map(({ code, name }) => [code, name]));
  const renamed = portal.todaysWards.filter(({ code, name }) => nameOf.has(code) && nameOf.get(code) !== name);
  expect(renamed).toHaveLength(15);
});

test("every unit has an outline", () => {
  const { plan, today, province } = portal.boundaries;
  expect([plan.size, today.size, province.length]).toEqual([72, 54, 1]);
  for (const { id } of portal.planWards) expect(plan.has(id), id).toBe(true);
  for (const { id } of portal.todaysWards) expect(today.has(id), id).toBe(true);
});

test("the counts in cities.csv are those of the register", () => {
  const columns = {
    city_code: cell.filled,
    name_vi: cell.text,
    name_en: cell.text,
    kind: cell.text,
    slug: cell.text,
    ward_count: cell.integer,
    roadmap_2024_count: cell.integer,
  };
  const rows = readTable("cities.csv", decode(files.get("cities.csv")!), columns, new Findings()); // a file that must be there
  const counted = portal.cities.map(({ code }) => {
    const wards = portal.planWards.filter(({ city }) => city.code === code);
    return [code, wards.length, wards.filter(({ roadmapYear }) => roadmapYear === 2024).length];
  });
  expect(rows.map(({ values: v }) => [v.city_code, v.ward_count, v.roadmap_2024_count])).toEqual(counted);
});

test("every target is called by a few words, which with its deadline are its own in both languages", () => {
  for (const locale of ["vi", "en"] as const) {
    const names = portal.targets.map(({ title, deadline }) => `${title[locale]} ${deadline}`);
    expect(new Set(names).size).toBe(names.length);
    expect(portal.targets.map(({ title }) => title[locale]).filter((title) => title.length > 80)).toEqual([]);
  }
});

test("every criterion is asked by a target", () => {
  const asked = new Set(portal.targets.map(criterionOf));
  for (const criterion of portal.criteria) expect(asked.has(criterion), criterion.id).toBe(true);
});
