/** Examples of targets that were worked out by hand: what was given, and in words what must come of it. */
import { describe, expect, test } from "vitest";
import { MARKS, type Tally } from "#model/tally.ts";
import {
  type Assessment,
  type ListStanding,
  type PoolShown,
  type TargetState,
  targetStandings,
} from "#model/target-standing.ts";
import type { Judging } from "#model/vocabulary.ts";
import { type Given, planOf } from "./plan.ts";

/** What is said of a list: at the deadline, or null where that is ahead or not named, and at the latest report. */
export interface Told {
  readonly atDeadline: string | null;
  readonly latest: string;
}

export interface Example {
  readonly given: Given;
  readonly state: TargetState;
  /** Null for a target that is not measured. */
  readonly plan: Told | null;
  /** Of today's wards, where the example has some. */
  readonly today?: Told | null;
}

/** Examples by what they show. */
export type Examples = Readonly<Record<string, Example>>;

/** Tests the examples of all targets that are judged in one way. A target without one, and an example without its target, fail. */
export function worked(judging: Judging, examples: Readonly<Record<string, Examples>>): void {
  const targets = planOf({ wards: 1 }).targets.filter((target) => target.judging === judging);

  test(`every target judged by ${judging} has a worked example`, () => {
    expect(Object.keys(examples).toSorted()).toEqual(targets.map(({ id }) => id).toSorted());
    for (const [id, own] of Object.entries(examples)) expect(Object.keys(own), id).not.toEqual([]);
  });

  describe.each(Object.entries(examples))("%s", (id, own) => {
    test.each(Object.entries(own))("%s", (_, { given, state, plan, today }) => {
      const standing = targetStandings(planOf(given)).find(({ target }) => target.id === id);
      expect({ state: standing?.state, plan: toldOf(standing?.plan) }).toEqual({ state, plan });
      if (today !== undefined) expect(toldOf(standing?.today)).toEqual(today);
    });
  });
}

const toldOf = (standing: ListStanding | null | undefined): Told | null =>
  standing ? { atDeadline: standing.atDeadline && said(standing.atDeadline), latest: said(standing.latest) } : null;

/** "2025-12-31: met 9, not-met 1 of 10: met". */
function said(assessment: Assessment): string {
  const at = assessment.at ?? "no report";
  switch (assessment.kind) {
    case "wards":
      return `${at}: ${counts(assessment.tally)}: ${assessment.verdict}`;
    case "recognition": {
      const then = assessment.decidedByThen === null ? "" : `, decided by the deadline ${assessment.decidedByThen}`;
      return `${at}: ${counts(assessment.tally)}${then}: ${assessment.verdict}`;
    }
    case "pooled": {
      const { pool, alternative } = assessment;
      return `${at}: ${poolSaid(pool)}${alternative ? `; on the other base ${poolSaid(alternative)}` : ""}`;
    }
    case "province":
      return `${at}: ${assessment.value?.reading.value ?? "no value"}: ${assessment.verdict}`;
  }
}

/** Met and not met always, each kind of no value where there is one, and the denominator. */
const counts = ({ counts, of }: Tally): string =>
  `${MARKS.filter((mark) => mark === "met" || mark === "not-met" || counts[mark] > 0)
    .map((mark) => `${mark} ${counts[mark]}`)
    .join(", ")} of ${of}`;

/** "70 of 100 in 4 of 4 wards: met". */
const poolSaid = ({ sum, coverage, verdict }: PoolShown): string => {
  const missing = MARKS.filter((mark) => mark !== "met" && coverage.counts[mark] > 0);
  const kinds = missing.map((mark) => `, ${mark} ${coverage.counts[mark]}`).join("");
  const figure = sum ? `${sum.numerator} of ${sum.denominator}` : "closed";
  return `${figure} in ${coverage.counts.met} of ${coverage.of} wards${kinds}: ${verdict}`;
};
