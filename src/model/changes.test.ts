import { describe, expect, test } from "vitest";
import { aDay } from "#testing/sample.ts";
import { type Changes, type PoolKnowledge, alarmsIn, changesBetween, changesIn, isNothing } from "./changes.ts";
import type { Published, PublishedFigure, PublishedPool, PublishedUnit, PublishedVerdict } from "./published.ts";

const aUnit = (given: Partial<PublishedUnit> = {}): PublishedUnit => ({
  id: "90001",
  name: "Hòa Thử",
  city: "thu-nghiem",
  inPlan: true,
  status: "on-roadmap",
  ended: null,
  ...given,
});

const [hoa, cao] = [aUnit(), aUnit({ id: "90002", name: "Cao Thử", city: "ben-thu" })];

const anEdition = (given: Partial<Published> = {}): Published => ({
  asOf: aDay("2025-06-30"),
  synthetic: true,
  units: [hoa, cao],
  outcomes: [],
  reports: {
    "2024-12-31": {
      came: ["90001", "90002"],
      values: { "90001": { posts: 12, enough: "met" }, "90002": { posts: 0 } },
    },
  },
  province: { "2024-12-31": { rooms: 5 } },
  figures: [],
  sums: [],
  pools: [],
  verdicts: [],
  corrections: [],
  ...given,
});

const report = (values: Published["reports"][string]["values"], came = Object.keys(values)) => ({
  "2024-12-31": { came, values },
});
const after = (given: Partial<Published>, fieldsOf?: (subject: string) => readonly string[]): Changes =>
  changesBetween(anEdition(), anEdition({ asOf: aDay("2025-12-31"), ...given }), fieldsOf);
const corrected = (field: string, unit: string | null = "90001", file = "reports/2024-12-31.csv") => ({
  corrections: [{ date: aDay("2025-09-01"), file, unit, field }],
});

test("two editions that say the same have no changes", () => {
  expect(isNothing(after({}))).toBe(true);
  expect(alarmsIn(after({}))).toEqual({ unexplained: [], falls: [], vanished: [], many: null });
});

test("against nothing there is an opening, and no ward is new", () => {
  const changes = changesBetween(null, anEdition());
  expect(changes).toMatchObject({ from: null, formed: [], statuses: [], values: [] });
  expect(changes.reports).toMatchObject([{ date: "2024-12-31", asked: 2, silent: [] }]);
});

const aFigure = (id: string, given: Partial<PublishedFigure> = {}) =>
  ({ id, wards: 2, shown: { vi: "1", en: "1" }, outOf: { vi: "trên 2 phường", en: "of 2 wards" }, ...given }) as PublishedFigure; // prettier-ignore

test("a figure is told as it was and is where its value or what it is out of is another one", () => {
  const figures = [aFigure("same"), aFigure("value"), aFigure("out-of"), aFigure("gone")];
  const now = [
    aFigure("same", { name: { vi: "Tên khác", en: "Another name" } }),
    aFigure("value", { shown: { vi: "2", en: "2" } }),
    aFigure("out-of", { outOf: { vi: "trên 3 phường", en: "of 3 wards" } }),
    aFigure("new"),
  ];
  const { figures: told } = changesBetween(anEdition({ figures }), anEdition({ figures: now }));
  expect(told).toEqual([
    { before: figures[1], after: now[1] },
    { before: figures[2], after: now[2] },
  ]);
  const more = { shown: { vi: "2", en: "2" } };
  const cities = changesBetween(
    anEdition({ figures: [aFigure("recognised-plan-wards-ben-thu"), aFigure("ben-thu-posts")] }),
    anEdition({ figures: [aFigure("recognised-plan-wards-ben-thu", more), aFigure("ben-thu-posts", more)] }),
  );
  expect(changesIn("ben-thu", cities).figures.map(({ before }) => before.id)).toEqual([
    "recognised-plan-wards-ben-thu",
  ]);
});

test("the opening tells how many are recognised, of each list that has wards", () => {
  const of = (given: readonly PublishedFigure[]) => changesBetween(null, anEdition({ figures: given })).opening.map(({ id }) => id); // prettier-ignore
  const headlines = [aFigure("recognised-plan-wards"), aFigure("recognised-todays-wards"), aFigure("status-by-2030")];
  expect(of(headlines)).toEqual(["recognised-plan-wards", "recognised-todays-wards"]);
  expect(of([headlines[0]!, aFigure("recognised-todays-wards", { wards: 0 })])).toEqual(["recognised-plan-wards"]);
  expect(changesBetween(anEdition(), anEdition({ figures: headlines })).opening).toEqual([]);
});

