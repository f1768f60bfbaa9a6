import { yearOf } from "./day.ts";
import { countByStatus, knownOutcomes } from "./status.ts";
import type { Milestone, Portal, Recognition, Unit } from "./vocabulary.ts";

/** A milestone of the plan and how many plan wards count towards it. */
export interface MilestoneCount extends Milestone {
  /** Recognised at `asOf`, for an assessment year up to that of the milestone: a decision signed later counts. */
  readonly byYear: number;
  /** Recognised on the day of the milestone by the decisions of then; null while that day is ahead. */
  readonly decidedByThen: number | null;
}

type Recorded = Pick<Portal, "planWards" | "recognitions" | "milestones" | "asOf">;

/** How the plan wards stand to each milestone, in the order of the milestones. */
export const milestoneCounts = (portal: Recorded): readonly MilestoneCount[] =>
  portal.milestones.map(({ date, wards }) => ({
    date,
    wards,
    byYear: portal.planWards.filter((ward) => isRecognisedFor(portal, ward, yearOf(date))).length,
    decidedByThen: date > portal.asOf ? null : countByStatus(portal, portal.planWards, date).recognised,
  }));

type Outcomes = Pick<Recorded, "recognitions" | "asOf">;

/**
 * The recognition at `asOf` by which a ward counts for a year: the last one that is for it or a year before. What a ward
 * had before it lost it does not count.
 */
export const recognitionFor = (portal: Outcomes, ward: Unit, year: number): Recognition | null => {
  const outcomes = knownOutcomes(portal, ward);
  const lost = outcomes.findLastIndex(({ outcome }) => outcome !== "recognised");
  return outcomes.slice(lost + 1).findLast(({ assessmentYear }) => assessmentYear <= year) ?? null;
};

export const isRecognisedFor = (portal: Outcomes, ward: Unit, year: number): boolean =>
  recognitionFor(portal, ward, year) !== null;

/** What an outcome did to the number of recognised wards: one that was recognised already may be so once more. */
export type Effect = "recognised" | "recognised-again" | "revoked" | "not-recognised";

/** The outcomes up to `asOf` by which a ward came to count for a year, went on or ceased to, each with what it did. */
export function turnsFor(
  portal: Outcomes,
  ward: Unit,
  year: number,
): readonly { readonly outcome: Recognition; readonly effect: Effect }[] {
  let counts = false;
  return knownOutcomes(portal, ward).flatMap((outcome) => {
    const before = counts;
    if (outcome.outcome === "recognised") {
      if (outcome.assessmentYear > year) return [];
      counts = true;
      return [{ outcome, effect: before ? "recognised-again" : "recognised" }];
    }
    counts = false;
    return before ? [{ outcome, effect: outcome.outcome as Effect }] : []; // knownOutcomes has no registration
  });
}
