import { shownWords } from "#i18n/change-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { HEADLINE } from "#model/figure-id.ts";
import { type Release, frozenFigure } from "#model/published.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** A release, with what a figure said in it. */
export interface ListedRelease {
  readonly href: string;
  readonly text: string;
  readonly value: string;
}

/** All releases, the newest first, each with its headline. */
export const releaseList = (portal: Portal, locale: Locale): readonly ListedRelease[] =>
  valuesOf(portal, HEADLINE, ({ date }) => path.release(date), locale);

/** What a figure said in each release that has it, the newest first. */
export const frozenValues = (portal: Portal, id: string, locale: Locale): readonly ListedRelease[] =>
  valuesOf(portal, id, ({ date }) => path.releaseFigure(date, { id }), locale);

const valuesOf = ({ releases }: Portal, id: string, pageOf: (release: Release) => string, locale: Locale) =>
  releases.toReversed().flatMap((release): readonly ListedRelease[] => {
    const figure = frozenFigure(release, id);
    if (!figure) return [];
    return [
      {
        href: address(locale, pageOf(release)),
        text: messages[locale].release.title(formatDay(release.date, locale)),
        value: shownWords(figure, locale),
      },
    ];
  });
