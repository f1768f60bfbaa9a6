import { describe, expect, test } from "vitest";
import { changeAlarms, changeSentences } from "#i18n/change-words.ts";
import type { Portal, Reading } from "#model/vocabulary.ts";
import { aCity, aDay, aPortal, aUnit } from "#testing/sample.ts";
import { aCount, aCriterion, aReport, aShareTarget, aSumTarget, anIndicator, no, yes } from "#testing/targets.ts";
import { changesToCome } from "./changes.ts";
import { publishedOf } from "./published.ts";

const [degrees, officers] = [aCount("degrees"), aCount("officers")];
const target = aSumTarget(degrees, officers, { deadline: 2024 });
const [city, town] = [aCity(), aCity({ code: "902", slug: "ben-thu", name: { vi: "Bến Thử", en: "Bến Thử Town" } })];
const wards = Array.from({ length: 9 }, (_, place) => aUnit({ id: `9000${place + 1}`, city: place < 6 ? city : town }));

/** A report in which each ward says how many officers it has; twenty of each hundred have a degree, or as is given. */
const portalOf = (cells: readonly (number | Reading["missing"])[], given: Partial<Portal> = {}): Portal => {
  const rows = cells.map((cell, place) => {
    const reading = typeof cell === "number" ? { value: cell } : ({ value: null, missing: cell } as Reading);
    return [wards[place]!, [degrees, { value: 20 }], [officers, reading]] as const; // there are as many wards as cells
  });
  const report = aReport("2024-12-31", ...rows);
  return aPortal({ units: wards, cities: [city, town], indicators: [degrees, officers], targets: [target], reports: [report], ...given }); // prettier-ignore
};

const six = [30, 31, 32, 33, 34, 35];

/** What will change since `before` was frozen. */
const since = (before: Portal, cells: Parameters<typeof portalOf>[0], given: Partial<Portal> = {}) => {
  const release = { date: aDay("2025-12-31"), tag: "", files: [], published: publishedOf(before) };
  const portal = portalOf(cells, { ...given, releases: [release] });
  const changes = changesToCome(portal);
  return {
    said: changeSentences(portal, changes, "vi").map(({ text }) => text),
    alarms: changeAlarms(portal, changes, "vi").map(({ severity, text }) => `${severity}: ${text}`),
    english: changeSentences(portal, changes, "en").map(({ text }) => text),
  };
};

describe("a number of a ward that only sums publish", () => {
  const changed = since(portalOf(six), [40, ...six.slice(1)]);

  test("is told by the sums that it changed, and not itself", () => {
    expect(changed.said).toMatchInlineSnapshot(`
      [
        "“Chỉ tiêu sum”, danh sách phường của kế hoạch, kỳ 31/12/2024: 61,5%, 120 trên 195, cộng từ 6 phường → 58,5%, 120 trên 205, cộng từ 6 phường",
        "“Chỉ tiêu sum”, danh sách phường của kế hoạch, Thử Nghiệm, kỳ 31/12/2024: 120 trên 195, cộng từ 6 phường → 120 trên 205, cộng từ 6 phường",
      ]
    `);
    expect(changed.english).toMatchInlineSnapshot(`
      [
        "“Chỉ tiêu sum”, wards of the plan, report of 31 December 2024: 61.5%, 120 of 195, added up from 6 wards → 58.5%, 120 of 205, added up from 6 wards",
        "“Chỉ tiêu sum”, wards of the plan, Thử Nghiệm City, report of 31 December 2024: 120 of 195, added up from 6 wards → 120 of 205, added up from 6 wards",
      ]
    `);
  });

  test("is an error without a correction, and none with one", () => {
    expect(changed.alarms.map((alarm) => alarm.split(":")[0])).toEqual(changed.said.map(() => "error"));
    expect(changed.alarms[0]).toContain("trong reports/2024-12-31.csv (một trong các cột degrees, officers)");
    const correction = {
      date: aDay("2025-12-31"),
      file: "reports/2024-12-31.csv",
      unit: wards[0]!, // there are nine
      field: "officers",
      published: "30",
      corrected: "40",
      reason: { vi: "Đếm lại", en: "Counted again" },
      reported: { date: aDay("2024-12-31"), indicator: officers, before: { value: 30 } },
    };
    const explained = since(portalOf(six), [40, ...six.slice(1)], { corrections: [correction] });
    expect(explained.alarms).toEqual([]);
    expect(explained.said.slice(1)).toEqual(changed.said);
    expect([...explained.said, ...explained.english].join(" ")).not.toMatch(/\b(30|40)\b/);
  });
});

