import { describe, expect, test } from "vitest";
import { portal, said } from "#testing/merger.ts";
import { aDay } from "#testing/sample.ts";
import { latestEvents } from "./updates.ts";

describe("latestEvents", () => {
  test("come newest first, and what happened to many units on one day is one of them", () => {
    expect(said(latestEvents(portal, "en", 99))).toMatchInlineSnapshot(`
      [
        "1 July 2025 | 2 wards of the plan ended (resolution 1/NQ-THU)",
        "22 April 2025 | Recognised: 1 ward (Hòa Thử) | Decision 1/QĐ-THU of 22 April 2025, announced on 30 May 2025",
        "31 December 2024 | Roadmap year 2024 ended: no decision on record for 1 ward",
        "31 December 2024 | Reporting date: 1 of 2 wards reported",
        "8 May 2024 | Plan 1/KH-THU issued",
      ]
    `);
  });

  test("are no more than are wanted", () => {
    expect(latestEvents(portal, "vi", 2)).toHaveLength(2);
  });

  test("do not tell of a reform or a decision after asOf", () => {
    const early = { ...portal, asOf: aDay("2024-12-31") };
    expect(said(latestEvents(early, "vi", 99))).toEqual([
      "31/12/2024 | Kỳ báo cáo: 1 trên 2 phường có báo cáo",
      "08/05/2024 | Ban hành Kế hoạch 1/KH-THU",
    ]);
  });

  test("tell of outcomes in Vietnamese as in English: what, of how many, of which", () => {
    expect(said(latestEvents(portal, "vi", 2))[1]).toMatch(/^22\/04\/2025 \| Được công nhận: 1 phường \(Hòa Thử\) \|/);
  });
});
