import { polygonContains } from "d3";
import { describe, expect, test } from "vitest";
import { inUtf8 } from "#data/decode.ts";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { asDay } from "#model/day.ts";
import { fold } from "#model/fold.ts";
import { lives } from "#model/life.ts";
import { STATUSES, standing } from "#model/status.ts";
import type { Mark } from "#model/tally.ts";
import { targetStandings } from "#model/target-standing.ts";
import type { Indicator, Outline, Portal, Report, Target, Unit } from "#model/vocabulary.ts";
import { planWardCount, synthesise } from "./synthesise.ts";

const base = inUtf8(readFolder("data"));
const real = planWardCount(base);

const portalOf = (wards: number, seed = 7): Portal => {
  const { portal, findings } = readPortal(synthesise(base, { wards, seed }));
  expect(findings).toEqual([]);
  return portal!; // without findings there is one
};

const text = (files: ReadonlyMap<string, Uint8Array>, file: string) => new TextDecoder().decode(files.get(file));

test("the same seed gives the same bytes, another one other values", () => {
  const [once, again, other] = [7, 7, 8].map((seed) => synthesise(base, { wards: 40, seed })) as [
    ReturnType<typeof synthesise>,
    ReturnType<typeof synthesise>,
    ReturnType<typeof synthesise>,
  ];
  expect(again).toEqual(once);
  const same = [...once.keys()].filter((file) => text(other, file) === text(once, file));
  expect(same).toEqual(["portal.json", "sources.csv", ...copied]);
});

const copied = ["indicators.csv", "criteria.csv", "criteria-conditions.csv", "tasks.csv"];

test("without a number of wards they are the real ones, with their shapes and what became of them", () => {
  const files = synthesise(base, { seed: 7 });
  const ground = [
    "cities.csv",
    "units.csv",
    "successors.csv",
    "boundaries/wards.geojson",
    "boundaries/units-2025.geojson",
  ];
  for (const file of [...ground, ...copied, "targets.csv"]) expect(text(files, file), file).toBe(text(base, file));
});