test("of the reports of a city those are left in which its wards were asked for, or came late", () => {
  const both = report({ "90001": {}, "90002": {} }, ["90001"]);
  const late = changesIn("ben-thu", changesBetween(anEdition({ reports: both }), anEdition({ reports: report({ "90001": {}, "90002": {} }) }))); // prettier-ignore
  expect(late.late).toMatchObject([{ came: [{ id: "90002" }], silent: [], asked: 1 }]);
  const first = changesBetween(anEdition({ reports: {} }), anEdition({ reports: both }));
  expect(changesIn("ben-thu", first).reports).toMatchObject([{ came: [], silent: [{ id: "90002" }], asked: 1 }]);
  expect(changesIn("thu-nghiem", first).reports).toMatchObject([{ came: [{ id: "90001" }], silent: [], asked: 1 }]);
  expect(changesIn("elsewhere", first).reports).toEqual([]);
  expect(changesIn("thu-nghiem", changesBetween(anEdition({ reports: both }), anEdition({ reports: report({ "90001": {}, "90002": {} }) }))).late).toEqual([]); // prettier-ignore
});

test("a rule that was wrong explains every value, and nothing else that is called alike does", () => {
  const given = { reports: report({ "90001": { posts: 12, enough: "not-met" }, "90002": { posts: 0 } }) };
  const explained = (file: string) => after({ ...given, ...corrected("min", null, file) }).values.map(({ corrected }) => corrected); // prettier-ignore
  expect(explained("criteria.csv")).toEqual([true]);
  expect(explained("criteria-conditions.csv")).toEqual([true]);
  expect(explained("old-criteria.csv")).toEqual([false]);
  expect(explained("criteria.csv.old")).toEqual([false]);
});

test("a ward that had ended before is not told again, nor is one that came ended", () => {
  const gone = { ...cao, ended: aDay("2024-12-31") };
  expect(changesBetween(anEdition({ units: [hoa, gone] }), anEdition({ units: [hoa, gone] })).ended).toEqual([]);
  expect(after({ units: [hoa, cao, aUnit({ id: "90003", ended: aDay("2024-12-31") })] }).ended).toEqual([]);
});

test("a ward whose status is another one is told with both, and what ended or was formed by itself", () => {
  const changes = after({ units: [aUnit({ status: "recognised" }), { ...cao, ended: aDay("2025-06-30") }, aUnit({ id: "90003", status: "outside-plan" })] }); // prettier-ignore
  expect(changes.statuses).toMatchObject([{ unit: { id: "90001" }, before: "on-roadmap", after: "recognised" }]);
  expect(changes.ended.map(({ id }) => id)).toEqual(["90002"]);
  expect(changes.formed.map(({ id }) => id)).toEqual(["90003"]);
});

describe("a status falls", () => {
  test.each([
    ["recognised", "revoked", true],
    ["recognised", "past-roadmap", true],
    ["on-roadmap", "not-recognised", true],
    ["on-roadmap", "past-roadmap", false],
    ["not-recognised", "recognised", false],
    ["by-2030", "recognised", false],
  ] as const)("from %s to %s: %s", (before, now, falls) => {
    const changes = changesBetween(anEdition({ units: [aUnit({ status: before })] }), anEdition({ units: [aUnit({ status: now })] })); // prettier-ignore
    expect(alarmsIn(changes).falls).toHaveLength(falls ? 1 : 0);
  });
});

