import type { City, Locale } from "#model/vocabulary.ts";

/** The name of a city or town where room is short: `Hạ Long` in either language. */
export const shortName = ({ name }: Pick<City, "name">, locale: Locale): string =>
  name[locale].replace(/ (City|Town)$/, "");
