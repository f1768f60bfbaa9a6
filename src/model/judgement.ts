import { type Day, firstDayOf, yearOf } from "./day.ts";
import { lives } from "./life.ts";
import { tookIn } from "./lineage.ts";
import type { Condition, Criterion, Indicator, NoValueMark, Portal, Reading, Report, Unit } from "./vocabulary.ts";

/** Whether a ward meets a criterion, or the one reason why nobody can say. */
export type Judgement = "met" | "not-met" | NoValueMark;

/** Which reason is given when several values are missing: the first of these. */
const REASONS = [
  "not-reported",
  "not-available",
  "withheld",
  "not-applicable",
] as const satisfies readonly NoValueMark[];

/** The one reason to give for several, or null for none. */
export const reasonOf = (missing: readonly (NoValueMark | undefined)[]): NoValueMark | null =>
  REASONS.find((reason) => missing.includes(reason)) ?? null;

type Readings = ReadonlyMap<Indicator, Reading>;

/** What one report says of one unit: nothing, when the unit is not in it. */
export const readingsOf = (report: Report | null, unit: Unit): Readings => report?.rows.get(unit) ?? new Map();

/** What is said of one indicator; what is not there is not reported. */
const read = (readings: Readings, indicator: Indicator): Reading =>
  readings.get(indicator) ?? { value: null, missing: "not-reported" };

/** What one report says of one indicator of one unit. */
export const readingOf = (report: Report | null, unit: Unit, indicator: Indicator): Reading =>
  read(readingsOf(report, unit), indicator);

/**
 * Judges one criterion by what one report says of one ward. All conditions must hold. One that fails decides, whatever
 * else is missing; otherwise a missing value leaves the question open, with its reason.
 *
 * @param comparable whether the ward is still what it was a year ago: without that a rule against the year before
 *   has no like-for-like base, and there is no value to judge by
 */
export function judge(criterion: Criterion, readings: Readings, comparable = true): Judgement {
  const verdicts = criterion.conditions.map((condition) => verdict(condition, readings, comparable));
  if (verdicts.includes("not-met")) return "not-met";
  return REASONS.find((reason) => verdicts.includes(reason)) ?? "met";
}

function verdict(condition: Condition, readings: Readings, comparable: boolean): Judgement {
  const base = "base" in condition ? condition.base : "whole" in condition ? condition.whole : null;
  const now = read(readings, condition.indicator);
  const against = base && read(readings, base);
  const missing = reasonOf([now.missing, against?.missing]);
  if (missing) return missing;
  if ("base" in condition && !comparable) return "not-available";
  if (condition.kind === "part-of-whole" && against?.value === 0) return "not-applicable";
  return holds(condition, now.value!, against?.value ?? null) ? "met" : "not-met"; // nothing is missing
}

function holds(condition: Condition, now: number | boolean, against: number | boolean | null): boolean {
  switch (condition.kind) {
    case "equals":
      return now === condition.equals;
    case "range":
      return within(Number(now), condition.min, condition.max, 1);
    case "part-of-whole":
      return within(100 * Number(now), condition.min, condition.max, Number(against));
    case "crime-bands":
    case "fewer":
      return RULES[condition.kind](Number(now), Number(against));
  }
}

/** Whether `min <= value / by <= max`, without dividing. */
const within = (value: number, min: number | null, max: number | null, by: number): boolean =>
  (min === null || value >= min * by) && (max === null || value <= max * by);

/**
 * The two rules against the same period of the year before, in whole cases (plan III.4). The band is that of the year
 * before: under 10 no more than then, 10 to 19 at least one less, from 20 at least 6 % less, compared as integers.
 * `fewer` is less than before; zero after zero is met.
 */
const RULES: Readonly<Record<"crime-bands" | "fewer", (now: number, before: number) => boolean>> = {
  "crime-bands": (now, before) =>
    before < 10 ? now <= before : before < 20 ? now <= before - 1 : 100 * now <= 94 * before,
  fewer: (now, before) => now < before || (now === 0 && before === 0),
};

/**
 * Whether a unit is, on a reporting date, what it was in the year before: it lived then, and has taken in nothing since
 * that year began. Only then do its cases of the two years compare.
 */
export function isLikeForLike(portal: Pick<Portal, "successions">, unit: Unit, date: Day): boolean {
  const yearBefore = firstDayOf(yearOf(date) - 1);
  const grew = tookIn(portal, unit).some(({ on }) => on > yearBefore && on <= date);
  return !grew && (unit.validFrom === null || unit.validFrom <= yearBefore);
}

/** The last report, up to a day where one is given, in which any of some units lived. A unit that is not in it has not reported. */
export const lastReportOn = (
  { reports }: Pick<Portal, "reports">,
  units: readonly Unit[],
  until?: Day,
): Report | null =>
  reports.findLast(({ date }) => (until === undefined || date <= until) && units.some((unit) => lives(unit, date))) ??
  null;

/** The same of one unit. */
export const lastReportOf = (portal: Pick<Portal, "reports">, unit: Unit, until?: Day): Report | null =>
  lastReportOn(portal, [unit], until);

/** Judges one unit by one report; without a report, nothing is reported. */
export const judgeUnit = (
  portal: Pick<Portal, "successions">,
  criterion: Criterion,
  unit: Unit,
  report: Report | null,
): Judgement => judge(criterion, readingsOf(report, unit), report === null || isLikeForLike(portal, unit, report.date));

/** All criteria of a unit judged by one report. */
export const judgeAll = (
  portal: Pick<Portal, "successions" | "criteria">,
  unit: Unit,
  report: Report | null,
): readonly (readonly [Criterion, Judgement])[] =>
  portal.criteria.map((criterion) => [criterion, judgeUnit(portal, criterion, unit, report)] as const);