describe("a published value that is another one now", () => {
  const changed = report({ "90001": { posts: 13, enough: "met" }, "90002": { posts: 0 } });

  test("is an error, when no correction says why", () => {
    const changes = after({ reports: changed });
    expect(changes.values).toMatchObject([{ subject: "posts", before: 12, after: 13, corrected: false }]);
    expect(alarmsIn(changes).unexplained).toHaveLength(1);
  });

  test("is none, when a new correction of that cell does", () => {
    expect(alarmsIn(after({ reports: changed, ...corrected("posts") })).unexplained).toEqual([]);
  });

  test.each([
    ["of another ward", corrected("posts", "90002")],
    ["of another column", corrected("share")],
    ["of another report", corrected("posts", "90001", "reports/2025-06-30.csv")],
  ])("is one all the same, when the correction is %s", (_, correction) => {
    expect(alarmsIn(after({ reports: changed, ...correction })).unexplained).toHaveLength(1);
  });

  test("is one again, when the correction is an old one", () => {
    const changes = changesBetween(
      anEdition(corrected("posts")),
      anEdition({ reports: changed, ...corrected("posts") }),
    );
    expect(alarmsIn(changes).unexplained).toHaveLength(1);
  });

  test("is explained as a result by the correction of a column that it is judged by", () => {
    const reports = report({ "90001": { posts: 12, enough: "not-met" }, "90002": { posts: 0 } });
    const fieldsOf = (subject: string) => (subject === "enough" ? ["closed_count"] : []);
    expect(alarmsIn(after({ reports, ...corrected("closed_count") }, fieldsOf)).unexplained).toEqual([]);
    expect(alarmsIn(after({ reports, ...corrected("closed_count") })).unexplained).toHaveLength(1);
  });

  test("is told of the whole province too", () => {
    const province = { "2024-12-31": { rooms: 6 } };
    expect(alarmsIn(after({ province })).unexplained).toMatchObject([{ unit: null, subject: "rooms" }]);
    const explained = after({ province, ...corrected("rooms", null, "province-values.csv") });
    expect(alarmsIn(explained).unexplained).toEqual([]);
  });
});

test("a zero that becomes a kind of no value has vanished, and what comes late has not", () => {
  const changes = after({ reports: report({ "90001": { posts: 12, enough: "met", share: 7 }, "90002": { posts: "not-available" } }) }); // prettier-ignore
  expect(alarmsIn(changes)).toMatchObject({ unexplained: [], vanished: [{ subject: "posts", before: 0 }] });
  expect(changes.values).toHaveLength(1);
});

test("a report that is taken away leaves every value of it vanished, and more than a tenth changed", () => {
  const { vanished, many } = alarmsIn(after({ reports: {} }));
  expect(vanished).toHaveLength(3);
  expect(many).toEqual({ changed: 3, of: 4 });
});

test("a tenth is no alarm, more than a tenth is one", () => {
  const values = (changed: number) =>
    Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`i${index}`, index < changed ? -1 : index]));
  const edition = (changed: number) => anEdition({ province: {}, reports: report({ "90001": values(changed) }) });
  expect(alarmsIn(changesBetween(edition(0), edition(2))).many).toBeNull();
  expect(alarmsIn(changesBetween(edition(0), edition(3))).many).toEqual({ changed: 3, of: 20 });
});

describe("an outcome on record", () => {
  const outcome = { unit: "90001", year: 2024, outcome: "recognised", decision: "1/QĐ-THU", decided: aDay("2025-04-22") } as const; // prettier-ignore
  const before = anEdition({ outcomes: [outcome] });

  test("that is new is told, and no alarm", () => {
    const changes = after({ outcomes: [outcome] });
    expect(changes.outcomes).toMatchObject([{ year: 2024, of: { name: "Hòa Thử" } }]);
    expect(alarmsIn(changes).unexplained).toEqual([]);
  });

  test("that rests on another decision now is an error without a correction", () => {
    const now = anEdition({ outcomes: [{ ...outcome, decision: "2/QĐ-THU" }] });
    expect(alarmsIn(changesBetween(before, now)).unexplained).toHaveLength(1);
    const explained = { ...now, ...corrected("decision_number", "90001", "recognitions.csv") };
    expect(alarmsIn(changesBetween(before, explained)).unexplained).toEqual([]);
  });

  test("that is gone has vanished", () => {
    expect(alarmsIn(changesBetween(before, anEdition())).vanished).toMatchObject([{ after: null }]);
  });
});

test("wards that send a report in later are told apart from a report that is new", () => {
  const before = anEdition({ reports: report({ "90001": {}, "90002": {} }, ["90001"]) });
  const now = anEdition({ reports: { ...report({ "90001": {}, "90002": {} }), "2025-06-30": { came: ["90001"], values: { "90001": {}, "90002": {} } } } }); // prettier-ignore
  const { reports, late } = changesBetween(before, now);
  expect(late).toMatchObject([{ date: "2024-12-31", came: [{ id: "90002" }] }]);
  expect(reports).toMatchObject([{ date: "2025-06-30", asked: 2, came: [{ id: "90001" }], silent: [{ id: "90002" }] }]);
});

