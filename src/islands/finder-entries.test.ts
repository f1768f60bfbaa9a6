import { describe, expect, test } from "vitest";
import type { FinderIndex } from "#exports/finder-index.ts";
import type { Reason } from "#model/search.ts";
import { finderWords } from "#views/finder-words.ts";
import { about, counted, entriesOf } from "./finder-entries.ts";

const index: FinderIndex = {
  cities: [["Bến Thử", "Bến Thử Town"]],
  days: [
    ["30/06/2025", "30 June 2025"],
    ["01/07/2025", "1 July 2025"],
  ],
  rows: [
    ["09203", "Trần Thử Đạo", 0, "phuong/ben-thu/tran-thu-dao/", 1, 1, 0, ["Hòa Thử"], "Hòa Thử"],
    ["09203-2025", "Hòa Thử", 0, "phuong-hien-nay/hoa-thu/", 0, 0, 1, [], "Trần Thử Đạo"],
  ],
};
const [vi, en] = [finderWords("vi"), finderWords("en")];

test("entriesOf unpacks a row: it is found by its city in either language, and shown with that of one", () => {
  const [ward] = entriesOf(index, 1);
  expect(ward).toEqual({
    id: "09203",
    code: "09203",
    name: "Trần Thử Đạo",
    path: "phuong/ben-thu/tran-thu-dao/",
    today: ["Hòa Thử"],
    codeOf: "Hòa Thử",
    inPlan: true,
    hasEnded: true,
    day: "30 June 2025",
    cities: ["Bến Thử", "Bến Thử Town"],
    city: "Bến Thử Town",
  });
});

test("entriesOf gives the code of a ward of today without the year in its id", () => {
  expect(entriesOf(index, 0).map(({ id, code }) => [id, code])).toEqual([
    ["09203", "09203"],
    ["09203-2025", "09203"],
  ]);
});

describe("under the name of a ward stands", () => {
  const [ward, today] = entriesOf(index, 0) as [ReturnType<typeof entriesOf>[0], ReturnType<typeof entriesOf>[0]]; // two rows

  test("that it is an old one of a city, and where it lies today, or that it is a new one", () => {
    expect(about({ thing: ward, reason: "name" }, vi)).toBe(
      "Phường cũ (đến 30/06/2025), Bến Thử; nay thuộc phường Hòa Thử",
    );
    expect(about({ thing: today, reason: "name" }, vi)).toBe("Phường mới (từ 01/07/2025)");
  });

  test("that the ward in which it lies today is a new one, where that bears the same name", () => {
    const rows = [["09102", "Cao Thử", 0, "", 1, 1, 0, ["Cao Thử", "Hòa Thử"], null]] as const;
    const said = (place: 0 | 1) =>
      about({ thing: entriesOf({ ...index, rows }, place)[0]!, reason: "name" }, place ? en : vi); // prettier-ignore -- the one row
    expect(said(0)).toBe("Phường cũ (đến 30/06/2025), Bến Thử; nay thuộc phường Cao Thử mới, Hòa Thử");
    expect(said(1)).toBe("Old ward (until 30 June 2025), Bến Thử Town; now in the new Cao Thử, Hòa Thử");
  });

  test("its city alone, where it is there still or its first day is not known", () => {
    for (const [inPlan, day] of [
      [1, null],
      [1, 1],
      [0, null],
    ] as const) {
      const [ward] = entriesOf({ ...index, rows: [["09102", "Cao Thử", 0, "", inPlan, 0, day, [], null]] }, 0);
      expect(about({ thing: ward!, reason: "name" }, vi)).toBe("Phường thuộc Bến Thử"); // the one row
    }
  });

  test("that it has ended, where it came after the plan", () => {
    const row = ["09300-2024", "Xa Thử", 0, "", 0, 1, 0, ["Hòa Thử"], "Cao Thử"] as const;
    const [past] = entriesOf({ ...index, rows: [row] }, 0);
    expect(about({ thing: past!, reason: "name" }, vi)).toContain("Phường cũ (đến 30/06/2025)"); // the one row
    expect(about({ thing: past!, reason: "code" }, vi)).toContain("mã 09300 nay là mã của phường Cao Thử");
  });

  test("whose its code is today or was before, when it was found by that", () => {
    expect(about({ thing: ward, reason: "code" }, vi)).toContain("mã 09203 nay là mã của phường Hòa Thử");
    expect(about({ thing: today, reason: "code" }, en)).toContain(
      "code 09203 was the code of Trần Thử Đạo ward before",
    );
  });

  test("its code alone, when it is that of no other ward", () => {
    const [ward] = entriesOf({ ...index, rows: [["09102", "Cao Thử", 0, "", 1, 1, 0, ["Cao Thử"], null]] }, 0);
    expect(about({ thing: ward!, reason: "code" }, vi)).toBe(
      "Phường cũ (đến 30/06/2025), Bến Thử; mã 09102; nay thuộc phường Cao Thử mới",
    ); // the one row
  });
});

const hits = (count: number, reason: Reason = "name") =>
  Array.from({ length: count }, () => ({ thing: entriesOf(index, 0)[0]!, reason })); // the index has two

test.each([
  [0, 0, "Không thấy phường nào. Xem lại cách viết, hoặc xem danh sách. Cổng không có xã và đặc khu."],
  [1, 1, "1 kết quả."],
  [8, 8, "8 kết quả."],
  [12, 8, "12 kết quả, hiện 8."],
  [1234, 8, "1.234 kết quả, hiện 8."],
])("of %d found and %d shown is said %j", (found, shown, said) => {
  expect(counted(hits(found), shown, vi, "vi")).toBe(said);
});

test.each([
  [1, 1, "1 kết quả gần giống"],
  [2, 2, "2 kết quả gần giống"],
  [12, 8, "12 kết quả gần giống, hiện 8"],
])("of %d that are only alike and %d shown is said that no ward has the name, and %j", (found, shown, said) => {
  const text = counted(hits(found, "alike"), shown, vi, "vi");
  expect(text).toBe(`${said}. Không có phường nào tên như vậy; cổng không có xã và đặc khu.`);
});

test("in English one result is not results", () => {
  expect(counted(hits(1), 1, en, "en")).toBe("1 result.");
  expect(counted(hits(1, "alike"), 1, en, "en")).toContain("1 similar result.");
  expect(counted(hits(2, "alike"), 2, en, "en")).toContain("2 similar results.");
  expect(counted(hits(1234), 8, en, "en")).toBe("1,234 results, 8 shown.");
});
