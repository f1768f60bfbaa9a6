type Row = Readonly<Record<string, unknown>>;

/** Remembers the keys of rows as they come, and says which earlier row had the key of this one; null when none had. */
export type Keys = (values: Row, row: number) => number | null;

/** Remembers every key. */
export function everyKey(columns: readonly string[]): Keys {
  const rows = new Map<string, number>();
  return (values, row) => {
    const key = nameOf(values, columns);
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, row);
    return earlier ?? null;
  };
}

/** What names a row. No cell holds the sign between its parts. */
export const nameOf = (values: Row, columns: readonly string[]): string =>
  columns.map((column) => `${partOf(values[column])}\u0000`).join("");

/** What one cell gives to a name. Things with an id are the same when their ids are. */
function partOf(value: unknown): string {
  if (typeof value === "string") return value;
  return String((value !== null && typeof value === "object" && "id" in value ? value.id : value) ?? "");
}

/** So many words of bits, 32 MB in all, in groups that come from memory together. */
const WORDS = 1 << 23;
const GROUP = 16;

/**
 * Finds the rows whose key may have come before, also among those given together. It never misses one whose key has,
 * and is hardly ever wrong among a few millions. What it holds does not grow: it is a Bloom filter that gives each key
 * eight bits in two words of a group.
 *
 * It is asked for many rows at once, since what takes time is to wait for memory: looked up one after the other, with
 * nothing between, they are waited for together.
 */
export function keyFilter(columns: readonly string[]): (rows: readonly Row[]) => readonly number[] {
  const words = new Int32Array(WORDS);
  return (rows) => {
    const marks = new Int32Array(4 * rows.length);
    rows.forEach((values, row) => setMark(marks, 4 * row, values, columns));
    const known: number[] = [];
    for (let at = 0; at < marks.length; at += 4) {
      const one = marks[at]!;
      const two = marks[at + 1]!;
      const inOne = marks[at + 2]!;
      const inTwo = marks[at + 3]!;
      const first = words[one]!;
      const second = words[two]!;
      if ((first & inOne) === inOne && (second & inTwo) === inTwo) known.push(at / 4);
      words[one] = first | inOne;
      words[two] = second | inTwo;
    }
    return known;
  };
}

/** Writes down for a key where its two words are, never the same, and its bits in each. */
function setMark(marks: Int32Array, at: number, values: Row, columns: readonly string[]): void {
  let one = 0x811c9dc5 | 0; // small whole numbers all the way, which is quick
  let two = 0x9e3779b9 | 0;
  for (const column of columns) {
    const part = partOf(values[column]);
    for (let place = 0; place <= part.length; place += 1) {
      const sign = place < part.length ? part.charCodeAt(place) : 0; // as in the name
      one = Math.imul(one ^ sign, 0x01000193);
      two = Math.imul(two ^ sign, 0x85ebca6b);
      two ^= two >>> 13;
    }
  }
  one ^= one >>> 15;
  const group = GROUP * (one >>> 13);
  marks[at] = group + (one & 15);
  marks[at + 1] = group + ((one + 1 + ((one >>> 4) & 7)) & 15);
  marks[at + 2] = bitsOf(two);
  marks[at + 3] = bitsOf(Math.imul(one ^ (two >>> 7), 0xc2b2ae35));
}

/** Up to four bits of a word, chosen by a number. */
const bitsOf = (number: number): number =>
  (1 << (number & 31)) | (1 << ((number >>> 5) & 31)) | (1 << ((number >>> 10) & 31)) | (1 << ((number >>> 15) & 31));
