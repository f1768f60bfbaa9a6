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
  /** What the milestones ask for, as steps: a milestone holds from its day on. */
  readonly asked: string;
  /** The years, each in the middle of its part of the scale. */
  readonly years: readonly { readonly year: number; readonly from: number; readonly x: number; readonly to: number }[];
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
  const [left, right, top, floor] = [48, width - 40, 32, height - 30];
  const end = milestones.reduce((day, milestone) => (milestone.date > day ? milestone.date : day), last);
  const x = scaleLinear([dayNumber(first), dayNumber(end)], [left, right]);
  const y = scaleLinear([0, Math.max(all, 1)], [floor, top]);
  const at = (day: Day) => x(dayNumber(day));
  const stepped = line<Step>()
    .x((step) => at(step.day))
    .y((step) => y(step.count))
    .digits(1)
    .curve(curveStepAfter);
  const now = { day: last, count: steps.at(-1)?.count ?? 0 };
  const asked = [{ day: first, count: 0 }, ...milestones.map(({ date, wards }) => ({ day: date, count: wards }))];
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    width,
    height,
    path: stepped([...steps, now]) ?? "",
    last: { x: round(at(now.day)), y: round(y(now.count)), count: now.count },
    milestones: milestones.map((milestone) => ({
      x: round(at(milestone.date)),
      y: round(y(milestone.wards)),
      milestone,
    })),
    asked: stepped(asked) ?? "",
    years: Array.from({ length: yearOf(end) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index).map((year) => {
      const [from, to] = [Math.max(left, at(firstDayOf(year))), Math.min(right, at(firstDayOf(year + 1)))];
      return { year, from: round(from), x: round((from + to) / 2), to: round(to) };
    }),
    counts: y
      .ticks(4)
      .filter((count) => Number.isInteger(count))
      .map((count) => ({ count, y: round(y(count)) })),
    left,
    right,
    floor,
  };
}
