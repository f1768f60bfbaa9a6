import { describe, expect, test } from "vitest";
import { standing } from "#model/status.ts";
import type { Recognition, Unit } from "#model/vocabulary.ts";
import { aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import { legend, recognisedNow, statusNow, statusSentence } from "./standing.ts";

const named = aUnit({ id: "90001", roadmapYear: 2024 });
const due = aUnit({ id: "90002", roadmapYear: 2026 });
const open = aUnit({ id: "90003" });
const later = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01") });
const portal = aPortal({ units: [named, due, open, later] });

describe("statusSentence answers yes or no, and why", () => {
  const says = (unit: Unit, recognitions: readonly Recognition[] = [], asOf = "2025-12-31") => {
    const portal = aPortal({ recognitions, asOf: aDay(asOf) });
    return statusSentence(portal, unit, standing(portal, unit, portal.asOf), "en");
  };

  test("with the assessment year of the outcome, not the year of its decision or of the roadmap", () => {
    const recognition = aRecognition({ unit: named, assessmentYear: 2025, decisionDate: aDay("2026-02-01") });
    expect(says(named, [recognition], "2026-12-31")).toMatch(
      /^The police of this ward have been recognised .* 2025\.$/,
    );
  });

  test("with the roadmap year before and after it has ended", () => {
    expect([says(named), says(due)]).toMatchInlineSnapshot(`
      [
        "No decision that recognises the police of this ward is on record here. The plan names this ward for 2024, and that year is over. This does not mean that the ward failed.",
        "No decision that recognises the police of this ward is on record here. The plan names this ward for 2026, and that year is not over.",
      ]
    `);
  });

  test("with the final year of the plan where it names none", () => {
    expect([says(open), says(open, [], "2031-01-01"), says(named, [], "2031-01-01")]).toMatchInlineSnapshot(`
      [
        "No decision that recognises the police of this ward is on record here. The plan names no year for this ward; the common deadline is the end of 2030.",
        "No decision that recognises the police of this ward is on record here. The plan names no year for this ward; the common deadline, the end of 2030, is past. This does not mean that the ward failed.",
        "No decision that recognises the police of this ward is on record here. The plan names this ward for 2024, and that year is over. This does not mean that the ward failed.",
      ]
    `);
  });

  test("for a unit that was formed after the plan", () => {
    expect(says(later)).toContain("formed after the plan");
  });
});

test("on the roadmap the word names the year", () => {
  expect(statusNow(portal, due, "vi")).toEqual({ status: "on-roadmap", word: "Trong lộ trình năm 2026" });
  expect(statusNow(portal, named, "en").word).toBe("Roadmap year past, no decision on record here");
});

test("without a year of its own the word names the last year of the plan, whatever it is", () => {
  const longer = { ...portal, milestones: [...portal.milestones, { date: aDay("2032-12-31"), wards: 3 }] };
  expect([portal, longer].map((portal) => statusNow(portal, open, "vi").word)).toEqual([
    "Kế hoạch chưa nêu năm, hạn 2030",
    "Kế hoạch chưa nêu năm, hạn 2032",
  ]);
  expect(legend(longer, [open], "en").map(({ word }) => word)).toEqual(["Recognised", "No year named, due by 2032"]);
});

describe("legend", () => {
  test("has the statuses that occur with their counts, and recognised also when it is zero", () => {
    const entries = legend(portal, portal.planWards, "vi").map(({ status, count }) => [status, count]);
    expect(entries).toEqual([
      ["recognised", 0],
      ["past-roadmap", 1],
      ["on-roadmap", 1],
      ["by-2030", 1],
    ]);
  });

  test("adds up to the units", () => {
    expect(legend(portal, portal.units, "vi").reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });

  test("of today's wards does not speak of recognition before there is one", () => {
    expect(legend(portal, portal.todaysWards, "vi").map(({ status }) => status)).toEqual(["outside-plan"]);
  });

  test("has the count for machines, and the figure as a reader writes it", () => {
    const many = Array.from({ length: 1234 }, () => open);
    const [, entry] = legend(portal, many, "vi");
    expect([entry?.count, entry?.figure]).toEqual([1234, "1.234"]);
  });

  test("names the roadmap year where all units on the roadmap share it, and no year where they do not", () => {
    const words = (...units: readonly Unit[]) => legend(portal, units, "en").map(({ word }) => word);
    expect(words(named, due)).toContain("On the roadmap for 2026");
    expect(words(due, aUnit({ id: "90004", roadmapYear: 2027 }))).toContain("On the roadmap");
  });
});

test("recognisedNow counts what was decided up to asOf", () => {
  const recognitions = [
    aRecognition({ unit: named, decisionDate: aDay("2025-12-31") }),
    aRecognition({ unit: open, decisionDate: aDay("2026-01-01") }),
  ];
  expect(recognisedNow({ ...portal, recognitions }, portal.planWards)).toBe(1);
});
