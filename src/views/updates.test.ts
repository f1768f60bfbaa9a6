import { describe, expect, test } from "vitest";
import type { Source, Unit } from "#model/vocabulary.ts";
import { portal, said, silent, todays, ward } from "#testing/merger.ts";
import { aDay, aRecognition, aSource, aUnit } from "#testing/sample.ts";
import { latestEvents } from "./updates.ts";

describe("latestEvents", () => {
  test("come newest first, and what happened to many units on one day is one of them", () => {
    expect(said(latestEvents(portal, "en", 99))).toMatchInlineSnapshot(`
      [
        "30 June 2025 | 2 wards of the plan ended; since 1 July 2025 their area has been in 1 other ward | Resolution 1/NQ-THU",
        "22 April 2025 | Recognised: 1 ward of the plan (Hòa Thử) | Decision 1/QĐ-THU of 22 April 2025, announced on 30 May 2025",
        "31 December 2024 | The plan’s milestone of 1 ward fell due | By the decisions signed up to this day that are on record here: 0 of 2 wards of the plan recognised",
        "31 December 2024 | Reporting date: 1 of 2 wards of the plan reported",
        "8 May 2024 | Plan 1/KH-THU was issued",
      ]
    `);
  });

  test("are no more than are wanted", () => {
    expect(latestEvents(portal, "vi", 2)).toHaveLength(2);
  });

  test("do not tell of a reform or a decision after asOf", () => {
    const early = { ...portal, asOf: aDay("2024-12-31") };
    const lastDay = { ...portal, asOf: aDay("2025-06-30") };
    expect(latestEvents(lastDay, "vi", 1)[0]?.datetime).toBe("2025-04-22");
    expect(said(latestEvents(early, "vi", 99))).toEqual([
      "31/12/2024 | Đến hạn mốc 1 phường của kế hoạch | Theo các quyết định ký đến ngày này mà cổng ghi nhận: 0 trên 2 phường của kế hoạch được công nhận",
      "31/12/2024 | Kỳ báo cáo: 1 trên 2 phường của kế hoạch có báo cáo",
      "08/05/2024 | Kế hoạch 1/KH-THU được ban hành",
    ]);
  });

  test("tell of outcomes in Vietnamese as in English: what, of how many, of which", () => {
    expect(said(latestEvents(portal, "vi", 2))[1]).toMatch(
      /^22\/04\/2025 \| Được công nhận: 1 phường của kế hoạch \(Hòa Thử\) \|/,
    );
  });

  test("keep apart what one decision said of wards of the plan and of later ones", () => {
    const both = [ward, todays].map((unit) => aRecognition({ unit, decisionDate: aDay("2025-09-02") }));
    expect(said(latestEvents({ ...portal, recognitions: both }, "vi", 2))).toEqual([
      "02/09/2025 | Được công nhận: 1 phường lập sau kế hoạch (Bến Thử) | Quyết định 1/QĐ-THU ngày 02/09/2025",
      "02/09/2025 | Được công nhận: 1 phường của kế hoạch (Hòa Thử) | Quyết định 1/QĐ-THU ngày 02/09/2025",
    ]);
  });

  test("keep apart outcomes of one day that were announced apart or come from different documents", () => {
    const outcome = { outcome: "not-recognised", decisionNumber: "", decisionDate: null } as const;
    const announced = (unit: Unit, source: Source) =>
      aRecognition({ ...outcome, unit, source, announcedDate: aDay("2025-05-30") });
    const of = (one: Source, other: Source) =>
      latestEvents({ ...portal, recognitions: [announced(ward, one), announced(silent, other)] }, "vi", 99).filter(
        ({ datetime }) => datetime === "2025-05-30",
      );
    const [first, second] = [aSource({ id: "tin-1" }), aSource({ id: "tin-2" })];
    expect([of(first, first).length, of(first, second).length]).toEqual([1, 2]);
  });

  test("count the report of either list by itself, and tell of the plan wards that had ended", () => {
    const early = aUnit({ id: "90003", name: "Sớm Thử", validTo: aDay("2024-10-31") });
    const rows = new Map([[todays, new Map()]]);
    const given = {
      ...portal,
      planWards: [...portal.planWards, early],
      units: [...portal.units, early],
      reports: [...portal.reports, { date: aDay("2025-12-31"), rows }],
    };
    expect(said(latestEvents(given, "en", 99)).filter((text) => text.includes("Reporting date"))).toEqual([
      "31 December 2025 | Reporting date: 1 of 1 ward formed after the plan reported",
      "31 December 2024 | Reporting date: 1 of 3 wards of the plan reported | 1 ward of the plan had ended before this day",
    ]);
  });

  test("tell of every milestone that is past, with the count of its day, and of none that is ahead", () => {
    const milestones = [
      { date: aDay("2024-12-31"), wards: 1 },
      { date: aDay("2025-12-31"), wards: 2 },
      { date: aDay("2030-12-31"), wards: 2 },
    ];
    const due = said(latestEvents({ ...portal, milestones }, "vi", 99)).filter((text) => text.includes("mốc"));
    expect(due).toEqual([
      "31/12/2025 | Đến hạn mốc 2 phường của kế hoạch | Theo các quyết định ký đến ngày này mà cổng ghi nhận: 1 trên 2 phường của kế hoạch được công nhận",
      "31/12/2024 | Đến hạn mốc 1 phường của kế hoạch | Theo các quyết định ký đến ngày này mà cổng ghi nhận: 0 trên 2 phường của kế hoạch được công nhận",
    ]);
  });
});
