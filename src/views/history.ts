import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, unitPath } from "#i18n/routes.ts";
import { lastDayOf } from "#model/day.ts";
import { judgeAll } from "#model/judgement.ts";
import { lives } from "#model/life.ts";
import { passingsOf, tookIn } from "#model/lineage.ts";
import { once } from "#model/once.ts";
import { finalYear, standing } from "#model/status.ts";
import { tally } from "#model/tally.ts";
import type { Locale, Portal, Recognition, Succession, Unit } from "#model/vocabulary.ts";
import { decisionWords, outcomeWords, resolutionWords } from "./documents.ts";
import { type Event, type Happening, inOrder } from "./event.ts";

/** What has happened to one unit since the plan, oldest first. */
export const historyOf = (portal: Portal, unit: Unit, locale: Locale): readonly Event[] =>
  inOrder(
    [
      ...planned(portal, unit, locale),
      ...gathered(portal, unit, locale),
      ...reported(portal, unit, locale),
      ...decided(portal, unit, locale),
      ...overdue(portal, unit, locale),
      ...passed(portal, unit, locale),
    ],
    portal.asOf,
    locale,
  );

function planned({ plan }: Portal, { inPlan, roadmapYear }: Unit, locale: Locale): readonly Happening[] {
  const words = messages[locale].event;
  return inPlan ? [{ when: plan.date, text: roadmapYear === null ? words.listed : words.named(roadmapYear) }] : [];
}

/** That it was formed from others or took others in, each whole or in part. */
function gathered(portal: Portal, unit: Unit, locale: Locale): readonly Happening[] {
  const words = messages[locale].event;
  // What had ended before lay in another unit by then, and came with that one.
  const taken = tookIn(portal, unit).filter(({ unit: old, on }) => passingsOf(portal, old)[0]?.on === on);
  return [...Map.groupBy(taken, ({ on }) => on)].map(([on, from]) => ({
    when: on,
    text:
      on === unit.validFrom
        ? words.formed(namesOf(from, (ward) => ward, locale))
        : words.tookIn(namesOf(from, words.wholeOf, locale)),
    detail: resolutionWords(from, locale),
  }));
}

/** The units that passed into another: first those that passed whole, in the words of `whole`, then those of which a part did. */
function namesOf(from: readonly Succession[], whole: (ward: string) => string, locale: Locale): string {
  const { aWard, and, event: words } = messages[locale];
  const passing = (relation: Succession["relation"]) =>
    from.filter((succession) => succession.relation === relation).map(({ unit }) => aWard(unit.name));
  return and([...passing("merged-whole").map(whole), ...passing("split-part").map(words.partOf)]);
}

function reported(portal: Portal, unit: Unit, locale: Locale): readonly Happening[] {
  const words = messages[locale].event;
  return portal.reports.flatMap((report): readonly Happening[] => {
    if (!report.rows.has(unit)) return lives(unit, report.date) ? [{ when: report.date, text: words.noReport }] : [];
    const { of, counts } = tally(judgeAll(portal, unit, report).map(([, judgement]) => judgement));
    const { met, "not-met": notMet } = counts;
    return [{ when: report.date, text: messages[locale].reportTally(of, met, notMet, of - met - notMet) }];
  });
}

/** Its outcomes, registrations too; one without a day stands in its assessment year. */
const decided = ({ recognitions }: Portal, unit: Unit, locale: Locale): readonly Happening[] =>
  (byUnit(recognitions).get(unit) ?? []).map((outcome) => ({
    when: outcome.decisionDate ?? outcome.announcedDate ?? outcome.assessmentYear,
    text: outcomeWords(outcome, locale),
    detail: decisionWords(outcome, locale),
    href: outcome.source.url || null,
  }));
const byUnit = once((recognitions: readonly Recognition[]) => Map.groupBy(recognitions, ({ unit }) => unit));

/** That its roadmap year, or the last year of the plan, ended before `asOf` without an outcome. */
function overdue(portal: Portal, unit: Unit, locale: Locale): readonly Happening[] {
  const year = unit.roadmapYear ?? finalYear(portal);
  const day = lastDayOf(year);
  const open = unit.inPlan && day < portal.asOf && standing(portal, unit, day).outcome === null;
  const say = messages[locale].event[unit.roadmapYear === null ? "planOver" : "roadmapOver"];
  return open ? [{ when: day, text: say(year) }] : [];
}

/** That it ended, on its last day, and where its area lies since; every later change on the day from which it holds. */
function passed(portal: Portal, unit: Unit, locale: Locale): readonly Happening[] {
  const { aWard, and, event: words } = messages[locale];
  return passingsOf(portal, unit)
    .filter(({ on }) => on <= portal.asOf)
    .map(({ on, into }, index) => {
      const names = and(into.map(({ successor }) => aWard(successor.name)));
      return {
        when: index === 0 && unit.validTo ? unit.validTo : on,
        text: index === 0 ? words.ended(formatDay(on, locale), names) : words.laterIn(names),
        detail: resolutionWords(into, locale),
        href: address(locale, unitPath(into[0]!.successor)), // a passing has at least one row
      };
    });
}
