import { describe, expect, test } from "vitest";
import { fold } from "#model/fold.ts";
import * as cell from "./cell.ts";
import { decode } from "./decode.ts";
import { Findings, Refusal, columnLetters } from "./finding.ts";
import { type TableOptions, readTable } from "./table.ts";

const columns = {
  unit_id: cell.filled,
  ward: cell.text,
  posts: cell.reading({ type: "integer", unit: { vi: "", en: "" } }),
  date: cell.optional(cell.day),
};
type Options = TableOptions<typeof columns>;

/** The rows of a text and what is wrong with it, each finding as `code cell-or-row`. */
function read(csv: string, options: Options = {}) {
  const findings = new Findings();
  const rows = readTable("made.csv", csv, columns, findings, options);
  return { rows, findings: findings.all, faults: findings.all.map(({ code, cell, row }) => `${code} ${cell ?? row}`) };
}
const idsOf = (csv: string, options?: Options) => {
  const { rows, findings } = read(csv, options);
  expect(findings).toEqual([]);
  return rows.map(({ values }) => values.unit_id);
};
const lines = (...all: readonly string[]) => `${all.join("\n")}\n`;

describe("a file as Excel saves it", () => {
  test.each([
    ["commas", "unit_id,posts\n00101,5\n00102,0\n"],
    ["semicolons", "unit_id;posts\n00101;5\n00102;0\n"],
    ["tabs", "unit_id\tposts\n00101\t5\n00102\t0\n"],
    ["CRLF", "unit_id,posts\r\n00101,5\r\n00102,0\r\n"],
    ["CRLF above and LF below", "unit_id,posts\r\n00101,5\n00102,0\n"],
    ["LF above and CRLF below", "unit_id,posts\n00101,5\r\n00102,0\r\n"],
    ["CRLF and LF around quoted cells", '"unit_id","posts"\r\n"00101","5"\n"00102","0"\r\n'],
    ["CR", "unit_id,posts\r00101,5\r00102,0\r"],
    ["CR above and LF below", "unit_id,posts\r00101,5\n00102,0\n"],
    ["a sep= line with a space behind it", "sep=; \nunit_id;posts\n00101;5\n00102;0\n"],
    ["no line end after the last row", "unit_id,posts\n00101,5\n00102,0"],
    ["a sep= line", "sep=;\r\nunit_id;posts\r\n00101;5\r\n00102;0\r\n"],
    ["a sep= line with an unusual mark", "sep=|\nunit_id|posts\n00101|5\n00102|0\n"],
    ["a sep= line that was taken for a row", "SEP=;;;;\r\nunit_id;posts\r\n00101;5\r\n00102;0\r\n"],
    ["a sep= line in quotation marks", '"sep=;"\nunit_id;posts\n00101;5\n00102;0\n'],
    ["a sep= line that no longer holds", "sep=;,\nunit_id,posts\n00101,5\n00102,0\n"],
    ["columns in another order", "posts,unit_id\n5,00101\n0,00102\n"],
    ["headers in another case", "UNIT_ID,Posts\n00101,5\n00102,0\n"],
    ["spaces around cells", " unit_id , posts\n\u00a000101,5 \n00102 , 0\n"],
    ["blank columns at the end", "unit_id,posts,,\n00101,5,,\n00102,0,,\n"],
    ["more blank cells than the header has", "unit_id,posts\n00101,5,,,\n00102,0\n"],
    ["blank rows at the end", "unit_id,posts\n00101,5\n00102,0\n,\n\n , \n"],
    ["quoted cells", '"unit_id","posts"\n"00101","5"\n"00102","0"\n'],
  ])("reads with %s", (_, csv) => {
    const { rows, findings } = read(csv);
    expect(findings).toEqual([]);
    expect(rows.map(({ row, values }) => [row, values.unit_id, values.posts])).toEqual([
      [2, "00101", { value: 5 }],
      [3, "00102", { value: 0 }],
    ]);
  });

  test("keeps commas in a file of semicolons, and semicolons in a file of commas", () => {
    expect(read("unit_id;ward\n1;A, B\n").rows[0]?.values.ward).toBe("A, B");
    expect(read("unit_id,ward\n1,A; B\n").rows[0]?.values.ward).toBe("A; B");
  });

  test("composes letters and keeps inner spaces single", () => {
    expect(read("unit_id,ward\n1,Hòa\u00a0 Lạc\n".normalize("NFD")).rows[0]?.values.ward).toBe("Hòa Lạc");
  });

  test.each(["Số biên chế", "SỐ BIÊN CHẾ", "so bien che", "Số biên chế".normalize("NFD")])(
    "takes the header %s for the column that bears this name",
    (header) => {
      const labels = new Map([[fold("Số biên chế"), "posts"]]);
      expect(read(`unit_id,${header}\n1,5\n`, { labels }).rows[0]?.values.posts).toEqual({ value: 5 });
    },
  );
});