test("a number of wards that is not whole, or not above zero, is refused", () => {
  expect(() => synthesise(base, { wards: 0, seed: 7 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: số phường phải là số nguyên từ 1, gặp 0]`,
  );
  expect(() => synthesise(base, { wards: 1.5, seed: 7 })).toThrow(RangeError);
});

test("a plan of one ward has it in every milestone", () => {
  expect(new Set(portalOf(1).milestones.map(({ wards }) => wards))).toEqual(new Set([1]));
});

describe.each([real, 40, 500])("%i wards", (wards) => {
  const portal = portalOf(wards);
  const seen = portal.reports.flatMap((report) =>
    [...report.rows].map(([unit, readings]) => ({ report, unit, readings })),
  );

  test("are as many as were asked for, marked as synthetic, with milestones in proportion", () => {
    expect(portal.planWards).toHaveLength(wards);
    expect(portal.synthetic).toBe(true);
    expect(portal.milestones.at(-1)?.wards).toBe(wards);
    expect(portal.planWards.filter(({ roadmapYear }) => roadmapYear !== null)).toHaveLength(
      portal.milestones[0]!.wards,
    );
  });

  test("have every kind of status at some reporting date", () => {
    const statuses = portal.reports.flatMap(({ date }) =>
      portal.units.map((unit) => standing(portal, unit, date).status),
    );
    expect(new Set(statuses)).toEqual(new Set(STATUSES));
  });

  test("have every kind of no value in several indicators of several wards", () => {
    for (const kind of ["not-reported", "not-available", "not-applicable", "withheld"] as const) {
      const cells = seen.flatMap(({ unit, readings }) =>
        [...readings].filter(([, { missing }]) => missing === kind).map(([indicator]) => ({ indicator, unit })),
      );
      expect(new Set(cells.map(({ indicator }) => indicator)).size, kind).toBeGreaterThan(2);
      expect(new Set(cells.map(({ unit }) => unit)).size, kind).toBeGreaterThan(2);
    }
  });

  test("have reports before and after both reforms, each of units that live on its date and not of all of them", () => {
    expect(portal.reports.map(({ date }) => date)).toEqual([
      "2024-06-30",
      "2024-12-31",
      "2025-06-30",
      "2025-12-31",
      "2026-06-30",
    ]);
    for (const { date, rows } of portal.reports) {
      const alive = portal.units.filter((unit) => lives(unit, date));
      expect([...rows.keys()].every((unit) => alive.includes(unit))).toBe(true);
      expect(rows.size).toBeGreaterThan(0.7 * alive.length);
    }
    const left = portal.reports.map(
      ({ date, rows }) => portal.units.filter((unit) => lives(unit, date)).length - rows.size,
    );
    expect(Math.max(...left)).toBeGreaterThan(0);
  });

  test("report no part larger than its whole", () => {
    for (const { readings } of seen)
      for (const [part, whole] of PARTS) {
        const [a, b] = [number(readings, part), number(readings, whole)];
        if (a !== null && b !== null) expect(a, `${part} of ${whole}`).toBeLessThanOrEqual(b);
      }
  });

  test("report of the year before what the report of that year said", () => {
    const compared = seen.flatMap(({ report, unit, readings }) => {
      const earlier = yearBefore(portal, report)?.rows.get(unit);
      return [...readings].flatMap(([{ id }, { value }]) => {
        const then = earlier && number(earlier, id.replace("_year_before", ""));
        return id.endsWith("_year_before") && value !== null && typeof then === "number" ? [{ value, then }] : [];
      });
    });
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.filter(({ value, then }) => value !== then)).toEqual([]);
  });

  test("have crimes in each band of the plan, at its thresholds, and zeros", () => {
    const pairs = seen.map(({ readings }) => [
      number(readings, "social_order_crimes_year_before"),
      number(readings, "social_order_crimes"),
    ]);
    for (const pair of [
      [20, 18],
      [33, 31],
      [10, 9],
      [0, 0],
    ])
      expect(pairs).toContainEqual(pair);
    const before = pairs.flatMap(([year]) => year ?? []);
    expect(new Set(before.map((count) => (count < 10 ? "low" : count < 20 ? "middle" : "high"))).size).toBe(3);
  });

  test("improve: more yes in the last report of the plan wards than in the first", () => {
    const share = ({ rows }: Report) => {
      const answers = [...rows.values()].flatMap((readings) => [...readings.values()].map(({ value }) => value));
      return (
        answers.filter((value) => value === true).length / answers.filter((value) => typeof value === "boolean").length
      );
    };
    expect(share(portal.reports[2]!)).toBeGreaterThan(share(portal.reports[0]!));
  });

  test("have an outline for every unit, with its point inside", () => {
    for (const unit of [...portal.planWards, ...portal.todaysWards]) {
      const outline = (unit.inPlan ? portal.boundaries.plan : portal.boundaries.today).get(unit.id);
      expect(outline && contains(outline, unit), unit.name).toBe(true);
    }
  });

  test("all end, and became units that began on that date or went on", () => {
    for (const unit of portal.planWards) {
      const own = portal.successions.filter((succession) => succession.unit === unit);
      expect(own.length, unit.name).toBeGreaterThan(0);
      for (const { on, successor } of own) expect(lives(successor, on)).toBe(true);
      expect(Math.min(...own.map(({ on }) => Date.parse(on)))).toBe(Date.parse(unit.validTo!) + 86_400_000);
    }
    expect(portal.successions.some(({ relation }) => relation === "split-part")).toBe(true);
    for (const { note, relation, resolution, successor } of portal.successions) {
      expect(resolution).toMatch(/^\d+\/NQ-/);
      if (relation === "split-part") expect(note.vi).toMatch(new RegExp(`^Vào phường ${successor.name}: .+\\.$`));
    }
  });

  test("have recognitions decided after a unit ended, withdrawn ones and one of today's wards", () => {
    const { recognitions } = portal;
    const recognised = recognitions.filter(({ outcome }) => outcome === "recognised");
    expect(recognised.some(({ unit, decisionDate }) => unit.validTo !== null && decisionDate! > unit.validTo)).toBe(
      true,
    );
    expect(recognised.some(({ unit }) => !unit.inPlan)).toBe(true);
    expect(recognitions.some(({ outcome }) => outcome === "registered")).toBe(true);
    for (const { unit, decisionDate } of recognitions.filter(({ outcome }) => outcome === "revoked"))
      expect(recognised.some((earlier) => earlier.unit === unit && earlier.decisionDate! < decisionDate!)).toBe(true);
    expect(recognised.every(({ decisionNumber }) => /^\d{4}\/QĐ-MINHHOA$/.test(decisionNumber))).toBe(true);
  });

  test("have corrections that agree with the reports", () => {
    expect(portal.corrections.length).toBeGreaterThan(0);
    for (const { file, unit, field, corrected } of portal.corrections) {
      const report = portal.reports.find(({ date }) => file === `reports/${date}.csv`);
      const [, reading] = [...report!.rows.get(unit!)!].find(([{ id }]) => id === field)!;
      expect([String(reading.value), reading.value === true ? "có" : "không"]).toContain(corrected);
    }
  });
});

/** The kinds of no value that can be said of a target, by how it is judged. */
const KINDS = ["not-reported", "not-available", "not-applicable", "withheld"] as const;
const SAID: Readonly<Record<string, readonly Mark[]>> = {
  recognition: ["not-assessed"],
  "ward-share": [...KINDS, "dissolved"],
  "ward-rule": [...KINDS, "dissolved"],
  pooled: [...KINDS, "dissolved"],
};

describe.each([real, 500])("of %i wards, every kind of no value is said", (wards) => {
  const portal = portalOf(wards);
  const standings = targetStandings(portal);

  test.each(Object.entries(SAID))(
    "in the counts of targets judged by %s, by the plan list as it is shown",
    (judging, kinds) => {
      const shown = standings.filter(({ target }) => target.judging === judging).flatMap(({ plan }) => [plan?.latest, plan?.atDeadline]); // prettier-ignore
      const tallies = shown.flatMap((answer) => {
        if (answer?.kind === "pooled") return [answer.pool.coverage];
        return answer && "tally" in answer ? [answer.tally] : [];
      });
      for (const kind of kinds) expect(tallies.some(({ counts }) => counts[kind] > 0), kind).toBe(true); // prettier-ignore
    },
  );

  test("in the values of the province, and two of them have one", () => {
    const shown = standings.flatMap(({ plan }) => [plan?.latest, plan?.atDeadline]);
    const verdicts = shown.flatMap((answer) => (answer?.kind === "province" ? [answer.verdict] : []));
    for (const kind of KINDS) expect(verdicts, kind).toContain(kind);
    expect(verdicts.filter((verdict) => verdict === "met" || verdict === "not-met").length).toBeGreaterThan(1);
  });

  test("of every kind of judging there are targets that are not due, and of recognition some that are", () => {
    const ahead = standings.filter(({ isAhead }) => isAhead).map(({ target }) => target.judging);
    expect([...new Set(ahead)].toSorted()).toEqual(["pooled", "province", "recognition", "ward-share"]);
    expect(standings.some(({ target, isAhead }) => target.judging === "recognition" && !isAhead)).toBe(true);
  });
});

describe.each([1, 40, 500])("the targets of %i made-up wards", (wards) => {
  const portal = portalOf(wards);
  const known = portalOf(real);
  const recognition = portal.targets.filter((target) => target.judging === "recognition");
  const leastOf = (holds: (target: (typeof recognition)[number]) => boolean) =>
    recognition.filter(holds).map(({ share }) => share.least);
  const texts = ({ title, statement, reading }: Target) => [title, statement, reading].flatMap((text) => Object.values(text)); // prettier-ignore

  test("ask for the numbers of its own milestones", () => {
    const [first, second] = portal.milestones;
    expect(leastOf(({ scope, share }) => scope.roadmapYear === null && share.of === "wards")).toEqual([second?.wards]);
    expect(leastOf(({ scope }) => scope.roadmapYear !== null && scope.city === null)).toEqual([first?.wards]);
  });

  test("ask of some of its own cities as many wards as the roadmap names there, by name", () => {
    const ofCities = recognition.filter(({ scope }) => scope.city !== null);
    expect(ofCities.length).toBeGreaterThan(0);
    expect(ofCities.length).toBeLessThanOrEqual(6);
    for (const { scope, share, statement } of ofCities) {
      const named = portal.planWards.filter(({ city, roadmapYear }) => city === scope.city && roadmapYear === scope.roadmapYear); // prettier-ignore
      expect(share.least).toBe(named.length);
      expect(statement.vi).toContain(`(${named.map(({ name }) => name).join(", ")})`);
    }
  });

  test("name no ward and no city of the real plan", () => {
    const names = [...known.units, ...known.cities].map(({ name }) => (typeof name === "string" ? name : name.vi));
    const own = new Set([...portal.planWards.map(({ name }) => name), ...portal.cities.map(({ name }) => name.vi)]);
    const without = (text: string) => [...own].reduce((left, name) => left.replaceAll(name, ""), text);
    const isNamed = (text: string) =>
      names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(without(text)));
    expect(portal.targets.flatMap((target) => texts(target).flatMap(isNamed))).toEqual([]);
  });

  test("are read by its own number of wards, and the others as in the real plan", () => {
    const count = /(?<![\d.,])72(?![\d.,])/;
    expect(portal.targets.flatMap(texts).filter((text) => count.test(text))).toEqual([]);
    const asks = (of: Portal) =>
      of.targets.filter(({ judging }) => judging !== "recognition").map(({ id, statement }) => [id, statement]);
    expect(asks(portal)).toEqual(asks(known));
  });
});

describe("made-up wards", () => {
  const portal = portalOf(500);
  const known = portalOf(real);

  test("bear no code and no name of real ones, and some codes have a leading zero", () => {
    const codes = new Set(known.units.map(({ code }) => code));
    expect(portal.planWards.filter(({ code }) => codes.has(code) || !/^\d{5}$/.test(code))).toEqual([]);
    const names = new Set(known.units.map(({ name }) => name));
    expect(portal.planWards.filter(({ name }) => names.has(name))).toEqual([]);
    expect(new Set(portal.planWards.map(({ code }) => code.startsWith("0"))).size).toBe(2);
  });

  test("lie in cities of 8 to 22 wards, with some names that differ by marks only", () => {
    for (const city of portal.cities) {
      const { length } = portal.planWards.filter((ward) => ward.city === city);
      expect(length >= 8 && length <= 22, city.slug).toBe(true);
    }
    expect(new Set(portal.planWards.map(({ name }) => fold(name))).size).toBeLessThan(500);
  });

  test("come together in wards of which many bear the code of one of them and another name", () => {
    const nameOf = new Map(portal.planWards.map(({ code, name }) => [code, name]));
    const renamed = portal.todaysWards.filter(({ code, name }) => nameOf.get(code) !== name);
    expect(renamed.length).toBeGreaterThan(portal.todaysWards.length / 4);
    expect(portal.todaysWards.every(({ code }) => nameOf.has(code))).toBe(true);
  });

  test("end early in about 4 of 100 cases, whole, and then have a row of each reform", () => {
    const early = portal.planWards.filter(({ validTo }) => validTo === "2024-10-31");
    expect(early).toHaveLength(20);
    for (const unit of early)
      expect(portal.successions.filter((s) => s.unit === unit).map(({ on, relation }) => [on, relation])).toEqual([
        ["2024-11-01", "merged-whole"],
        ["2025-07-01", "merged-whole"],
      ]);
  });
});

const PARTS = [
  ["officers_total", "staff_total"],
  ["staff_total", "staff_posts"],
  ["officers_university", "officers_total"],
  ["officers_police_university", "officers_university"],
  ["staff_police_university", "staff_total"],
  ["officers_police_university", "staff_police_university"],
  ["staff_political_theory", "staff_total"],
  ["staff_foreign_language", "staff_total"],
  ["staff_basic_it", "staff_total"],
  ["officers_diploma", "officers_total"],
  ["officers_bridged", "officers_diploma"],
  ["officers_needed_skills", "officers_total"],
  ["commanders_total", "officers_total"],
  ["chiefs", "commanders_total"],
  ["deputies", "commanders_total"],
  ["commanders_international", "commanders_total"],
  ["commanders_crime_prevention", "commanders_total"],
  ["commanders_crime_prevention_investigators", "commanders_crime_prevention"],
] as const;

type Readings = Report["rows"] extends ReadonlyMap<Unit, infer R> ? R : never;

function number(readings: Readings, id: string): number | null {
  const value = [...readings].find(([indicator]: readonly [Indicator, unknown]) => indicator.id === id)?.[1].value;
  return typeof value === "number" ? value : null;
}

const yearBefore = ({ reports }: Portal, { date }: Report): Report | undefined => {
  const then = asDay(`${Number(date.slice(0, 4)) - 1}${date.slice(4)}`);
  return reports.find((report) => report.date === then);
};

const contains = (outline: Outline, { point: [longitude, latitude] }: Unit): boolean =>
  (outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates).some(([ring]) =>
    polygonContains(ring as [number, number][], [longitude, latitude]),
  );
