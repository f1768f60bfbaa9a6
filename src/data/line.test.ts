import fc from "fast-check";
import { expect, test } from "vitest";
import * as cell from "./cell.ts";
import { dialectOf, recordAt, splitRecords } from "./dialect.ts";
import { Findings, Refusal } from "./finding.ts";
import { lineReader } from "./line.ts";
import { isBlank, rowReader } from "./row.ts";
import { type TableRow, readTable } from "./table.ts";

/** A reader that takes a seven with a word about it. */
const lucky: cell.CellReader<string> = (text, warn) => {
  if (text === "7") warn(new Refusal("type-error", { vi: "lưu ý", en: "mind" }));
  return text;
};

const columns = { unit_id: cell.filled, date: cell.day, note: cell.optional(cell.text), more: lucky };
const options = { key: ["unit_id", "date"] } as const;

const brief = (rows: readonly TableRow<typeof columns>[]) => rows.map(({ row, values }) => [row, values]);

function read(csv: string) {
  const findings = new Findings();
  const rows = brief(readTable("made.csv", csv, columns, findings, options));
  return { rows, findings: findings.all };
}

/** What the same text gives when it is split as a whole and each record is read thoroughly. */
function readThoroughly(csv: string) {
  const findings = new Findings();
  const [header, ...records] = splitRecords(dialectOf(csv, columns, options));
  const reader = header && rowReader("made.csv", header, columns, findings, options, (place) => records[place]!);
  const last = records.findLastIndex((record) => !isBlank(record));
  const rows = records.slice(0, last + 1).flatMap((record, index) => reader?.read(record, index + 2, index) ?? []);
  return { rows: brief(rows), findings: findings.all };
}

/** Cells as they come and as they should not, with some that are written alike, so that they are remembered. */
const nasty = fc.oneof(
  fc.constantFrom("", "1", "7", "a", "2001-01-31", "31/01/2001", "1/2/2001", "2001-02-29", "Hà Tu", "Hà Tu".normalize("NFD")),
  fc.constantFrom(" ", "\u00a0", " a ", "a  a", "-5", "=1+1", "Đ?c", "\ufffd", "\ufeffa", "a\u0000", "a\u200b", "a\r", "a\nb"),
  fc.constantFrom('"a"', '"a;b"', '"a""b"', '"a\nb"', '"a', 'a"b', '"a"b', '"a" ', ' "a"', '""', "x".repeat(41), "ộ".repeat(300)),
  fc.string({ unit: "grapheme", maxLength: 3 }),
); // prettier-ignore
const tidy = fc.constantFrom("", "1", "7", "a", '"a"', "2001-01-31", "Hà Tu", '"Hà Tu, Hà Lầm; 1\n2"');
const row = fc.oneof(
  fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("2001-01-31", "2002-01-31"), tidy, tidy),
  fc.array(nasty, { maxLength: 6 }),
);
const csv = fc
  .record({
    rows: fc.array(row, { maxLength: 30 }),
    times: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 300),
    header: fc.constantFrom("unit_id,date,note,more", "more,,unit_id,date", "unit_id,date", "unit_id,note", "date,unit_id,colour", ""), // prettier-ignore
    delimiter: fc.constantFrom(",", ";", "\t"),
    lineEnds: fc.array(fc.constantFrom("\n", "\r\n", "\r"), { minLength: 1, maxLength: 3 }),
    isEnded: fc.boolean(),
  })
  .map(({ rows, times, header, delimiter, lineEnds, isEnded }) => {
    const all = Array.from({ length: times }, () => rows.map((cells) => cells.join(delimiter))).flat();
    return [header.replaceAll(",", delimiter), ...all]
      .map((line, index) => (index < all.length || isEnded ? line + lineEnds[index % lineEnds.length]! : line))
      .join("")
      .toWellFormed();
  });

test("any text is split record by record as it is split at once", () => {
  fc.assert(
    fc.property(csv, (csv) => {
      const dialect = dialectOf(csv, columns, options);
      const records: (readonly string[])[] = [];
      for (let from = 0; from < dialect.body.length;) {
        const { record, next } = recordAt(dialect, from);
        records.push(record);
        from = next;
      }
      const atOnce = splitRecords(dialect);
      expect(atOnce.slice(0, records.length)).toEqual(records);
      expect([[], [[""]]]).toContainEqual(atOnce.slice(records.length)); // what follows the last line end is no record
    }),
    { numRuns: 300, seed: 122 },
  );
}, 120_000);

test("any file gives the rows and the findings that its records give, read thoroughly one by one", () => {
  fc.assert(
    fc.property(csv, (csv) => {
      const { rows, findings } = read(csv);
      const thoroughly = readThoroughly(csv);
      expect(rows).toEqual(thoroughly.rows);
      expect(findings.filter(({ code }) => code !== "source-error")).toEqual(thoroughly.findings);
    }),
    { numRuns: 300, seed: 122 },
  );
}, 120_000);

test("of a tidy file every record is read quickly, quoted or not", () => {
  const lines = [
    "unit_id;date;note;more",
    "a;2001-01-31;Hà Tu;",
    '"b";"2001-01-31";"Hà Tu; Hà Lầm\nHà An";"7a"',
    "c;2001-01-31;;",
  ];
  const dialect = dialectOf(lines.join("\n"), columns, options);
  const reader = rowReader("made.csv", lines[0]!.split(";"), columns, new Findings(), options, () => []);
  const quick = lineReader(reader!.places, dialect);
  const said: unknown[] = [];
  for (let from = lines[0]!.length + 1; from < dialect.body.length; from = quick.next()) said.push(quick.read(from));
  expect(said).toEqual([
    { unit_id: "a", date: "2001-01-31", note: "Hà Tu", more: "" },
    { unit_id: "b", date: "2001-01-31", note: "Hà Tu; Hà Lầm Hà An", more: "7a" },
    { unit_id: "c", date: "2001-01-31", note: null, more: "" },
  ]);
});

test.each([
  ["a cell that is refused", "a;2001-02-29;;"],
  ["a cell with a word about it", "a;2001-01-31;;7"],
  ["a cell too few", "a;2001-01-31;"],
  ["a cell too many", "a;2001-01-31;;;x"],
  ["a doubled quotation mark", 'a;2001-01-31;"""x""";'],
  ["a quotation mark inside a cell", 'a;2001-01-31;x"y;'],
  ["a quotation mark left open", 'a;2001-01-31;"x;'],
  ["nothing", ";;;"],
])("a record with %s is left to the thorough reader", (_, line) => {
  const header = "unit_id;date;note;more";
  const reader = rowReader("made.csv", header.split(";"), columns, new Findings(), options, () => []);
  expect(
    lineReader(reader!.places, dialectOf(`${header}\n${line}`, columns, options)).read(header.length + 1),
  ).toBeNull();
});
