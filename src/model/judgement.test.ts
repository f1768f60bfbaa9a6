import { describe, expect, test } from "vitest";
import { aDay, aSuccession, aUnit } from "#testing/sample.ts";
import { isLikeForLike, judge, judgeAll, lastReportOf, lastReportOn, readingOf } from "./judgement.ts";
import type { Condition, Criterion, Indicator, NoValueMark, Reading, Report, Unit } from "./vocabulary.ts";

const anIndicator = (id: string): Indicator => ({
  id,
  section: "II",
  name: { vi: id, en: id },
  type: "integer",
  unit: { vi: "", en: "" },
  level: "ward",
  disclosure: "value",
});
const [posts, house, before] = [anIndicator("posts"), anIndicator("house"), anIndicator("before")];

const aCriterion = (...conditions: readonly Condition[]): Criterion => ({
  id: "made",
  section: "II",
  name: { vi: "", en: "" },
  conditions,
});
const range = (indicator: Indicator, min: number | null, max: number | null): Condition => ({ indicator, kind: "range", min, max }); // prettier-ignore
const equals = (indicator: Indicator, equals: boolean): Condition => ({ indicator, kind: "equals", equals });

/** What is written in a report: a value, or the reason why there is none. */
type Written = number | boolean | NoValueMark;
const reading = (written: Written): Reading =>
  typeof written === "string" ? { value: null, missing: written } : { value: written };
const readings = (...given: readonly (readonly [Indicator, Written])[]) =>
  new Map(given.map(([indicator, written]) => [indicator, reading(written)] as const));

describe("a range", () => {
  const between = aCriterion(range(posts, 2, 4));

  test.each([
    [1, "not-met"],
    [2, "met"],
    [4, "met"],
    [5, "not-met"],
  ] as const)("of 2 to 4: %i is %s", (value, judgement) => {
    expect(judge(between, readings([posts, value]))).toBe(judgement);
  });

  test("a zero is a value: it meets a maximum and fails a minimum", () => {
    expect(judge(aCriterion(range(posts, null, 3)), readings([posts, 0]))).toBe("met");
    expect(judge(aCriterion(range(posts, 1, null)), readings([posts, 0]))).toBe("not-met");
  });
});

test("an equality holds for its own answer only: no is an answer, and not a missing one", () => {
  const owned = aCriterion(equals(house, true));
  expect(judge(owned, readings([house, true]))).toBe("met");
  expect(judge(owned, readings([house, false]))).toBe("not-met");
  expect(judge(aCriterion(equals(house, false)), readings([house, false]))).toBe("met");
});

describe("a missing value", () => {
  const both = aCriterion(range(posts, 10, null), equals(house, true));

  test.each(["not-reported", "not-available", "not-applicable", "withheld"] as const)(
    "%s leaves the question open, with that reason",
    (missing) => {
      expect(judge(both, readings([posts, 12], [house, missing]))).toBe(missing);
    },
  );

  test("is not reported where the report says nothing at all", () => {
    expect(judge(both, new Map())).toBe("not-reported");
    expect(judge(both, readings([posts, 12]))).toBe("not-reported");
  });

  test("changes nothing when another condition fails", () => {
    expect(judge(both, readings([posts, 9], [house, "withheld"]))).toBe("not-met");
    expect(judge(both, readings([posts, "not-reported"], [house, false]))).toBe("not-met");
  });

  test.each([
    ["not-reported", "not-available"],
    ["not-available", "withheld"],
    ["withheld", "not-applicable"],
  ] as const)("%s is named before %s, in either order of conditions", (first, second) => {
    expect(judge(both, readings([posts, first], [house, second]))).toBe(first);
    expect(judge(both, readings([posts, second], [house, first]))).toBe(first);
  });
});

describe("crime-bands, from the year before to this one", () => {
  const bands = aCriterion({ indicator: posts, kind: "crime-bands", base: before });

  test.each([
    // under 10: no more than the year before
    [0, 0, "met"],
    [0, 1, "not-met"],
    [9, 9, "met"],
    [9, 10, "not-met"],
    // 10 to 19: at least one less
    [10, 9, "met"],
    [10, 10, "not-met"],
    [19, 18, "met"],
    [19, 19, "not-met"],
    // from 20: at least 6 % less, in whole cases
    [20, 18, "met"],
    [20, 19, "not-met"],
    [33, 31, "met"],
    [33, 32, "not-met"],
    [34, 31, "met"],
    [34, 32, "not-met"],
    [50, 47, "met"],
    [100, 94, "met"],
    [100, 95, "not-met"],
    [350, 329, "met"],
    [350, 330, "not-met"],
  ] as const)("%i → %i is %s", (then, now, judgement) => {
    expect(judge(bands, readings([before, then], [posts, now]))).toBe(judgement);
  });

  test("with either year missing is open, with that reason", () => {
    expect(judge(bands, readings([before, "not-applicable"], [posts, 3]))).toBe("not-applicable");
    expect(judge(bands, readings([before, 3], [posts, "withheld"]))).toBe("withheld");
    expect(judge(bands, readings([posts, 3]))).toBe("not-reported");
  });
});

