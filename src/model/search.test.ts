import { describe, expect, test } from "vitest";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { finderIndex } from "#exports/finder-index.ts";
import { entriesOf } from "#islands/finder-entries.ts";
import { fold } from "./fold.ts";
import { type Findable, answersTo, bare, searchOver, searchable } from "./search.ts";

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
  "ph cao xanh",
  "f.cao xanh",
  "Cao Xanh ward",
  "công an phường Cao Xanh",
  "CÔNG AN PHƯỜNG CAO XANH",
  "cong an phuong cao xanh",
  "Công an p. Cao Xanh",
  "công an Cao Xanh",
  "CAP Cao Xanh",
  "CA phường Cao Xanh",
  "CA P.Cao Xanh",
  "ca. cao xanh",
  "ward police Cao Xanh",
  "ward police of Cao Xanh",
  "the ward police unit of Cao Xanh ward",
  "Cao Xanh ward police",
  "ward of Cao Xanh",
])("bare(%j) is the name alone", (query) => {
  expect(bare(query).toLowerCase()).toBe("cao xanh");
});

test.each(["công an", "cong an phuong", "Công an phường", "ward police of"])(
  "bare(%j) is nothing: there is no name yet",
  (query) => {
    expect(bare(query)).toBe("");
  },
);

test.each(["Ca", "CAP", "Cao Xanh", "Cáp Thử", "Wardha", "Công Thử"])("bare(%j) is all of it", (query) => {
  expect(bare(query)).toBe(query);
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

  test("wards that answer alike come in the order of a Vietnamese dictionary, those of the plan before their namesakes", () => {
    const wards = ["Cao Xanh", "Cao Đồng", "Cao Dũng", "Cao Ân", "Cao An"].map((name) => aWard(name));
    expect(names("cao", wards)).toEqual(["Cao An", "Cao Ân", "Cao Dũng", "Cao Đồng", "Cao Xanh"]);
    const namesakes = [aWard("Cao Xanh"), aWard("Cao An"), aWard("Cao Xanh", { inPlan: false })];
    expect(searchOver(namesakes)("cao").map(({ thing }) => [thing.name, thing.inPlan])).toEqual([
      ["Cao An", true],
      ["Cao Xanh", true],
      ["Cao Xanh", false],
    ]);
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

describe("over a list a ward answers", () => {
  const answers = (query: string) => answersTo(query)("phuong dong", "09112");

  test.each(["", "  ", "Phương Đông", "phuong dong", "ĐÔNG", "uong d", "phường đông", "p. Đông", "P.Phương", "phường"])(
    "to %j: a part of its name, with or without marks and words for ward",
    (query) => {
      expect(answers(query)).toBe(true);
    },
  );

  test.each(["09112", "091", "9112", "phường 09112"])("to %j: the beginning of its code", (query) => {
    expect(answers(query)).toBe(true);
  });

  test.each(["tây", "112", "đông phương", "."])("not to %j", (query) => {
    expect(answers(query)).toBe(false);
  });
});

describe("a name that begins like the words for a police unit", () => {
  const wards = ["Thử", "Cáp Thử", "Ca Lạc", "Lạc", "Công An", "Huyện Xa", "Xa"].map((name) => aWard(name));

  test.each([
    ["cap thu", "Cáp Thử"],
    ["ca lac", "Ca Lạc"],
    ["cong an", "Công An"],
    ["huyen xa", "Huyện Xa"],
    ["CA Lạc", "Ca Lạc"],
    ["CA phường Lạc", "Lạc"],
    ["công an phường Công An", "Công An"],
  ])("is found as it stands, and does not hide the one meant: %j", (query, name) => {
    expect(names(query, wards)[0]).toBe(name);
  });
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
    expect(names("Hà", wards)).toEqual(["Hà Long", "Ha Long", "Hạ Long"]);
  });

  test("that contradict a name put it even after a city", () => {
    const inCity = aWard("Bãi Cháy", { cities: ["Hà Long"] });
    expect(names("Hà Long", [aWard("Hạ Long"), inCity])).toEqual(["Bãi Cháy", "Hạ Long"]);
  });

  test("nowhere contradict nothing", () => {
    expect(names("ha long", wards)).toEqual(["Ha Long", "Hà Long", "Hạ Long"]);
  });

  test("in a syllable still being typed do not contradict what it can become", () => {
    const wards = ["Trấn Thử", "Trần Thử"].map((name) => aWard(name));
    expect(names("Trâ", wards)).toEqual(["Trần Thử", "Trấn Thử"]);
    expect(names("Trấ", wards)).toEqual(["Trấn Thử", "Trần Thử"]);
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

test.each([
  "TP Hạ Long",
  "tp. ha long",
  "Thành phố Hạ Long",
  "thanh pho ha",
  "TX Hạ Long",
  "thị xã hạ long",
  "huyện Hạ Long",
  "huyen ha long",
  "H. Hạ Long",
  "quận Hạ Long",
  "Công an thành phố Hạ Long",
  "CATP Hạ Long",
])("a city is found by %j", (query) => {
  const ward = aWard("Bãi Cháy", { cities: ["Hạ Long", "Ha Long City"] });
  expect(names(query, [ward])).toEqual(["Bãi Cháy"]);
});

test("a ward that begins as the word for a city does is found", () => {
  const ward = aWard("Thành Phố Mới");
  expect(names("thành phố", [ward])).toEqual(["Thành Phố Mới"]);
  expect(names("thành phố m", [ward])).toEqual(["Thành Phố Mới"]);
});

describe("a name with its city behind", () => {
  const wards = [
    aWard("Cao Xanh", { cities: ["Bến Thử", "Bến Thử Town"], today: ["Hòa Thử"] }),
    aWard("Cao Xanh", { code: "00001", cities: ["Thử Nghiệm", "Thử Nghiệm City"] }),
    aWard("Cao Sơn", { cities: ["Bến Thử", "Bến Thử Town"] }),
  ];
  const found = (query: string) => searchOver(wards)(query).map(({ thing, reason }) => [thing.code, reason]);

  test.each([
    "cao xanh ben thu",
    "cao xanh, bến thử",
    "Cao Xanh - Bến Thử",
    "cao xanh,bến t",
    "p. cao xanh tp bến thử",
    "P.Cao Xanh, TP.Bến Thử",
    "phường Cao Xanh, thành phố Bến Thử",
    "phuong cao xanh thi xa ben thu",
    "cao xanh tp b",
    "cao xanh tx. bến thử",
    "Cao Xanh, thị xã Bến Thử, tỉnh Thử",
    "Cao Xanh ward, Ben Thu Town",
    "Công an phường Cao Xanh, TP Bến Thử",
    "CAP Cao Xanh - thị xã Bến Thử",
    "cao xanh, huyện Bến Thử",
    "cao xanh quan ben thu",
  ])("%j finds the ward of that city and no namesake", (query) => {
    expect(found(query)).toEqual([["00000", "name"]]);
  });

  test.each(["cao xanh", "cao xanh t", "cao xanh tp", "cao xanh thanh pho", "cao xanh,"])(
    "on the way there %j goes on finding both",
    (query) => {
      expect(found(query)).toEqual([
        ["00000", "name"],
        ["00001", "name"],
      ]);
    },
  );

  test("finds also by the name of today's unit", () => {
    expect(found("hoà thử, bến thử")).toEqual([["00000", "today"]]);
  });

  test.each(["cao ben thu", "cao xanh long", "cao xanh tp long", "cao xanh zzz bến thử"])(
    "%j is none: the name is whole, and what follows is its city",
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );
});

describe("spaces typed", () => {
  const wards = [
    aWard("Cao Xanh", { cities: ["Bến Thử"], today: ["Hồng Lạc"] }),
    aWard("Cao Xan", { cities: ["Móng Rái"] }),
    aWard("Trần Thử Đạo", { cities: ["Móng Rái"] }),
    aWard("Hà Tu"),
  ];
  const found = (query: string) => searchOver(wards)(query).map(({ thing, reason }) => [thing.name, reason]);

  test.each([
    ["caoxanh", "Cao Xanh", "name"],
    ["P.CaoXanh", "Cao Xanh", "name"],
    ["tranthu", "Trần Thử Đạo", "name"],
    ["hatu", "Hà Tu", "name"],
    ["honglac", "Cao Xanh", "today"],
    ["benthu", "Cao Xanh", "city"],
    ["caoxanh, bến thử", "Cao Xanh", "name"],
    ["cao xanh benthu", "Cao Xanh", "name"],
  ])("may be missing: %j", (query, name, reason) => {
    expect(found(query)).toEqual([[name, reason]]);
  });

  test.each(["tranthu dao", "cao x anh", "cao-xanh", "cao_xanh", "c ao xanh, bến thử"])(
    "may be others, and nothing that is only like the name is found then: %j",
    (query) => {
      expect(found(query)).toEqual([[query.startsWith("tran") ? "Trần Thử Đạo" : "Cao Xanh", "name"]]);
    },
  );

  test("may be missing while the name is still being typed, the whole name first", () => {
    expect(found("caox").map(([name]) => name)).toEqual(["Cao Xan", "Cao Xanh"]);
    expect(found("caoxan").map(([name]) => name)).toEqual(["Cao Xan", "Cao Xanh"]);
    expect(names("caoxan", [aWard("Cao Xa Nam"), aWard("Cao Xan")])).toEqual(["Cao Xan", "Cao Xa Nam"]);
  });

  test("are not missing in a syllable alone: its marks count as ever", () => {
    const wards = [aWard("Quang Hanh"), aWard("Yên Giang", { cities: ["Quảng Yên"] })];
    expect(names("quảng", wards)).toEqual(["Yên Giang", "Quang Hanh"]);
  });

  test("are not missing between a name and a word within another", () => {
    expect(found("xanh")).toEqual([["Cao Xanh", "name"]]);
    expect(found("anh")).toEqual([]);
    expect(found("oxanh")).toEqual([]);
  });
});

describe("a name that no ward has", () => {
  const wards = [
    aWard("Cao Xanh", { cities: ["Bến Thử"], today: ["Hồng Lạc"] }),
    aWard("Cao Thắng", { cities: ["Móng Rái"] }),
    aWard("Trần Thử Đạo", { cities: ["Móng Rái"] }),
  ];
  const found = (query: string) => searchOver(wards)(query).map(({ thing, reason }) => [thing.name, reason]);

  test.each([
    ["cao sanh", "Cao Xanh"],
    ["caosanh", "Cao Xanh"],
    ["cao xnah", "Cao Xanh"],
    ["cao sa", "Cao Xanh"],
    ["hồng nạc", "Cao Xanh"],
    ["cao sanh, bến thử", "Cao Xanh"],
    ["chần thử đạo", "Trần Thử Đạo"],
  ])("is taken for one that is like it: %j", (query, name) => {
    expect(found(query)).toEqual([[name, "alike"]]);
  });

  test.each(["cao sanh, móng rái", "bến thử, bến thử x", "cao mann", "zzz"])("is like none: %j", (query) => {
    expect(found(query)).toEqual([]);
  });

  test("is like a city only where it is like no ward", () => {
    const wards = [aWard("Bãi Thử", { cities: ["Trần Nhân Tạng"] }), aWard("Trần Nhân Tôn"), aWard("Trần Nhân Tông")];
    expect(names("tran nhan tongg", wards)).toEqual(["Trần Nhân Tông", "Trần Nhân Tôn"]);
    expect(names("tran nhan tang", wards)).toEqual(["Bãi Thử"]);
    expect(names("tram nham tang", wards)).toEqual(["Bãi Thử"]);
  });

  test("is only like those that its marks contradict", () => {
    const wards = [aWard("Quang Hanh"), aWard("Yên Giang", { cities: ["Quảng Yên"] })];
    expect(searchOver(wards)("Quảng Ha").map(({ thing, reason }) => [thing.name, reason])).toEqual([
      ["Quang Hanh", "alike"],
    ]);
    expect(searchOver(wards)("quảng").map(({ reason }) => reason)).toEqual(["city", "name"]);
  });

  test("is like none of some wards among many: another may be meant", () => {
    expect(searchOver(wards, false)("cao sanh")).toEqual([]);
    expect(searchOver(wards, false)("cao-xanh")).toHaveLength(1);
  });
});

describe("by code", () => {
  const wards = [aWard("Two", { code: "06685" }), aWard("One", { code: "06658" }), aWard("Three", { code: "10665" })];

  test.each(["06685", "6685"])("%s finds the whole code", (query) => {
    expect(searchOver(wards)(query)).toEqual([{ thing: wards[0], reason: "code" }]);
  });

  test("the beginning of a code finds all that begin so, and not those that hold it elsewhere", () => {
    expect(names("066", wards)).toEqual(["One", "Two"]);
  });

  test.each(["0", "06", "6", "66"])(
    "%s, too, is a beginning, also of a code that lost its zero; the least code comes first",
    (query) => {
      expect(names(query, wards).slice(0, 2)).toEqual(["One", "Two"]);
      expect(names(query, wards)).not.toContain("Three");
    },
  );

  test.each(["066850", "7", "00", "01", "0665 8"])("%s is the beginning of none", (query) => {
    expect(names(query, wards)).toEqual([]);
  });

  test("a number that is a name is found as one, before codes", () => {
    const numbered = [...wards, aWard("6", { code: "20000" }), aWard("Khu 6", { code: "20001" })];
    for (const query of ["phường 6", "công an phường 6"])
      expect(names(query, numbered)).toEqual(["6", "One", "Two", "Khu 6"]);
  });
});

describe("in the real data", () => {
  const { portal } = readPortal(readFolder("data"));
  const index = finderIndex(portal!); // real-data.test.ts says that there is one
  const things = entriesOf(index, 0);
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

  test.each([
    "cao xanh ha long",
    "cao xanh, hạ long",
    "p. cao xanh tp hạ long",
    "công an phường cao xanh",
    "CAP Cao Xanh",
    "CA phường Cao Xanh, TP Hạ Long",
    "ward police of Cao Xanh",
  ])("%j finds Cao Xanh first", (query) => {
    expect(first(query)?.path).toBe("phuong/ha-long/cao-xanh/");
  });

  test("every ward is found first by its name behind the words for its police", () => {
    for (const { name } of things)
      for (const words of ["công an phường", "cong an phuong", "CAP", "CA phường", "ward police of"])
        expect(first(`${words} ${name}`)?.name, `${words} ${name}`).toBe(name);
  });

  test("every ward is found first by its name with its city", () => {
    for (const { name, cities } of things)
      for (const city of cities) expect(first(`${fold(name)} ${fold(city)}`)?.name, `${name} ${city}`).toBe(name);
  });

  test("the beginning of all codes finds all wards, by code", () => {
    const codes = find("06").map(({ thing }) => thing.code);
    expect(codes).toEqual(
      things
        .map(({ code }) => code)
        .filter((code) => code.startsWith("06"))
        .sort(),
    );
  });

  test("every ward is found first by its name without spaces", () => {
    for (const { name } of things) {
      const typed = fold(name).replaceAll(" ", "");
      if (typed.length > 3) expect(first(typed)?.name, typed).toBe(name);
    }
  });

  test("Hồng Gai finds the wards that it took in, by today's name", () => {
    const hits = find("hồng gai").filter(({ reason }) => reason === "today");
    expect(hits.map(({ thing }) => thing.name)).toEqual(["Bạch Đằng", "Trần Hưng Đạo", "Yết Kiêu"]);
  });
});
