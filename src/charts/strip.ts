/** One row of marks, one for each ward, against the milestones. All in per cent of the width. */
export interface Strip {
  readonly marks: readonly { readonly x: number; readonly width: number }[];
  readonly ticks: readonly Tick[];
}

/** Where a number of marks ends, and on which side of it its words stand. */
export interface Tick {
  readonly x: number;
  readonly anchor: "start" | "end";
}

/** Marks that are alike as one band each, where they would be too many to be told apart: `counts` of them, side by side. */
export function bands(counts: readonly number[]): Strip["marks"] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const place = (before: number) => Math.round((before / Math.max(all, 1)) * 100_000) / 1000;
  return counts.map((count, index) => {
    const before = counts.slice(0, index).reduce((sum, count) => sum + count, 0);
    return { x: place(before), width: place(count) };
  });
}

/** Lays out `count` marks, and a tick after each of `numbers` marks. Words of the first and the last tick stand to its left. */
export function strip(count: number, numbers: readonly number[]): Strip {
  const step = 100 / Math.max(count, 1);
  const digit = (value: number) => Math.round(value * 1000) / 1000;
  const marks = Array.from({ length: count }, (_, index) => ({ x: digit(index * step), width: digit(step * 0.76) }));
  const ticks = numbers.map((number, index): Tick => {
    const x = digit(Math.min(number * step, 100));
    const left = x > 70 || (index === 0 && x > 22);
    return { x, anchor: left ? "end" : "start" };
  });
  return { marks, ticks };
}
