import { describe, expect, test } from "vitest";
import { columnsOf, numberOf, records, tableOf, toCsv } from "./table.ts";

interface Thing {
  readonly id: string;
  readonly value: number | null;
}

const column = columnsOf<Thing>();
const made = (things: readonly Thing[], synthetic = false) =>
  tableOf(
    { synthetic },
    "units",
    ["unit_id"],
    [column("unit_id", "string", ({ id }) => id, { required: true }), column("value", "number", ({ value }) => value)],
    () => things,
  );

describe("CSV as RFC 4180 has it", () => {
  test("ends every line with CRLF, the last one too", () => {
    expect(toCsv(made([{ id: "06658", value: 1.5 }]))).toBe("unit_id,value\r\n06658,1.5\r\n");
  });

  test("has its header also where there are no rows", () => {
    expect(toCsv(made([]))).toBe("unit_id,value\r\n");
  });

  test("puts quotes around commas, quotes and line breaks, and nothing else", () => {
    expect(toCsv(made([{ id: 'a, "b"\nc', value: 0 }]))).toBe('unit_id,value\r\n"a, ""b""\nc",0\r\n');
  });

  test("leaves empty what has no value: a zero is a value", () => {
    expect(toCsv(made([{ id: "a", value: null }, { id: "b", value: 0 }]))).toBe("unit_id,value\r\na,\r\nb,0\r\n"); // prettier-ignore
  });

  test("writes no number in a way that could be read as thousands", () => {
    expect(toCsv(made([{ id: "a", value: 20.952 }, { id: "b", value: 20.95 }]))).toContain("a,20.9520\r\nb,20.95\r\n"); // prettier-ignore
  });

  test("keeps every text as it is, also where a spreadsheet would run it", () => {
    expect(toCsv(made([{ id: "=1+1", value: -5 }]))).toBe("unit_id,value\r\n=1+1,-5\r\n");
  });

  test("is written whole, however long it is", () => {
    const many = Array.from({ length: 12_345 }, (_, index) => ({ id: String(index), value: index }));
    const lines = toCsv(made(many)).split("\r\n");
    expect(lines).toHaveLength(12_345 + 2);
    expect(lines[5001]).toBe("5000,5000");
  });
});

test("a table of made-up data says so in every row", () => {
  expect(toCsv(made([{ id: "a", value: 1 }], true))).toBe("unit_id,value,synthetic\r\na,1,true\r\n");
});

test("records have every column, also where there is no value", () => {
  expect(records(made([{ id: "a", value: null }]))).toEqual([{ unit_id: "a", value: null }]);
});

test("yes and no are the numbers 1 and 0, and no value is none", () => {
  expect([true, false, 2.5, null].map(numberOf)).toEqual([1, 0, 2.5, null]);
});
