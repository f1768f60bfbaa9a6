import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { type Day, lastDayOf } from "#model/day.ts";
import type { Locale } from "#model/vocabulary.ts";

/** When something happened: on a day, or, where no source names the day, in a year. */
export type When = Day | number;

/** Something that happened, in words; `href` leads to a document or a page that says more. */
export interface Event {
  /** As HTML writes it: `2025-04-22`, or `2024` where the day is not known. */
  readonly datetime: string;
  readonly date: string;
  readonly text: string;
  readonly detail: string;
  readonly href: string | null;
}

/** What happened, before it has been put in order and into a reader's dates. */
export interface Happening {
  readonly when: When;
  readonly text: string;
  readonly detail?: string;
  readonly href?: string | null;
}

/** What happened up to a day, oldest first; what is known by its year only stands at the end of that year. */
export const inOrder = (happenings: readonly Happening[], upTo: Day, locale: Locale): readonly Event[] =>
  happenings
    .filter(({ when }) => typeof when === "number" || when <= upTo)
    .sort((a, b) => compare(lastDay(a.when), lastDay(b.when)))
    .map(({ when, text, detail = "", href = null }) => ({
      datetime: String(when),
      date: typeof when === "number" ? messages[locale].event.inYear(when) : formatDay(when, locale),
      text,
      detail,
      href,
    }));

const lastDay = (when: When): Day => (typeof when === "number" ? lastDayOf(when) : when);
const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
