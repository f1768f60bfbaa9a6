import { describe, expect, test } from "vitest";
import { type Mark, MARKS, mostOf, needed, tally, verdictOf } from "./tally.ts";

/** So many units with each mark. */
const made = (given: Partial<Record<Mark, number>>) =>
  tally(Object.entries(given).flatMap(([mark, count]) => Array.from({ length: count }, () => mark as Mark)));
const percent = (least: number) => ({ of: "percent", least }) as const;

test("every mark has its number, and together they are all the units", () => {
  const { of, counts } = made({ met: 2, withheld: 1, dissolved: 3 });
  expect(of).toBe(6);
  expect(counts).toMatchObject({ met: 2, "not-met": 0, withheld: 1, dissolved: 3 });
  expect(MARKS.reduce((sum, mark) => sum + counts[mark], 0)).toBe(of);
});

test("mostOf is the kind of no value that most have, however many met or missed; of equals the first of all marks", () => {
  expect(mostOf(made({ met: 5, "not-met": 7, withheld: 1 }))).toBe("withheld");
  expect(mostOf(made({ met: 5, "not-reported": 2, "not-available": 2, dissolved: 2 }))).toBe("not-reported");
  expect(mostOf(made({ met: 5, "not-met": 7 }))).toBe("not-assessed");
});

describe("a share of wards", () => {
  test("is met exactly at the threshold, and not a ward below it", () => {
    expect(verdictOf(made({ met: 36, "not-met": 36 }), percent(50))).toBe("met");
    expect(verdictOf(made({ met: 35, "not-met": 37 }), percent(50))).toBe("not-met");
    expect(verdictOf(made({ met: 37, "not-met": 36 }), percent(50))).toBe("met");
    expect(verdictOf(made({ met: 36, "not-met": 37 }), percent(50))).toBe("not-met");
  });

  test("asks for the smallest number of wards that is not under it", () => {
    expect([90, 63, 50, 100, 0].map((least) => needed(percent(least), 72))).toEqual([65, 46, 36, 72, 0]);
    expect(needed(percent(50), 73)).toBe(37);
    expect(needed(percent(7), 100)).toBe(7); // as a fraction it would be a little more than 7
    expect(needed({ of: "wards", least: 36 }, 30)).toBe(36);
  });

  test("asked as a number of wards counts wards", () => {
    expect(verdictOf(made({ met: 20, "not-met": 52 }), { of: "wards", least: 20 })).toBe("met");
    expect(verdictOf(made({ met: 19, "not-met": 53 }), { of: "wards", least: 20 })).toBe("not-met");
  });

  test("is open while the wards without a value would decide, and missed when they could not", () => {
    expect(verdictOf(made({ met: 35, "not-met": 36, "not-reported": 1 }), percent(50))).toBe("open");
    expect(verdictOf(made({ met: 34, "not-met": 37, "not-reported": 1 }), percent(50))).toBe("not-met");
    expect(verdictOf(made({ met: 69, dissolved: 3 }), percent(100))).toBe("open");
  });

  test("without any value is what most of the wards are", () => {
    expect(verdictOf(made({ "not-reported": 2, withheld: 3 }), percent(50))).toBe("withheld");
    expect(verdictOf(made({ "not-reported": 2, withheld: 2 }), percent(50))).toBe("not-reported");
    expect(verdictOf(made({ dissolved: 72 }), percent(50))).toBe("dissolved");
  });

  test("of no wards is nothing to judge, and a target of nothing is not met by nothing", () => {
    expect(verdictOf(made({}), percent(0))).toBe("not-applicable");
    expect(verdictOf(made({ "not-reported": 1 }), percent(0))).toBe("not-reported");
  });
});
