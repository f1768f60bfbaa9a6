/** The number of a figure: a value, or exactly one reason why there is none. */
import { accepts } from "./pooled.ts";
import type { Status } from "./status.ts";
import { MARKS, type Mark, type Tally, type Verdict } from "./tally.ts";
import type { Assessment } from "./target-standing.ts";
import type { Bound, Indicator, Target } from "./vocabulary.ts";

/** Why there is no value: a kind of no value, those among them that the portal works out. */
export type Missing = Exclude<Mark, "met" | "not-met">;

/** A value, or exactly one reason why there is none. A zero is a value. */
export type Measure =
  { readonly value: number | boolean; readonly missing: null } | { readonly value: null; readonly missing: Missing };

/** What is counted apart: wards by status, or by how they stand to a target. `reported`: in a sum. */
export type Group = Status | Mark | "reported";

export interface GroupCount {
  readonly group: Group;
  readonly count: number;
}

/** A measure and what it is out of, as it may be shown. */
export type Shown = Measure & {
  /** What the value counts: wards, percent, or what an indicator of the whole province is measured in. */
  readonly unit: "wards" | "percent" | Indicator;
  /** The two whole numbers of a percentage; null where the value is none. */
  readonly fraction: { readonly numerator: number; readonly denominator: number } | null;
  /** How many wards it speaks of; null without a list. */
  readonly wards: number | null;
  /** These wards in groups that add up to `wards`; null where they are not told apart. */
  readonly counts: readonly GroupCount[] | null;
};

export const measured = (value: number | boolean): Measure => ({ value, missing: null });

/** Out of nothing, in no groups. */
export const NOTHING = { fraction: null, wards: null, counts: null };

/** The measure of an assessment, as it may be shown. */
export function shownOf(assessment: Assessment, target: Target): Shown {
  switch (assessment.kind) {
    case "recognition": // that no decision is on record is known, and so it is a zero
      return { ...measured(assessment.tally.counts.met), ...inGroups(assessment.tally), unit: "wards" };
    case "wards": {
      const { tally, verdict } = assessment;
      const isSilent = tally.counts.met + tally.counts["not-met"] === 0;
      return { ...(isSilent ? silent(verdict) : measured(tally.counts.met)), ...inGroups(tally), unit: "wards" };
    }
    case "pooled": {
      const { coverage, sum, verdict } = assessment.pool;
      const [said, ...silences] = inGroups(coverage).counts;
      const shown = {
        unit: "percent" as const,
        wards: coverage.of,
        counts: [
          { group: "reported" as const, count: said!.count }, // the first group is there always
          ...silences.filter(({ count }) => count > 0),
        ],
      };
      if (!sum) return { ...shown, ...(coverage.counts.met === 0 ? silent(verdict) : CLOSED), fraction: null };
      const { numerator, denominator } = sum;
      if (denominator === 0) return { ...shown, ...silent("not-applicable"), fraction: null };
      const bound = target.judging === "pooled" ? target.bound : null;
      return { ...shown, ...measured(percentage(numerator, denominator, bound)), fraction: { numerator, denominator } };
    }
    case "province": {
      const reading = assessment.value?.reading;
      const unit = target.judging === "province" ? target.indicator : "percent";
      if (reading && !reading.missing) return { ...NOTHING, ...measured(reading.value), unit };
      return { ...NOTHING, value: null, missing: reading?.missing ?? "not-reported", unit };
    }
  }
}

/** A sum that would give away a ward. */
const CLOSED: Measure = { value: null, missing: "withheld" };

const silent = (verdict: Verdict): Measure => ({ value: null, missing: verdict as Missing }); // of a list without any value

/** All groups that occur, and met and not met always. */
const inGroups = ({ of, counts }: Tally) => ({
  fraction: null,
  wards: of,
  counts: MARKS.filter((mark) => counts[mark] > 0 || mark === "met" || mark === "not-met").map((mark) => ({
    group: mark,
    count: counts[mark],
  })),
});

/**
 * A percentage with one decimal, and with as many more as it takes for what is printed to stand on the same side of the
 * bound as what was counted: 69.96 is not 70.
 */
export function percentage(numerator: number, denominator: number, bound: Bound | null): number {
  const holds = bound && accepts(bound, 100 * numerator, denominator);
  for (const digits of [1, 2, 3, 4]) {
    const rounded = Math.round((100 * numerator * 10 ** digits) / denominator) / 10 ** digits;
    if (bound === null || accepts(bound, rounded) === holds) return rounded;
  }
  return (100 * numerator) / denominator;
}
