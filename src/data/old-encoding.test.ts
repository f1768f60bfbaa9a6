import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { recovered, typedFor } from "./old-encoding.ts";
import { isPlain } from "./unfit.ts";

const TEXT = "Mã đơn vị;Phường\n06658;Cao Xanh\n06718;Hòa Lạc\n07072;Đông Triều\n06685;Trần Hưng Đạo\n";
const NAMES = ["Cao Xanh", "Hòa Lạc", "Đông Triều", "Trần Hưng Đạo"];

/** windows-1258 has the tones as signs of their own, and the other marks in the letter. */
const windows1258 = (text: string) =>
  iconv.encode(text.normalize("NFD").replaceAll(/([aeou])([\u0302\u0306\u031b])/gi, (pair) => pair.normalize("NFC")).replaceAll(/([AEOUaeou])([\u0302\u0306\u031b])/g, (pair) => pair.normalize("NFC")), "windows-1258"); // prettier-ignore

/** VNI as an office typed it: each letter with its mark behind it. */
const VNI = "Maõ ñôn vò;Phöôøng\n06658;Cao Xanh\n06718;Hoøa Laïc\n07072;Ñoâng Trieàu\n06685;Traàn Höng Ñaïo\n";

describe("a text in an old encoding is recognised by the names in it, and reads as it was meant", () => {
  test("windows-1258", () => {
    expect(recovered(windows1258(TEXT), NAMES)).toMatchObject({ encoding: "windows-1258", text: TEXT });
  });

  test("TCVN3, where capitals with marks came from another font", () => {
    const bytes = iconv.encode(TEXT, "tcvn");
    expect(recovered(bytes, NAMES)).toMatchObject({ encoding: "TCVN3 (ABC)", text: TEXT });
  });

  test("VNI, small letters and capitals", () => {
    expect(recovered(iconv.encode(VNI, "windows-1252"), NAMES)).toMatchObject({ encoding: "VNI", text: TEXT });
    const capitals = recovered(iconv.encode("PHÖÔØNG HOØA LAÏC", "windows-1252"), NAMES);
    expect(capitals).toMatchObject({ encoding: "VNI", text: "PHƯỜNG HÒA LẠC" });
  });
});

/** A letter as VNI writes it, worked out from its parts: the plain letter, then one sign for its mark and its tone together. */
function asVni(letter: string): string {
  const [plain = "", ...marks] = letter.normalize("NFD");
  const tone = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"].findIndex((sign) => marks.includes(sign));
  const signs = (bare: string, toned: string) => (tone < 0 ? bare : toned[tone]!);
  if (marks.includes("\u0302")) return plain + signs("â", "áàåãä"); // â
  if (marks.includes("\u0306")) return plain + signs("ê", "éèúüë"); // ă
  if (marks.includes("\u031b")) return { o: "ô", u: "ö" }[plain]! + signs("", "ùøûõï"); // ơ, ư
  if (plain === "đ") return "ñ";
  if (plain === "i") return signs("i", "íìæóò");
  return letter === "ỵ" ? "î" : plain + signs("", "ùøûõï");
}

test("every letter of VNI is read, small and capital", () => {
  const letters = [...new Set("aăâeêioôơuưy")].flatMap((vowel) => ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"].map((tone) => (vowel + tone).normalize("NFC"))); // prettier-ignore
  for (const letter of [...letters, "đ"].filter((one) => !/^[a-z]$/.test(one))) {
    const read = (text: string) => recovered(iconv.encode(`Phöôøng ${text}`, "windows-1252"), [])?.text;
    expect(read(asVni(letter))).toBe(`Phường ${letter}`);
    if (asVni(letter).length > 1) expect(read(asVni(letter).toUpperCase())).toBe(`Phường ${letter.toUpperCase()}`);
  }
});

test.each(["phường", "thành phố", "thị xã", "đơn vị", "công an", "kế hoạch", "quyết định", "báo cáo"])(
  "“%s” alone tells an old encoding, without any name",
  (word) => {
    expect(recovered(iconv.encode(word, "tcvn"), [])).toMatchObject({ encoding: "TCVN3 (ABC)", text: word });
    expect(recovered(iconv.encode(`unit ${word}`, "tcvn"), ["Cao Xanh"])?.known).toBe(1); // plain letters tell nothing
  },
);

test("the letters of TCVN3 are those of the standard, byte by byte", () => {
  for (let byte = 128; byte < 256; byte += 1) {
    const bytes = Uint8Array.from([...iconv.encode("phường ", "tcvn"), byte, 65]);
    const expected = iconv.decode(Buffer.from(bytes), "tcvn").normalize("NFC");
    expect(recovered(bytes, [])?.text, String(byte)).toBe(expected);
  }
});

test("bytes in which nothing known can be read are not guessed at", () => {
  expect(recovered(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), NAMES)).toBeNull();
  expect(recovered(new TextEncoder().encode("plain ascii"), NAMES)).toBeNull();
});

describe("a text of Unicode, typed for the font of an old encoding,", () => {
  const SENTENCES = [
    ...["Công an thành phố Hạ Long", "kế hoạch năm 2024", "Tân Hòa", "các đơn vị", "thị trấn", "tỉnh Quảng Ninh"],
    ...["đồng chí", "mạng lưới", "nhà ở", "được giao", "Hà Khánh", "Đông Triều", "Cẩm Phả"],
  ];

  test.each(SENTENCES)("is recognised by letters that stand as in TCVN3 alone: %s", (text) => {
    const typed = iconv.encode(text, "tcvn").toString("latin1");
    expect(typedFor(typed)).toEqual({ encoding: "TCVN3 (ABC)", text });
  });

  test.each(["công an phường hà khánh", "đông triều", "tân hòa", "trần hưng đạo", "cẩm phả", "quảng ninh", "năm"])(
    "is recognised by pairs that stand in VNI alone: %s",
    (text) => {
      expect(typedFor(Array.from(text, asVni).join(""))).toEqual({ encoding: "VNI", text });
      expect(isPlain(Array.from(text, asVni).join(""))).toBe(false);
    },
  );

  test.each([
    ...["Hoà Khánh, hoá, hoạ, khoẻ, thuỷ, quý, loã, xoong, khuỷu, ngoằn ngoèo", "Phường Ngọc Hà (Hòa Lạc)"],
    ...["kế hoạch¹ và quyết định²", "phần mềm Excel® và Windows™", "© Tổng cục, 2024", "§ 1, §2, §A", "12 µm", "±5°"],
    ...["«Vịnh Hạ Long»", "nói «xin chào»", "nói«xin chào»", "1º, 2ª", "TP. Hạ Long · Quảng Ninh", "cạnh×cạnh, 2÷4"],
    ...["août, où, goût, naïf, Noël, château, maïs, Israël, cœur, ça, bête, âgé, théâtre, façade, être, à la carte"],
    ...["naïve café, façade, coöperate, Zoë, São Tomé, España, mañana, Straße, Müller, geändert, Malmö, Tromsø, Åse"],
    ...["ống Ø21", "ốngØ21", "HÀ NỘI", "ĐÔNG TRIỀU", "xãĐông"],
  ])("is not seen in %j", (text) => {
    expect(typedFor(text)).toBeNull();
  });
});
