import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import Papa from "papaparse";
import { dialectOf } from "#data/dialect.ts";
import type { Findings } from "#data/finding.ts";
import { type RowReader, rowReader } from "#data/row.ts";
import type { Columns, TableOptions, TableRow } from "#data/table.ts";

/**
 * Reads a CSV file of any length row by row, with the same checks as `readTable`, without holding it.
 *
 * @param path a UTF-8 file; its first piece holds the whole header
 * @param onRow is given every row that can be read
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
  const pieces = piecesOf(path);
  const first = await pieces.next();
  const { delimiter, body } = dialectOf(first.value ?? "", columns, options);
  let read: RowReader<C> | null = null;
  let row = 0;
  await new Promise<void>((done, fail) => {
    Papa.parse<string[]>(Readable.from(after(body, pieces)), {
      delimiter,
      step: ({ data }) => {
        row += 1;
        if (row === 1) read = rowReader(path, data, columns, findings, options);
        else {
          const made = read?.(data, row);
          if (made) onRow(made);
        }
      },
      complete: () => done(),
      error: fail,
    });
  });
  return Math.max(row - 1, 0);
}

/** Bytes read at once. */
const PIECE = 1 << 18;

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
