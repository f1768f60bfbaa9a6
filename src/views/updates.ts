import { messages } from "#i18n/messages.ts";
import { lastDayOf } from "#model/day.ts";
import { lives } from "#model/life.ts";
import { type Passing, passingsOf } from "#model/lineage.ts";
import { countsFrom, standing } from "#model/status.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { decisionWords } from "./documents.ts";
import { type Event, type Happening, inOrder } from "./event.ts";
import { someNames } from "./some-names.ts";

/** The latest things that happened, newest first; what happened to many units on one day is one entry. */
export const latestEvents = (portal: Portal, locale: Locale, most: number): readonly Event[] =>
  inOrder(
    [
      issued(portal, locale),
      ...decisions(portal, locale),
      ...reforms(portal, locale),
      ...reportingDates(portal, locale),
      ...taskUpdates(portal, locale),
      ...roadmapYears(portal, locale),
    ],
    portal.asOf,
    locale,
  )
    .toReversed()
    .slice(0, most);

const issued = ({ plan }: Portal, locale: Locale): Happening => ({
  when: plan.date,
  text: messages[locale].event.plan(plan.number),
  href: plan.url,
});

/** The outcomes that decide a status, those of one decision together. */
function decisions({ recognitions }: Portal, locale: Locale): readonly Happening[] {
  const { event: words, outcome } = messages[locale];
  const dated = recognitions.filter((outcome) => countsFrom(outcome) !== null);
  const groups = Map.groupBy(dated, (o) => `${countsFrom(o)} ${o.outcome} ${o.decisionNumber}`);
  return [...groups.values()].map((group) => {
    const first = group[0]!; // no group is empty
    const names = someNames(
      group.map(({ unit }) => unit),
      locale,
    );
    return {
      when: countsFrom(first)!, // of those that are dated
      text: words.outcomes(outcome[first.outcome], group.length, names),
      detail: decisionWords(first, locale),
      href: first.source.url || null,
    };
  });
}

/** The days on which wards of the plan ended, by resolution. */
function reforms(portal: Portal, locale: Locale): readonly Happening[] {
  const ended = portal.planWards.flatMap((ward) => passingsOf(portal, ward).slice(0, 1));
  const resolutionOf = ({ into }: Passing) => into[0]!.resolution; // a passing has at least one row
  return [...Map.groupBy(ended, (passing) => `${passing.on} ${resolutionOf(passing)}`).values()].map((passings) => ({
    when: passings[0]!.on, // no group is empty
    text: messages[locale].event.reform(passings.length, resolutionOf(passings[0]!)),
  }));
}

const reportingDates = ({ reports, units }: Portal, locale: Locale): readonly Happening[] =>
  reports.map(({ date, rows }) => {
    const asked = units.filter((unit) => lives(unit, date));
    return {
      when: date,
      text: messages[locale].event.reportCame(asked.filter((unit) => rows.has(unit)).length, asked.length),
    };
  });

const taskUpdates = ({ taskUpdates }: Portal, locale: Locale): readonly Happening[] =>
  taskUpdates.map(({ date, text, source }) => ({ when: date, text: text[locale], href: source.url || null }));

/** The roadmap years that ended before `asOf` with wards that had no outcome. */
function roadmapYears(portal: Portal, locale: Locale): readonly Happening[] {
  const named = portal.planWards.filter(({ roadmapYear }) => roadmapYear !== null);
  return [...Map.groupBy(named, ({ roadmapYear }) => roadmapYear!)] // of those named
    .map(([year, wards]) => ({ year, day: lastDayOf(year), wards }))
    .filter(({ day }) => day < portal.asOf)
    .map(({ year, day, wards }) => ({
      year,
      day,
      open: wards.filter((ward) => standing(portal, ward, day).outcome === null).length,
    }))
    .filter(({ open }) => open > 0)
    .map(({ year, day, open }) => ({ when: day, text: messages[locale].event.roadmapOver(year, open) }));
}
