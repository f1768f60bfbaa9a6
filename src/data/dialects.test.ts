/** What holds of every table and of any bytes, tried on many made by chance. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { baseWith } from "../../tests/intake/make.ts";
import { spaced } from "#model/fold.ts";
import * as cell from "./cell.ts";
import { decode } from "./decode.ts";
import { Findings } from "./finding.ts";
import { readPortal } from "./portal.ts";
import { readTable } from "./table.ts";
import { unfit } from "./unfit.ts";

/** Many readings take a while where other work goes on beside them. */
const TIME = 60_000;

const COLUMNS = ["id", "first", "second", "third"] as const;

/** Letters, marks, signs of CSV and line breaks, more of them than chance would give. */
const sign = fc.oneof(
  fc.constantFrom(..."abcXYZ019", ..."ăâêôơưđĂĐàảãáạệữ", ",", ";", "\t", '"', "'", " ", "\u00a0", "\n", "\r\n", "=", ".", "-"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
); // prettier-ignore
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(""));
const fit = text.filter((raw) => unfit(raw) === null && unfit(raw.normalize("NFC")) === null && unfit(raw.normalize("NFD")) === null); // prettier-ignore
const table = fc.array(fc.tuple(fit, fit, fit), { minLength: 1, maxLength: 6 });

const dialect = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineEnds: fc.array(fc.constantFrom("\n", "\r\n"), { minLength: 1, maxLength: 3 }),
  encoding: fc.constantFrom("utf-8", "utf-8-bom", "utf-16le", "utf-16be"),
  form: fc.constantFrom("NFC", "NFD"),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  capitals: fc.boolean(),
  quoteAll: fc.boolean(),
  sepLine: fc.boolean(),
  lastLineEnd: fc.boolean(),
  emptyRows: fc.nat(3),
  emptyColumns: fc.nat(3),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer D> ? D : never;

function written(rows: readonly (readonly string[])[], as: Dialect): Uint8Array {
  const quoted = (raw: string) => (as.quoteAll || /[",;\t\r\n]/.test(raw) ? `"${raw.replaceAll('"', '""')}"` : raw);
  const line = (cells: readonly string[]) =>
    [...as.order.map((index) => quoted(cells[index] ?? "")), ...Array<string>(as.emptyColumns).fill("")].join(
      as.delimiter,
    );
  const header = COLUMNS.map((column) => (as.capitals ? column.toUpperCase() : column));
  const blank = Array<string>(as.emptyRows).fill(as.delimiter.repeat(3));
  const lines = [...(as.sepLine ? [`sep=${as.delimiter}`] : []), line(header), ...rows.map(line), ...blank];
  const ended = lines.map((line, index) =>
    index < lines.length - 1 || as.lastLineEnd ? line + as.lineEnds[index % as.lineEnds.length]! : line,
  );
  const csv = ended.join("").normalize(as.form);
  if (as.encoding === "utf-8") return new TextEncoder().encode(csv);
  if (as.encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${csv}`);
  const bytes = Buffer.from(`\ufeff${csv}`, "utf16le");
  return as.encoding === "utf-16le" ? bytes : bytes.swap16();
}

test(
  "any table, written in any accepted dialect, is read as the same table",
  () => {
    fc.assert(
      fc.property(table, dialect, (cells, as) => {
        const rows = cells.map((row, index) => [`r${index}`, ...row]);
        const findings = new Findings();
        const columns = { id: cell.filled, first: cell.text, second: cell.text, third: cell.text };
        const read = readTable("any.csv", decode(written(rows, as)), columns, findings, { key: ["id"] });
        expect(findings.all).toEqual([]);
        expect(read.map(({ values: v }) => [v.id, v.first, v.second, v.third])).toEqual(
          rows.map((row) => row.map((raw) => spaced(raw.normalize("NFC")))),
        );
        expect(read.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 2));
      }),
      { numRuns: 300, seed: 122 },
    );
  },
  TIME,
);

const report = (bytes: Uint8Array) => readPortal(baseWith({ "reports/2024-12-31.csv": bytes }));

test(
  "random bytes do not crash the reader, and never pass in silence",
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { portal, findings } = report(bytes);
        expect(portal).toBeNull();
        expect(findings.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 100, seed: 122 },
    );
  },
  TIME,
);

test(
  "a report in which bytes were changed is read or refused, and what is read is of its type",
  () => {
    const sound = baseWith().get("reports/2024-12-31.csv")!; // the base has it
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = sound.slice();
        for (const [place, byte] of changes) bytes[place] = byte;
        const { portal, findings } = report(bytes);
        expect(portal === null).toBe(findings.some(({ severity }) => severity === "error"));
        for (const readings of portal?.reports[0]?.rows.values() ?? [])
          for (const [{ type }, { value }] of readings)
            if (value !== null) expect(typeof value).toBe(type === "boolean" ? "boolean" : "number");
      }),
      { numRuns: 100, seed: 122 },
    );
  },
  TIME,
);
