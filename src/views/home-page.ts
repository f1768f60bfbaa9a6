import { bands, strip } from "#charts/strip.ts";
import { citedFigure } from "#i18n/citation.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { addDays, yearOf } from "#model/day.ts";
import { HEADLINE, TODAYS_HEADLINE } from "#model/figure-id.ts";
import { figureOf } from "#model/figure.ts";
import { planHasEnded } from "#model/life.ts";
import { isLong } from "#model/long-list.ts";
import { STATUSES, type Status, finalYear, standing } from "#model/status.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { cite } from "./cite.ts";
import { elsewhere } from "./city-list.ts";
import { cityPanels, provinceMap } from "./drawings.ts";
import { progressChart } from "./progress-chart.ts";
import { headline } from "./headline.ts";
import { legend } from "./standing.ts";
import { takeMap, takeProgress } from "./take-away.ts";
import { targetsLine } from "./target-counts.ts";
import { feedLink } from "./updates-page.ts";
import { latestEvents } from "./updates.ts";

/** A year whatever its length: past it, "more than a year" is true of every report. */
const STALE_AFTER_DAYS = 366;

export function homePage(portal: Portal, locale: Locale, site: URL) {
  const words = messages[locale];
  const count = portal.planWards.length;
  const figure = figureOf(portal, HEADLINE);
  const planDay = formatDay(portal.plan.date, locale);
  const day = formatDay(portal.asOf, locale);
  return {
    title: words.home.title(portal.province[locale]),
    description: words.home.description(portal.province[locale], count),
    kicker: words.home.kicker(portal.plan.number, planDay, yearOf(portal.plan.date), finalYear(portal)),
    headline: headline(portal, figure, locale),
    /** Said while no recognition is on record, in force or withdrawn, of either list. */
    noneFound: portal.recognitions.some(({ outcome }) => outcome === "recognised" || outcome === "revoked")
      ? null
      : words.home.noneFound,
    strip: stripOf(portal, locale),
    freshness: freshness(portal, locale),
    /** Said while nothing is recorded: what would change the zero. */
    whatChanges: figure.value === 0 ? words.home.whatChanges : null,
    mapTitle: words.home.mapTitle(count),
    legend: legend(portal, portal.planWards, locale),
    asOf: `${words.list.caption(day)}.`,
    /** The maps; where the wards are too many for one page, the way to them. */
    split: elsewhere(portal, locale),
    province: isLong(portal.planWards) ? null : provinceMap(portal, locale),
    panels: isLong(portal.planWards) ? [] : cityPanels(portal, "plan", locale),
    progress: progressChart(portal, locale),
    cite: cite(portal, citedFigure(portal, figure), locale, site),
    take: { map: takeMap(locale), progress: takeProgress(locale) },
    targets: targetsLine(portal, locale),
    events: latestEvents(portal, locale, 8),
    updates: { href: address(locale, path.updates), text: words.updates.all },
    feeds: [feedLink(portal, locale)],
    links: {
      map: address(locale, path.map),
      today: todaysLink(portal, locale),
    },
  };
}

/** The way to the wards formed after the plan; null while there are none. */
function todaysLink(portal: Portal, locale: Locale) {
  const { home, today } = messages[locale];
  const count = portal.todaysWards.length;
  if (count === 0) return null;
  return {
    href: address(locale, path.todaysWards),
    text: planHasEnded(portal) ? home.todaysWards(count) : today.laterTitle(count),
    more: [home.todaysMore, todaysRecognised(portal, locale)].filter(Boolean).join(" "),
  };
}

/** How many of today's wards are recognised, said apart from the figure of the plan; nothing while none is. */
function todaysRecognised(portal: Portal, locale: Locale): string {
  const { value, wards } = figureOf(portal, TODAYS_HEADLINE);
  const day = formatDay(portal.asOf, locale);
  return value ? messages[locale].home.todaysRecognised(Number(value), wards ?? 0, day) : "";
}

export type Strip = ReturnType<typeof stripOf>;

/** The marks of all plan wards, by status, and the milestones under them. */
export function stripOf(portal: Portal, locale: Locale) {
  const words = messages[locale];
  const statuses = portal.planWards
    .map((ward) => standing(portal, ward, portal.asOf).status)
    .sort((a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b));
  const drawn = strip(
    statuses.length,
    portal.milestones.map((milestone) => milestone.wards),
  );
  return {
    label: words.home.stripLabel(
      legend(portal, portal.planWards, locale)
        .map(({ word, figure }) => `${word} ${figure}`)
        .join("; "),
    ),
    marks: isLong(statuses)
      ? bandsOf(statuses)
      : drawn.marks.map((mark, index) => ({ ...mark, status: statuses[index]! })),
    ticks: portal.milestones.map((milestone, index) => ({
      ...drawn.ticks[index]!, // one tick a milestone
      wards: formatNumber(milestone.wards, locale),
      text: words.strip.tick(yearOf(milestone.date)),
    })),
  };
}

/** One band for each status, in the order given. */
function bandsOf(statuses: readonly Status[]) {
  const runs = [...Map.groupBy(statuses, (status) => status)];
  return bands(runs.map(([, { length }]) => length)).map((band, index) => ({ ...band, status: runs[index]![0] })); // a band a run
}

/** How fresh the data are; loud when no report came for more than a year before `asOf`. */
function freshness(portal: Portal, locale: Locale): { readonly text: string; readonly loud: boolean } {
  const words = messages[locale].freshness;
  const day = formatDay(portal.asOf, locale);
  const report = portal.reports.at(-1);
  if (!report) return { text: words.none(day), loud: addDays(portal.plan.date, STALE_AFTER_DAYS) < portal.asOf };
  const stale = addDays(report.date, STALE_AFTER_DAYS) < portal.asOf;
  return { text: words[stale ? "stale" : "fresh"](day, formatDay(report.date, locale)), loud: stale };
}
