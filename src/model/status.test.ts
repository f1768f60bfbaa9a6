import { describe, expect, test } from "vitest";
import { aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import {
  STATUSES,
  countByStatus,
  finalYear,
  outcomesOf,
  recognisedOverTime,
  standing,
  statusHistory,
} from "./status.ts";
import type { Recognition, Unit } from "./vocabulary.ts";

const ward = aUnit();
const named = aUnit({ roadmapYear: 2024 });
const later = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01") });

/** Outcomes of `ward`. */
const outcomes = (...given: readonly Partial<Recognition>[]) =>
  given.map((some) => aRecognition({ unit: ward, ...some }));
const statusOf = (unit: Unit, day: string, recognitions: readonly Recognition[] = []) =>
  standing(aPortal({ recognitions }), unit, aDay(day)).status;

describe("without an outcome", () => {
  test("a ward named for 2024 is on-roadmap to the last day of 2024 and past-roadmap from the day after", () => {
    expect(statusOf(named, "2024-05-08")).toBe("on-roadmap");
    expect(statusOf(named, "2024-12-31")).toBe("on-roadmap");
    expect(statusOf(named, "2025-01-01")).toBe("past-roadmap");
  });

  test("a ward without a year is by-2030 to the last day of the final year and past-roadmap from the day after", () => {
    expect(statusOf(ward, "2030-12-31")).toBe("by-2030");
    expect(statusOf(ward, "2031-01-01")).toBe("past-roadmap");
  });

  test("a unit formed after the plan is outside-plan, for ever", () => {
    expect(statusOf(later, "2025-07-01")).toBe("outside-plan");
    expect(statusOf(later, "2031-01-01")).toBe("outside-plan");
  });

  test("a ward that has ended goes on as if it had not", () => {
    const ended = aUnit({ roadmapYear: 2024, validTo: aDay("2024-10-31") });
    expect(statusOf(ended, "2024-11-30")).toBe("on-roadmap");
    expect(statusOf(ended, "2025-01-01")).toBe("past-roadmap");
  });
});

describe("an outcome", () => {
  test.each(["recognised", "not-recognised", "revoked"] as const)(
    "%s is the status from its decision on",
    (outcome) => {
      const given = outcomes({ outcome, decisionDate: aDay("2025-04-22") });
      expect(statusOf(ward, "2025-04-21", given)).toBe("by-2030");
      expect(statusOf(ward, "2025-04-22", given)).toBe(outcome);
    },
  );

  test("comes before the roadmap, also when the roadmap year is over", () => {
    const given = [aRecognition({ unit: named, outcome: "not-recognised", decisionDate: aDay("2024-12-20") })];
    expect(statusOf(named, "2025-06-30", given)).toBe("not-recognised");
  });

  test("counts for a unit that ended before it was decided, and for one formed after the plan", () => {
    const ended = aUnit({ validTo: aDay("2024-10-31") });
    expect(statusOf(ended, "2025-12-31", [aRecognition({ unit: ended })])).toBe("recognised");
    expect(statusOf(later, "2026-12-31", [aRecognition({ unit: later, decisionDate: aDay("2026-03-01") })])).toBe(
      "recognised",
    );
  });

  test("of another unit decides nothing, not even of the one with the same code", () => {
    expect(statusOf(later, "2025-12-31", outcomes({}))).toBe("outside-plan");
  });

  test("without a decision date counts from its announcement", () => {
    const given = outcomes({ outcome: "not-recognised", decisionDate: null, announcedDate: aDay("2025-05-30") });
    expect(statusOf(ward, "2025-05-29", given)).toBe("by-2030");
    expect(statusOf(ward, "2025-05-30", given)).toBe("not-recognised");
  });

  test("with a decision date counts from it, however late it was announced", () => {
    const given = outcomes({ decisionDate: aDay("2025-04-22"), announcedDate: aDay("2025-05-30") });
    expect(statusOf(ward, "2025-04-22", given)).toBe("recognised");
  });

  test("registered never decides, not even after a recognition", () => {
    const given = outcomes(
      { outcome: "recognised", decisionDate: aDay("2025-04-22") },
      { outcome: "registered", assessmentYear: 2025, decisionDate: aDay("2025-09-01") },
    );
    expect(statusOf(ward, "2025-12-31", given)).toBe("recognised");
    expect(statusOf(ward, "2025-12-31", given.slice(1))).toBe("by-2030");
  });
});

describe("several outcomes", () => {
  test("the last decision decides, in whatever order the table has them", () => {
    const given = outcomes(
      { outcome: "revoked", decisionDate: aDay("2025-10-01") },
      { outcome: "recognised", decisionDate: aDay("2025-04-22") },
    );
    for (const order of [given, given.toReversed()]) {
      expect(statusOf(ward, "2025-04-22", order)).toBe("recognised");
      expect(statusOf(ward, "2025-10-01", order)).toBe("revoked");
    }
  });

  test("of one day: the later assessment year decides", () => {
    const given = outcomes(
      { outcome: "recognised", assessmentYear: 2025, decisionDate: aDay("2025-12-01") },
      { outcome: "not-recognised", assessmentYear: 2024, decisionDate: aDay("2025-12-01") },
    );
    for (const order of [given, given.toReversed()]) expect(statusOf(ward, "2025-12-01", order)).toBe("recognised");
  });

  test("an earlier assessment year that was decided later decides", () => {
    const given = outcomes(
      { outcome: "not-recognised", assessmentYear: 2025, decisionDate: aDay("2025-06-01") },
      { outcome: "recognised", assessmentYear: 2024, decisionDate: aDay("2025-08-01") },
    );
    expect(statusOf(ward, "2025-12-31", given)).toBe("recognised");
    expect(outcomesOf(aPortal({ recognitions: given }), ward).map((o) => o.assessmentYear)).toEqual([2025, 2024]);
  });
});

test("standing names the outcome that decided, and none where the roadmap did", () => {
  const [outcome] = outcomes({});
  const portal = aPortal({ recognitions: [outcome!] }); // just made
  expect(standing(portal, ward, aDay("2025-12-31")).outcome).toBe(outcome);
  expect(standing(portal, ward, aDay("2025-01-01")).outcome).toBeNull();
});

test("finalYear is that of the last milestone, wherever it stands", () => {
  const milestones = ["2030-12-31", "2024-12-31"].map((date) => ({ date: aDay(date), wards: 1 }));
  expect(finalYear({ milestones })).toBe(2030);
});

describe("statusHistory", () => {
  const historyOf = (unit: Unit, recognitions: readonly Recognition[], asOf = "2025-12-31") =>
    statusHistory(aPortal({ recognitions, asOf: aDay(asOf) }), unit).map(({ from, standing }) => [
      from,
      standing.status,
    ]);

  test("begins on the day of the plan and has one entry for each change", () => {
    const given = [
      aRecognition({ unit: named, outcome: "recognised", decisionDate: aDay("2025-04-22") }),
      aRecognition({ unit: named, outcome: "recognised", assessmentYear: 2025, decisionDate: aDay("2025-08-01") }),
      aRecognition({ unit: named, outcome: "revoked", assessmentYear: 2025, decisionDate: aDay("2025-10-01") }),
    ];
    expect(historyOf(named, given)).toEqual([
      ["2024-05-08", "on-roadmap"],
      ["2025-01-01", "past-roadmap"],
      ["2025-04-22", "recognised"],
      ["2025-10-01", "revoked"],
    ]);
  });

  test("is in the order of days, also where a decision came before the roadmap year had ended", () => {
    const given = [
      aRecognition({ unit: named, outcome: "revoked", decisionDate: aDay("2025-03-01") }),
      aRecognition({ unit: named, decisionDate: aDay("2024-12-20") }),
    ];
    expect(historyOf(named, given)).toEqual([
      ["2024-05-08", "on-roadmap"],
      ["2024-12-20", "recognised"],
      ["2025-03-01", "revoked"],
    ]);
  });

  test("of a unit formed after the plan is one entry while nothing is decided", () => {
    expect(historyOf(later, [])).toEqual([["2024-05-08", "outside-plan"]]);
  });

  test("ends at asOf", () => {
    expect(historyOf(ward, [], "2030-12-31")).toEqual([["2024-05-08", "by-2030"]]);
    expect(historyOf(ward, [], "2031-01-01")).toHaveLength(2);
    expect(historyOf(ward, outcomes({ decisionDate: aDay("2026-01-01") }))).toEqual([["2024-05-08", "by-2030"]]);
  });
});

test("outcomesOf are those that decide, by the day from which they count, then by assessment year", () => {
  const given = outcomes(
    { assessmentYear: 2025, decisionDate: aDay("2026-01-10") },
    { assessmentYear: 2024, decisionDate: aDay("2026-01-10"), outcome: "not-recognised" },
    { outcome: "registered", decisionDate: aDay("2025-01-01") },
    { assessmentYear: 2024, decisionDate: null, announcedDate: aDay("2025-04-22"), outcome: "revoked" },
  );
  const decisive = outcomesOf(aPortal({ recognitions: given }), ward);
  expect(decisive.map(({ outcome }) => outcome)).toEqual(["revoked", "not-recognised", "recognised"]);
  expect(outcomesOf(aPortal({ recognitions: given }), named)).toEqual([]);
});

test("countByStatus has every status, and its numbers add up to the units", () => {
  const recognitions = outcomes({});
  const counts = countByStatus(aPortal({ recognitions }), [ward, named, later], aDay("2025-12-31"));
  expect(Object.keys(counts)).toEqual([...STATUSES]);
  expect(counts).toMatchObject({ recognised: 1, "past-roadmap": 1, "outside-plan": 1, "by-2030": 0 });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(3);
});

describe("recognisedOverTime", () => {
  const other = aUnit({ id: "90002" });

  test("has one step for each day on which the number changed, down again when a recognition is withdrawn", () => {
    const recognitions = [
      ...outcomes({ decisionDate: aDay("2025-04-22") }, { outcome: "revoked", decisionDate: aDay("2025-10-01") }),
      aRecognition({ unit: other, decisionDate: aDay("2025-04-22") }),
    ];
    expect(recognisedOverTime(aPortal({ recognitions }), [ward, other])).toEqual([
      { day: "2024-05-08", count: 0 },
      { day: "2025-04-22", count: 2 },
      { day: "2025-10-01", count: 1 },
    ]);
  });

  test("has its steps in the order of days, whichever ward comes first, and none where as many came as went", () => {
    const recognitions = [
      ...outcomes(
        { decisionDate: aDay("2025-08-01") },
        { outcome: "revoked", assessmentYear: 2025, decisionDate: aDay("2025-10-01") },
      ),
      aRecognition({ unit: other, decisionDate: aDay("2025-04-22") }),
      aRecognition({ unit: named, decisionDate: aDay("2025-10-01") }),
    ];
    expect(recognisedOverTime(aPortal({ recognitions }), [ward, other, named])).toEqual([
      { day: "2024-05-08", count: 0 },
      { day: "2025-04-22", count: 1 },
      { day: "2025-08-01", count: 2 },
    ]);
  });

  test("counts what was decided on asOf, and nothing later", () => {
    const recognitions = [
      ...outcomes({ decisionDate: aDay("2025-06-30") }),
      aRecognition({ unit: other, decisionDate: aDay("2025-07-01") }),
    ];
    expect(recognisedOverTime(aPortal({ recognitions, asOf: aDay("2025-06-30") }), [ward, other])).toEqual([
      { day: "2024-05-08", count: 0 },
      { day: "2025-06-30", count: 1 },
    ]);
  });

  test("has what was decided on the day of the plan in its first step, once", () => {
    const recognitions = outcomes({ decisionDate: aDay("2024-05-08") });
    expect(recognisedOverTime(aPortal({ recognitions }), [ward])).toEqual([{ day: "2024-05-08", count: 1 }]);
  });

  test("of units without recognition is zero from the day of the plan", () => {
    expect(recognisedOverTime(aPortal(), [ward, other])).toEqual([{ day: "2024-05-08", count: 0 }]);
  });

  test("counts only the units asked for", () => {
    expect(recognisedOverTime(aPortal({ recognitions: outcomes({}) }), [other]).at(-1)?.count).toBe(0);
  });
});
