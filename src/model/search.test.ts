import { describe, expect, test } from "vitest";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { finderIndex } from "#exports/finder-index.ts";
import { fold } from "./fold.ts";
import { type Findable, bare, searchOver, searchable } from "./search.ts";

const aWard = (name: string, given: Partial<Findable> = {}): Findable => ({
  code: "00000",
  name,
  inPlan: true,
  cities: [],
  today: [],
  ...given,
});
const names = (query: string, things: readonly Findable[]) => searchOver(things)(query).map(({ thing }) => thing.name);

test.each([
  "p. cao xanh",
  "P.Cao Xanh",
  "phường Cao Xanh",
  "PHUONG cao xanh",
  "ph. cao xanh",
  "p cao  xanh",
  "Cao Xanh ward",
])("bare(%j) is the name alone", (query) => {
  expect(bare(query).toLowerCase()).toBe("cao xanh");
});

describe("by name", () => {
  const wards = ["Cao Xanh", "Cao Thắng", "Thanh Sơn", "Hòa Lạc"].map((name) => aWard(name));

  test.each(["cao xanh", "Cao Xanh", "CAO XANH", "p. cao xanh", " phuong  cao xanh", "Cao Xanh ward"])(
    "%j finds Cao Xanh",
    (query) => {
      expect(names(query, wards)).toEqual(["Cao Xanh"]);
    },
  );

  test.each(["Thắng", "thang", "cao tha", "Cao Thắ"])("%j finds Cao Thắng", (query) => {
    expect(names(query, wards)[0]).toBe("Cao Thắng");
  });

  test.each(["Hoà", "Hòa", "hoa", "HOÀ LẠC", "Hòa Lạc".normalize("NFD")])("%j finds Hòa Lạc", (query) => {
    expect(names(query, wards)).toEqual(["Hòa Lạc"]);
  });

  test("the whole name comes before its beginning, and that before the beginning of a later word", () => {
    const wards = ["Tân Hà", "Hà Tu", "Hà"].map((name) => aWard(name));
    expect(names("ha", wards)).toEqual(["Hà", "Hà Tu", "Tân Hà"]);
  });

  test("the middle of a word is not found", () => {
    expect(names("anh", wards)).toEqual([]);
  });

  test("wards that answer alike keep their order", () => {
    expect(names("cao", wards)).toEqual(["Cao Xanh", "Cao Thắng"]);
  });

  test.each(["", "  ", "p.", "phường", "\u0301\u0323"])("%j finds nothing", (query) => {
    expect(names(query, wards)).toEqual([]);
  });
});

test.each([
  ["Hà", true],
  ["066", true],
  ["Trần Hưng Đạo, thành phố Hạ Long, tỉnh Quảng Ninh", true],
  ["", false],
  [" .,?! ", false],
  ["\u0301\u0323", false],
  ["hà ".repeat(30), false],
])("searchable(%j) is %s", (query, expected) => {
  expect(searchable(query)).toBe(expected);
});

describe("a name that begins like the word for ward", () => {
  const wards = ["Đông Triều", "Phương Đông", "Nam Hòa", "Phương Nam"].map((name) => aWard(name));

  test("is found first when typed without marks", () => {
    expect(names("phuong dong", wards)[0]).toBe("Phương Đông");
    expect(names("Phuong Nam", wards)[0]).toBe("Phương Nam");
  });

  test("is found while it is still being typed", () => {
    expect(names("phuong", wards)).toEqual(["Phương Đông", "Phương Nam"]);
    expect(names("phương", wards)).toEqual(["Phương Đông", "Phương Nam"]);
  });

  test("does not hide the wards meant by the word", () => {
    expect(names("phuong dong trieu", wards)).toEqual(["Đông Triều"]);
    expect(names("phường Đông", wards)[0]).toBe("Đông Triều");
  });
});