describe("decode", () => {
  const bytes = (text: string, encoding: BufferEncoding, ...mark: readonly number[]) =>
    new Uint8Array([...mark, ...Buffer.from(text, encoding)]);
  const csv = "unit_id,ward\n1,Trần Phú\n";

  test.each([
    ["UTF-8", bytes(csv, "utf8")],
    ["UTF-8 with a mark", bytes(csv, "utf8", 0xef, 0xbb, 0xbf)],
    ["UTF-16 LE with a mark", bytes(csv, "utf16le", 0xff, 0xfe)],
    ["UTF-16 BE with a mark", Buffer.from(bytes(csv, "utf16le", 0xff, 0xfe)).swap16()],
    ["decomposed UTF-8", bytes(csv.normalize("NFD"), "utf8")],
  ])("reads %s", (_, file) => {
    expect(decode(file)).toBe(csv);
    expect(idsOf(decode(file))).toEqual(["1"]);
  });

  test("refuses an old encoding and says what to do", () => {
    expect(() => decode(Uint8Array.of(0x54, 0x72, 0xc2, 0x6e))).toThrow(
      expect.objectContaining({
        code: "encoding-error",
        hint: expect.objectContaining({ vi: "trong Excel, lưu lại bằng kiểu “CSV UTF-8”" }) as unknown,
      }),
    );
  });
});

describe("rows are numbered as Excel numbers them", () => {
  test("a blank row in the middle is a warning, and the rows after it keep their numbers", () => {
    const { rows, findings } = read(lines("unit_id,posts", "1,5", ",", "", "2,many"));
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(findings.map(({ code, severity, row, cell }) => [code, severity, row, cell])).toEqual([
      ["blank-row", "warning", 3, null],
      ["blank-row", "warning", 4, null],
      ["type-error", "error", 5, "B5"],
    ]);
  });

  test("a quoted line break does not begin a new row", () => {
    const { rows, faults } = read('unit_id,ward,posts\n1,"one\ntwo\r\nthree",5\n2,x,many\n');
    expect(rows[0]?.values.ward).toBe("one two three");
    expect(faults).toEqual(["type-error C3"]);
  });

  test("a sep= line is no row", () => {
    expect(read("sep=;\nunit_id;posts\n1;many\n").faults).toEqual(["type-error B2"]);
  });
});

describe("a cell is named as Excel names it", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  test("D14, by where the column stands in this file", () => {
    const csv = lines("ward,date,unit_id,posts", ...Array.from({ length: 12 }, (_, row) => `,,${row},1`), ",,99,many");
    expect(read(csv).findings).toMatchObject([
      { row: 14, cell: "D14", column: "posts", value: "many", file: "made.csv" },
    ]);
  });

  test("AA3, in a wide one", () => {
    const wide = {
      id: cell.filled,
      ...Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [`c${i}`, cell.reading({ type: "integer", unit: { vi: "", en: "" } })]),
      ),
    };
    const header = Object.keys(wide).join(",");
    const [row, bad] = [
      Array(31).fill("1").join(","),
      Array.from({ length: 31 }, (_, i) => (i === 26 ? "x" : "1")).join(","),
    ];
    const findings = new Findings();
    readTable("wide.csv", lines(header, row, bad), wide, findings);
    expect(findings.all.map(({ cell, column }) => [cell, column])).toEqual([["AA3", "c25"]]);
  });
});

