/** A site is made of the portal that was read and of the files that the checker works with: neither knows how tables were saved. */
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { inUtf8 } from "#data/decode.ts";
import { readFolder } from "#data/folder.ts";
import { type Files, readPortal } from "#data/portal.ts";
import { synthesise } from "#synthetic/synthesise.ts";
import { checkerBase } from "./checker-base.ts";

/** How a table is saved. */
interface Dialect {
  readonly delimiter: "," | ";" | "\t";
  readonly newline: "\n" | "\r\n";
  readonly encoding: "utf-8" | "utf-8 with a mark" | "utf-16le" | "utf-16be";
  readonly form: "NFC" | "NFD";
  readonly sep: boolean;
  readonly quotes: boolean;
}

/** Every value of each in turn, beside different values of the others. */
const DIALECTS: readonly Dialect[] = ([",", ";", "\t"] as const).flatMap((delimiter, d) =>
  (["utf-8", "utf-8 with a mark", "utf-16le", "utf-16be"] as const).flatMap((encoding, e) =>
    ([false, true] as const).map((quotes, q) => ({
      delimiter,
      encoding,
      quotes,
      newline: (d + e + q) % 2 === 0 ? ("\n" as const) : ("\r\n" as const),
      form: (d + q) % 2 === 0 ? ("NFC" as const) : ("NFD" as const),
      sep: (e + q) % 2 === 0,
    })),
  ),
);

const base: Files = synthesise(inUtf8(readFolder("data")), { wards: 12, seed: 7 });

function saved(csv: string, { delimiter, newline, encoding, form, sep, quotes }: Dialect): Uint8Array {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const turned = data.map((row) => [...row.toReversed(), "", ""]);
  const head = sep ? `sep=${delimiter}${newline}` : "";
  const rows = Papa.unparse([...turned, ["", ""]], { delimiter, newline, quotes });
  const text = `${head}${rows}${newline}`.normalize(form);
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8 with a mark") return new TextEncoder().encode(`\uFEFF${text}`);
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

const asMade = (files: Files) => {
  const { portal, findings } = readPortal(files);
  return { portal, findings, checker: portal && checkerBase(inUtf8(files), portal) };
};

let made: ReturnType<typeof asMade>;
beforeAll(() => {
  made = asMade(base);
});

test.each(DIALECTS)("$encoding, $form, quotes $quotes, sep $sep: the same site as ever", (dialect) => {
  const files = new Map(
    [...base].map(([file, bytes]) => [
      file,
      file.endsWith(".csv") ? saved(new TextDecoder().decode(bytes), dialect) : bytes,
    ]),
  );
  expect(asMade(files)).toEqual(made);
});
