import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import Papa from "papaparse";
import { brokenQuote, dialectOf } from "#data/dialect.ts";
import { Findings } from "#data/finding.ts";
import { type Keys, keyFilter } from "#data/keys.ts";
import { type RowReader, isBlank, repeated, rowReader } from "#data/row.ts";
import type { Columns, TableOptions, TableRow } from "#data/table.ts";

/**
 * Reads a CSV file of any length row by row, with the same checks as `readTable`, without holding it: what it holds of a
 * million rows is what it holds of a thousand.
 *
 * @param path a UTF-8 file; its first piece holds the whole header
 * @param onRow is given every row that can be read, in their order; a few, whose keys look like one before, come last
 * @returns how many records there were under the header
 * @throws TypeError where the bytes are not UTF-8
 */
export async function streamTable<C extends Columns>(
  path: string,
  columns: C,
  findings: Findings,
  onRow: (row: TableRow<C>) => void,
  options: TableOptions<C> = {},
): Promise<number> {
  const mayBeKnown = keyFilter();
  const doubtful = new Set<string>();
  const held: TableRow<C>[] = [];
  let isHeld = false;
  const filtered: Keys = (key) => {
    isHeld = mayBeKnown(key);
    if (isHeld) doubtful.add(key);
    return null;
  };
  const count = await read(path, columns, findings, options, filtered, (row) => {
    if (isHeld) held.push(row);
    else onRow(row);
  });
  if (held.length === 0) return count;
  const earlierOf = await repeats(path, columns, options, doubtful);
  for (const row of held) {
    const earlier = earlierOf.get(row.row);
    if (earlier === undefined) onRow(row);
    else row.blame(options.key![0]!, repeated(earlier));
  }
  return count;
}

/** Which rows repeat which earlier ones in one of a few keys. */
async function repeats<C extends Columns>(
  path: string,
  columns: C,
  options: TableOptions<C>,
  few: ReadonlySet<string>,
): Promise<ReadonlyMap<number, number>> {
  const first = new Map<string, number>();
  const earlierOf = new Map<number, number>();
  const keys: Keys = (key, row) => {
    if (!few.has(key)) return null;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else earlierOf.set(row, earlier);
    return null;
  };
  await read(path, columns, new Findings(), options, keys, () => {}); // its faults were found the first time
  return earlierOf;
}

/** Reads a file once. Blank rows at its end are none. */
async function read<C extends Columns>(
  path: string,
  columns: C,
  findings: Findings,
  options: TableOptions<C>,
  keys: Keys,
  onRow: (row: TableRow<C>) => void,
): Promise<number> {
  const pieces = piecesOf(path);
  const first = await pieces.next();
  const { delimiter, body } = dialectOf(first.value ?? "", columns, options);
  let reader: RowReader<C> | null = null;
  let row = 0;
  const take = (record: readonly string[]): void => {
    row += 1;
    if (row === 1) reader = rowReader(path, record, columns, findings, options, keys);
    else {
      const made = reader?.(record, row);
      if (made) onRow(made);
    }
  };
  let blank: (readonly string[])[] = [];
  await new Promise<void>((done, fail) => {
    Papa.parse<string[]>(Readable.from(after(body, pieces)), {
      delimiter,
      chunk: ({ data, errors }) => {
        for (const error of errors)
          if (error.type === "Quotes" && error.row! < data.length)
            findings.add(brokenQuote(path, row + error.row! + 1));
        for (const record of data)
          if (isBlank(record)) blank.push(record);
          else {
            if (blank.length > 0) blank.forEach(take);
            blank = [];
            take(record);
          }
      },
      complete: () => done(),
      error: fail,
    });
  });
  return Math.max(row - 1, 0);
}

/** Bytes read at once. */
const PIECE = 1 << 16;

/** The text of a file in pieces: no letter is cut in two. */
async function* piecesOf(path: string): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE }))
    yield decoder.decode(bytes as Uint8Array, { stream: true });
  yield decoder.decode();
}

async function* after(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
