import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { refusalInBoth } from "#testing/said-in-both.ts";
import { LARGEST, decode, inUtf8 } from "./decode.ts";
import { Refusal, words } from "./finding.ts";

const TEXT = "unit_id,ward\n09101,Hòa Thử\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = iconv.encode(text, "utf-16le");
  return bigEndian ? bytes.swap16() : bytes;
};

function refusedOf(bytes: Uint8Array | Refusal, names?: readonly string[]) {
  try {
    decode(bytes, names);
  } catch (error) {
    if (error instanceof Refusal) return refusalInBoth(error);
    throw error;
  }
  throw new Error("it was taken");
}

test("a text is read in UTF-8 with or without its mark, and in UTF-16 with it, and composed", () => {
  for (const bytes of [utf8(TEXT), utf8(`\uFEFF${TEXT}`), utf16(`\uFEFF${TEXT}`), utf16(`\uFEFF${TEXT}`, true), utf8(TEXT.normalize("NFD"))])
    expect(decode(bytes)).toBe(TEXT);
  expect(decode(utf8("a\0"))).toBe("a\0"); // too short to tell
}); // prettier-ignore

describe("what is refused", () => {
  test("UTF-16 without its mark, from either end", () => {
    for (const bytes of [utf16("unit_id"), utf16("unit_id", true)]) {
      const { code, words, hint } = refusedOf(bytes);
      expect([code, words.vi]).toEqual(["encoding-error", "tệp là UTF-16 nhưng thiếu dấu đầu tệp (BOM)"]);
      expect(hint?.vi).toContain("CSV UTF-8");
    }
    expect(decode(Uint8Array.from([0, 97, 98, 99]))).toBe("\0abc"); // one zero is none of them
    expect(decode(Uint8Array.from([97, 0, 98, 99]))).toBe("a\0bc");
  });

  test("UTF-32, from either end", () => {
    for (const name of ["utf-32le", "utf-32be"]) {
      const { code, words, hint } = refusedOf(iconv.encode(TEXT, name, { addBOM: true }));
      expect([code, words.vi]).toEqual(["encoding-error", "tệp là UTF-32, không phải UTF-8"]);
      expect(hint?.vi).toContain("CSV UTF-8");
    }
  });

  test("half a mark is none", () => {
    for (const [first, second] of [
      [0xff, 0x61],
      [0xfe, 0x61],
    ])
      expect(refusedOf(Uint8Array.from([first!, second!, 0x61, 0x62])).code).toBe("encoding-error");
  });

  test("what no encoding reads", () => {
    const { code, words, hint } = refusedOf(Uint8Array.from([0x61, 0xff, 0xd8, 0x62]));
    expect([code, words.vi]).toEqual(["encoding-error", "tệp không phải UTF-8 (hay UTF-16)"]);
    expect(hint?.vi).toContain("CSV UTF-8");
  });

  test("an old encoding, with its first line that tells, and how to convert it", () => {
    const long = `unit_id,ward\n 09101,Phường ${"Hòa Thử ".repeat(20)}\n`;
    const { code, words, hint } = refusedOf(iconv.encode(long, "tcvn"), ["Hòa Thử"]);
    expect(code).toBe("encoding-error");
    expect(words.vi).toBe(`tệp dùng bảng mã cũ TCVN3 (ABC), không phải UTF-8; đọc ra được “${long.split("\n")[1]!.trim().slice(0, 60)}”`); // prettier-ignore
    expect(words.en).toContain("TCVN3 (ABC)");
    expect(hint?.vi).toContain("npm run convert");
  });

  test("what is longer than a file may be, and what could not be read before", () => {
    expect(decode(new Uint8Array(LARGEST).fill(97))).toHaveLength(LARGEST);
    expect(refusedOf(new Uint8Array(LARGEST + 1)).code).toBe("byte-count-error");
    const before = new Refusal("source-error", words("không đọc được", "cannot be read"));
    expect(refusedOf(before)).toBe(before);
  });
});

test("of a folder the tables that can be read are given in UTF-8, without what is frozen", () => {
  const folder = new Map<string, Uint8Array | Refusal>([
    ["units.csv", utf16(`\uFEFF${TEXT}`)],
    ["broken.csv", Uint8Array.from([0x61, 0xff])],
    ["lost.csv", new Refusal("source-error", words("không đọc được", "cannot be read"))],
    ["releases/2025-06-30/data/units.csv", utf8(TEXT)],
  ]);
  expect([...inUtf8(folder)]).toEqual([["units.csv", utf8(TEXT)]]);
});
