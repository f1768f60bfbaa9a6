import { shownWords } from "#i18n/change-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { HEADLINE } from "#model/figure.ts";
import { frozenFigure } from "#model/published.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** A release, with what a figure said in it. */
export interface ListedRelease {
  readonly href: string;
  readonly text: string;
  readonly value: string;
}

/** All releases, the newest first, each with its headline. */
export const releaseList = (portal: Portal, locale: Locale): readonly ListedRelease[] =>
  frozenValues(portal, HEADLINE, locale).map((release) => ({
    ...release,
    href: release.href.replace(/so-lieu\/.*/, ""),
  }));

/** What a figure said in each release that has it, the newest first. */
export const frozenValues = ({ releases }: Portal, id: string, locale: Locale): readonly ListedRelease[] =>
  releases.toReversed().flatMap((release) => {
    const figure = frozenFigure(release, id);
    return figure
      ? [
          {
            href: address(locale, path.releaseFigure(release.date, figure)),
            text: messages[locale].release.title(formatDay(release.date, locale)),
            value: shownWords(figure, locale),
          },
        ]
      : [];
  });
