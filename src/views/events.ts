import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, unitPath } from "#i18n/routes.ts";
import { type Day, lastDayOf } from "#model/day.ts";
import { judgeAll } from "#model/judgement.ts";
import { passingsOf, tookIn } from "#model/lineage.ts";
import { byName } from "#model/order.ts";
import { countsFrom, finalYear, outcomesOf, standing } from "#model/status.ts";
import type { Locale, Portal, Recognition, Unit } from "#model/vocabulary.ts";

/** Something that happened on a day, in words; `href` leads to a document or a page that says more. */
export interface Event {
  readonly day: Day;
  readonly date: string;
  readonly text: string;
  readonly detail: string;
  readonly href: string | null;
}

/** What has happened to one unit since the plan, in order of day. */
export function historyOf(portal: Portal, unit: Unit, locale: Locale): readonly Event[] {
  const words = messages[locale].event;
  const events: Omit<Event, "date">[] = [];
  const add = (day: Day, text: string, detail = "", href: string | null = null) =>
    events.push({ day, text, detail, href });
  const nameOf = (other: Unit) => messages[locale].aWard(other.name);

  if (unit.inPlan) add(portal.plan.date, unit.roadmapYear === null ? words.listed : words.named(unit.roadmapYear));
  const taken = tookIn(portal, unit).filter(
    (succession) => succession.on === unit.validFrom || unit.validFrom === null,
  );
  for (const [on, from] of Map.groupBy(taken, (succession) => succession.on)) {
    const names = messages[locale].and(from.map((succession) => nameOf(succession.unit)));
    const resolution = messages[locale].ward.byResolution(from[0]!.resolution, from[0]!.clause);
    add(on, unit.validFrom === null ? words.tookIn(names) : words.formed(names), resolution);
  }
  for (const { date, rows } of portal.reports) {
    const row = rows.get(unit);
    const alive =
      (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || unit.validTo >= date);
    if (!row && alive) add(date, words.noReport);
    if (!row) continue;
    const judged = judgeAll(portal.criteria, unit, { date, rows });
    add(date, words.report(judged.filter(([, judgement]) => judgement === "met").length, judged.length));
  }
  for (const outcome of portal.recognitions.filter((outcome) => outcome.unit === unit)) {
    const day =
      countsFrom(outcome) ?? outcome.decisionDate ?? outcome.announcedDate ?? lastDayOf(outcome.assessmentYear);
    if (day <= portal.asOf)
      add(day, outcomeWords(outcome, locale), decisionWords(outcome, locale), outcome.source.url || null);
  }
  const year = unit.roadmapYear ?? finalYear(portal);
  const overdue = lastDayOf(year);
  if (unit.inPlan && overdue < portal.asOf && standing(portal, unit, overdue).outcome === null)
    add(overdue, words.overdue(year));
  for (const { on, into } of passingsOf(portal, unit)) {
    const names = messages[locale].and(into.map((succession) => nameOf(succession.successor)));
    const { resolution, clause } = into[0]!;
    add(
      on,
      words.endedInto(names),
      messages[locale].ward.byResolution(resolution, into.length === 1 ? clause : ""),
      address(locale, unitPath(into[0]!.successor)),
    );
  }
  return events
    .filter((event) => event.day <= portal.asOf)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((event) => ({ ...event, date: formatDay(event.day, locale) }));
}

/** "Recognised, 2024": an outcome and the year it is for. */
export const outcomeWords = (outcome: Recognition, locale: Locale): string =>
  `${messages[locale].outcome[outcome.outcome]} (${messages[locale].ward.assessed(outcome.assessmentYear)})`;

/** "Decision 12/QĐ-BCA of 22/04/2025, announced 30/05/2025", as much of it as is known. */
export function decisionWords({ decisionNumber, decisionDate, announcedDate }: Recognition, locale: Locale): string {
  const words = messages[locale].ward;
  const decided = decisionDate && formatDay(decisionDate, locale);
  const decision =
    decisionNumber && decided ? words.decision(decisionNumber, decided) : decided ? words.decidedOn(decided) : "";
  return [decision, announcedDate ? words.announced(formatDay(announcedDate, locale)) : ""].filter(Boolean).join(", ");
}

/** The latest things that happened, newest first; what happened to many units on one day is one entry. */
export function latestEvents(portal: Portal, locale: Locale, most: number): readonly Event[] {
  const words = messages[locale].event;
  const events: Omit<Event, "date">[] = [];
  const add = (day: Day, text: string, href: string | null = null, detail = "") =>
    events.push({ day, text, detail, href });

  add(portal.plan.date, words.plan(portal.plan.number), portal.plan.url);
  const decided = portal.recognitions.filter((outcome) => countsFrom(outcome) !== null);
  for (const outcomes of Map.groupBy(decided, (o) => `${countsFrom(o)} ${o.outcome} ${o.decisionNumber}`).values()) {
    const [first] = outcomes;
    const outcome = messages[locale].outcomeOf[first!.outcome];
    const names = someNames(
      outcomes.map((o) => o.unit),
      locale,
    );
    add(
      countsFrom(first!)!,
      words.outcomes(outcomes.length, outcome, names),
      first!.source.url || null,
      decisionWords(first!, locale),
    );
  }
  const ended = portal.planWards.filter((ward) => ward.validTo !== null && ward.validTo < portal.asOf);
  for (const wards of Map.groupBy(ended, (ward) => ward.validTo!).values()) {
    const passing = passingsOf(portal, wards[0]!)[0];
    if (passing) add(passing.on, words.reform(wards.length, passing.into[0]!.resolution));
  }
  for (const { date, rows } of portal.reports) {
    const asked = portal.units.filter(
      (u) => (u.validFrom === null || u.validFrom <= date) && (u.validTo === null || u.validTo >= date),
    );
    add(date, words.reportCame(asked.filter((u) => rows.has(u)).length, asked.length));
  }
  for (const update of portal.taskUpdates) add(update.date, update.text[locale], update.source.url || null);
  const years = Map.groupBy(
    portal.planWards.filter((ward) => ward.roadmapYear !== null && lastDayOf(ward.roadmapYear) < portal.asOf),
    (ward) => ward.roadmapYear!,
  );
  for (const [year, wards] of years) {
    const open = wards.filter((ward) => standing(portal, ward, lastDayOf(year)).outcome === null).length;
    if (open > 0) add(lastDayOf(year), words.roadmapOver(year, open));
  }
  return events
    .filter((event) => event.day <= portal.asOf)
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0))
    .slice(0, most)
    .map((event) => ({ ...event, date: formatDay(event.day, locale) }));
}

/** The first few names in order, and how many more there are. */
export function someNames(units: readonly Unit[], locale: Locale, most = 6): string {
  const names = [...units].sort(byName).map((unit) => unit.name);
  if (names.length <= most) return messages[locale].and(names);
  return `${names.slice(0, most - 1).join(", ")} ${messages[locale].event.more(names.length - most + 1)}`;
}

/** The outcomes of a unit, oldest first, that decide its status up to `asOf`. */
export const decidingOutcomes = (portal: Portal, unit: Unit): readonly Recognition[] =>
  outcomesOf(portal, unit).filter((outcome) => countsFrom(outcome)! <= portal.asOf); // outcomesOf keeps dated ones only
