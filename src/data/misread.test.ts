import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { readFolder } from "./folder.ts";
import { isPlain, unfit } from "./unfit.ts";

const DATA = readFolder("data");
const cellsOf = (file: string) => Papa.parse<string[]>(decode(DATA.get(file)!)).data;

/** The names of units, and words that stand in any text. */
const [header = [], ...rows] = cellsOf("units.csv");
const WORDS = [
  ...new Set(rows.map((row) => row[header.indexOf("name_vi")] ?? "")),
  ..."Năm nghĩa Vũ cơ đơn sơ lũ sĩ Ấn Ơn Ưng Ý Ôn Ờ là nhà Hàng TÔ CÔ ÔNG CÓ ĐÒ Õng ô ơ ư đ ă â Đ Ă Â và của được những không người dưới ngõ Đình Ủy".split(
    " ",
  ),
  ..."ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ".split("").map((letter) => `T${letter}N`),
].filter((word) => /[^\p{ASCII}]/u.test(word));

/** UTF-8 as another encoding reads it. */
const READINGS: Readonly<Record<string, (utf8: Uint8Array) => string>> = {
  ...Object.fromEntries(
    ["windows-1258", "macintosh", "windows-1252"].map((name) => [name, (utf8: Uint8Array) => decoded(utf8, name)]),
  ),
  ...Object.fromEntries(
    ["latin1", "win1252", "cp437", "cp850"].map((name) => [name, (utf8: Uint8Array) => iconv.decode(utf8, name)]),
  ),
};
const decoded = (utf8: Uint8Array, name: string) => new TextDecoder(name).decode(utf8).normalize("NFC");

test.each(Object.keys(READINGS))("no word of UTF-8 read as %s is taken, alone or among others", (encoding) => {
  const taken = [...WORDS, ...WORDS.map((word) => `Phường ${word} 2024`)].filter((word) => {
    const misread = READINGS[encoding]!(new TextEncoder().encode(word));
    return unfit(misread)?.code !== "encoding-error" || isPlain(misread);
  });
  expect(taken).toEqual([]);
});

test("with marks of their own, letters are refused as well", () => {
  for (const encoding of ["win1252", "macintosh", "cp437", "cp850"])
    expect(unfit(READINGS[encoding]!(new TextEncoder().encode("Hòa Lạc".normalize("NFD"))))?.code, encoding).toBe(
      "encoding-error",
    );
});

test.each(["HĂ Khánh", "ToÃ n quốc", "Thanh HÃ\u00a0", "HÃ\u00a0 Lan", "50\u00c2\u00a0%", "tháng 5 â€“ 6"])(
  "%j, which lost a sign, is refused",
  (text) => {
    expect(unfit(text)?.code).toBe("encoding-error");
  },
);

test.each([
  ...["Ăn", "CHĂN", "(Ă)", "chữ Ă.", "“Ă”", "‘Ă’", "Ă, Â", "Ă\u00a0và Â", "“Â”", "KHẮC", "ĂN Ở", "BĂNG"],
  ...["“THỊ XÃ”", "‘XÃ’", "THỊ XÃ…", "XÃ–PHƯỜNG", "XÃ\u00a0HỘI", "THỊ XÃ\u00a0", "XÃ, PHƯỜNG", "«cá»", "(«xã», «xá»)"],
  ...["─── hết ───", "├ a", "√ đạt", "√2 ≈ 1,4", "2 · ba", "São Tomé, Müller, Åse, Ærø", "Straße", "«Lễ hội», “Vũ”"],
])("%j is taken", (text) => {
  expect(unfit(text)).toBeNull();
});

describe("what is right is taken", () => {
  test.each([...DATA.keys()].filter((file) => file.endsWith(".csv")))("%s", (file) => {
    expect(cellsOf(file).flat().filter(unfit)).toEqual([]);
  });

  const pages = ["content", "docs", "."].flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" }).map((name) => join(folder, name)),
  );
  test.each(pages.filter((file) => /\.mdx?$/.test(file)))("the words of %s", (file) => {
    const words = readFileSync(file, "utf8").replace(/`[^`]*`/g, "").split(/\n|\s[-=@+]/); // prettier-ignore
    expect(words.filter((line) => unfit(line)?.code === "encoding-error")).toEqual([]);
  });
});
