import { curveStepAfter, line, scaleLinear } from "d3";
import { type Day, dayNumber, firstDayOf, yearOf } from "#model/day.ts";
import type { Milestone } from "#model/vocabulary.ts";

export interface Step {
  readonly day: Day;
  readonly count: number;
}

/** A count over the years against the milestones, in the units of the viewBox. */
export interface Progress {
  readonly width: number;
  readonly height: number;
  /** The recorded count as steps up to the last day. */
  readonly path: string;
  readonly last: { readonly x: number; readonly y: number; readonly count: number };
  readonly milestones: readonly { readonly x: number; readonly y: number; readonly milestone: Milestone }[];
  /** The way of the milestones, from none on the first day. */
  readonly asked: string;
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly counts: readonly { readonly y: number; readonly count: number }[];
  readonly left: number;
  readonly right: number;
  readonly floor: number;
}

/**
 * Draws steps of a count from `first` to `last`, and the milestones up to the last of them. The scale of counts starts
 * at zero and ends at `all`.
 */
export function progress(
  steps: readonly Step[],
  milestones: readonly Milestone[],
  first: Day,
  last: Day,
  all: number,
): Progress {
  const [width, height] = [720, 300];
  const [left, right, top, floor] = [34, width - 52, 18, height - 30];
  const end = milestones.reduce((day, milestone) => (milestone.date > day ? milestone.date : day), last);
  const x = scaleLinear([dayNumber(first), dayNumber(end)], [left, right]);
  const y = scaleLinear([0, Math.max(all, 1)], [floor, top]);
  const at = (day: Day) => x(dayNumber(day));
  const drawn = line<Step>()
    .x((step) => at(step.day))
    .y((step) => y(step.count))
    .digits(1);
  const now = { day: last, count: steps.at(-1)?.count ?? 0 };
  const asked = [{ day: first, count: 0 }, ...milestones.map(({ date, wards }) => ({ day: date, count: wards }))];
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    width,
    height,
    path: drawn.curve(curveStepAfter)([...steps, now]) ?? "",
    last: { x: round(at(now.day)), y: round(y(now.count)), count: now.count },
    milestones: milestones.map((milestone) => ({
      x: round(at(milestone.date)),
      y: round(y(milestone.wards)),
      milestone,
    })),
    asked:
      line<Step>()
        .x((step) => at(step.day))
        .y((step) => y(step.count))
        .digits(1)(asked) ?? "",
    years: Array.from({ length: yearOf(end) - yearOf(first) }, (_, index) => yearOf(first) + 1 + index).map((year) => ({
      year,
      x: round(at(firstDayOf(year))),
    })),
    counts: y
      .ticks(4)
      .filter((count) => Number.isInteger(count))
      .map((count) => ({ count, y: round(y(count)) })),
    left,
    right,
    floor,
  };
}
