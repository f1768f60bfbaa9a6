/** What the reader takes and a file gives back is the same text, whatever it is: tried on many made by chance. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import * as cell from "#data/cell.ts";
import { decode } from "#data/decode.ts";
import { Findings } from "#data/finding.ts";
import { readTable } from "#data/table.ts";
import { unfit } from "#data/unfit.ts";
import { spaced } from "#model/fold.ts";
import { inLatex } from "./citations.ts";
import { cleanCsv } from "./clean-csv.ts";
import { columnsOf, tableOf, toCsv } from "./table.ts";

const RUNS = { seed: 122, numRuns: 300 };

const sign = fc.oneof(
  fc.constantFrom(..."aĐư019", ",", ";", "\t", '"', "'", " ", "\n", "\r\n", "=", "-", "+", "@", ".", "\\", "{", "}", "$", "%", "&", "#", "_", "~", "^"), // prettier-ignore
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
/** A text as it stands in the portal: one that the reader takes, in its form. */
const known = fc
  .array(sign, { maxLength: 15 })
  .map((signs) => spaced(signs.join("")))
  .filter((text) => unfit(text) === null);

const rows = fc.array(fc.record({ id: known, name: known }), { maxLength: 5 });

const read = (csv: string): readonly (readonly string[])[] => {
  const findings = new Findings();
  const columns = { place: cell.filled, unit_id: cell.text, ward: cell.text };
  const table = readTable("any.csv", decode(new TextEncoder().encode(csv)), columns, findings);
  expect(findings.all).toEqual([]);
  return table.map(({ values }) => [values.unit_id, values.ward]);
};

describe("any texts that were read", () => {
  test("stand in a CSV file as they are, and are read from it again", () => {
    interface Row {
      readonly id: string;
      readonly name: string;
      readonly place: number;
    }
    const column = columnsOf<Row>();
    fc.assert(
      fc.property(rows, (rows) => {
        const columns = [
          column("place", "integer", ({ place }) => place),
          column("unit_id", "string", ({ id }) => id),
          column("ward", "string", ({ name }) => name),
        ];
        const numbered = rows.map((row, index) => ({ ...row, place: index + 1 }));
        const csv = toCsv(tableOf({ synthetic: false }, "units", ["unit_id"], columns, () => numbered));
        expect(read(csv)).toEqual(rows.map(({ id, name }) => [id, name]));
      }),
      RUNS,
    );
  });

  test("stand in a copy for staff as they are, and are read from it again", () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const csv = cleanCsv([["place", "unit_id", "ward"], ...rows.map(({ id, name }, place) => [`${place + 1}`, id, name])]); // prettier-ignore
        expect(read(csv)).toEqual(rows.map(({ id, name }) => [id, name]));
        expect(cleanCsv(Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true, delimiter: ";" }).data)).toBe(csv);
      }),
      RUNS,
    );
  });

  test("do nothing in BibTeX: every sign of TeX is led by a backslash or is a command for itself, and braces are even", () => {
    fc.assert(
      fc.property(known, (text) => {
        const plain = inLatex(text).replaceAll(
          /\\(?:textbackslash\{\}|textasciitilde\{\}|textasciicircum\{\}|[{}$&#_%])/g,
          "",
        );
        expect(plain).not.toMatch(/[\\~^{}$&#_%]/);
      }),
      RUNS,
    );
  });
});
