/** Text that was written in UTF-8 and read in another encoding: `PhÆ°á»ng`, `TĂ¢n HĂ²a`, `Ph∆∞·ªùng`. */

/** The bytes with which UTF-8 begins a letter of Vietnamese, a mark of its own, and a dash or quotation mark. */
const FIRST = [0xc3, 0xc4, 0xc5, 0xc6, 0xcc, 0xe1, 0xe2];

const LATIN = "\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿";
const CONTROLS = Array.from({ length: 32 }, (_, place) => String.fromCharCode(0x80 + place)).join("");
const WESTERN = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${LATIN}`;

/** What encodings show in place of those bytes, and of the bytes that go on, from 80 to BF. */
const ENCODINGS: readonly (readonly [first: string, onward: string])[] = [
  ["ÃÄÅÆÌáâ", WESTERN], // windows-1252
  ["ÃÄÅÆÌáâ", CONTROLS + LATIN], // ISO 8859-1
  ["ĂÄÅÆ\u0300áâ", WESTERN], // windows-1258
  ["ĂÄÅÆ\u0300áâ", CONTROLS + LATIN],
  ["√ƒ≈∆Ã·‚", "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"], // Mac OS Roman
  ["├─┼╞╠ßΓ", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"], // DOS, 437
  ["├─┼ã╠ßÔ", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"], // DOS, 850
];

const LETTERS = "àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323";

/** The letters by their two bytes; of those with three, as of dashes and quotation marks, the first two tell. */
const BYTES = [...Array.from(LETTERS, (letter) => [...new TextEncoder().encode(letter)]), [0xe1, 0xba], [0xe1, 0xbb], [0xe2, 0x80]]; // prettier-ignore

/** A capital before a space that does not break may be right: `XÃ HỘI`. */
const UNSURE = ["Ã\u00a0", "Ă\u00a0"];

const PAIRS = ENCODINGS.flatMap(([first, onward]) =>
  BYTES.map(([one = 0, two = 0]) => `${first[FIRST.indexOf(one)]}${onward[two - 0x80]}`),
).filter((pair) => !UNSURE.includes(pair));
const BY_FIRST = [...Map.groupBy(PAIRS, (pair) => pair[0])].map(
  ([first, pairs]) => `${first}[${pairs.map((pair) => pair[1]).join("")}]`,
);

/** No word of Vietnamese of two letters ends in Ă, nor has a capital Ã at its end alone; and `Â` stands before no sign. */
const ENDS =
  "\\p{L}Ă(?!\\p{L})|\\p{Ll}Ã(?!\\p{L})|Ã\\u00a0(?=[\\p{Ll}\\s])|^(?=[^]*\\p{Ll})[^]*Ã\\u00a0$|\\SÂ\\u00a0|Â[¡-¿]";

const MISREAD = new RegExp(`${BY_FIRST.join("|")}|${ENDS}`, "u");

/** A sign that each of them holds, which is quick to look for. */
const SIGN = new RegExp(`[${ENCODINGS.map(([first]) => first).join("")}Â]`);

/** A quotation: `“THỊ XÃ”` holds two signs that misread text has as well. */
const QUOTED = /(^|[\s([{/-])(?:“([^“”]*)”|‘([^‘’]*)’|«([^«»]*)»)/g;

/** Whether a text holds letters of Vietnamese that were read in a wrong encoding. */
export const isMisread = (text: string): boolean =>
  SIGN.test(text) &&
  MISREAD.test(text) &&
  MISREAD.test(text.replace(QUOTED, (_, before, a, b, c) => `${before} ${a ?? b ?? c} `));
