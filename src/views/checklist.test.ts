import { describe, expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import type { Indicator, Portal, Unit } from "#model/vocabulary.ts";
import { aCriterion, aReport, aTarget, anIndicator } from "#testing/asked.ts";
import { aDay, aPortal, aSuccession, aUnit, folder } from "#testing/sample.ts";
import { checklist } from "./checklist.ts";

const portal = readPortal(folder()).portal!; // the folder reads without a finding
const ward = (name: string): Unit => portal.planWards.find((ward) => ward.name === name)!; // each name asked for is there
const reported = ward("Hòa Thử");
const zero = ward("Cao Thử");
const silent = ward("Trần Thử Đạo");
const rows = ({ sections }: ReturnType<typeof checklist>) => sections.flatMap(({ criteria }) => criteria);
const results = (list: ReturnType<typeof checklist>) => rows(list).map(({ name, word, due }) => [name, word, due]);
const counts = ({ tally, key }: ReturnType<typeof checklist>) =>
  [...tally.map(({ word, figure }) => `${word} ${figure}`), key].join(", ");

describe("checklist", () => {
  test("judges a ward by the last report on it, and a zero is a value", () => {
    expect(results(checklist(portal, reported, "en"))).toEqual([["Enough posts", "Met", "by 2025"]]);
    expect(results(checklist(portal, zero, "vi"))).toEqual([["Đủ biên chế", "Chưa đạt", "hạn 2025"]]);
    expect(rows(checklist(portal, zero, "vi"))[0]?.conditions).toEqual([
      { rule: "Số biên chế: từ 10 trở lên", isShown: true, value: "0 người" },
    ]);
  });

  test("says by which report, and that it is the last one of a ward that has ended", () => {
    expect(checklist(portal, reported, "vi").intro).toBe(
      "Theo báo cáo ngày 31/12/2024. Đó là kỳ báo cáo cuối cùng của phường, vì phường kết thúc ngày 30/06/2025.",
    );
    expect(checklist(portal, { ...reported, validTo: null }, "en").intro).toMatch(
      /^The report of 31 December 2024 has nothing/,
    );
    expect(checklist(portal, reported, "vi").source).toEqual({
      text: "Nguồn: báo cáo kỳ 31/12/2024, tệp",
      file: "reports/2024-12-31.csv",
    });
  });

  test("without a report says that nobody can say, once, and calls nothing unmet", () => {
    const list = checklist(portal, silent, "en");
    expect(list.intro).toMatch(/^The report of 31 December 2024 has nothing on this ward/);
    expect(checklist({ ...portal, reports: [] }, silent, "en").intro).toMatch(/^There is no report on this ward/);
    expect(list.intro).toMatch(/ Nothing is reported on the 1 criterion judged by ward\.$/);
    expect(list).toMatchObject({ isSilent: true, tally: [], key: "", source: null });
    expect(rows(list)).toMatchObject([{ judgement: "not-reported", conditions: [{ value: null }], trend: [] }]);
  });

  test("has the sections of the plan by name and number", () => {
    expect(checklist(portal, reported, "vi").sections.map(({ title }) => title)).toEqual(["Tổ chức, biên chế (II.2)"]);
  });

  test("counts every result as a reader writes numbers", () => {
    const many = { ...portal, criteria: Array.from({ length: 1234 }, () => portal.criteria[0]!) }; // there is one
    expect(counts(checklist(many, reported, "vi"))).toBe("Đạt 1.234, Trên 1.234 tiêu chí xét theo phường.");
  });

  test("leads to the comparison with the ward chosen", () => {
    expect(checklist(portal, reported, "en").compare.href).toBe("/en/so-sanh/?p=09101");
  });
});

describe("a criterion opened", () => {
  const [land, rooms, posts] = ["land", "rooms", "posts"].map((id) =>
    anIndicator({ id, name: { vi: `Có ${id}`, en: `Has ${id}` } }),
  ) as [Indicator, Indicator, Indicator]; // three ids
  const hidden: Indicator = { ...posts, disclosure: "status", type: "integer" };
  const both = aCriterion("both", [land, rooms]);
  const secret = aCriterion("secret", [{ indicator: hidden, kind: "range", min: 10, max: null }]);
  const unit = aUnit({ id: "90001" });
  const other = aUnit({ id: "90002", slug: "cao-thu" });
  const said = (date: string, on: boolean, within: boolean, count: number) =>
    aReport(date, [
      unit,
      [
        [land, on],
        [rooms, within],
        [hidden, count],
      ],
    ]);
  const reports = [said("2024-12-31", false, false, 4321), said("2025-06-30", true, false, 4321)];
  const made = aPortal({
    units: [unit, other],
    criteria: [both, secret],
    targets: [aTarget(both, 2025), aTarget(both, null)],
    reports,
  });
  const opened = (given: Partial<Portal> = {}) => rows(checklist({ ...made, ...given }, unit, "vi"));

  test("has what each of its conditions asks and what was reported, and is open where that says why it is not met", () => {
    expect(opened()[0]).toMatchObject({
      judgement: "not-met",
      open: true,
      closed: null,
      conditions: [
        { rule: "Có land", value: "Có" },
        { rule: "Có rooms", value: "Không" },
      ],
    });
    expect(opened({ reports: [said("2025-06-30", true, true, 1)] })[0]?.open).toBe(false);
  });

  test("never has the number of a ward where only met or not met is published, and says so", () => {
    expect(opened()[1]).toMatchObject({ open: false, conditions: [{ value: null }] });
    expect(opened()[1]?.closed).toMatch(/^Cổng chỉ công bố đạt hay chưa đạt/);
    expect(JSON.stringify(checklist(made, unit, "vi"))).not.toMatch(/4\.?321/);
  });

  test("has its results over the reports, oldest first; one report is no trend", () => {
    const gap = aReport("2025-03-31");
    const over = (given: readonly (typeof gap)[]) =>
      opened({ reports: given })[0]?.trend.map(({ date, word }) => `${date} ${word}`);
    expect(over([reports[0]!, gap, said("2025-06-30", true, true, 1)])).toEqual([
      "31/12/2024 Chưa đạt",
      "31/03/2025 Chưa báo cáo",
      "30/06/2025 Đạt",
    ]);
    expect(over(reports.slice(0, 1))).toEqual([]);
    expect(checklist(made, unit, "en").key).toContain("from 31 December 2024 to 30 June 2025");
  });

  test("says how many wards of the city meet it, of which report, and what the others are", () => {
    expect(opened()[0]?.city).toEqual({
      term: "Cả thành phố Thử Nghiệm",
      text: "0 trên 2 phường đạt, 1 chưa đạt, 1 chưa có số liệu (kỳ 30/06/2025)",
    });
    expect(opened({ reports: [] })[0]?.city).toBe(null);
  });

  test("leads to every target that asks it, with the year", () => {
    expect(opened()[0]?.targets).toEqual([
      { href: "/chi-tieu/both-2025/", text: "Chỉ tiêu gọn both 2025", due: "hạn 2025" },
      { href: "/chi-tieu/both-null/", text: "Chỉ tiêu gọn both null", due: "không nêu hạn" },
    ]);
  });
});

describe("a comparison with the year before", () => {
  const cases = anIndicator({ id: "cases", type: "integer", disclosure: "status" });
  const base = { ...cases, id: "before" };
  const fewer = aCriterion("fewer", [{ indicator: cases, kind: "fewer", base }], { section: "III.4" });
  const grown = aUnit({ id: "90001" });
  const taken = aUnit({ id: "90002", validTo: aDay("2024-10-31") });
  const formed = aUnit({ id: "90003-2025", inPlan: false, validFrom: aDay("2025-07-01") });
  const counted = (unit: Unit) =>
    [
      unit,
      [
        [cases, 1],
        [base, 2],
      ],
    ] as const;
  const made = aPortal({
    units: [grown, taken, formed],
    criteria: [fewer],
    successions: [aSuccession(taken, "2024-11-01", grown)],
    reports: [aReport("2025-12-31", counted(grown), counted(formed))],
  });
  const note = (unit: Unit, given: Partial<Portal> = {}) => checklist({ ...made, ...given }, unit, "vi").sections[0]?.note; // prettier-ignore

  test("has no base where the ward is not what it was, and the section says why", () => {
    expect(note(grown)).toBe("Không có gốc so sánh: phường đã thay đổi địa giới trong kỳ so sánh.");
    expect(note(formed)).toBe("Không có gốc so sánh: phường được lập trong kỳ so sánh.");
    expect(rows(checklist(made, grown, "vi"))[0]?.word).toBe("Không có số liệu");
  });

  test("has one where it is, and where nothing was reported nothing is said of it", () => {
    expect(note(grown, { successions: [] })).toBe(null);
    expect(note(grown, { reports: [aReport("2025-12-31")] })).toBe(null);
    expect(note(grown, { reports: [] })).toBe(null);
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
    const { id, section, title, statement, reading } = target!;
    const asking = { id, section, title, statement, reading, judging: "ward-rule", deadline: null, criterion: yearly, written: null } as const; // prettier-ignore
    expect(due({ criteria: [yearly], targets: [asking] })).toBe("every year");
  });
});
