import { describe, expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import type { Portal, Unit } from "#model/vocabulary.ts";
import { folder } from "#testing/sample.ts";
import { checklist } from "./checklist.ts";

const portal = readPortal(folder()).portal!; // the folder reads without a finding
const ward = (name: string): Unit => portal.planWards.find((ward) => ward.name === name)!; // each name asked for is there
const reported = ward("Hòa Thử");
const zero = ward("Cao Thử");
const silent = ward("Trần Thử Đạo");
const results = ({ sections }: ReturnType<typeof checklist>) =>
  sections.flatMap(({ criteria }) => criteria.map(({ name, word, due }) => [name, word, due]));

describe("checklist", () => {
  test("judges a ward by the last report on it, and a zero is a value", () => {
    expect(results(checklist(portal, reported, "en"))).toEqual([["Enough posts", "Met", "by 2025"]]);
    expect(results(checklist(portal, zero, "vi"))).toEqual([["Đủ biên chế", "Chưa đạt", "hạn 2025"]]);
    expect(checklist(portal, reported, "vi").intro).toBe("Theo báo cáo ngày 31/12/2024.");
  });

  test("without a report says that nobody can say, and calls nothing unmet", () => {
    const { intro, tally } = checklist(portal, silent, "en");
    expect(intro).toMatch(/^The report of 31 December 2024 has nothing on this ward/);
    expect(checklist({ ...portal, reports: [] }, silent, "en").intro).toMatch(/^There is no report on this ward/);
    expect(tally).toBe("Not reported 1, of 1 criteria judged by ward.");
  });

  test("has the sections of the plan by name and number", () => {
    expect(checklist(portal, reported, "vi").sections.map(({ title }) => title)).toEqual(["Tổ chức, biên chế (II.2)"]);
  });

  test("counts every result as a reader writes numbers", () => {
    const many = { ...portal, criteria: Array.from({ length: 1234 }, () => portal.criteria[0]!) }; // there is one
    expect(checklist(many, reported, "vi").tally).toBe("Đạt 1.234, trên 1.234 tiêu chí xét theo phường.");
  });
});

describe("the day by which a criterion is due", () => {
  const [target] = portal.targets;
  const [criterion] = portal.criteria;
  const due = (given: Partial<Portal>) => results(checklist({ ...portal, ...given }, reported, "en"))[0]?.[2];

  test("has every deadline of its targets once, in order", () => {
    const targets = [2030, 2025, 2025].map((deadline) => ({ ...target!, deadline })); // there is one
    expect(due({ targets })).toBe("by 2025, 2030");
  });

  test("is each year for a comparison with the year before, and none where the plan names none", () => {
    const targets = [{ ...target!, deadline: null }];
    expect(due({ targets })).toBe("no date named");
    const conditions = criterion!.conditions.map((condition) => ({ ...condition, rule: "fewer" as const }));
    const yearly = { ...criterion!, conditions };
    expect(due({ criteria: [yearly], targets: [{ ...target!, deadline: null, criterion: yearly }] })).toBe(
      "every year",
    );
  });
});