test("of a city only what concerns its wards is left", () => {
  const changes = after({
    units: [aUnit({ status: "recognised" }), { ...cao, status: "recognised" }],
    reports: report({ "90001": { posts: 13 }, "90002": { posts: 1 } }),
    ...corrected("posts"),
  });
  const there = changesIn("ben-thu", changes);
  expect(there.statuses.map(({ unit }) => unit.id)).toEqual(["90002"]);
  expect(there.values.map(({ unit }) => unit?.id)).toEqual(["90002"]);
  expect(there.corrections).toEqual([]);
  expect(changesIn("thu-nghiem", changes).corrections).toHaveLength(1);
});

describe("a share that was printed of a report", () => {
  const aPool = (given: Partial<PublishedPool> = {}): PublishedPool => ({
    target: "degrees",
    otherBase: null,
    list: "plan",
    city: null,
    report: aDay("2024-12-31"),
    numerator: 60,
    denominator: 120,
    reported: 6,
    ...given,
  });
  const knowing = (parts: ReturnType<PoolKnowledge["partsOf"]>): PoolKnowledge => ({
    indicatorsOf: () => ["degree_count", "officers"],
    partsOf: () => parts,
  });
  const between = (
    pools: readonly PublishedPool[],
    now: readonly PublishedPool[],
    parts: ReturnType<PoolKnowledge["partsOf"]> = "others",
    [before, given]: readonly [Partial<Published>, Partial<Published>] = [{}, {}],
  ) => changesBetween(anEdition({ pools, ...before }), anEdition({ pools: now, ...given }), undefined, knowing(parts));
  const more = aPool({ denominator: 130 });

  test("is no change where it is the same, and one that is told where a number of it is another", () => {
    expect(isNothing(between([aPool()], [aPool()]))).toBe(true);
    for (const other of [more, aPool({ numerator: 61 }), aPool({ reported: 7 })])
      expect(between([aPool()], [other]).pools).toMatchObject([{ before: aPool(), after: other }]);
    expect(isNothing(between([aPool()], [more]))).toBe(false);
  });

  test("is an error where it changed, also where nobody can say what was changed in it", () => {
    expect(alarmsIn(between([aPool()], [more], "others")).unexplained).toHaveLength(1);
    expect(alarmsIn(between([aPool()], [more], "unknown")).unexplained).toHaveLength(1);
  });

  test("is none where wards only came late to it", () => {
    const late = between([aPool()], [aPool({ numerator: 90, denominator: 180, reported: 9 })], "same");
    expect(late.pools).toHaveLength(1);
    expect(alarmsIn(late)).toMatchObject({ unexplained: [], vanished: [] });
  });

  test("has vanished where it is closed now, and is an error where that hides another number", () => {
    for (const parts of ["same", "unknown"] as const)
      expect(alarmsIn(between([aPool()], [], parts))).toMatchObject({ unexplained: [], vanished: [{ after: null }] });
    expect(alarmsIn(between([aPool()], [], "others"))).toMatchObject({ unexplained: [{ after: null }], vanished: [] });
  });

  test("is told where it comes to a report that was out, and is no alarm", () => {
    const come = between([], [aPool()]);
    expect(come.pools).toMatchObject([{ before: null, after: aPool() }]);
    expect(alarmsIn(come)).toMatchObject({ unexplained: [], vanished: [] });
  });

  test("is no change where its report is a new one", () => {
    expect(between([], [aPool({ report: aDay("2025-12-31") })]).pools).toEqual([]);
  });

  test("moves on with the report that decides, where it is of a city or of another base", () => {
    const at = (reported: string) => [aFigure("degrees", { kind: "target", reported: aDay(reported) })];
    for (const of of [{ city: "ben-thu" }, { otherBase: "staff" }]) {
      const moved = between([aPool(of)], [], "others", [{ figures: at("2024-12-31") }, { figures: at("2025-06-30") }]);
      expect(moved.pools).toEqual([]);
      const stays = between([aPool(of)], [], "others", [{ figures: at("2024-12-31") }, { figures: at("2024-12-31") }]);
      expect(stays.pools).toHaveLength(1);
    }
    expect(
      between([aPool()], [], "others", [{ figures: at("2024-12-31") }, { figures: at("2025-06-30") }]).pools,
    ).toHaveLength(1);
  });

  test("is explained by a correction of a ward of its list, in a column that it adds up", () => {
    const unexplained = (pool: Partial<PublishedPool>, ...of: Parameters<typeof corrected>) =>
      alarmsIn(between([aPool(pool)], [{ ...more, ...pool }], "others", [{}, corrected(...of)])).unexplained.length;
    expect(unexplained({}, "officers")).toBe(0);
    expect(unexplained({}, "degree_count", "90002")).toBe(0);
    expect(unexplained({ city: "ben-thu" }, "officers", "90002")).toBe(0);
    expect(unexplained({}, "posts")).toBe(1);
    expect(unexplained({}, "officers", "90001", "reports/2025-06-30.csv")).toBe(1);
    expect(unexplained({}, "officers", null)).toBe(1);
    expect(unexplained({ city: "ben-thu" }, "officers", "90001")).toBe(1);
    expect(unexplained({ list: "today" }, "officers")).toBe(1);
  });

  test("is told with the figure that prints it, and of a city in what concerns that city", () => {
    const of = (shown: string) => [aFigure("degrees", { kind: "target", reported: aDay("2024-12-31"), shown: { vi: shown, en: shown } })]; // prettier-ignore
    const town = { city: "ben-thu" };
    const changes = between([aPool(), aPool(town)], [more, { ...more, ...town }], "others", [
      { figures: of("50%") },
      { figures: of("46,2%") },
    ]);
    expect(changes.pools.map(({ of, figure }) => [of.city, figure?.after.shown.vi ?? null])).toEqual([
      [null, "46,2%"],
      ["ben-thu", null],
    ]);
    expect(changesIn("ben-thu", changes).pools.map(({ of }) => of.city)).toEqual(["ben-thu"]);
    expect(changesIn("thu-nghiem", changes).pools).toEqual([]);
  });
});

