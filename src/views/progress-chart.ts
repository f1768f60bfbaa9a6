import { progress } from "#charts/progress.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { HEADLINE } from "#model/figure-id.ts";
import { figureOf } from "#model/figure.ts";
import { isLong } from "#model/long-list.ts";
import { milestoneCounts } from "#model/milestone.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { shownHistory } from "./figure-history.ts";

/**
 * The recorded recognitions by date of decision, drawn against the milestones, and the same as a table; then the
 * milestones by assessment year, as the plan counts them.
 */
export function progressChart(portal: Portal, locale: Locale) {
  const words = messages[locale].progress;
  const headline = figureOf(portal, HEADLINE);
  const steps = shownHistory(portal, headline).map(({ date, value }) => ({ day: date, count: Number(value) })); // wards are counted
  const number = (value: number) => formatNumber(value, locale);
  const drawing = progress(steps, portal.milestones, portal.plan.date, portal.asOf, portal.planWards.length);
  return {
    title: words.title(Number(headline.value), portal.planWards.length),
    axis: words.axis,
    caption: words.caption(formatDay(portal.asOf, locale), portal.plan.number),
    drawing,
    /** Said where the table has not every day. */
    thinned: isLong(portal.planWards) ? messages[locale].figure.monthEnds : null,
    words: { recorded: words.recorded, asked: words.asked },
    /** The lines of the scale of counts, each with its number. */
    lines: drawing.counts.map(({ y, count }) => ({ y, text: number(count) })),
    now: number(steps.at(-1)?.count ?? 0),
    milestoneWords: portal.milestones.map(({ wards }) => number(wards)),
    /** One row a milestone: asked, recognised for the years up to it with what is missing, decided when it fell due. While it is ahead, nothing is missing. */
    rows: milestoneCounts(portal).map(({ date, wards, byYear, decidedByThen }) => ({
      date: formatDay(date, locale),
      asked: number(wards),
      byYear: number(byYear),
      decidedByThen: decidedByThen === null ? words.notDue : number(decidedByThen),
      state: decidedByThen === null ? null : byYear >= wards ? words.reached : words.short(wards - byYear),
    })),
    /** One row a day on which the recorded number changed; where these are many, a month. */
    steps: steps.map(({ day, count }) => ({ date: formatDay(day, locale), count: number(count) })),
  };
}

export type ProgressChart = ReturnType<typeof progressChart>;
