import { describe, expect, test } from "vitest";
import { refusalInBoth } from "#testing/said-in-both.ts";
import { isPlain, unfit } from "./unfit.ts";

const refused = (raw: string) => refusalInBoth(unfit(raw));
const said = (raw: string) => refused(raw)?.words.vi ?? null;

describe("a cell is taken", () => {
  test.each([
    "",
    "-5",
    "+5",
    "-1.234,5",
    "12 %",
    "=",
    "-",
    ">=",
    "Hòa Lạc",
    "Phường Trần Hưng Đạo (nay là Hồng Gai)",
    "Vì sao? Vì thế.",
    "https://portal.example/tim?q=cao&trang=2",
    "dòng một\ndòng hai\tcột",
    "“nháy” – gạch…",
    "Â, Ã, Ä đứng riêng",
    "HÂN, QUÃNG, ÁO",
    "x".repeat(10_000),
  ])("%j", (raw) => {
    expect(said(raw)).toBeNull();
  });
});

describe("a cell is refused", () => {
  test.each(["=1+1", "=cmd|' /C calc'!A0", "+A1", "-A1", "@SUM(A1)", " =1", "-1+cmd|x", "=-5", "- gạch đầu dòng"])(
    "that a spreadsheet would run: %j",
    (raw) => {
      expect(said(raw)).toMatch(/công thức/);
    },
  );

  test.each([
    "a\u0000b",
    "a\u0007",
    "\u202egnort",
    "Hòa\u200b Lạc",
    "\ufeffCao",
    "\u061cHòa",
    "Hòa\u00ad",
    "Hòa\u2028Lạc",
    "\u3164",
    "a\ufff9b",
    "a\u{e0041}",
  ])("with a sign nobody sees: %j", (raw) => {
    expect(said(raw)).toMatch(/ký tự điều khiển/);
  });

  test.each(["Đ?c Chính", "?ông Triều", "H� Long", "PhÆ°á»ng Cao Xanh", "Ä‘áº¡t", "Ã¢n", "Háº¡ Long"])(
    "whose letters are lost: %j",
    (raw) => {
      expect(refused(raw)?.code).toBe("encoding-error");
    },
  );

  test("that was typed for an old encoding, which is named, and how it reads", () => {
    expect(refused("C«ng an thµnh phè H¹ Long")?.code).toBe("encoding-error");
    expect(said("C«ng an thµnh phè H¹ Long")).toContain("TCVN3 (ABC), không phải Unicode; đọc ra được “Công an thành phố Hạ Long”"); // prettier-ignore
    expect(said("Coâng an phöôøng Haø Khaùnh")).toContain("VNI, không phải Unicode; đọc ra được “Công an phường Hà Khánh”"); // prettier-ignore
  });

  test("that is longer than any text here", () => {
    expect(said("x".repeat(10_001))).toMatch(/10\.000/);
  });

  test("for its signs as for its length, and an invisible one is named", () => {
    for (const raw of ["x".repeat(10_001), "=1+1", "a\u0007"]) expect(refused(raw)?.code).toBe("constraint-error");
    expect(said("a\u0007")).toContain("(U+0007)");
    expect(said("Hòa\u200b Lạc")).toContain("(U+200B)");
    expect(said("\u202egnort")).toContain("(U+202E)");
  });

  test("an address may hold a question mark between letters, of either kind; beside it letters may still be lost", () => {
    expect(said("http://portal.example/tim?q=cao")).toBeNull();
    expect(refused("https://portal.example/tim?q=cao H?ng")?.code).toBe("encoding-error");
  });
});

describe("isPlain", () => {
  test("two hundred signs are, one more is looked at", () => {
    expect([isPlain("ộ".repeat(200)), isPlain("ộ".repeat(201))]).toEqual([true, false]);
  });

  test.each(["", "0", "06658-2025", "92,5", "Trần Hưng Đạo", "[x]", "có", "31/12/2025"])("%j is", (raw) => {
    expect(isPlain(raw)).toBe(true);
    expect(unfit(raw)).toBeNull();
  });

  test.each([
    " 5",
    "5 ",
    "Cao  Xanh",
    "-5",
    "Cao -",
    "=1",
    "H?",
    "a\u00a0b",
    "Ho\u0300a",
    "Há»",
    "a\tb",
    "\u200b",
    "ộ".repeat(201),
    "漢",
  ])("%j is not: it is looked at", (raw) => {
    expect(isPlain(raw)).toBe(false);
  });
});
