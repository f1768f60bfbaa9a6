import { describe, expect, test } from "vitest";
import { messages } from "./messages.ts";
import { LOCALES } from "./routes.ts";

type Word = string | ((...given: readonly unknown[]) => string);

/** Every word of a language by its path, `city.title`. */
const wordsOf = (tree: object, path = ""): readonly (readonly [path: string, word: Word])[] =>
  Object.entries(tree).flatMap(([key, word]: [string, Word | object]) =>
    typeof word === "object" ? wordsOf(word, `${path}${key}.`) : [[`${path}${key}`, word] as const],
  );

/** What is put into a word: numbers do for most, since they are written as they are; `names` is the one list. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  and: [["A", "B"]],
  "city.title": ["thị xã", "Bến Thử"],
  "checklist.cityOf": ["thị xã", "Bến Thử"],
  "says.ofCity": ["thị xã", "Bến Thử", "1/KH-THU"],
};
const given = (path: string, { length }: { readonly length: number }) =>
  GIVEN[path] ?? Array.from({ length }, (_, index) => 31 + index);

/** Words that leave out, in one language, what they are given. */
const SILENT: readonly string[] = ["en city.title thị xã", "en checklist.cityOf thị xã", "en says.ofCity thị xã"];

describe.each(LOCALES)("in %s", (locale) => {
  const words = wordsOf(messages[locale]);
  const said = words.map(
    ([path, word]) => [path, typeof word === "string" ? word : word(...given(path, word))] as const,
  );

  test("every word says something", () => {
    for (const [path, text] of said) expect(text.trim(), path).not.toBe("");
  });

  test("no word says NaN, undefined, null or an object", () => {
    for (const [path, text] of said) expect(text, path).not.toMatch(/NaN|undefined|null|\[object/);
  });

  test("every word holds all that it is given", () => {
    for (const [path, word] of words) {
      if (typeof word === "string") continue;
      const parts = given(path, word);
      for (const part of parts.flat().filter((part) => !SILENT.includes(`${locale} ${path} ${String(part)}`)))
        expect(word(...parts).toLowerCase(), path).toContain(String(part).toLowerCase());
    }
  });

  test("no word has a space at an end, or two in a row", () => {
    for (const [path, text] of said) expect(text.replaceAll("\n", ""), path).toMatch(/^\S+( \S+)*$/);
  });
});

/** Names of languages, marks and credits, which are the same in every language. */
const PROPER = ["language", "switchTo", "watermark"];
const sayings = (locale: "vi" | "en") =>
  wordsOf(messages[locale])
    .filter(([path]) => !PROPER.includes(path))
    .map(([path, word]) => [path, typeof word === "string" ? word : word(...given(path, word))] as const);

test("no English word is left in the Vietnamese", () => {
  const english =
    /(?<![\p{L}-])(ward|wards|the|of|and|or|not|is|was|by|for|plan|map|data|page|list|status|report|year|recognised|today)(?![\p{L}-])/iu;
  const named = /CC BY|Data Package|[\w/{}-]+\.(csv|json)/g; // licences and files are called the same in every language
  for (const [path, text] of sayings("vi")) expect(text.replaceAll(named, ""), path).not.toMatch(english);
});

test("no Vietnamese letter is left in the English", () => {
  for (const [path, text] of sayings("en"))
    expect(text.replace("Bến Thử", ""), path).not.toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ\u1ea0-\u1ef9]/iu);
});