describe("a header that cannot be used", () => {
  test("with an unknown column is refused, with the one that is meant", () => {
    expect(read("unit_id,post\n1,5\n").findings).toMatchInlineSnapshot(`
      [
        {
          "cell": "B1",
          "code": "incorrect-label",
          "column": "post",
          "file": "made.csv",
          "hint": {
            "en": "did you mean posts?",
            "vi": "có phải là posts?",
          },
          "message": {
            "en": "there is no column “post”",
            "vi": "không có cột nào tên “post”",
          },
          "row": 1,
          "severity": "error",
          "value": "post",
        },
      ]
    `);
  });

  test("with a column like no other is refused without a guess", () => {
    expect(read("unit_id,population\n1,5\n").findings).toMatchObject([
      { code: "incorrect-label", cell: "B1", hint: null },
    ]);
  });

  test.each(["constructor", "__proto__", "toString"])("with a column %s is refused as any unknown one", (label) => {
    expect(read(`unit_id,${label}\n1,5\n`).faults).toEqual(["incorrect-label B1"]);
  });

  test("with a column that stands twice is refused, also when one of them bears its other name", () => {
    expect(read("unit_id,posts,Posts\n1,5,5\n").faults).toEqual(["duplicate-label C1"]);
    const labels = new Map([["so bien che", "posts"]]);
    expect(read("unit_id,posts,Số biên chế\n1,5,5\n", { labels }).faults).toEqual(["duplicate-label C1"]);
  });

  test("without a column that must be filled is refused; what may be empty may be missing", () => {
    expect(read("posts,ward\n5,A\n").findings).toMatchInlineSnapshot(`
      [
        {
          "cell": null,
          "code": "missing-label",
          "column": "unit_id",
          "file": "made.csv",
          "hint": null,
          "message": {
            "en": "column unit_id is missing",
            "vi": "thiếu cột unit_id",
          },
          "row": 1,
          "severity": "error",
          "value": null,
        },
      ]
    `);
    expect(idsOf("unit_id\n1\n")).toEqual(["1"]);
  });

  test("is refused with all its faults at once", () => {
    expect(read("ward,ward,colour\nA,B,C\n").faults).toEqual([
      "duplicate-label B1",
      "incorrect-label C1",
      "missing-label 1",
    ]);
  });

  test("is refused when the file is empty", () => {
    expect(read("").faults).toEqual(["source-error null"]);
  });
});

describe("a row that cannot be read", () => {
  test("has a cell beyond the header", () => {
    const { rows, findings } = read("unit_id,ward\n1,A,,more\n");
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ code: "extra-cell", cell: "D2", value: "more" }]);
  });

  test("has something under a header that is blank", () => {
    const { rows, faults } = read("unit_id,,ward,\n1,,A,\n2,lost,B,\n3,,C,lost\n");
    expect(rows.map(({ values }) => values.unit_id)).toEqual(["1"]);
    expect(faults).toEqual(["extra-cell B3", "extra-cell D4"]);
  });

  test("ends before the header does", () => {
    expect(read("unit_id,ward,posts\n1,A\n").findings).toMatchObject([
      { code: "missing-cell", cell: "C2", column: "posts" },
    ]);
  });

  test("has a quotation mark that is never closed", () => {
    expect(read('unit_id,ward\n1,A\n2,"B\n3,C\n').findings[0]).toMatchObject({ code: "source-error", row: 3 });
  });

  test("has a space before a quotation mark, so that a delimiter in the cell parts it", () => {
    const csv = 'unit_id,ward,posts,date\n1, "A, B",\n2, "C",,\n';
    const [fault] = read(csv).findings;
    expect(fault).toMatchObject({ code: "source-error", row: 2 });
  });

  test("names a thing that an earlier row names", () => {
    const { rows, findings } = read("unit_id,ward\n1,A\n2,B\n1,C\n", { key: ["unit_id"] });
    expect(rows.map(({ values }) => values.ward)).toEqual(["A", "B"]);
    expect(findings).toMatchObject([{ code: "primary-key", cell: "A4", message: { vi: "trùng với dòng 2" } }]);
  });

  test("a key of several columns is the same only when all of them are", () => {
    const key = ["unit_id", "date"] as const;
    expect(idsOf("unit_id,date\n1,2025-01-01\n1,2025-01-02\n2,2025-01-01\n", { key })).toHaveLength(3);
    expect(read("unit_id,date\n1,2025-01-01\n1,01/01/2025\n", { key }).faults).toEqual(["primary-key A3"]);
  });
});

test("all problems of all rows come at once, and the rows without one are read", () => {
  const csv = lines("unit_id,ward,posts,date", "1,A,many,5/8/2024", "2,B,5,", ",C,-1,", "2,D,1,");
  const { rows, faults } = read(csv, { key: ["unit_id"] });
  expect(faults).toEqual([
    "type-error C2",
    "type-error D2",
    "constraint-error A4",
    "constraint-error C4",
    "primary-key A5",
  ]);
  expect(rows.map(({ row }) => row)).toEqual([3]);
});

test("a warning names its cell and keeps the row", () => {
  const findings = new Findings();
  const lenient: cell.CellReader<string> = (text, warn) => {
    warn(new Refusal("type-error", { vi: "lưu ý", en: "mind" }));
    return text;
  };
  const rows = readTable("made.csv", "id\n7\n", { id: lenient }, findings);
  expect(rows.map(({ values }) => values.id)).toEqual(["7"]);
  expect(findings.all).toMatchObject([{ severity: "warning", cell: "A2", value: "7" }]);
  expect(findings.failed).toBe(false);
});
