import { yearOf } from "./day.ts";
import { countByStatus, knownOutcomes, standing } from "./status.ts";
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

/** Whether a ward is recognised at `asOf` and has been for a year up to `year`; what a ward had before it lost it does not count. */
export const isRecognisedFor = (
  portal: Pick<Recorded, "recognitions" | "milestones" | "asOf">,
  ward: Unit,
  year: number,
): boolean =>
  standing(portal, ward, portal.asOf).status === "recognised" &&
  sinceLastLoss(portal, ward).some(({ assessmentYear }) => assessmentYear <= year);

/** The recognitions up to `asOf` that no other outcome has followed. */
function sinceLastLoss(portal: Pick<Recorded, "recognitions" | "asOf">, ward: Unit): readonly Recognition[] {
  const outcomes = knownOutcomes(portal, ward);
  return outcomes.slice(outcomes.findLastIndex(({ outcome }) => outcome !== "recognised") + 1);
}
