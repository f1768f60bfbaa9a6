import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { addDays } from "#model/day.ts";
import { lives } from "#model/life.ts";
import { type Passing, passingsOf } from "#model/lineage.ts";
import { milestoneCounts } from "#model/milestone.ts";
import { countsFrom } from "#model/status.ts";
import type { Locale, Portal, Recognition, Unit } from "#model/vocabulary.ts";
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
      ...milestones(portal, locale),
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

/** The outcomes that decide a status; those of one list that one document told on one day are together. */
function decisions({ recognitions }: Portal, locale: Locale): readonly Happening[] {
  const words = messages[locale];
  const dated = recognitions.filter((outcome) => countsFrom(outcome) !== null);
  const shared = (o: Recognition) =>
    [countsFrom(o), o.unit.inPlan, o.outcome, decisionWords(o, locale), o.source.id].join(" ");
  return [...Map.groupBy(dated, shared).values()].map((group) => {
    const first = group[0]!; // no group is empty
    const units = group.map(({ unit }) => unit);
    const wards = words.event[first.unit.inPlan ? "planWards" : "laterWards"](units.length);
    return {
      when: countsFrom(first)!, // of those that are dated
      text: words.event.outcomes(words.outcome[first.outcome], wards, someNames(units, locale)),
      detail: decisionWords(first, locale),
      href: first.source.url || null,
    };
  });
}

/** The last days of wards of the plan, by resolution, with how many other wards have their area since. */
function reforms(portal: Portal, locale: Locale): readonly Happening[] {
  const words = messages[locale].event;
  const ended = portal.planWards.flatMap((ward) => passingsOf(portal, ward).slice(0, 1));
  const past = ended.filter(({ on }) => on <= portal.asOf);
  const keyOf = ({ on, into }: Passing) => `${on} ${into[0]!.resolution}`; // a passing has at least one row
  return [...Map.groupBy(past, keyOf).values()].map((passings) => {
    const { on } = passings[0]!; // no group is empty
    const rows = passings.flatMap(({ into }) => into);
    const others = new Set(rows.map(({ successor }) => successor));
    return {
      when: addDays(on, -1),
      text: words.reform(passings.length, formatDay(on, locale), others.size),
      detail: messages[locale].ward.byResolution(rows[0]!.resolution, ""), // the same in all
    };
  });
}

/** How many reported on each date: of the plan all its wards are asked, of the later ones those that were there. */
function reportingDates({ reports, planWards, units }: Portal, locale: Locale): readonly Happening[] {
  const words = messages[locale].event;
  return reports.flatMap(({ date, rows }): readonly Happening[] => {
    const there = units.filter((unit) => lives(unit, date));
    const [onPlan, later] = [there.filter(({ inPlan }) => inPlan), there.filter(({ inPlan }) => !inPlan)];
    const came = (asked: readonly Unit[], wards: string) =>
      words.reportCame(asked.filter((unit) => rows.has(unit)).length, wards);
    const ended = planWards.length - onPlan.length;
    const detail = ended > 0 ? words.endedBefore(words.planWards(ended)) : "";
    return [
      ...(onPlan.length > 0 ? [{ when: date, text: came(onPlan, words.planWards(planWards.length)), detail }] : []),
      ...(later.length > 0 ? [{ when: date, text: came(later, words.laterWards(later.length)) }] : []),
    ];
  });
}

const taskUpdates = ({ taskUpdates }: Portal, locale: Locale): readonly Happening[] =>
  taskUpdates.map(({ date, text, source }) => ({ when: date, text: text[locale], href: source.url || null }));

/** The milestones of the plan that are past, each with how its list stood on that day. */
const milestones = (portal: Portal, locale: Locale): readonly Happening[] =>
  milestoneCounts(portal).flatMap(({ date, wards, decidedByThen }): readonly Happening[] => {
    const words = messages[locale].event;
    if (decidedByThen === null) return [];
    const detail = words.milestoneCount(decidedByThen, words.planWards(portal.planWards.length));
    return [{ when: date, text: words.milestone(wards), detail }];
  });
