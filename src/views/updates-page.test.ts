import { expect, test } from "vitest";
import { changesOf } from "#exports/changes.ts";
import { publishedOf } from "#exports/published.ts";
import { addDays } from "#model/day.ts";
import { MOST_TOGETHER } from "#model/long-list.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import type { Part } from "./parts.ts";
import { updatesPage } from "./updates-page.ts";

/** A portal of so many wards, of which each of the first `decided` was recognised on a day of its own. */
function portalOf(wards: number, decided: number): Portal {
  const units = Array.from({ length: wards }, (_, index) => aUnit({ id: String(10_000 + index) }));
  const recognitions = units.slice(0, decided).map((unit, index) =>
    aRecognition({
      unit,
      decisionNumber: `${index}/QĐ-THU`,
      decisionDate: addDays(aDay("2025-01-01"), index),
    }),
  );
  return aPortal({ units, recognitions });
}

function page(portal: Portal, locale: Locale) {
  const release = { date: portal.asOf, tag: "", published: publishedOf(portal), files: [] };
  const none = changesOf({ ...portal, releases: [release] }, release);
  return updatesPage(portal, { toCome: none, of: () => none }, locale);
}
const sentence = (parts: readonly Part[] | null) => parts?.map(({ text }) => text).join("");

test("what happened stands on the page in whole while it is not much", () => {
  const { events, earlier } = page(portalOf(90, 90), "vi");
  expect(events.map(({ detail }) => detail)).toContain("Quyết định 0/QĐ-THU ngày 01/01/2025");
  expect(earlier).toBeNull();
});

test("of more than a hundred things that happened the latest stand there, and the page says where all are", () => {
  const portal = portalOf(150, 150);
  const { events, earlier } = page(portal, "vi");
  expect(events).toHaveLength(100);
  expect(events[0]?.datetime).toBe("2025-05-30");
  expect(sentence(earlier)).toBe("Trên đây là 100 việc gần nhất; mọi quyết định đều có trong tệp recognitions.csv.");
  expect(earlier?.find(({ href }) => href)?.href).toBe("/data/recognitions.csv");
  expect(sentence(page(portal, "en").earlier)).toContain("the latest 100");
});

test("the feed of every city is named; where the wards are too many for one page, the pages of the cities name them", () => {
  const few = page(portalOf(MOST_TOGETHER, 0), "en").followCity;
  expect(few.filter(({ href }) => href)).toEqual([
    { text: "Thử Nghiệm City", href: expect.stringMatching(/^\/en\/.*thu-nghiem.*\.xml$/) },
  ]);
  const many = page(portalOf(MOST_TOGETHER + 1, 0), "en").followCity;
  expect(many.filter(({ href }) => href)).toEqual([{ text: "the page of each", href: "/en/phuong/" }]);
});
