import { curveLinear, curveStepAfter, line, scaleLinear } from "d3";
import { type Day, dayNumber } from "#model/day.ts";

/** A value on a day; null where there was none. */
export interface HistoryPoint {
  readonly date: Day;
  readonly value: number | null;
}

/** The values of a figure over time, in the units of the viewBox. */
export interface FigureHistory {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  /** One for each value: a day without one has none. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly point: HistoryPoint }[];
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly ceiling: number;
}

/**
 * Draws values from the first day to `last`, on a scale from zero to `top`. What holds until it changes is drawn as steps
 * up to `last`; what was read on some days is drawn as points with a line between them, which breaks where one has no value.
 */
export function figureHistory(points: readonly HistoryPoint[], last: Day, top: number, holds: boolean): FigureHistory {
  const [width, height] = [640, 200];
  const [left, right, ceiling, floor] = [52, width - 52, 18, height - 32];
  const first = points[0]?.date ?? last;
  const x = scaleLinear([dayNumber(first), Math.max(dayNumber(last), dayNumber(first) + 1)], [left, right]);
  const y = scaleLinear([0, top || 1], [floor, ceiling]);
  const round = (value: number) => Math.round(value * 10) / 10;
  const drawn = line<HistoryPoint>()
    .defined(({ value }) => value !== null)
    .x(({ date }) => x(dayNumber(date)))
    .y(({ value }) => y(value!)) // never asked of a gap
    .digits(1)
    .curve(holds ? curveStepAfter : curveLinear);
  const now = points.at(-1);
  return {
    width,
    height,
    path: drawn(holds && now ? [...points, { date: last, value: now.value }] : points) ?? "",
    dots: points.flatMap((point) =>
      point.value === null ? [] : [{ x: round(x(dayNumber(point.date))), y: round(y(point.value)), point }],
    ),
    left,
    right,
    floor,
    ceiling,
  };
}
