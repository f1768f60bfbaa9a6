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
    expect(checklist(portal, reported, "vi").summary).toBe(
      "Theo báo cáo ngày 31/12/2024: đạt 1, chưa đạt 0; tổng cộng 1 tiêu chí xét theo phường.",
    );
  });

  test("without a report says that nobody can say, and calls nothing unmet", () => {
    const three = { ...portal, criteria: [1, 2, 3].map(() => portal.criteria[0]!) }; // there is one
    const nothing = "Cả 3 tiêu chí đều chưa có báo cáo, nên chưa thể nói phường đạt hay chưa đạt tiêu chí nào.";
    expect(checklist({ ...three, reports: [] }, silent, "vi").summary).toBe(nothing);
    expect(checklist(three, silent, "vi").summary).toBe(
      `Báo cáo ngày 31/12/2024 không có số liệu của phường này. ${nothing}`,
    );
    expect(checklist({ ...portal, reports: [] }, silent, "en").summary).toBe(
      "Nothing has been reported on the only criterion, so this page cannot say which the ward meets.",
    );
  });

  test("counts met, not met and then each kind of no value that occurs, in this order whatever comes first", () => {
    const [criterion] = portal.criteria;
    const about = (id: string) => {
      const indicator = portal.indicators.find((indicator) => indicator.id === id)!; // each asked for is there
      return { ...criterion!, conditions: [{ ...criterion!.conditions[0]!, indicator, min: 50 }] };
    };
    const criteria = [about("rooms"), about("share"), about("posts"), about("share")];
    expect(checklist({ ...portal, criteria }, zero, "vi").summary).toBe(
      "Theo báo cáo ngày 31/12/2024: đạt 0, chưa đạt 1, chưa báo cáo 1, không có số liệu 2; tổng cộng 4 tiêu chí xét theo phường.",
    );
  });

  test("of a ward that was formed later says first that the plan does not speak of it", () => {
    const later = portal.todaysWards[0]!; // there is one
    expect(checklist(portal, later, "en").summary).toMatch(
      /^The plan was made for the 3 wards of 2024 and does not say whether its criteria apply to wards formed later\. /,
    );
  });

  test("has the sections of the plan by name and number", () => {
    expect(checklist(portal, reported, "vi").sections.map(({ title }) => title)).toEqual(["Tổ chức, biên chế (II.2)"]);
  });

  test("counts every result as a reader writes numbers", () => {
    const many = { ...portal, criteria: Array.from({ length: 1234 }, () => portal.criteria[0]!) }; // there is one
    expect(checklist(many, reported, "vi").summary).toContain(
      "đạt 1.234, chưa đạt 0; tổng cộng 1.234 tiêu chí xét theo phường.",
    );
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
    const indicator = portal.indicators[0]!; // there is one
    const yearly = { ...criterion!, conditions: [{ indicator, kind: "fewer", base: indicator } as const] };
    const asking = { ...target!, judging: "ward-rule", deadline: null, criterion: yearly, written: null } as const;
    expect(due({ criteria: [yearly], targets: [asking] })).toBe("every year");
  });
});
