import { describe, expect, test } from "vitest";
import { aDay, aPortal, aRecognition, aSuccession, aUnit } from "#testing/sample.ts";
import { decisionWords, historyOf, latestEvents, someNames } from "./events.ts";

const ward = aUnit({ id: "90001", name: "Hòa Thử", roadmapYear: 2024, validTo: aDay("2025-06-30") });
const silent = aUnit({ id: "90002", name: "Cao Thử", validTo: aDay("2025-06-30") });
const todays = aUnit({
  id: "90001-2025",
  name: "Bến Thử",
  slug: "ben-thu",
  inPlan: false,
  validFrom: aDay("2025-07-01"),
});
const portal = aPortal({
  units: [ward, silent, todays],
  successions: [aSuccession(ward, "2025-07-01", todays), aSuccession(silent, "2025-07-01", todays)],
  recognitions: [aRecognition({ unit: ward, announcedDate: aDay("2025-05-30") })],
  reports: [{ date: aDay("2024-12-31"), rows: new Map([[ward, new Map()]]) }],
});
const said = (events: ReturnType<typeof historyOf>) =>
  events.map(({ date, text, detail }) => [date, text, detail].filter(Boolean).join(" | "));

describe("historyOf", () => {
  test("a plan ward tells its life in order of day", () => {
    expect(said(historyOf(portal, ward, "en"))).toMatchInlineSnapshot(`
      [
        "8 May 2024 | The plan names the ward for 2024",
        "31 December 2024 | Report: 0 of 0 criteria met",
        "31 December 2024 | Roadmap year 2024 ends, no decision on record here",
        "22 April 2025 | Recognised (assessment year 2024) | Decision 1/QĐ-THU of 22 April 2025, announced on 30 May 2025",
        "1 July 2025 | Reform of administrative units: its area passed to Bến Thử ward | Resolution 1/NQ-THU",
      ]
    `);
  });

  test("a ward that lived and did not report says so", () => {
    expect(said(historyOf(portal, silent, "vi"))).toMatchInlineSnapshot(`
      [
        "08/05/2024 | Phường nằm trong danh sách của kế hoạch, không nêu năm riêng",
        "31/12/2024 | Kỳ báo cáo: phường chưa báo cáo",
        "01/07/2025 | Sắp xếp đơn vị hành chính: địa bàn thuộc phường Bến Thử | Nghị quyết 1/NQ-THU",
      ]
    `);
  });

  test("a ward of today begins with those it was formed from, and knows no report from before", () => {
    expect(said(historyOf(portal, todays, "en"))).toMatchInlineSnapshot(`
      [
        "1 July 2025 | The ward was formed from Hòa Thử ward and Cao Thử ward | Resolution 1/NQ-THU",
      ]
    `);
  });

  test("nothing is told that happened after asOf", () => {
    const early = { ...portal, asOf: aDay("2024-12-31") };
    expect(historyOf(early, ward, "en").map(({ day }) => day)).toEqual(["2024-05-08", "2024-12-31"]);
  });

  test("the end leads to the page of the successor", () => {
    expect(historyOf(portal, ward, "en").at(-1)?.href).toBe("/en/phuong-hien-nay/ben-thu/");
  });
});

describe("latestEvents", () => {
  test("come newest first, and what happened to many units on one day is one of them", () => {
    expect(said(latestEvents(portal, "en", 99))).toMatchInlineSnapshot(`
      [
        "1 July 2025 | 2 wards of the plan ended (resolution 1/NQ-THU)",
        "22 April 2025 | Recognised: 1 ward, Hòa Thử | Decision 1/QĐ-THU of 22 April 2025, announced on 30 May 2025",
        "31 December 2024 | Reporting date: 1 of 2 wards reported",
        "31 December 2024 | Roadmap year 2024 ended: no decision on record for 1 ward",
        "8 May 2024 | Plan 1/KH-THU issued",
      ]
    `);
  });

  test("are no more than are wanted", () => {
    expect(latestEvents(portal, "vi", 2)).toHaveLength(2);
  });
});

test("someNames gives the first in order, and says how many more there are", () => {
  const units = ["E", "Đ", "D", "C", "B", "A", "Ă"].map((name) => aUnit({ name }));
  expect(someNames(units, "en")).toBe("A, Ă, B, C, D and 2 more");
  expect(someNames(units.slice(0, 2), "vi")).toBe("Đ và E");
});

test("decisionWords says as much of a decision as is known", () => {
  const words = (given: Parameters<typeof aRecognition>[0]) => decisionWords(aRecognition(given), "en");
  expect(words({})).toBe("Decision 1/QĐ-THU of 22 April 2025");
  expect(words({ decisionNumber: "", announcedDate: aDay("2025-05-30") })).toBe(
    "Of 22 April 2025, announced on 30 May 2025",
  );
  expect(words({ decisionNumber: "", decisionDate: null })).toBe("");
});
