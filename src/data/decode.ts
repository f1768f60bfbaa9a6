import { Refusal } from "./finding.ts";
import type { Files, Folder } from "./portal.ts";

/**
 * Gives the text of a file: UTF-8 with or without a byte order mark, UTF-16 with one. Anything else is refused, never
 * guessed: text in an old Vietnamese encoding would be published as other letters.
 *
 * @throws Refusal `encoding-error`, or the reason why the file could not be read
 */
export function decode(bytes: Uint8Array | Refusal): string {
  if (bytes instanceof Refusal) throw bytes;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    throw new Refusal(
      "encoding-error",
      { vi: "tệp không phải UTF-8 (hay UTF-16)", en: "the file is not UTF-8 (nor UTF-16)" },
      { vi: "trong Excel, lưu lại bằng kiểu “CSV UTF-8”", en: "in Excel, save it again as “CSV UTF-8”" },
    );
  }
}

/** The files of a folder that can be read, as UTF-8 without a byte order mark. */
export function inUtf8(folder: Folder): Files {
  const encoder = new TextEncoder();
  return new Map(
    [...folder].flatMap(([file, found]) => {
      try {
        return [[file, encoder.encode(decode(found))] as const];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return [];
      }
    }),
  );
}
