/**
 * Vietnamese text made comparable. Names are typed with and without marks, in two styles of tone mark (Hoà, Hòa), in
 * composed and decomposed form; all of these are one name.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Lower case, no marks, đ as d, white space single: `Trần  Hưng Đạo` gives `tran hung dao`. */
export const fold = (text: string): string =>
  spaced(text).toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");

/**
 * Lower case with the tone of each syllable moved behind it, so that `Hoà` and `Hòa` are the same text while `Hà`
 * and `Hạ` are not. For comparing only, never for showing.
 */
export const toneKey = (text: string): string =>
  spaced(text)
    .toLowerCase()
    .normalize("NFD")
    .split(" ")
    .map((syllable) => syllable.replace(TONES, "") + (syllable.match(TONES) ?? []).join(""))
    .join(" ");

/** Composed form, with every kind of white space as one plain space and none around. */
export const spaced = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();
