import { expect, test } from "vitest";
import { aDay, aPortal, aRecognition, aSquare, aUnit } from "#testing/sample.ts";
import { mapPage } from "./map-page.ts";

const named = aUnit({ roadmapYear: 2024 });
const other = aUnit({ id: "90002", slug: "cao-thu" });
const later = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01") });
const outlines = (...ids: string[]) => new Map(ids.map((id, place) => [id, aSquare(107 + place / 50, 21)]));
const boundaries = {
  plan: outlines(named.id, other.id),
  today: outlines(later.id),
  province: [aSquare(106.9, 20.9, 0.5)],
};

const listsOf = (given: Parameters<typeof aPortal>[0]) =>
  mapPage(aPortal({ units: [named, other, later], boundaries, ...given }), "en").explorer.lists;

test("a list moves over the days on which a status in it changes, up to the day of the data", () => {
  const [plan] = listsOf({});
  expect(plan?.moments).toEqual([
    { day: "2024-05-08", text: "8 May 2024" },
    { day: "2025-01-01", text: "1 January 2025" },
    { day: "2025-12-31", text: "31 December 2025" },
  ]);
});

test("the list of today begins with the day on which the last of its wards was formed", () => {
  const recognitions = [aRecognition({ unit: later, decisionDate: aDay("2025-09-02") })];
  const [, today] = listsOf({ recognitions });
  expect(today?.moments.map(({ day }) => day)).toEqual(["2025-07-01", "2025-09-02", "2025-12-31"]);
});

test("a list names the statuses that occur in it at one time or another, and recognised always", () => {
  const [plan, today] = listsOf({});
  expect(plan?.statuses).toEqual(["recognised", "past-roadmap", "on-roadmap", "by-2030"]);
  expect(today?.statuses).toEqual(["recognised", "outside-plan"]);
});

test("without wards of today there is no list of them", () => {
  expect(listsOf({ units: [named, other] }).map(({ value }) => value)).toEqual(["plan"]);
  expect(mapPage(aPortal({ units: [named, other], boundaries }), "vi").today).toBeNull();
});

test("the drawn maps of today's wards are on their own page", () => {
  expect(mapPage(aPortal({ units: [named, other, later], boundaries }), "vi").today).toEqual({
    href: "/phuong-hien-nay/#map",
    text: "Xem bản đồ 1 phường hiện nay",
  });
});

test("the words for the browser have a place for each thing that it fills in", () => {
  const { words } = mapPage(aPortal({ units: [named, other, later], boundaries }), "vi").explorer;
  expect(words.shown).toBe("Đang hiện {shown} trên {all} phường");
  expect(words.located).toContain("{ward}");
  expect(words.onRoadmapFor).toContain("{year}");
  expect(words["by-2030"]).toBe("Kế hoạch chưa nêu năm, hạn 2030");
});

test("the map names whom its boundaries are owed to, and what they are good for", () => {
  const credit = { vi: "Ranh giới: Nguồn Thử.", en: "Boundaries: Test Source." };
  const attribution = (given: Parameters<typeof aPortal>[0]) =>
    mapPage(aPortal({ units: [named, other, later], boundaries, ...given }), "vi").explorer.attribution;
  expect(attribution({ boundaryCredit: credit })).toBe(
    "Ranh giới trên bản đồ chỉ để minh họa, không phải kết quả đo đạc và không có giá trị pháp lý. Ranh giới: Nguồn Thử.",
  );
  expect(attribution({})).toBe(
    "Ranh giới trên bản đồ chỉ để minh họa, không phải kết quả đo đạc và không có giá trị pháp lý.",
  );
});
