import { describe, expect, test } from "vitest";
import type { Indicator } from "#model/vocabulary.ts";
import { aCriterion, aReport, anIndicator } from "#testing/asked.ts";
import { portal, said, silent, todays, ward } from "#testing/merger.ts";
import { aDay, aPortal, aRecognition, aSuccession, aUnit } from "#testing/sample.ts";
import { historyOf } from "./history.ts";

describe("historyOf", () => {
  test("a plan ward tells its life in order of day", () => {
    expect(said(historyOf(portal, ward, "en"))).toMatchInlineSnapshot(`
      [
        "8 May 2024 | The plan names the ward for 2024",
        "31 December 2024 | Report on 0 criteria: 0 met, 0 not met, 0 without a value",
        "31 December 2024 | Roadmap year 2024 ended; no decision signed by then is on record here",
        "22 April 2025 | Recognised (assessment year 2024) | Decision 1/QĐ-THU of 22 April 2025, announced on 30 May 2025",
        "30 June 2025 | The ward ended; since 1 July 2025 its area has been in Bến Thử ward | Resolution 1/NQ-THU",
      ]
    `);
  });

  test("a ward that lived and did not report says so", () => {
    expect(said(historyOf(portal, silent, "vi"))).toMatchInlineSnapshot(`
      [
        "08/05/2024 | Kế hoạch được ban hành, không nêu năm riêng cho phường",
        "31/12/2024 | Kỳ báo cáo: phường không có báo cáo",
        "30/06/2025 | Phường kết thúc; từ 01/07/2025, địa bàn thuộc phường Bến Thử | Nghị quyết 1/NQ-THU",
      ]
    `);
  });

  test("a report says how many criteria were met, not met and without a value, which are all of them", () => {
    const [house, phone, wire] = ["house", "phone", "wire"].map((id) => anIndicator({ id })) as [
      Indicator,
      Indicator,
      Indicator,
    ]; // three ids
    const criteria = [house, phone, wire, house].map((indicator, place) => aCriterion(`${place}`, [indicator]));
    const report = aReport("2024-12-31", [
      ward,
      [
        [house, true],
        [phone, false],
        [wire, "withheld"],
      ],
    ]);
    const told = (locale: "vi" | "en") => said(historyOf({ ...portal, criteria, reports: [report] }, ward, locale));
    expect(told("vi")).toContain("31/12/2024 | Báo cáo 4 tiêu chí: 2 đạt, 1 chưa đạt, 1 chưa có số liệu");
    expect(told("en")).toContain("31 December 2024 | Report on 4 criteria: 2 met, 1 not met, 1 without a value");
  });

  test("a ward of today begins with those it took in when it was formed, and knows no report from before", () => {
    expect(said(historyOf(portal, todays, "en"))).toMatchInlineSnapshot(`
      [
        "1 July 2025 | The ward was formed and took in Hòa Thử ward and Cao Thử ward | Resolution 1/NQ-THU",
      ]
    `);
  });

  test("nothing is told that happened after asOf", () => {
    const early = { ...portal, asOf: aDay("2024-12-31") };
    expect(historyOf(early, ward, "en").map(({ datetime }) => datetime)).toEqual(["2024-05-08", "2024-12-31"]);
  });

  test("the last day is told when it is over, and not while it lasts", () => {
    const told = (asOf: string) => historyOf({ ...portal, asOf: aDay(asOf) }, silent, "vi").map(({ date }) => date);
    expect([told("2025-06-30").at(-1), told("2025-07-01").at(-1)]).toEqual(["31/12/2024", "30/06/2025"]);
  });

  test("a ward whose area moved on tells the day of its end, then since when the area lies elsewhere", () => {
    const early = aUnit({ id: "90003", name: "Sớm Thử", validTo: aDay("2024-10-31") });
    const successions = [aSuccession(early, "2024-11-01", ward), aSuccession(early, "2025-07-01", todays)];
    const given = { ...portal, reports: [], successions };
    expect(said(historyOf(given, early, "vi")).slice(1)).toEqual([
      "31/10/2024 | Phường kết thúc; từ 01/11/2024, địa bàn thuộc phường Hòa Thử | Nghị quyết 1/NQ-THU",
      "01/07/2025 | Từ ngày này, địa bàn thuộc phường Bến Thử | Nghị quyết 1/NQ-THU",
    ]);
  });

  test("a ward without a year of its own is late when the last year of the plan is over, and is not said to have had one", () => {
    const late = { ...portal, asOf: aDay("2031-06-30") };
    expect(said(historyOf(late, silent, "vi")).at(-1)).toBe(
      "31/12/2030 | Hết năm 2030, hạn chung của kế hoạch; theo ghi nhận của cổng, đến ngày này chưa có quyết định nào về Công an phường",
    );
  });

  test("the end leads to the page of the successor", () => {
    expect(historyOf(portal, ward, "en").at(-1)?.href).toBe("/en/phuong-hien-nay/ben-thu/");
  });

  test("an outcome without a day stands at the end of its year, and no day is made up for it", () => {
    const undated = aRecognition({ unit: ward, outcome: "registered", decisionNumber: "", decisionDate: null });
    const [, , event] = historyOf({ ...portal, recognitions: [undated] }, ward, "vi");
    expect(event).toMatchObject({ datetime: "2024", date: "Năm 2024", text: "Đăng ký xét (năm xét 2024)", detail: "" });
    const inEnglish = historyOf({ ...portal, recognitions: [undated] }, ward, "en");
    expect(inEnglish.map(({ date }) => date)).toContain("2024");
  });
});

describe("a ward that others passed into", () => {
  const divided = aUnit({ id: "90003", name: "Chia Thử", validTo: aDay("2025-06-30") });
  const clause = (number: number) => ({ clause: `Điều 1 khoản ${number}` });
  const formed = (successions: readonly ReturnType<typeof aSuccession>[], unit = todays) =>
    said(historyOf(aPortal({ units: [ward, silent, divided, todays], successions }), unit, "vi"));

  test("took in a part of one that was divided, and says no more, with every clause of the resolution", () => {
    expect(
      formed([
        { ...aSuccession(ward, "2025-07-01", todays), ...clause(36) },
        { ...aSuccession(divided, "2025-07-01", todays, "split-part"), ...clause(37) },
        { ...aSuccession(silent, "2025-07-01", todays), ...clause(36) },
      ]),
    ).toEqual([
      "01/07/2025 | Phường được lập và nhận địa bàn của phường Hòa Thử, phường Cao Thử và một phần phường Chia Thử | Nghị quyết 1/NQ-THU, Điều 1 khoản 36 và 37",
    ]);
  });

  test("keeps what it took in later, the whole or a part of each", () => {
    expect(
      formed([
        aSuccession(ward, "2025-07-01", todays),
        aSuccession(silent, "2025-09-01", todays),
        aSuccession(divided, "2025-09-01", todays, "split-part"),
      ]).slice(1),
    ).toEqual(["01/09/2025 | Nhận thêm toàn bộ phường Cao Thử và một phần phường Chia Thử | Nghị quyết 1/NQ-THU"]);
  });

  test("does not count what had ended before and came with another", () => {
    expect(
      formed([
        aSuccession(silent, "2024-11-01", ward),
        aSuccession(silent, "2025-07-01", todays),
        aSuccession(ward, "2025-07-01", todays),
      ]),
    ).toEqual(["01/07/2025 | Phường được lập và nhận địa bàn của phường Hòa Thử | Nghị quyết 1/NQ-THU"]);
  });
});
