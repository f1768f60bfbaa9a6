import { progress } from "#charts/progress.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { lastDayOf, yearOf } from "#model/day.ts";
import { countByStatus, recognisedOverTime } from "#model/status.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { recognisedNow } from "./standing.ts";

/** The recorded recognitions over time against the milestones: the drawing, and the same as a table. */
export function progressChart(portal: Portal, locale: Locale) {
  const words = messages[locale].progress;
  const steps = recognisedOverTime(portal, portal.planWards);
  const number = (value: number) => formatNumber(value, locale);
  const milestones = portal.milestones.map(({ date, wards }) => {
    const due = date <= portal.asOf;
    const recorded = due ? countByStatus(portal, portal.planWards, date).recognised : null;
    return { date, wards, recorded };
  });
  return {
    title: words.title(recognisedNow(portal, portal.planWards), portal.planWards.length),
    axis: words.axis,
    caption: words.caption(formatDay(portal.asOf, locale), portal.plan.number),
    drawing: progress(steps, portal.milestones, portal.plan.date, portal.asOf, portal.planWards.length),
    now: number(steps.at(-1)?.count ?? 0),
    milestoneWords: portal.milestones.map(({ wards }) => number(wards)),
    label: words.title(recognisedNow(portal, portal.planWards), portal.planWards.length),
    /** One row a milestone: asked, recorded on that day, and what is missing. */
    rows: milestones.map(({ date, wards, recorded }) => ({
      date: formatDay(date, locale),
      asked: number(wards),
      recorded: recorded === null ? "" : number(recorded),
      state: recorded === null ? words.notDue : recorded >= wards ? words.reached : words.short(wards - recorded),
    })),
    /** One row a day on which the recorded number changed. */
    steps: steps.map(({ day, count }) => ({ date: formatDay(day, locale), count: number(count) })),
    span: `${yearOf(portal.plan.date)}–${yearOf(portal.milestones.at(-1)?.date ?? lastDayOf(yearOf(portal.asOf)))}`,
  };
}
