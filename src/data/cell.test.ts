import type { IndicatorType } from "#model/vocabulary.ts";
import { describe, expect, test } from "vitest";
import { refusalInBoth } from "#testing/said-in-both.ts";
import * as cell from "./cell.ts";
import { Refusal } from "./finding.ts";

/** What a reader gives for a text, or the words and hint with which it refuses it. */
function read<T>(reader: cell.CellReader<T>, text: string) {
  try {
    return reader(text, () => {});
  } catch (error) {
    if (error instanceof Refusal && refusalInBoth(error))
      return { code: error.code, says: error.words.vi, hint: error.hint?.vi ?? null };
    throw error;
  }
}
const refused = (reader: cell.CellReader<unknown>, text: string) =>
  expect(read(reader, text)).toMatchObject({ code: expect.stringMatching(/-error$/), says: expect.any(String) });

describe("day", () => {
  test.each([
    ["2025-06-30", "2025-06-30"],
    ["30/06/2025", "2025-06-30"],
    ["05/08/2024", "2024-08-05"],
    ["22/4/2025", "2025-04-22"],
    ["29/02/2024", "2024-02-29"],
  ])("%s is %s", (text, day) => {
    expect(cell.day(text, () => {})).toBe(day);
  });

  test("5/8/2024 could be two days: refused, with what to write", () => {
    expect(read(cell.day, "5/8/2024")).toMatchInlineSnapshot(`
      {
        "code": "type-error",
        "hint": "nếu là ngày 5 tháng 8, hãy viết 05/08/2024",
        "says": "cần một ngày dạng ngày/tháng/năm (31/12/2025) hoặc 2025-12-31",
      }
    `);
  });

  test("31/02/2025 is no day: refused, without a guess", () => {
    expect(read(cell.day, "31/02/2025")).toMatchInlineSnapshot(`
      {
        "code": "type-error",
        "hint": null,
        "says": "cần một ngày dạng ngày/tháng/năm (31/12/2025) hoặc 2025-12-31",
      }
    `);
  });

  test("a day that can be no month stands alone, 12 may be either", () => {
    expect(cell.day("13/4/2025", () => {})).toBe("2025-04-13");
    refused(cell.day, "12/4/2025");
  });

  test.each([
    "2025-02-31",
    "130/06/2025",
    "30/06/20255",
    "8/31/2025",
    "30/06/25",
    "30.06.2025",
    "30/06/2025 00:00",
    "45838",
    "quý II",
    "",
  ])("%j is refused", (text) => {
    refused(cell.day, text);
  });
});

describe("integer", () => {
  test.each([
    ["0", 0],
    ["007", 7],
    ["-5", -5],
    ["1234", 1234],
    ["989898989", 989898989],
    ["9876543210", 9876543210],
    ["-12345", -12345],
    ["1.234", 1234],
    ["12.345.678", 12345678],
    ["-1.234.567", -1234567],
  ])("%s is %i", (text, value) => {
    expect(cell.integer(text, () => {})).toBe(value);
  });

  test.each([
    "1,234",
    "1,5",
    "1.5",
    "x1.234",
    "5-",
    "1/2",
    "1:2",
    "12.34",
    "1.2345",
    "0.123",
    "1 234",
    "1e3",
    "+5",
    "=5",
    "mười",
    "",
  ])("%j is refused", (text) => {
    refused(cell.integer, text);
  });
});

test.each([
  [cell.integer, "1000000000000", 1e12],
  [cell.integer, "-1.000.000.000.000", -1e12],
  [cell.decimal, "1000000000000,0", 1e12],
])("%s reads %s, and refuses what is larger", (reader, text, value) => {
  expect(reader(text, () => {})).toBe(value);
  expect(read(reader, text.replace(/0(?=,|$)/, "1"))).toMatchObject({ says: "số này lớn quá mức có thể" });
});

test("a code is of plain letters, digits, hyphens and low lines, since files and addresses bear it", () => {
  for (const code of ["06658", "06658-2025", "enough_posts", "A", "a".repeat(64)])
    expect(cell.code(code, () => {})).toBe(code);
  for (const text of [
    "",
    "../06658",
    "a/b",
    "..",
    ".",
    "-a",
    "_a",
    "a b",
    "Hòa",
    "a:b",
    '"><b>',
    "a\n",
    "a".repeat(65),
  ])
    refused(cell.code, text);
});

test("count takes zero and refuses less", () => {
  expect(cell.count("0", () => {})).toBe(0);
  expect(read(cell.count, "-1")).toMatchInlineSnapshot(`
    {
      "code": "constraint-error",
      "hint": null,
      "says": "số đếm không được âm",
    }
  `);
});

