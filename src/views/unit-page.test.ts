import { describe, expect, test } from "vitest";
import type { Unit } from "#model/vocabulary.ts";
import { aCity, aDay, aPortal, aRecognition, aSource, aSquare, aSuccession, aUnit } from "#testing/sample.ts";
import { unitPage } from "./unit-page.ts";

const town = aCity({ code: "902", name: { vi: "Bến Thử", en: "Bến Thử Town" }, slug: "ben-thu" });
const ended = { validTo: aDay("2025-06-30") };
const west = aUnit({ ...ended, id: "90001", name: "Hòa Thử", roadmapYear: 2024 });
const middle = aUnit({ ...ended, id: "90002", name: "Cao Thử", slug: "cao-thu" });
const east = aUnit({ ...ended, id: "90003", name: "An Thử", slug: "an-thu", city: town });
const todays = { inPlan: false, validFrom: aDay("2025-07-01") };
const left = aUnit({ ...todays, id: "90001-2025", name: "Hòa Thử Mới", slug: "hoa-thu-moi" });
const right = aUnit({ ...todays, id: "90003-2025", name: "Bến Thử Mới", slug: "ben-thu-moi", city: town });
const portal = aPortal({
  units: [west, middle, east, left, right],
  boundaries: {
    plan: new Map([
      [west.id, aSquare(107, 21, 0.25)],
      [middle.id, aSquare(107.25, 21, 0.25)],
      [east.id, aSquare(107.5, 21, 0.25)],
    ]),
    today: new Map([
      [left.id, aSquare(107, 21, 0.5)],
      [right.id, aSquare(107.5, 21, 0.5)],
    ]),
    province: [aSquare(106.5, 20.5, 2)],
  },
});
const site = new URL("https://portal.example");
const page = (unit: Unit, given: Partial<typeof portal> = {}, locale: "vi" | "en" = "vi") =>
  unitPage({ ...portal, ...given }, unit, locale, site);

describe("the neighbours of a ward", () => {
  const beside = (unit: Unit, locale: "vi" | "en" = "vi") =>
    page(unit, {}, locale).neighbours.map(({ text, city }) => [text, city]);

  test("are those it shares a border with, also in another city, which is then named", () => {
    expect(beside(middle)).toEqual([
      ["An Thử", "Bến Thử"],
      ["Hòa Thử", null],
    ]);
    expect(beside(east)).toEqual([["Cao Thử", "Thử Nghiệm"]]);
    expect(beside(west)).toEqual([["Cao Thử", null]]);
  });

  test("of one of today's wards are wards of today, in cities that are no more", () => {
    expect(beside(left)).toEqual([["Bến Thử Mới", "địa bàn Bến Thử cũ"]]);
    expect(beside(right, "en")).toEqual([["Hòa Thử Mới", "in the former Thử Nghiệm City"]]);
  });

  test("have their page and their status in words", () => {
    expect(page(west, {}, "en").neighbours[0]).toMatchObject({
      href: "/en/phuong/thu-nghiem/cao-thu/",
      status: "by-2030",
      word: "No year named, due by 2030",
    });
  });
});

describe("the decision on a ward", () => {
  const source = aSource({ title: { vi: "Văn bản thử", en: "Test document" }, url: "https://portal.example/decision" });

  test("is said with its source, and with what is noted of it", () => {
    const noted = aRecognition({ unit: west, source, note: { vi: "Ghi chú thử.", en: "Test note." } });
    expect(page(west, { recognitions: [noted] }, "en").decision).toEqual([
      { text: "Decision 1/QĐ-THU of 22 April 2025. Source: " },
      { text: "Test document", href: "https://portal.example/decision" },
      { text: ". Test note." },
    ]);
  });

  test("is none where no outcome decides, and the day up to which there is none is said", () => {
    expect(page(west).decision).toBeNull();
    expect(page(west).noDecision).toBe("Tính đến 31/12/2025.");
  });
});

test("the citation names the portal, the ward, its status, the day and the whole address", () => {
  expect(page(west, { synthetic: false }, "en").cite.own.full).toBe(
    "Test portal. “Hòa Thử ward, Thử Nghiệm City: Roadmap year past, no decision on record here”. Data up to 31 December 2025, live edition, may change. https://portal.example/en/phuong/thu-nghiem/hoa-thu/",
  );
});

test("the data of a ward are offered under its id", () => {
  expect(page(west, {}, "en").downloads).toEqual([
    { text: "The data of this ward: " },
    { text: "CSV", href: "/data/wards/90001.csv" },
    { text: ", " },
    { text: "JSON", href: "/data/wards/90001.json" },
  ]);
});

test("the title of a tab says until when or since when a ward is, as two wards may bear one name; the heading need not", () => {
  const [old, now] = [page(west), page({ ...left, name: west.name })];
  expect([old.title, now.title]).toEqual(["Phường Hòa Thử", "Phường Hòa Thử"]);
  expect([old.headTitle, now.headTitle]).toEqual(["Phường Hòa Thử (đến 30/06/2025)", "Phường Hòa Thử (từ 01/07/2025)"]);
  expect(page(west, {}, "en").headTitle).toBe("Hòa Thử ward (until 30 June 2025)");
  expect(page(left, {}, "en").headTitle).toBe("Hòa Thử Mới ward (from 1 July 2025)");
  expect(page(aUnit({ ...west, validTo: null })).headTitle).toBe("Phường Hòa Thử");
});

test("a ward of today is never said to lie in a city that is no more", () => {
  const { cite, description } = page(left, { synthetic: false });
  expect(cite.own.full).toMatch(/^Cổng thử\. “Phường Hòa Thử Mới, địa bàn Thử Nghiệm cũ: /);
  expect(description).toBe("Công an phường Hòa Thử Mới (địa bàn Thử Nghiệm cũ): Đơn vị lập sau kế hoạch.");
});

test("a ward that came after the plan lies in its city while wards of the plan are left there", () => {
  const open = { ...portal, planWards: [aUnit({ ...west, validTo: null }), middle, east] };
  const { cite, facts, mapCaption } = page(left, open);
  expect(cite.own.full).toContain("“Phường Hòa Thử Mới, Thử Nghiệm: ");
  expect(facts[1]).toEqual({ term: "Thành phố, thị xã", text: "Thử Nghiệm" });
  expect(mapCaption).toBe("Thử Nghiệm: 1 phường lập sau kế hoạch.");
  expect(page(right, open).cite.own.full).toContain("địa bàn Bến Thử cũ");
});

test("a ward that came after the plan and has ended has its page, on no map and beside no ward", () => {
  const past = aUnit({ ...todays, id: "90002-2024", name: "Giữa Thử", validTo: aDay("2025-08-31") });
  const successions = [aSuccession(past, "2025-09-01", left)];
  const { map, neighbours, end } = page(past, { units: [...portal.units, past], successions });
  expect([map, neighbours]).toEqual([null, []]);
  expect(end?.first).toBe("Phường này kết thúc ngày 31/08/2025.");
  expect(page(left).map).not.toBeNull();
});

test("the facts of a plan ward have its roadmap year, those of a ward of today have none", () => {
  const facts = (unit: Unit) => page(unit, {}, "en").facts.map(({ term, text }) => `${term}: ${text}`);
  expect(facts(west)).toEqual([
    "Unit code (General Statistics Office): 90001",
    "City or town: Thử Nghiệm City",
    "Existed: since before the plan, until 30 June 2025",
    "Roadmap year: 2024",
  ]);
  expect(facts(left).slice(1)).toEqual([
    "Former city or town: Thử Nghiệm City",
    "Existed: since 1 July 2025, to this day",
  ]);
});
