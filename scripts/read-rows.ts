import { createReadStream } from "node:fs";
import { type LineEnd, dialectOf, lineEndOf, splitPiece } from "#data/dialect.ts";
import type { Findings } from "#data/finding.ts";
import type { Columns, TableOptions, TableRow } from "#data/table.ts";
import { type RowTaker, rowTaker, textOf } from "./row-taker.ts";

/**
 * Reads a file once, from its first row to its last, and gives the rows that can be read some at a time. No key is
 * looked at.
 *
 * @returns how many records there were under the header; blank rows at the end are none
 * @throws TypeError where the bytes are not UTF-8
 */
export async function readRows<C extends Columns>(
  path: string,
  columns: C,
  findings: Findings,
  options: TableOptions<C>,
  onRows: (rows: readonly TableRow<C>[]) => void,
): Promise<number> {
  const pieces = piecesOf(path);
  const first = await pieces.next();
  const { delimiter, body } = dialectOf(
    new TextDecoder("utf-8", { fatal: true }).decode(first.value),
    columns,
    options,
  );
  const newline = lineEndOf(body, delimiter);
  const taker = rowTaker(path, columns, findings, options, delimiter);

  let rest: Buffer = Buffer.alloc(0);
  const take = (piece: Buffer, isLast: boolean): void => {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const split = bytes.includes(QUOTE) ? takeRecords : takeLines;
    rest = bytes.subarray(split(taker, bytes, delimiter, newline, isLast));
    onRows(taker.rows());
  };
  take(Buffer.from(body), false);
  for await (const piece of pieces) take(piece, false);
  take(Buffer.alloc(0), true);
  return taker.count();
}

/** Bytes read at once. */
const PIECE = 1 << 16;
const [LINE_FEED, RETURN, QUOTE, LAST_SINGLE_BYTE] = [0x0a, 0x0d, 0x22, 0x7f];

/** A file in pieces that end where a line does; where a piece holds no whole line, it ends where a letter does. */
async function* piecesOf(path: string): AsyncGenerator<Buffer, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE })) {
    const bytes = chunk as Buffer; // as long as no encoding is asked for
    const line = bytes.lastIndexOf(LINE_FEED) + 1;
    const end = line > 0 ? line : bytes.findLastIndex((byte) => byte <= LAST_SINGLE_BYTE) + 1;
    yield Buffer.concat([rest, bytes.subarray(0, end)]);
    rest = bytes.subarray(end);
  }
  yield rest;
}

/** Takes the records of some bytes, but the last one where it may go on; gives where it begins. */
type Split = (taker: RowTaker, bytes: Buffer, delimiter: string, newline: LineEnd, isLast: boolean) => number;

/** With quotation marks a record may be of several lines. */
const takeRecords: Split = (taker, bytes, delimiter, newline, isLast) => {
  const { records, broken, rest } = splitPiece(textOf(bytes), delimiter, newline, isLast);
  broken.forEach(taker.broken);
  records.forEach(taker.record);
  return bytes.length - Buffer.byteLength(rest);
};

/** Without quotation marks a record is a line. */
const takeLines: Split = (taker, bytes, _, newline, isLast) => {
  const mark = newline.charCodeAt(0);
  const hasReturn = (to: number) => mark === LINE_FEED && bytes[to - 1] === RETURN;
  const take = (from: number, to: number) => taker.line(bytes, from, hasReturn(to) ? to - 1 : to);
  let from = 0;
  for (let to = bytes.indexOf(mark); to >= 0; to = bytes.indexOf(mark, from)) {
    take(from, to);
    from = to + 1;
  }
  if (!isLast || from === bytes.length) return from;
  take(from, bytes.length);
  return bytes.length;
};
