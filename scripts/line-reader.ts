import { Refusal } from "#data/finding.ts";
import { type Place, type Row, readCell } from "#data/row.ts";
import { type SeenCells, isSeen, noSeenCells, placeOf, remember, withByte } from "./seen-cells.ts";

/** Reads the record between two places of some bytes; null where there is a word to say about it, or it may be blank. */
export type LineReader = (bytes: Buffer, from: number, to: number) => Row | null;

/** A column that stands in the lines. */
interface Column extends Place {
  readonly seen: SeenCells;
}

/**
 * Reads records that stand in a line each, without a quotation mark, from their bytes. It is quick, since it makes no
 * text of a cell that was read before. It finds fault with nothing: a record that is not in all ways as it should be is
 * left to the thorough reader, which reads it from the beginning.
 *
 * @returns null where rows can never be read so
 */
export function lineReader(places: readonly Place[], delimiter: string): LineReader | null {
  const mark = delimiter.charCodeAt(0);
  const standing: (Column | undefined)[] = [];
  // A row begins as a copy of this one, which is quicker than to grow.
  const empty: Row = {};
  for (const place of places) {
    empty[place.column] = place.index === null ? quietly("", place) : null;
    if (place.index !== null) standing[place.index] = { ...place, seen: noSeenCells() };
  }
  if (mark > LAST_SINGLE_BYTE || Object.values(empty).includes(undefined)) return null;
  const needed = standing.filter((column) => column !== undefined).length;

  return (bytes, from, to) => {
    const values = { ...empty };
    let read = 0; // single counters all along: this loop sees every byte
    let filled = 0;
    let index = 0;
    let begin = from;
    let number = 0;
    for (let here = from; here <= to; here += 1) {
      const byte = here < to ? bytes[here]! : mark;
      if (byte !== mark) {
        number = withByte(number, byte);
        continue;
      }
      if (here > begin) filled += 1;
      const column = standing[index];
      if (column !== undefined) {
        const value = valueAt(column, bytes, begin, here, number);
        if (value === undefined) return null;
        values[column.column] = value;
        read += 1;
      } else if (here > begin) return null;
      index += 1;
      begin = here + 1;
      number = 0;
    }
    return read === needed && filled > 0 ? values : null;
  };
}

const LAST_SINGLE_BYTE = 0x7f;

/** What a cell says, remembered or read; undefined where there is a word to say about it. */
function valueAt(column: Column, bytes: Buffer, from: number, to: number, number: number): unknown {
  const { seen } = column;
  const place = placeOf(number);
  if (isSeen(seen, place, bytes, from, to)) return seen.values[place];
  const value = quietly(bytes.toString("utf8", from, to), column);
  if (value !== undefined) remember(seen, place, bytes, from, to, value);
  return value;
}

/**
 * What a cell says; undefined where there is a word to say about it. Bytes that are no letter come as the sign U+FFFD,
 * which no cell may hold. Spaces alone are left to the thorough reader, since a row of them is blank.
 */
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
