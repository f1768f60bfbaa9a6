import { type FigureHistory, figureHistory } from "#charts/figure-history.ts";
import { figureName, valueWords } from "#i18n/figure-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import type { Figure } from "#model/figure.ts";
import { isLong } from "#model/long-list.ts";
import { monthEnds } from "#model/month-ends.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** The drawing of a figure over time, and the words at it. */
export interface FigureChart {
  readonly label: string;
  readonly drawing: FigureHistory;
  readonly top: string;
  readonly floor: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
}

/** The values of a figure that a page shows: with thousands of wards, those of the ends of months. */
export const shownHistory = (portal: Portal, { history }: Figure): Figure["history"] =>
  isLong(portal.planWards) ? monthEnds(history, ({ date }) => date) : history;

/** The drawing of a figure over time; null where there are not two numbers to draw. */
export function figureChart(portal: Portal, figure: Figure, locale: Locale): FigureChart | null {
  const { asOf, reported, wards, unit } = figure;
  const history = shownHistory(portal, figure);
  const numbers = history.map(({ date, value }) => ({ date, value: typeof value === "number" ? value : null }));
  const measured = numbers.flatMap(({ value }) => (value === null ? [] : [value]));
  if (measured.length < 2) return null;
  const top = unit === "wards" ? (wards ?? 0) : Math.max(100, ...measured);
  const write = (value: number) => valueWords({ ...figure, value, missing: null }, locale);
  return {
    label: messages[locale].figure.historySays(figureName(portal, figure, locale)),
    drawing: figureHistory(numbers, asOf, top, reported === null),
    top: write(top),
    floor: write(0),
    last: write(measured.at(-1)!), // there are two at least
    from: formatDay(history[0]!.date, locale),
    to: formatDay(asOf, locale),
  };
}

/** Earlier values, the newest first. */
export const historyRows = (portal: Portal, figure: Figure, locale: Locale) =>
  shownHistory(portal, figure)
    .toReversed()
    .map((point) => ({
      date: formatDay(point.date, locale),
      value: valueWords({ ...figure, ...point }, locale),
    }));
