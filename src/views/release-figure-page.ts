import { inBoth } from "#i18n/both.ts";
import { shownWords } from "#i18n/change-words.ts";
import type { Cited } from "#i18n/citation.ts";
import { outOfWords, valueWords } from "#i18n/figure-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, releaseFile } from "#i18n/routes.ts";
import { touches } from "#model/correction.ts";
import { figures } from "#model/figure.ts";
import type { PublishedFigure, Release } from "#model/published.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { cite } from "./cite.ts";
import { correctionTable } from "./corrections.ts";
import { errorReport } from "./error-report.ts";
import { correctedSince } from "./release-page.ts";
import type { Link } from "./unit-page.ts";

/** The page of a figure of a release: what it said then, and beside it what is newer or was corrected. */
export function releaseFigurePage(
  portal: Portal,
  release: Release,
  figure: PublishedFigure,
  locale: Locale,
  site: URL,
) {
  const words = messages[locale];
  const day = formatDay(release.date, locale);
  const other = locale === "vi" ? "en" : "vi";
  const cited = citedFrozen(release, figure);
  const title = words.release.title(day);
  return {
    title: `${figure.name[locale]}: ${title}`,
    name: figure.name[locale],
    label: title,
    description: `${title}. ${figure.sentence[locale]}`,
    path: path.releaseFigure(release.date, figure),
    crumbs: [
      { href: address(locale, path.data), text: words.data.title },
      { href: address(locale, path.release(release.date)), text: title },
    ],
    value: { text: figure.shown[locale], isWord: typeof figure.value !== "number" },
    outOf: figure.outOf[locale],
    sentence: figure.sentence[locale],
    otherSentence: { locale: other, text: figure.sentence[other] } as const,
    facts: [
      { term: words.release.label, text: day },
      { term: words.figure.asOf, text: formatDay(figure.asOf, locale) },
      ...(figure.reported ? [{ term: words.figure.reported, text: formatDay(figure.reported, locale) }] : []),
      { term: words.figure.sources, text: figure.documents[locale] },
      { term: words.figure.id, text: figure.id },
    ].filter(({ text }) => text !== ""),
    ...beside(portal, figure, locale),
    corrections: correctionTable(
      portal,
      correctedSince(portal, release).filter((correction) => touches(portal, correction, figure.id)),
      locale,
    ),
    downloads: [{ href: releaseFile(release.date, "figures.json"), text: words.figure.allFigures }],
    cite: cite(portal, cited, locale, site),
    errorReport: errorReport(portal, cited, locale, site),
  };
}

/** What the live edition says of the figure now: something newer, or the same still. */
interface Beside {
  readonly newer: { readonly title: string; readonly text: string } | null;
  readonly same: string | null;
  readonly current: Link | null;
}

function beside(portal: Portal, frozen: PublishedFigure, locale: Locale): Beside {
  const { release: words } = messages[locale];
  const live = figures(portal).find(({ id }) => id === frozen.id);
  if (!live) return { newer: null, same: words.gone, current: null };
  const current = { href: address(locale, path.figure(live)), text: words.current };
  const now = [valueWords(live, locale), outOfWords(live, locale)].filter(Boolean).join(" ");
  const asOf = formatDay(live.asOf, locale);
  if (now !== shownWords(frozen, locale)) return { newer: { title: words.newer, text: words.newerIs(now, asOf) }, same: null, current }; // prettier-ignore
  return { newer: null, same: words.same(asOf), current };
}

const citedFrozen = ({ date }: Release, figure: PublishedFigure): Cited => ({
  kind: "figure",
  id: figure.id,
  path: path.releaseFigure(date, figure),
  file: `figures/${figure.id}`,
  name: figure.name,
  shown: inBoth((locale) => shownWords(figure, locale)),
  documents: figure.documents,
  asOf: figure.asOf,
  release: date,
});
