import { type Day, firstDayOf, lastDayOf, yearOf } from "./day.ts";
import { once } from "./once.ts";
import { by } from "./order.ts";
import type { Portal, Recognition, Unit } from "./vocabulary.ts";

/** Where a unit stands at a date. `registered` is history, not a status. */
export type Status =
  Exclude<Recognition["outcome"], "registered"> | "past-roadmap" | "on-roadmap" | "by-2030" | "outside-plan";

/** All statuses, in the order in which lists and legends show them. */
export const STATUSES = [
  "recognised",
  "not-recognised",
  "revoked",
  "past-roadmap",
  "on-roadmap",
  "by-2030",
  "outside-plan",
] as const satisfies readonly Status[];

/** A status and the outcome that decides it, if one does. */
export interface Standing {
  readonly status: Status;
  readonly outcome: Recognition | null;
}

/** The day from which an outcome counts: of the decision, else of its announcement. `registered` never counts. */
export const countsFrom = (outcome: Recognition): Day | null =>
  outcome.outcome === "registered" ? null : (outcome.decisionDate ?? outcome.announcedDate);

/** The last year of the plan: of its last milestone. */
export const finalYear = ({ milestones }: Pick<Portal, "milestones">): number =>
  Math.max(...milestones.map((milestone) => yearOf(milestone.date)));

/** The outcomes of a unit that decide a status, in the order in which they do: by decision date, then assessment year. */
export function outcomesOf(portal: Pick<Portal, "recognitions">, unit: Unit): readonly Recognition[] {
  return (byUnit(portal.recognitions).get(unit) ?? [])
    .filter((outcome) => countsFrom(outcome) !== null)
    .sort(by(countsFrom, ({ assessmentYear }) => assessmentYear));
}

/** Those of them that count at `asOf`. */
export const knownOutcomes = (portal: Pick<Portal, "recognitions" | "asOf">, unit: Unit): readonly Recognition[] =>
  outcomesOf(portal, unit).filter((outcome) => countsFrom(outcome)! <= portal.asOf); // outcomesOf keeps dated ones only

/**
 * Says where a unit stands at the end of a day. The last outcome up to the day decides; without one the roadmap does.
 * That a unit has ended changes nothing: its roadmap year goes on ending, and a decision signed later counts.
 */
export function standing(portal: Pick<Portal, "recognitions" | "milestones">, unit: Unit, day: Day): Standing {
  const outcome = outcomesOf(portal, unit).findLast((outcome) => countsFrom(outcome)! <= day); // outcomesOf keeps dated ones only
  if (outcome) return { status: outcome.outcome as Status, outcome };
  if (!unit.inPlan) return { status: "outside-plan", outcome: null };
  if (day > lastDayOf(unit.roadmapYear ?? finalYear(portal))) return { status: "past-roadmap", outcome: null };
  return { status: unit.roadmapYear === null ? "by-2030" : "on-roadmap", outcome: null };
}

/** The days on which the status of a unit can change, from the day of the plan on, in order: outcomes and the end of its roadmap year. */
function turningDays(portal: Pick<Portal, "recognitions" | "milestones" | "plan">, unit: Unit): readonly Day[] {
  const overdue = unit.inPlan ? [firstDayOf((unit.roadmapYear ?? finalYear(portal)) + 1)] : [];
  const days = [portal.plan.date, ...overdue, ...outcomesOf(portal, unit).map((outcome) => countsFrom(outcome)!)];
  return [...new Set(days)].sort();
}

/** The statuses of a unit from the day of the plan up to `asOf`, each with the first day on which it holds. */
export function statusHistory(
  portal: Pick<Portal, "recognitions" | "milestones" | "plan" | "asOf">,
  unit: Unit,
): readonly { readonly from: Day; readonly standing: Standing }[] {
  return turningDays(portal, unit)
    .filter((from) => from <= portal.asOf)
    .map((from) => ({ from, standing: standing(portal, unit, from) }))
    .filter((entry, index, all) => entry.standing.status !== all[index - 1]?.standing.status);
}

/** How many of some units have each status at a day; every status has its number, and together they are all the units. */
export function countByStatus(
  portal: Pick<Portal, "recognitions" | "milestones">,
  units: readonly Unit[],
  day: Day,
): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const unit of units) counts[standing(portal, unit, day).status] += 1;
  return counts;
}

/** A count and the first day on which it holds. */
export interface Step {
  readonly day: Day;
  readonly count: number;
}

/** How many of the units were recognised, day by day: one step for each day on which the number changed, from the day of the plan to `asOf`. */
export const recognisedOverTime = (portal: Timed, units: readonly Unit[]): readonly Step[] =>
  countOverTime(portal, units, (unit, day) => standing(portal, unit, day).status === "recognised");

/**
 * Of how many units something held, day by day, as `recognisedOverTime` has it. It may change on the days on which
 * a status can, and on no others.
 */
export function countOverTime(
  portal: Timed,
  units: readonly Unit[],
  holds: (unit: Unit, day: Day) => boolean,
): readonly Step[] {
  const changes = new Map<Day, number>();
  for (const unit of units) {
    let before = false;
    for (const day of turningDays(portal, unit).filter((day) => day <= portal.asOf)) {
      const now = holds(unit, day);
      if (now !== before) changes.set(day, (changes.get(day) ?? 0) + (now ? 1 : -1));
      before = now;
    }
  }
  const steps: Step[] = [{ day: portal.plan.date, count: changes.get(portal.plan.date) ?? 0 }];
  for (const day of [...changes.keys()].sort())
    if (day !== portal.plan.date && changes.get(day) !== 0)
      steps.push({ day, count: steps.at(-1)!.count + changes.get(day)! });
  return steps;
}

type Timed = Pick<Portal, "recognitions" | "milestones" | "plan" | "asOf">;

const byUnit = once((recognitions: readonly Recognition[]) => Map.groupBy(recognitions, (r) => r.unit));