describe("marks typed", () => {
  const wards = ["Hạ Long", "Hà Long", "Ha Long"].map((name) => aWard(name));

  test("that contradict a name put it after all others", () => {
    expect(names("Hà", wards)).toEqual(["Hà Long", "Hạ Long", "Ha Long"]);
  });

  test("that contradict a name put it even after a city", () => {
    const inCity = aWard("Bãi Cháy", { cities: ["Hà Long"] });
    expect(names("Hà Long", [aWard("Hạ Long"), inCity])).toEqual(["Bãi Cháy", "Hạ Long"]);
  });

  test("nowhere contradict nothing", () => {
    expect(names("ha long", wards)).toEqual(["Hạ Long", "Hà Long", "Ha Long"]);
  });

  test("in a syllable still being typed do not contradict what it can become", () => {
    const wards = ["Trấn Thử", "Trần Thử"].map((name) => aWard(name));
    expect(names("Trâ", wards)).toEqual(["Trấn Thử", "Trần Thử"]);
    expect(names("Trầ", wards)).toEqual(["Trần Thử", "Trấn Thử"]);
  });

  test("in a syllable that is finished are all of its marks", () => {
    const wards = ["Trần Thử", "Trân Thử"].map((name) => aWard(name));
    expect(names("Trân Th", wards)).toEqual(["Trân Thử", "Trần Thử"]);
  });
});

test("today's unit comes after names, and the city last", () => {
  const wards = [
    aWard("Bãi Cháy", { cities: ["Hồng Gai"] }),
    aWard("Bạch Đằng", { today: ["Hồng Gai"] }),
    aWard("Hồng Gai Bắc"),
  ];
  expect(searchOver(wards)("hong gai").map(({ thing, reason }) => [thing.name, reason])).toEqual([
    ["Hồng Gai Bắc", "name"],
    ["Bạch Đằng", "today"],
    ["Bãi Cháy", "city"],
  ]);
});

test("a city is found by its name in every language", () => {
  const ward = aWard("Bãi Cháy", { cities: ["Hạ Long", "Ha Long City"] });
  expect([names("ha long city", [ward]), names("hạ long", [ward])]).toEqual([["Bãi Cháy"], ["Bãi Cháy"]]);
});

describe("by code", () => {
  const wards = [aWard("One", { code: "06658" }), aWard("Two", { code: "06685" }), aWard("Three", { code: "10665" })];

  test.each(["06685", "6685"])("%s finds the whole code", (query) => {
    expect(searchOver(wards)(query)).toEqual([{ thing: wards[1], reason: "code" }]);
  });

  test("the beginning of a code finds all that begin so, and not those that hold it elsewhere", () => {
    expect(names("066", wards)).toEqual(["One", "Two"]);
  });
});

describe("in the real data", () => {
  const { portal } = readPortal(readFolder("data"));
  const index = finderIndex(portal!); // real-data.test.ts says that there is one
  const things = index.rows.map(([code, name, city, path, inPlan, today, codeOf]) => ({
    code,
    name,
    inPlan: inPlan === 1,
    cities: index.cities[city]!, // the place of a city in the list
    today,
    path,
    codeOf,
  }));
  const find = searchOver(things);
  const first = (query: string) => find(query)[0]?.thing;

  test.each(["06685", "6685"])("%s finds Trần Hưng Đạo first and says that the code is Hồng Gai's today", (query) => {
    expect(first(query)).toMatchObject({ name: "Trần Hưng Đạo", inPlan: true, codeOf: "Hồng Gai" });
    expect(find(query).map(({ thing }) => thing.path)).toEqual([
      "phuong/ha-long/tran-hung-dao/",
      "phuong-hien-nay/hong-gai/",
    ]);
  });

  test("every ward is found first by its name, with marks and without", () => {
    for (const { name } of things) for (const query of [name, fold(name)]) expect(first(query)?.name, query).toBe(name);
  });

  test("Hồng Gai finds the wards that it took in, by today's name", () => {
    const hits = find("hồng gai").filter(({ reason }) => reason === "today");
    expect(hits.map(({ thing }) => thing.name)).toEqual(["Yết Kiêu", "Trần Hưng Đạo", "Bạch Đằng"]);
  });
});
