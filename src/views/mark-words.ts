import { messages } from "#i18n/messages.ts";
import type { Mark } from "#model/tally.ts";
import type { Locale, Target } from "#model/vocabulary.ts";

/** The word of a mark. To have met a target on recognition is to be recognised, and only that. */
export const markWord = (target: Target, mark: Mark, locale: Locale): string =>
  target.judging === "recognition" && mark === "met"
    ? messages[locale].target.recognisedMark
    : messages[locale].mark[mark];
