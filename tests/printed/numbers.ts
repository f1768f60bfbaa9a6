/** Numbers as a page prints them. */
import type { Locale } from "#model/vocabulary.ts";

/** A number with the marks of its language: 1.234,5 in Vietnamese, 1,234.5 in English. */
const NUMBER = {
  vi: /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?!\d)|\d+/g,
  en: /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d)|\d+/g,
} as const;

/** What the numbers of a text in a language are worth, in their order. */
export const numbersIn = (text: string, locale: Locale): readonly number[] =>
  [...text.matchAll(NUMBER[locale])].map(([written]) =>
    Number(written.replaceAll(locale === "vi" ? "." : ",", "").replace(",", ".")),
  );