test("the words of statuses and of missing values are those of the contract", () => {
  const { vi, en } = messages;
  expect(
    Object.entries(vi.status).map(([status, word]) => [status, word, en.status[status as keyof typeof en.status]]),
  ).toEqual([
    ["recognised", "Đã được công nhận", "Recognised"],
    ["not-recognised", "Đã xét, chưa đạt", "Assessed, not recognised"],
    ["revoked", "Đã bị thu hồi công nhận", "Recognition withdrawn"],
    [
      "past-roadmap",
      "Quá năm lộ trình, cổng chưa ghi nhận quyết định",
      "Roadmap year past, no decision on record here",
    ],
    ["on-roadmap", "Trong lộ trình", "On the roadmap"],
    ["outside-plan", "Đơn vị lập sau kế hoạch", "Unit formed after the plan"],
  ]);
  expect([vi.dueBy(2030), en.dueBy(2030)]).toEqual(["Kế hoạch chưa nêu năm, hạn 2030", "No year named, due by 2030"]);
  expect([vi.onRoadmapFor(2024), en.onRoadmapFor(2024)]).toEqual([
    "Trong lộ trình năm 2024",
    "On the roadmap for 2024",
  ]);
  expect(Object.values(vi.judgement)).toEqual([
    "Đạt",
    "Chưa đạt",
    "Chưa báo cáo",
    "Không có số liệu",
    "Không áp dụng",
    "Không công bố",
  ]);
  expect(Object.values(en.judgement)).toEqual([
    "Met",
    "Not met",
    "Not reported",
    "Not available",
    "Not applicable",
    "Withheld",
  ]);
  for (const { noValue, judgement } of [vi, en]) expect(judgement).toMatchObject(noValue);
});

/** What a number of things is called among the parameters of a word. */
const COUNTS: ReadonlySet<string> = new Set(
  "all asked count ended errors met most none notMet others recognised reported shown warnings".split(" "),
);

const parametersOf = (word: Word): readonly string[] =>
  (/^\(?([^)=]*)\)?\s*=>/.exec(String(word))?.[1] ?? "").split(",").map((name) => name.trim());

/** Every count in the words of a language, and what the word says with one number in that place and many in the others. */
const countsIn = (locale: "vi" | "en") =>
  wordsOf(messages[locale]).flatMap(([path, word]) => {
    if (typeof word === "string" || GIVEN[path]) return [];
    const names = parametersOf(word);
    const says = (place: number, count: number) =>
      word(...names.map((name, index) => (index === place ? count : COUNTS.has(name) ? 72 : "X")));
    return names.map((name, place) => ({ path, name, says: (count: number) => says(place, count) }));
  });

describe("a count", () => {
  const mark = { vi: "1.234", en: "1,234" } as const;

  test.each(LOCALES)("is written as readers of %s write numbers, and has the name of a count", (locale) => {
    const written = countsIn(locale).filter(({ says }) => says(1234).includes(mark[locale]));
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter(({ name }) => !COUNTS.has(name))).toEqual([]);
    const bare = countsIn(locale).filter(({ name, says }) => COUNTS.has(name) && !says(1234).includes(mark[locale]));
    expect(bare.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
  });

  test("of one is of one thing, of none or two of things", () => {
    for (const { path, name, says } of countsIn("en").filter(({ name }) => COUNTS.has(name))) {
      expect(says(1), `${path} ${name}`).not.toMatch(/\b1 ([a-z]+ ){0,2}(wards|units|criteria|targets|results)\b/);
      for (const count of [0, 2])
        expect(says(count), `${path} ${name}`).not.toMatch(
          /\b[02] ([a-z]+ ){0,2}(ward|unit|criterion|target|result)\b/,
        );
    }
  });
});

test("names are joined by commas and a last and", () => {
  const { vi, en } = messages;
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(vi.and)).toEqual(["", "A", "A và B", "A, B và C"]);
  expect(en.and(["A", "B", "C"])).toBe("A, B and C");
});

test("hits say how many there are, and how many of them are shown", () => {
  expect(messages.vi.finder.hits(12, 8)).toBe("12 kết quả, hiện 8.");
  expect(messages.en.finder.hits(12, 8)).toBe("12 results, 8 shown.");
  expect(messages.en.finder.hits(1, 1)).toBe("1 result.");
});

test("a word has its place where the browser puts a number, in the form for many", () => {
  expect(messages.vi.map.shown("{shown}", "{all}")).toBe("Đang hiện {shown} trên {all} phường");
  expect(messages.en.map.shown("{shown}", "{all}")).toBe("Showing {shown} of {all} wards");
  expect(messages.en.list.shown("{shown}", 1)).toBe("Showing {shown} of 1 ward");
});