test.each([
  [3, 2, "met"],
  [3, 3, "not-met"],
  [3, 4, "not-met"],
  [1, 0, "met"],
  [0, 0, "met"],
  [0, 1, "not-met"],
] as const)("fewer: %i → %i is %s", (then, now, judgement) => {
  const fewer = aCriterion({ indicator: posts, kind: "fewer", base: before });
  expect(judge(fewer, readings([before, then], [posts, now]))).toBe(judgement);
});

describe("a part of a whole, in percent", () => {
  const half = aCriterion({ indicator: posts, kind: "part-of-whole", whole: before, min: 50, max: null });

  test.each([
    [1, 2, "met"],
    [1, 3, "not-met"],
    [0, 5, "not-met"],
    [0, 0, "not-applicable"],
  ] as const)("of at least 50: %i of %i is %s", (part, whole, judgement) => {
    expect(judge(half, readings([posts, part], [before, whole]))).toBe(judgement);
  });

  test("counts exactly the threshold as met, where a division would round", () => {
    const third = aCriterion({ indicator: posts, kind: "part-of-whole", whole: before, min: 58, max: null });
    expect(judge(third, readings([posts, 29], [before, 50]))).toBe("met");
  });
});

describe("a comparison with the year before", () => {
  const fewer = aCriterion({ indicator: posts, kind: "fewer", base: before });
  const kept = readings([before, 3], [posts, 2]);

  test("has no value to judge by for a ward that is not what it was, whatever it reports", () => {
    expect(judge(fewer, kept, false)).toBe("not-available");
    expect(judge(fewer, readings([before, "withheld"], [posts, 2]), false)).toBe("withheld");
    expect(judge(aCriterion(range(posts, 1, null)), kept, false)).toBe("met");
  });

  test("is like for like where the ward lived and took in nothing since the year before began", () => {
    const old = aUnit({ id: "90001" });
    const fresh = aUnit({ id: "90002-2025", validFrom: aDay("2025-07-01") });
    const grown = aUnit({ id: "90003" });
    const gone = aUnit({ id: "90004", validTo: aDay("2024-10-31") });
    const successions = [aSuccession(gone, "2024-11-01", grown)];
    const likely = (unit: Unit, date: string) => isLikeForLike({ successions }, unit, aDay(date));
    expect(likely(old, "2025-06-30")).toBe(true);
    expect([likely(grown, "2024-06-30"), likely(grown, "2024-12-31"), likely(grown, "2025-06-30")]).toEqual([true, false, false]); // prettier-ignore
    expect(likely(grown, "2026-06-30")).toBe(true);
    expect([likely(fresh, "2026-12-31"), likely(fresh, "2027-06-30")]).toEqual([false, true]);
  });
});

describe("reports", () => {
  const ward = aUnit();
  const report = (date: string, ...units: readonly (typeof ward)[]): Report => ({
    date: aDay(date),
    rows: new Map(units.map((unit) => [unit, readings([posts, 10])])),
  });

  test("lastReportOf is the last one of a unit's life, also where it sent nothing, and null without any", () => {
    const reports = [report("2024-06-30", ward), report("2024-12-31"), report("2025-12-31", ward)];
    const ended = aUnit({ validTo: aDay("2025-06-30") });
    expect(lastReportOf({ reports }, ended)?.date).toBe("2024-12-31");
    expect(lastReportOf({ reports }, ward)?.date).toBe("2025-12-31");
    expect(lastReportOf({ reports: [] }, ward)).toBeNull();
    expect(lastReportOf({ reports }, ward, aDay("2025-12-30"))?.date).toBe("2024-12-31");
    expect(lastReportOn({ reports }, [ended, ward])?.date).toBe("2025-12-31");
    expect(lastReportOn({ reports }, [])).toBeNull();
  });

  test("readingOf is not reported where a column, a unit or the report is not there", () => {
    const missing = { value: null, missing: "not-reported" };
    expect(readingOf(report("2024-06-30", ward), ward, posts)).toEqual({ value: 10 });
    expect(readingOf(report("2024-06-30", ward), ward, house)).toEqual(missing);
    expect(readingOf(report("2024-06-30"), ward, posts)).toEqual(missing);
    expect(readingOf(null, ward, posts)).toEqual(missing);
  });

  test("judgeAll gives every criterion its judgement, and not reported where there is no report", () => {
    const criteria = [aCriterion(range(posts, 10, null)), aCriterion(equals(house, true))];
    const judged = (report: Report | null) =>
      judgeAll({ criteria, successions: [] }, ward, report).map(([, judgement]) => judgement);
    expect(judged(report("2024-12-31", ward))).toEqual(["met", "not-reported"]);
    expect(judged(null)).toEqual(["not-reported", "not-reported"]);
  });
});
