/**
 * Readers of single cells. Each takes a cell's text, already composed and trimmed, and gives its value or throws a
 * `Refusal` that says what was expected and, where it is known, what to write.
 */
import { asDay, type Day } from "#model/day.ts";
import type { Indicator, IndicatorType, NoValueMark, Reading } from "#model/vocabulary.ts";
import { Refusal, expected } from "./finding.ts";

/** Reads one cell; `warn` is for what is accepted with a word. */
export type CellReader<T> = (text: string, warn: (warning: Refusal) => void) => T;

/** Any text, also none. */
export const text: CellReader<string> = (text) => text;

/** A text that must be there. */
export const filled: CellReader<string> = (text) => {
  if (text === "") throw new Refusal("constraint-error", { vi: "ô này không được để trống", en: "must not be empty" });
  return text;
};

/** What names a thing in files and addresses: letters without marks, digits, hyphens and low lines. */
export const code: CellReader<string> = (text, warn) => {
  filled(text, warn);
  if (/^[0-9A-Za-z][\w-]{0,63}$/.test(text)) return text;
  throw expected(
    "một mã gồm chữ không dấu, số, gạch nối hay gạch dưới, tối đa 64 ký tự",
    "a code of plain letters, digits, hyphens and low lines, at most 64 of them",
  );
};

/** What is empty gives null; the rest is read on. */
export const optional =
  <T>(read: CellReader<T>): CellReader<T | null> =>
  (text, warn) =>
    text === "" ? null : read(text, warn);

/** One of a few fixed words. */
export const oneOf = <const W extends string>(...words: readonly W[]): CellReader<W> => {
  const list = words.join(", ");
  return (text) => {
    const word = words.find((word) => word === text.toLowerCase());
    if (word === undefined) throw expected(`một trong các từ: ${list}`, `one of: ${list}`);
    return word;
  };
};

/** An address that a browser may be sent to. */
export const webAddress: CellReader<string> = (text) => {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (url === null || url.username !== "" || url.password !== "")
    throw expected("một địa chỉ https://…", "an address https://…");
  return text;
};

/** A part of an address: small letters, digits and single hyphens. It is the name of a folder as well, and so not long. */
export const slug: CellReader<string> = (text) => {
  if (text.length > 64 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
    throw expected(
      "chữ thường không dấu, số và gạch nối, tối đa 64 ký tự",
      "small letters without marks, digits and hyphens, at most 64 of them",
    );
  return text;
};

/** `2025-06-30` or `30/06/2025`. A day and month that could be swapped must have two digits each. */
export const day: CellReader<Day> = (text) => {
  const iso = asDay(text);
  if (iso) return iso;
  const [, d = "", m = "", y = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const read = y === "" ? null : asDay(`${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`);
  if (read && (d.length + m.length === 4 || Number(d) > 12)) return read;
  const meant = read ? `${d.padStart(2, "0")}/${m.padStart(2, "0")}/${y}` : null;
  throw expected(
    "một ngày dạng ngày/tháng/năm (31/12/2025) hoặc 2025-12-31",
    "a date as dd/mm/yyyy (31/12/2025) or 2025-12-31",
    meant
      ? { vi: `nếu là ngày ${d} tháng ${m}, hãy viết ${meant}`, en: `if it is day ${d} of month ${m}, write ${meant}` }
      : null,
  );
};

/** A calendar year with four digits. */
export const year: CellReader<number> = (text) => {
  if (!/^(19|20)\d\d$/.test(text)) throw expected("một năm bốn chữ số", "a year of four digits");
  return Number(text);
};

/** The number that a few digits alone say, or null. Most cells of a report are such. */
function digitsOf(text: string): number | null {
  if (text.length === 0 || text.length > 9) return null;
  let value = 0;
  for (let place = 0; place < text.length; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** No number of a ward or of the province is larger, also in đồng; and sums of such numbers are exact. */
const LARGEST = 1e12;

/** @throws Refusal for a number that is larger than any here */
function possible(value: number): number {
  if (Math.abs(value) <= LARGEST) return value;
  throw new Refusal(
    "constraint-error",
    { vi: "số này lớn quá mức có thể", en: "the number is larger than it can be" },
    { vi: "kiểm tra xem có thừa chữ số không", en: "see whether there are digits too many" },
  );
}

/** A whole number; `1.234` is 1234, as Viet Nam writes thousands. */
export const integer: CellReader<number> = (text) => {
  const digits = digitsOf(text);
  if (digits !== null) return digits;
  if (/^-?\d+$/.test(text)) return possible(Number(text));
  if (/^-?[1-9]\d{0,2}(\.\d{3})+$/.test(text)) return possible(Number(text.replaceAll(".", "")));
  throw expected("một số nguyên", "a whole number");
};

/** A count: a whole number, zero or more. */
export const count: CellReader<number> = (text, warn) => {
  const value = integer(text, warn);
  if (value < 0)
    throw new Refusal("constraint-error", { vi: "số đếm không được âm", en: "a count must not be negative" });
  return value;
};

/** A number with a comma or a point. Exactly three digits after the mark are refused, not guessed: `1,250` is two different numbers. */
export const decimal: CellReader<number> = (text) => {
  const digits = digitsOf(text);
  if (digits !== null) return digits;
  const [, whole, mark, rest = ""] = /^(-?\d+)(?:([.,])(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw expected("một số", "a number");
  if (mark && rest.length === 3) {
    const [one, other] = [`${whole}${rest}`, `${whole},${rest}0`];
    throw expected("một số không thể hiểu hai cách", "a number that cannot be read in two ways", {
      vi: `viết ${one} hoặc ${other}`,
      en: `write ${one} or ${other}`,
    });
  }
  return possible(Number(`${whole}.${rest || 0}`));
};

/** A part of a hundred. */
export const percentage: CellReader<number> = (text, warn) => {
  const value = decimal(text, warn);
  if (value < 0 || value > 100)
    throw new Refusal("constraint-error", {
      vi: "tỷ lệ phần trăm nằm từ 0 đến 100",
      en: "a percentage lies between 0 and 100",
    });
  return value;
};

const YES = new Set(["có", "yes", "true", "1"]);
const NO = new Set(["không", "no", "false", "0"]);

/** có/không, yes/no, true/false, 1/0, in any case. */
export const boolean: CellReader<boolean> = (text) => {
  if (text === "có") return true;
  if (text === "không") return false;
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  throw expected("có hoặc không", "yes or no");
};

const MARKS = new Map<string, NoValueMark>([
  ["", "not-reported"],
  ["[x]", "not-available"],
  ["[z]", "not-applicable"],
  ["[c]", "withheld"],
]);

const VALUES: Readonly<Record<IndicatorType, CellReader<number | boolean>>> = { integer: count, decimal, boolean };

/** One observation: a value of the indicator's type, or one of the marks for no value. */
export const reading = ({ type, unit }: Pick<Indicator, "type" | "unit">): CellReader<Reading> => {
  const read = type === "decimal" && unit.en === "%" ? percentage : VALUES[type];
  return (text, warn) => {
    const missing = text === "" || text.startsWith("[") ? MARKS.get(text.toLowerCase()) : undefined;
    return missing ? { value: null, missing } : { value: read(text, warn) };
  };
};
