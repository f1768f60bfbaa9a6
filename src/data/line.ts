import type { Dialect } from "./dialect.ts";
import { Refusal } from "./finding.ts";
import { type Place, type Row, readCell } from "./row.ts";

/** Reads records from where they stand in a text. */
export interface LineReader {
  /** What the record that begins at a place says; null where there is a word to say about it, or it may be blank. */
  read(from: number): Row | null;
  /** Where the record after the one read last begins. */
  next(): number;
}

/** A column that stands in the records. */
interface Column extends Place {
  readonly seen: SeenCells;
}

/**
 * Reads records without cutting them into cells. It is quick, since most columns of a large file say few things: a cell
 * written like an earlier one of its column is known by its signs, and is not read again. It finds fault with nothing: a
 * record that is not in all ways as it should be is left to the thorough reader, which reads it from its beginning.
 *
 * @param places every column; null where no row can be taken
 */
export function lineReader(places: readonly Place[] | null, { body, delimiter }: Dialect): LineReader {
  const mark = delimiter.charCodeAt(0);
  const standing: (Column | undefined)[] = [];
  // A row begins as a copy of this one, which is quicker than to grow.
  const empty: Row = {};
  for (const place of places ?? []) {
    empty[place.column] = place.index === null ? quietly("", place) : null;
    if (place.index !== null) standing[place.index] = { ...place, seen: noSeenCells() };
  }
  if (places === null || Object.values(empty).includes(undefined)) return NONE;
  const needed = standing.filter((column) => column !== undefined).length;

  const { length } = body;
  let next = 0;
  const read = (from: number): Row | null => {
    const values = { ...empty };
    let [read, filled, index] = [0, 0, 0]; // this loop sees every sign of every file
    for (let here = from; ; here += 1) {
      let sign = body.charCodeAt(here); // no number behind the last one
      const isQuoted = sign === QUOTE;
      if (isQuoted) sign = body.charCodeAt((here += 1));
      const begin = here;
      let number = 0;
      const stop = isQuoted ? QUOTE : mark;
      while (here < length && sign !== stop && (isQuoted || sign !== LINE_FEED)) {
        if (sign === QUOTE) return null;
        number = ((number << 5) - number + sign) | 0;
        sign = body.charCodeAt((here += 1));
      }
      const to = here;
      if (isQuoted) {
        if (here === length) return null;
        sign = body.charCodeAt((here += 1));
        if (here < length && sign !== mark && sign !== LINE_FEED) return null;
      }
      if (to > begin) filled += 1;
      const column = standing[index];
      if (column !== undefined) {
        const value = valueAt(column, body, begin, to, number);
        if (value === undefined) return null;
        values[column.column] = value;
        read += 1;
      } else if (to > begin) return null;
      index += 1;
      if (sign === mark && here < length) continue;
      next = here + 1;
      return read === needed && filled > 0 ? values : null;
    }
  };
  return { read, next: () => next };
}

/** Where every row has something to say about it. */
const NONE: LineReader = { read: () => null, next: () => 0 };

const [LINE_FEED, QUOTE] = [0x0a, 0x22];

/** So many cells are remembered of a column, each at a place that its signs give; a newer one takes the place of an older. */
const MOST = 4_096;

/** Cells that a column had before: where each begins, one more than its length, or 0 where there is none yet, and what it says. */
interface SeenCells {
  readonly begins: Int32Array;
  readonly sizes: Int32Array;
  readonly values: unknown[];
}

const noSeenCells = (): SeenCells => ({ begins: new Int32Array(MOST), sizes: new Int32Array(MOST), values: [] });

/** What a cell says, remembered or read; undefined where there is a word to say about it. `number` is made of its signs. */
function valueAt(column: Column, body: string, from: number, to: number, number: number): unknown {
  const { begins, sizes, values } = column.seen;
  const place = Math.imul(number, 0x9e3779b1) >>> 20; // all signs have a part in the upper bits of a product
  if (sizes[place] === to - from + 1 && areAlike(body, begins[place]!, from, to)) return values[place];
  const value = quietly(body.slice(from, to), column);
  if (value === undefined) return undefined;
  begins[place] = from;
  sizes[place] = to - from + 1;
  values[place] = value;
  return value;
}

/** Whether a text has the same signs from one place on as between two others. */
function areAlike(body: string, one: number, from: number, to: number): boolean {
  for (let here = from; here < to; here += 1)
    if (body.charCodeAt(one + here - from) !== body.charCodeAt(here)) return false;
  return true;
}

/** What a cell says; undefined where there is a word to say about it. Spaces alone are left to the thorough reader, since a row of them is blank. */
function quietly(raw: string, { read }: Place): unknown {
  if (/^\s+$/.test(raw)) return undefined;
  let isQuiet = true;
  try {
    const value = readCell(raw, read, () => (isQuiet = false));
    return isQuiet ? value : undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  }
}
