import { Refusal, words } from "./finding.ts";
import { recovered } from "./old-encoding.ts";
import type { Files, Folder } from "./portal.ts";
import { isFrozen } from "./releases.ts";

/** The largest file that is read whole, in bytes: a file of reports of all wards of the country is smaller. */
export const LARGEST = 10 * 1024 * 1024;
export const tooLarge = (): Refusal =>
  new Refusal("byte-count-error", words("tệp lớn hơn 10 MB", "the file is larger than 10 MB"));

/**
 * Gives the text of a file: UTF-8 with or without a byte order mark, UTF-16 with one. Anything else is refused, never
 * guessed: text in an old Vietnamese encoding would be published as other letters.
 *
 * @param names names that the file probably holds, by which an old encoding is recognised
 * @throws Refusal `encoding-error` or `byte-count-error`, or the reason why the file could not be read
 */
export function decode(bytes: Uint8Array | Refusal, names: readonly string[] = []): string {
  if (bytes instanceof Refusal) throw bytes;
  if (bytes.length > LARGEST) throw tooLarge();
  if (ZIP.every((byte, at) => bytes[at] === byte)) throw new Refusal("encoding-error", WORKBOOK, AS_UTF8);
  if (UTF32.some((mark) => mark.every((byte, at) => bytes[at] === byte)))
    throw new Refusal("encoding-error", words("tệp là UTF-32, không phải UTF-8", "the file is UTF-32, not UTF-8"), AS_UTF8); // prettier-ignore
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize("NFC");
    if (encoding !== "utf-8" || !isWide(bytes)) return text;
  } catch {
    throw undecoded(bytes, names);
  }
  throw new Refusal(
    "encoding-error",
    words("tệp là UTF-16 nhưng thiếu dấu đầu tệp (BOM)", "the file is UTF-16 without its byte order mark"),
    AS_UTF8,
  );
}

const AS_UTF8 = words("trong Excel, lưu lại bằng kiểu “CSV UTF-8”", "in Excel, save it again as “CSV UTF-8”");

/** A workbook of Excel is an archive, whatever its name. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const WORKBOOK = words("tệp là sổ Excel (.xlsx), không phải CSV", "the file is an Excel workbook (.xlsx), not CSV");

/** The byte order marks of UTF-32, of which one begins as that of UTF-16 does. */
const UTF32 = [[0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff]]; // prettier-ignore

/** Whether every other byte at the beginning is zero, as in plain letters of UTF-16. */
const isWide = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && ((bytes[0] === 0 && bytes[2] === 0) || (bytes[1] === 0 && bytes[3] === 0));

/** Says in which encoding a file is, where its words tell. */
function undecoded(bytes: Uint8Array, names: readonly string[]): Refusal {
  const old = recovered(bytes, names);
  if (!old)
    return new Refusal(
      "encoding-error",
      words("tệp không phải UTF-8 (hay UTF-16)", "the file is not UTF-8 (nor UTF-16)"),
      AS_UTF8,
    );
  const line = old.text.split("\n").find((line) => /[^\p{ASCII}]/u.test(line)) ?? "";
  const sample = line.trim().slice(0, 60);
  return new Refusal(
    "encoding-error",
    words(
      `tệp dùng bảng mã cũ ${old.encoding}, không phải UTF-8; đọc ra được “${sample}”`,
      `the file is in the old encoding ${old.encoding}, not UTF-8; it reads “${sample}”`,
    ),
    words(
      "nếu đọc đúng, chạy npm run convert -- TỆP để có một bản UTF-8, xem lại rồi dùng bản đó",
      "if that is right, run npm run convert -- FILE for a copy in UTF-8, look at it, and use that copy",
    ),
  );
}

/** The files of a folder that can be read, as UTF-8 without a byte order mark; those of frozen releases are left out. */
export function inUtf8(folder: Folder): Files {
  const encoder = new TextEncoder();
  return new Map(
    [...folder].flatMap(([file, found]) => {
      if (isFrozen(file)) return [];
      try {
        return [[file, encoder.encode(decode(found))] as const];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return [];
      }
    }),
  );
}
