import { valueWords } from "#i18n/figure-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import type { Figure } from "#model/figure.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** A figure of recognised wards of the plan, as it opens a page: its value, what it is out of, its list and day, and where it can be cited. */
export function headline(portal: Portal, figure: Figure, locale: Locale) {
  const words = messages[locale];
  const wards = figure.wards ?? 0;
  const planDay = formatDay(portal.plan.date, locale);
  return {
    figure: valueWords(figure, locale),
    outOf: words.home.outOf(wards),
    sentence: words.home.recorded(wards, planDay, formatDay(figure.asOf, locale)),
    cite: { href: address(locale, path.figure(figure)), text: words.figure.cite },
  };
}
