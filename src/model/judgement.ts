import { lives } from "./life.ts";
import type { Condition, Criterion, Indicator, NoValueMark, Portal, Reading, Report, Unit } from "./vocabulary.ts";

/** Whether a ward meets a criterion, or the one reason why nobody can say. */
export type Judgement = "met" | "not-met" | NoValueMark;

/** Which reason is given when several values of one criterion are missing: the first of these. */
const REASONS = [
  "not-reported",
  "not-available",
  "withheld",
  "not-applicable",
] as const satisfies readonly NoValueMark[];

type Readings = ReadonlyMap<Indicator, Reading>;

/**
 * Judges one criterion by what one report says of one ward. All conditions must hold. One that fails decides, whatever
 * else is missing; otherwise a missing value leaves the question open, with its reason.
 */
export function judge(criterion: Criterion, readings: Readings): Judgement {
  const verdicts = criterion.conditions.map((condition) => verdict(condition, readings));
  if (verdicts.includes("not-met")) return "not-met";
  return REASONS.find((reason) => verdicts.includes(reason)) ?? "met";
}

function verdict({ indicator, base, rule, min, max, equals }: Condition, readings: Readings): Judgement {
  const now = readings.get(indicator);
  if (!now || now.missing) return now?.missing ?? "not-reported";
  const before = base ? readings.get(base) : null;
  if (before === undefined || before?.missing) return before?.missing ?? "not-reported";
  const holds =
    rule && before
      ? RULES[rule](Number(now.value), Number(before.value))
      : (equals === null || now.value === equals) &&
        (min === null || Number(now.value) >= min) &&
        (max === null || Number(now.value) <= max);
  return holds ? "met" : "not-met";
}

/**
 * The two rules against the same period of the year before, in whole cases (plan III.4). The band is that of the year
 * before: under 10 no more than then, 10 to 19 at least one less, from 20 at least 6 % less, compared as integers.
 * `fewer` is less than before; zero after zero is met.
 */
const RULES: Readonly<Record<NonNullable<Condition["rule"]>, (now: number, before: number) => boolean>> = {
  "crime-bands": (now, before) =>
    before < 10 ? now <= before : before < 20 ? now <= before - 1 : 100 * now <= 94 * before,
  fewer: (now, before) => now < before || (now === 0 && before === 0),
};

/** The last report of the time in which a unit lived, or null. A unit that is not in it has not reported. */
export const lastReportOf = ({ reports }: Pick<Portal, "reports">, unit: Unit): Report | null =>
  reports.findLast(({ date }) => lives(unit, date)) ?? null;

/** All criteria of a unit judged by one report; without a report, none is reported. */
export const judgeAll = (
  criteria: readonly Criterion[],
  unit: Unit,
  report: Report | null,
): readonly (readonly [Criterion, Judgement])[] =>
  criteria.map((criterion) => [criterion, judge(criterion, report?.rows.get(unit) ?? new Map())] as const);
