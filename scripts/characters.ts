/** The characters of the web fonts: printable ASCII, the Vietnamese alphabet, and the signs that the pages print. */
const VOWELS = "aăâeêioôơuưy";
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const vietnamese = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))).join("") + "đ";
const signs = "\u00a0–—‘’“”›…·•×÷−±≤≥≈→←↑↓↗%‰°²§©†✓✕";

export const CHARACTERS = ascii + vietnamese + vietnamese.toUpperCase() + signs;
