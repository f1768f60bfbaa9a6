import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, unitPath } from "#i18n/routes.ts";
import { correctedResults } from "#model/correction.ts";
import { readingOf } from "#model/judgement.ts";
import type { Correction, Locale, Portal } from "#model/vocabulary.ts";
import type { WordTable } from "./prose-tables.ts";
import { readingWords } from "./shown-values.ts";

/** Corrections, the newest first, each with what was published and what is right; null for none. */
export function correctionTable(
  portal: Portal,
  corrections: readonly Correction[],
  locale: Locale,
): (WordTable & { readonly title: string }) | null {
  const words = messages[locale].correction;
  if (corrections.length === 0) return null;
  return {
    title: words.title,
    head: [words.what, words.change, words.reason, words.date],
    rows: corrections
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))
      .map((correction) => ({
        cells: [
          subjectOf(correction, locale),
          changeOf(portal, correction, locale),
          correction.reason[locale],
          formatDay(correction.date, locale),
        ],
        ...(correction.unit && { href: address(locale, unitPath(correction.unit)) }),
      })),
  };
}

function subjectOf({ unit, file, field, reported }: Correction, locale: Locale): string {
  const words = messages[locale];
  const what = reported
    ? words.correction.inReport(reported.indicator.name[locale], formatDay(reported.date, locale))
    : words.correction.inFile(field, file);
  return [unit && words.ward.title(unit.name), what].filter(Boolean).join(": ");
}

/** What was published and what is right; where each ward's own number is closed, what became of its criteria. */
function changeOf(portal: Portal, correction: Correction, locale: Locale): string {
  const words = messages[locale];
  const { unit, reported, published, corrected } = correction;
  if (!reported) return `${published || words.correction.empty} → ${corrected || words.correction.empty}`;
  const { indicator, before } = reported;
  if (unit && indicator.disclosure === "value") {
    const now = readingOf(portal.reports.find(({ date }) => date === reported.date) ?? null, unit, indicator);
    return `${readingWords(before, indicator, locale)} → ${readingWords(now, indicator, locale)}`;
  }
  const results = indicator.disclosure === "status" ? correctedResults(portal, correction) : [];
  if (results.length === 0) return words.correction.closed;
  return results
    .map(({ criterion: { name }, before, after }) =>
      before === after
        ? words.correction.sameResult(name[locale], words.judgement[after])
        : words.correction.result(name[locale], words.judgement[before], words.judgement[after]),
    )
    .join("; ");
}
