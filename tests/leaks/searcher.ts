/** Looks for numbers in the files of a site, however they are written. */
import { unzipSync } from "fflate";
import type { Numbers } from "./protected-numbers.ts";

/** A number that was found: where, as it is written there, and what it is of. */
export interface Leak {
  readonly file: string;
  readonly written: string;
  readonly of: string;
}

/** What is an archive of files: its parts are searched. */
const ARCHIVE = /\.(zip|xlsx|ods|docx)$/i;
/** What holds its text packed in another way: searched as it is, it would seem to hold nothing. */
const PACKED = /\.(gz|br|zst|pdf)$/i;

/** Marks between thousands in Vietnamese and English, and what a page, a script or an address may write in place of them. */
const SPACE = /&nbsp;|&#160;|&#xa0;|&thinsp;|&#8239;|&#x202f;|\\u00a0|\\u202f|%C2%A0|%E2%80%AF|%20/gi;
const COMMA = /%2C|&#44;|&comma;/gi;
const DIGITS = /\d+/g;
/** A checksum: its digits are of no number, and among thousands of them any number turns up. */
const DIGEST = /(?<![\da-f])[\da-f]{64}(?![\da-f])/g;
const GROUPED = /(?<!\d)\d{1,3}(?:([.,'’_ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?!\d)/g;

/**
 * Every place where one of the numbers stands in a file or in its name: as digits alone, or with marks between thousands.
 * Of an archive each part is searched, under the name of both.
 *
 * @throws Error for a file whose text is packed in another way: it must be unpacked and handed in by its parts
 */
export function leaks(files: Iterable<readonly [file: string, bytes: Uint8Array]>, numbers: Numbers): readonly Leak[] {
  return [...files].flatMap(([file, bytes]) => {
    if (ARCHIVE.test(file)) return leaks(partsOf(file, bytes), numbers);
    if (PACKED.test(file)) throw new Error(`${file} is packed and cannot be searched`);
    const found = new Map<string, Leak>();
    for (const written of numbersIn(`${file}\n${textOf(bytes)}`)) {
      const of = numbers.get(Number(written.replace(/\D/g, "")));
      if (of !== undefined) found.set(written, { file, written, of });
    }
    return [...found.values()];
  });
}

/** The files in an archive. */
const partsOf = (archive: string, bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([part, content]) => [`${archive}/${part}`, content] as const);

/** The text of a file: by its mark UTF-16, else UTF-8; what is neither keeps its digits. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** All numbers of a text as they are written. Of a row of groups of three, each part is a number too: columns stand as close. */
function* numbersIn(all: string): Generator<string> {
  const text = all.replace(DIGEST, " ");
  for (const [digits] of text.matchAll(DIGITS)) yield digits;
  for (const [grouped, mark = ""] of text.replace(SPACE, " ").replace(COMMA, ",").matchAll(GROUPED)) {
    const groups = grouped.split(mark);
    for (let from = 0; from < groups.length; from++)
      for (let to = from + 2; to <= groups.length; to++) yield groups.slice(from, to).join(mark);
  }
}
