/**
 * What the cells of a column said before. Most columns of a large file say few things, and a cell that is written like
 * an earlier one need not be read again; it need not even be made a text to be known.
 */

/** So many cells are remembered of a column, each at a place that its bytes give; a newer one takes the place of an older. */
const MOST = 4_096;

/** Longer cells, in bytes, hardly ever come twice. */
const LONGEST = 40;

export interface SeenCells {
  /** The cells as they were written, one after another, each with room for the longest. */
  readonly bytes: Uint8Array;
  /** One more than how many bytes each has; 0 where there is none yet. */
  readonly sizes: Uint8Array;
  readonly values: unknown[];
}

export const noSeenCells = (): SeenCells => ({
  bytes: new Uint8Array(MOST * LONGEST),
  sizes: new Uint8Array(MOST),
  values: Array<unknown>(MOST).fill(null),
});

/** Takes one more byte into the number that stands for a cell. It begins with 0, and stays a small whole number, which is quick. */
export const withByte = (number: number, byte: number): number => ((number << 5) - number + byte) | 0;

/** The place of a cell by its number: the upper bits of a product, which all of its bytes have a part in. */
export const placeOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> 20;

/** Whether the cell remembered at a place is written like the one between two places of a line. */
export function isSeen(cells: SeenCells, place: number, line: Uint8Array, from: number, to: number): boolean {
  if (cells.sizes[place] !== to - from + 1) return false;
  const ahead = place * LONGEST - from;
  for (let here = from; here < to; here += 1) if (cells.bytes[ahead + here] !== line[here]) return false;
  return true;
}

/** Remembers what a cell says, if it is not long. */
export function remember(cells: SeenCells, place: number, line: Uint8Array, from: number, to: number, value: unknown) {
  if (to - from > LONGEST) return;
  cells.bytes.set(line.subarray(from, to), place * LONGEST);
  cells.sizes[place] = to - from + 1;
  cells.values[place] = value;
}
