import { readingOf, reasonOf } from "./judgement.ts";
import { lives } from "./life.ts";
import { type Tally, type Verdict, mostOf, tally } from "./tally.ts";
import type { Bound, Indicator, Report, Unit } from "./vocabulary.ts";

/** A sum over the units of a list that report both of its parts, in the unit of the indicators. */
export interface Pool {
  readonly numerator: number;
  readonly denominator: number;
  /** The units that are in the sum, in the order of the list. */
  readonly units: readonly Unit[];
  /** What became of every unit of the list: `met` stands for those in the sum. A ward has no met of its own here. */
  readonly coverage: Tally;
}

/** Adds up one report over a list of units. A unit counts when it reports both numbers; the others keep their kind of no value. */
export function pool(report: Report, units: readonly Unit[], numerator: Indicator, denominator: Indicator): Pool {
  const inside: Unit[] = [];
  const sum = { numerator: 0, denominator: 0 };
  const coverage = tally(
    units.map((unit) => {
      if (!lives(unit, report.date)) return "dissolved";
      const [part, whole] = [readingOf(report, unit, numerator), readingOf(report, unit, denominator)];
      const missing = reasonOf([part.missing, whole.missing]);
      if (missing) return missing;
      sum.numerator += Number(part.value);
      sum.denominator += Number(whole.value);
      inside.push(unit);
      return "met";
    }),
  );
  return { ...sum, units: inside, coverage };
}

/** What units report of an indicator, added up; null when one of them says nothing. */
export const totalOf = (report: Report, units: readonly Unit[], indicator: Indicator): number | null =>
  units.reduce<number | null>((sum, unit) => {
    const reading = readingOf(report, unit, indicator);
    return sum === null || reading.missing ? null : sum + Number(reading.value);
  }, 0);

/** Judges a pool by its percentage, in whole numbers; nothing can be said of a share of nothing. */
export function poolVerdict({ numerator, denominator, coverage }: Pool, bound: Bound): Verdict {
  if (coverage.counts.met === 0) return mostOf(coverage);
  if (denominator === 0) return "not-applicable";
  return accepts(bound, 100 * numerator, denominator) ? "met" : "not-met";
}

/** Whether `value / by` is a number that a target accepts, without dividing. */
export function accepts(bound: Bound, value: number, by = 1): boolean {
  switch (bound.comparator) {
    case ">=":
      return value >= bound.value * by;
    case "<=":
      return value <= bound.value * by;
    case ">":
      return value > bound.value * by;
    case "<":
      return value < bound.value * by;
    case "=":
      return value === bound.value * by;
    case "between":
      return value >= bound.from * by && value <= bound.to * by;
  }
}
