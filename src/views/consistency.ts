import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { recognitionGaps } from "#model/recognition-gaps.ts";
import type { Criterion, Locale, Portal, Unit } from "#model/vocabulary.ts";

/**
 * That a ward is recognised, and which criteria its report of that time had not met or not reported: stated, not judged.
 * Null where there is nothing to say.
 */
export function consistency(portal: Portal, unit: Unit, locale: Locale) {
  const { consistency: words, and } = messages[locale];
  const gaps = recognitionGaps(portal, unit);
  if (!gaps) return null;
  const { year, report, unmet, unreported, notDue } = gaps;
  const parts = [
    unmet.length > 0 ? words.unmet(unmet.length) : "",
    unreported.length > 0 ? words.unreported(unreported.length) : "",
  ].filter(Boolean);
  const day = report && formatDay(report.date, locale);
  const isListed = report !== null && report.rows.has(unit);
  const said = !day ? words.none(year) : isListed ? words.by(year, day, and(parts)) : words.silent(year, day);
  return {
    title: words.title,
    text: notDue > 0 ? `${said} ${words.notDue(notDue)}` : said,
    neutral: words.neutral,
    which: words.which,
    // Where nothing was reported the sentence has said it of all.
    lists: isListed
      ? [listed("not-met", unmet, locale), listed("not-reported", unreported, locale)].filter(hasNames)
      : [],
  };
}

const listed = (judgement: "not-met" | "not-reported", criteria: readonly Criterion[], locale: Locale) => ({
  judgement,
  word: messages[locale].judgement[judgement],
  names: criteria.map(({ name }) => name[locale]),
});
const hasNames = ({ names }: { readonly names: readonly string[] }): boolean => names.length > 0;
