import type { Assessment, ListName, TargetStanding } from "#model/target-standing.ts";
import type { Target } from "#model/vocabulary.ts";

/** One assessment of a target: by a list, when it fell due or at the latest report. */
export interface TargetResult {
  readonly target: Target;
  readonly list: ListName | null;
  readonly moment: "deadline" | "latest";
  readonly assessment: Assessment;
}

/** Every assessment of a target, by both lists; none of what is not measured, or only as a part of another target. */
export function resultsOf({ target, plan, today, state }: TargetStanding): readonly TargetResult[] {
  if (state === "not-measured") return [];
  return (["plan", "today"] as const).flatMap((name) => {
    const standing = name === "plan" ? plan : today;
    const list = target.judging === "province" ? null : name;
    return (["deadline", "latest"] as const).flatMap((moment) => {
      const assessment = moment === "deadline" ? standing?.atDeadline : standing?.latest;
      return assessment ? [{ target, list, moment, assessment }] : [];
    });
  });
}