describe("the result of a share whose sums stay closed", () => {
  const aVerdict = (given: Partial<PublishedVerdict> = {}): PublishedVerdict => ({
    target: "degrees",
    list: "plan",
    report: aDay("2024-12-31"),
    verdict: "met",
    reported: 6,
    ...given,
  });
  const between = (verdicts: readonly PublishedVerdict[], now: readonly PublishedVerdict[], given: Partial<Published> = {}) =>
    changesBetween(anEdition({ verdicts }), anEdition({ verdicts: now, ...given }), undefined, { indicatorsOf: () => ["officers"], partsOf: () => "unknown" }); // prettier-ignore
  const missed = aVerdict({ verdict: "not-met" });

  test("is told where it is another one, and is no change where it stays, comes, or is not told any more", () => {
    expect(between([aVerdict()], [missed]).verdicts).toMatchObject([{ before: aVerdict(), after: missed }]);
    expect(isNothing(between([aVerdict()], [missed]))).toBe(false);
    for (const [was, is] of [
      [[aVerdict()], [aVerdict({ reported: 7 })]],
      [[], [missed]],
      [[missed], []],
    ] as const)
      expect(isNothing(between(was, is))).toBe(true);
    const elsewhere = [aVerdict({ ...missed, list: "today" }), aVerdict({ ...missed, report: aDay("2025-06-30") })];
    expect(isNothing(between([aVerdict()], [aVerdict(), ...elsewhere]))).toBe(true);
  });

  test("is an error where as many wards report, and no correction says why", () => {
    expect(alarmsIn(between([aVerdict()], [missed])).unexplained).toHaveLength(1);
    expect(alarmsIn(between([aVerdict()], [missed], corrected("officers"))).unexplained).toEqual([]);
    expect(alarmsIn(between([aVerdict()], [missed], corrected("posts"))).unexplained).toHaveLength(1);
    expect(alarmsIn(between([aVerdict()], [{ ...missed, reported: 7 }])).unexplained).toEqual([]);
  });

  test("is of the whole list, and so of no city", () => {
    expect(changesIn("ben-thu", between([aVerdict()], [missed])).verdicts).toEqual([]);
  });
});
