import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { recovered } from "./old-encoding.ts";

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