describe("decimal", () => {
  test.each([
    ["92,5", 92.5],
    ["92.5", 92.5],
    ["-0,25", -0.25],
    ["0", 0],
    ["1250", 1250],
    ["1,2500", 1.25],
  ])("%s is %d", (text, value) => {
    expect(cell.decimal(text, () => {})).toBe(value);
  });

  test("1,250 is two different numbers: refused, with both", () => {
    expect(read(cell.decimal, "1,250")).toMatchInlineSnapshot(`
      {
        "code": "type-error",
        "hint": "viết 1250 hoặc 1,2500",
        "says": "cần một số không thể hiểu hai cách",
      }
    `);
  });

  test.each(["1.250", "92,5 %", "1.234,5", ",5", "5,", "1e3", "=1", "+1", ""])("%j is refused", (text) => {
    refused(cell.decimal, text);
  });
});

describe("boolean", () => {
  test.each(["có", "Có", "CÓ", "yes", "Yes", "true", "TRUE", "1"])("%s is true", (text) => {
    expect(cell.boolean(text, () => {})).toBe(true);
  });

  test.each(["không", "Không", "KHÔNG", "no", "No", "false", "FALSE", "0"])("%s is false", (text) => {
    expect(cell.boolean(text, () => {})).toBe(false);
  });

  test.each(["x", "co", "2", ""])("%j is refused", (text) => {
    refused(cell.boolean, text);
  });
});

const aKind = (type: IndicatorType, unit = "") => ({ type, unit: { vi: unit, en: unit } });

describe("a percentage", () => {
  const read = cell.reading(aKind("decimal", "%"));

  test("lies between 0 and 100, both of them counted in", () => {
    expect(["0", "92,5", "100"].map((text) => read(text, () => {}).value)).toEqual([0, 92.5, 100]);
    for (const text of ["100,1", "-1"]) refused(read, text);
  });

  test("is what the unit says: other decimals may be larger", () => {
    expect(cell.reading(aKind("decimal", "ha"))("250,5", () => {})).toEqual({ value: 250.5 });
  });
});

describe("reading", () => {
  test.each([
    ["", "not-reported"],
    ["[x]", "not-available"],
    ["[z]", "not-applicable"],
    ["[c]", "withheld"],
    ["[C]", "withheld"],
  ])("%j has no value: %s", (text, missing) => {
    for (const type of ["integer", "decimal", "boolean"] as const)
      expect(cell.reading(aKind(type))(text, () => {})).toEqual({ value: null, missing });
  });

  test("a zero is a value, and so is a no", () => {
    expect(cell.reading(aKind("integer"))("0", () => {})).toEqual({ value: 0 });
    expect(cell.reading(aKind("decimal"))("0,0", () => {})).toEqual({ value: 0 });
    expect(cell.reading(aKind("boolean"))("0", () => {})).toEqual({ value: false });
  });

  test.each(["[y]", "x", "-", "n/a", "-5"])("%j in a column of counts is refused, not taken for missing", (text) => {
    refused(cell.reading(aKind("integer")), text);
  });
});

test("filled refuses the empty cell, optional takes it for nothing and reads on what is there", () => {
  expect(read(cell.filled, "")).toMatchInlineSnapshot(`
    {
      "code": "constraint-error",
      "hint": null,
      "says": "ô này không được để trống",
    }
  `);
  const day = cell.optional(cell.day);
  expect(day("", () => {})).toBeNull();
  expect(day("2025-06-30", () => {})).toBe("2025-06-30");
  refused(day, "no day");
});

test("oneOf takes its words in any case, and lists them when none is meant", () => {
  const outcome = cell.oneOf("recognised", "revoked");
  expect(outcome("Recognised", () => {})).toBe("recognised");
  expect(read(outcome, "recognized")).toMatchInlineSnapshot(`
    {
      "code": "type-error",
      "hint": null,
      "says": "cần một trong các từ: recognised, revoked",
    }
  `);
});

test("year takes the four digits of this century and the last", () => {
  expect(cell.year("2024", () => {})).toBe(2024);
  for (const text of ["24", "20245", "12024", "2024.0", "1824", ""]) refused(cell.year, text);
});

test("an address is one that a browser may be sent to", () => {
  for (const address of ["https://portal.example/a", "http://portal.example"])
    expect(cell.webAddress(address, () => {})).toBe(address);
  for (const text of [
    "javascript:alert(1)",
    "data:text/html,x",
    "ahttp://portal.example",
    "httpsx://portal.example",
    "portal.example",
    "https:portal.example", // a page of https would read it as a part of its own address
    "https://someone@portal.example",
    "https://:secret@portal.example",
    "https://",
    "",
  ])
    refused(cell.webAddress, text);
  expect(read(cell.webAddress, "ftp://portal.example")).toMatchObject({ says: "cần một địa chỉ https://…" });
});

test("slug takes small letters, digits and single hyphens", () => {
  expect(cell.slug("mong-cai-2", () => {})).toBe("mong-cai-2");
  expect(cell.slug("a".repeat(64), () => {})).toHaveLength(64);
  for (const text of ["Mong-cai", "móng-cái", "mong--cai", "-mong", "mong cai", "mong/cai", "", "a".repeat(65)])
    refused(cell.slug, text);
});
