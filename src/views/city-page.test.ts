import { describe, expect, test } from "vitest";
import type { Locale } from "#model/vocabulary.ts";
import { aCity, aDay, aPortal, aRecognition, aSquare, aSuccession, aUnit } from "#testing/sample.ts";
import { cityPage } from "./city-page.ts";

const city = aCity();
const town = aCity({ code: "902", name: { vi: "Bến Thử", en: "Bến Thử Town" }, kind: "thị xã", slug: "ben-thu" });
const ended = { validTo: aDay("2025-06-30") };
const named = aUnit({ ...ended, id: "90001", name: "Hòa Thử", city, roadmapYear: 2024 });
const open = aUnit({ ...ended, id: "90002", name: "Cao Thử", slug: "cao-thu", city });
const far = aUnit({ ...ended, id: "90003", name: "Xa Thử", slug: "xa-thu", city: town });
const todays = aUnit({ id: "90001-2025", name: "Mới Thử", city, inPlan: false, validFrom: aDay("2025-07-01") });
const portal = aPortal({
  units: [named, open, far, todays],
  successions: [aSuccession(named, "2025-07-01", todays), aSuccession(open, "2025-07-01", todays, "split-part")],
  recognitions: [aRecognition({ unit: open }), aRecognition({ unit: far })],
  boundaries: {
    plan: new Map([named, open, far].map(({ id }, index) => [id, aSquare(107 + index / 4, 21, 0.25)])),
    today: new Map([[todays.id, aSquare(107, 21, 0.5)]]),
    province: [aSquare(106.5, 20.5, 2)],
  },
});
const page = (locale: Locale, of = city) => cityPage(portal, of, locale, new URL(portal.site));

describe("the page of a city", () => {
  test("counts its own wards and no others, of the list of the plan and up to asOf", () => {
    const { figure, outOf, sentence, cite } = page("vi").headline;
    expect(`${figure} ${outOf} ${sentence}`).toBe(
      "1 trên 2 phường có quyết định công nhận được cổng ghi nhận (danh sách theo kế hoạch ngày 08/05/2024: 2 phường khi đó; quyết định đến 31/12/2025).",
    );
    expect(cite.href).toBe("/so-lieu/recognised-plan-wards-thu-nghiem/");
    expect(page("vi").rows.map(({ name }) => name)).toEqual(["Cao Thử", "Hòa Thử"]);
    expect(page("vi").legend.map(({ status, count }) => [status, count])).toEqual([
      ["recognised", 1],
      ["past-roadmap", 1],
    ]);
  });

  test("names the wards that the plan names for a year, and none where it names none", () => {
    expect(page("en").roadmap).toEqual(["The plan names 1 ward for 2024: Hòa Thử."]);
    expect(page("en", town).roadmap).toEqual([]);
  });

  test("has the kind of the city in Vietnamese and its whole name in English", () => {
    expect([page("vi", town).title, page("en", town).title]).toEqual(["Thị xã Bến Thử", "Bến Thử Town"]);
  });

  test("says that there are no cities any more once the wards of the plan have ended", () => {
    expect(page("vi").ended).toContain("không còn cấp huyện");
    const planWards = [named, open, { ...far, validTo: null }];
    expect(cityPage({ ...portal, planWards }, city, "vi", new URL(portal.site)).ended).toBeNull();
  });

  test("has today's wards in its area, with what each took in", () => {
    expect(page("en").today.map(({ href, name, taken }) => [href, name, taken.map(({ name }) => name)])).toEqual([
      ["/en/phuong-hien-nay/hoa-thu/", "Mới Thử", ["Cao Thử", "Hòa Thử"]],
    ]);
    expect(page("en", town).today).toEqual([]);
  });
});
