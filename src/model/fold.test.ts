import { expect, test } from "vitest";
import { fold, spaced, toneKey } from "./fold.ts";

const LETTERS: readonly (readonly [plain: string, marked: string])[] = [
  ["a", "àáảãạăằắẳẵặâầấẩẫậ"],
  ["e", "èéẻẽẹêềếểễệ"],
  ["i", "ìíỉĩị"],
  ["o", "òóỏõọôồốổỗộơờớởỡợ"],
  ["u", "ùúủũụưừứửữự"],
  ["y", "ỳýỷỹỵ"],
  ["d", "đ"],
];

test.each(LETTERS)("fold gives %s for every letter of %s, small or capital, composed or not", (plain, marked) => {
  for (const form of [marked, marked.toUpperCase(), marked.normalize("NFD")])
    expect(fold(form)).toBe(plain.repeat(marked.length));
});

test("fold leaves single plain spaces between words and none around them", () => {
  expect(fold(" Trần\u00a0 Hưng\tĐạo\n")).toBe("tran hung dao");
});

test("spaced composes letters and keeps their marks", () => {
  expect(spaced("  Hòa\u00a0\u00a0Lạc ".normalize("NFD"))).toBe("Hòa Lạc");
});

test.each([
  ["Hoà", "Hòa"],
  ["Thuỷ", "Thủy"],
  ["Hoá", "Hóa"],
  ["Hoã", "Hõa"],
  ["Thuỵ", "Thụy"],
  ["HOÀ LẠC", "Hòa Lạc".normalize("NFD")],
  ["Quảng  Yên", "quảng yên"],
])("toneKey takes %s and %s for one text", (one, other) => {
  expect(toneKey(one)).toBe(toneKey(other));
});

test("toneKey has the tone of each syllable behind it, and nothing between two", () => {
  expect(toneKey("Hoà  Lạc")).toBe("hoa\u0300 lac\u0323");
  expect(toneKey("Đông\u0301\u0300")).toBe("đo\u0302ng\u0301\u0300");
});

test.each([
  ["Hà", "Hạ"],
  ["Hà", "Ha"],
  ["Tran", "Trân"],
  ["Đông", "Dông"],
  ["Hòa Lac", "Hoa Làc"],
  ["Hạ Long", "HạLong"],
])("toneKey keeps %s and %s apart", (one, other) => {
  expect(toneKey(one)).not.toBe(toneKey(other));
});