test("wards that report late make a sum another one, and that is no error", () => {
  const late = since(portalOf(six), [...six, 36, 37, 38]);
  expect(late.said).toMatchInlineSnapshot(`
    [
      "3 phường gửi báo cáo kỳ 31/12/2024 sau: Hòa Thử, Hòa Thử và Hòa Thử",
      "“Chỉ tiêu sum”, danh sách phường của kế hoạch, kỳ 31/12/2024: 61,5%, 120 trên 195, cộng từ 6 phường → 58,8%, 180 trên 306, cộng từ 9 phường",
      "“Chỉ tiêu sum”, danh sách phường của kế hoạch, Bến Thử, kỳ 31/12/2024: không công bố → 60 trên 111, cộng từ 3 phường",
    ]
  `);
  expect(late.alarms).toEqual([]);
});

test("wards that report late do not hide that another number was changed", () => {
  const { alarms } = since(portalOf(six), [40, ...six.slice(1), 36, 37, 38]);
  expect(alarms.some((alarm) => alarm.startsWith("error: “Chỉ tiêu sum”, danh sách phường của kế hoạch, kỳ"))).toBe(
    true,
  );
});

test("one ward that reports late closes a sum: it is told as gone, and the new one is not printed", () => {
  const one = since(portalOf([...six, "not-reported"]), [...six, 20]);
  expect(one.said.join("\n")).not.toContain("215");
  expect(one.alarms.map((alarm) => alarm.split(":")[0])).toEqual(one.alarms.map(() => "warning"));
  expect(one.alarms).not.toEqual([]);
});

test("a ward that takes its number back leaves the sum gone, which is a warning", () => {
  const { alarms } = since(portalOf(six), ["not-available", ...six.slice(1)]);
  expect(alarms.filter((alarm) => alarm.startsWith("error"))).toEqual([]);
  expect(alarms).not.toEqual([]);
});

test("the result of sums that stay closed is told where it is another one, without any number", () => {
  const few = portalOf([21, 21, 21, 21, 21, 20]);
  const closed = { targets: [aSumTarget(aCount("few"), officers, { deadline: 2024, bound: { comparator: ">=", value: 2 } })] }; // prettier-ignore
  const made = (people: number) => {
    const [report] = few.reports;
    const rows = [...report!.rows].map(([ward, row], place) => [ward, ...row, [closed.targets[0]!.numerator, { value: place === 0 ? people : 0 }]] as const); // prettier-ignore
    return { ...few, ...closed, indicators: [...few.indicators, closed.targets[0]!.numerator], reports: [aReport("2024-12-31", ...rows)] }; // prettier-ignore
  };
  const { said, alarms } = since(made(3), [], made(2));
  expect(said).toEqual([
    "“Chỉ tiêu sum”, danh sách phường của kế hoạch, kỳ 31/12/2024: Đạt, số chung không công bố → Chưa đạt, số chung không công bố",
  ]);
  expect(alarms.map((alarm) => alarm.split(":")[0])).toEqual(["error"]);
});

test("sums of a new report are no change of what was published", () => {
  const before = portalOf(six, { asOf: aDay("2025-06-29") });
  const next = aReport("2025-06-30", ...wards.map((ward) => [ward, [degrees, { value: 20 }], [officers, { value: 30 }]] as const)); // prettier-ignore
  const { said, alarms } = since(before, six, { reports: [...before.reports, next] });
  expect(alarms).toEqual([]);
  expect(said).toEqual(["Có báo cáo kỳ 30/06/2025: 9 trên 9 phường có báo cáo"]);
});

describe("the figure of a target that counts wards", () => {
  const house = anIndicator("house");
  const share = aShareTarget(aCriterion(house), { deadline: null });
  const reports = (...answers: readonly Reading[]) => aReport("2024-12-31", ...answers.map((answer, place) => [wards[place]!, [house, answer]] as const)); // prettier-ignore
  const made = (report: ReturnType<typeof reports>) => portalOf([], { indicators: [house], targets: [share], criteria: [share.criterion], reports: [report] }); // prettier-ignore
  const before = made(reports(yes, no));

  test("is told with its day, from what to what, where a ward reports late to it", () => {
    const { reports: late } = made(reports(yes, no, yes));
    const { said } = since(before, [], { ...before, reports: late });
    expect(said.at(-1)).toBe("Chỉ tiêu share, kỳ 31/12/2024: 1 trên 9 phường → 2 trên 9 phường");
  });

  test("is counted among those that moved on, where a new report decides", () => {
    const next = { ...reports(yes, yes), date: aDay("2025-06-30") };
    const { said } = since(before, [], { ...before, reports: [...before.reports, next] });
    expect(said.at(-1)).toBe("Số liệu của 1 chỉ tiêu thay đổi");
  });
});
