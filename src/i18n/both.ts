import type { Locale } from "#model/vocabulary.ts";
import { LOCALES } from "./routes.ts";

/** The same thing in each language. */
export const inBoth = <T>(of: (locale: Locale) => T): Readonly<Record<Locale, T>> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>; // the locales are these
