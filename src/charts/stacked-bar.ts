/** One bar of a whole and its parts. All in per cent of the width. */
export interface StackedBar<Look> {
  readonly segments: readonly Segment<Look>[];
  /** Where the line stands that says how much is asked, and on which side of it its words have room; null without one. */
  readonly line: { readonly x: number; readonly anchor: "start" | "end" } | null;
}

export interface Segment<Look> {
  readonly look: Look;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  /** Whether a number of two digits has room in it on a phone, and the line does not go through it. */
  readonly hasRoom: boolean;
}

/**
 * Lays parts of a whole side by side, in their order; what is zero has no segment.
 *
 * @param of the whole: the bar is full when the parts are all of it
 * @param asked how much of the whole is asked for, or null
 */
export function stackedBar<Look>(
  parts: readonly { readonly look: Look; readonly count: number }[],
  of: number,
  asked: number | null = null,
): StackedBar<Look> {
  const scale = 100 / Math.max(of, 1);
  const digit = (value: number) => Math.round(value * 1000) / 1000;
  const x = asked === null ? null : digit(Math.min(asked * scale, 100));
  let before = 0;
  const segments = parts.flatMap(({ look, count }): readonly Segment<Look>[] => {
    const [start, width] = [before * scale, count * scale];
    const middle = start + width / 2;
    before += count;
    if (count === 0) return [];
    const hasRoom = width >= ROOM && (x === null || Math.abs(middle - x) >= ROOM / 2);
    return [{ look, count, x: digit(start), width: digit(width), middle: digit(middle), hasRoom }];
  });
  return { segments, line: x === null ? null : { x, anchor: x > 50 ? "end" : "start" } };
}

/** Per cent of the width of a phone that a number of two digits takes. */
const ROOM = 8;
