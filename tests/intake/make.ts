/**
 * Writes the corpus of files as they really arrive: `node tests/intake/make.ts`. Each case is a folder with the files
 * that replace those of a small data folder, and `expected.jsonl` with the findings that reading it must give. What a
 * case is about is said here; the test of the corpus holds folder and words to each other.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import iconv from "iconv-lite";
import type { Finding } from "#data/finding.ts";
import { type Files, readPortal } from "#data/portal.ts";
import { folder } from "#testing/sample.ts";

export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Findings as `code cell`, with `code` alone where they name no cell; a warning ends with `?`. */
  readonly expected: readonly string[];
  /** Whether the portal must be exactly that of the base. */
  readonly same: boolean;
}

const encoder = new TextEncoder();
const REPORT = "reports/2024-12-31.csv";
const RECOGNITIONS = "recognitions.csv";

/** The base: the small data folder, with an indicator that is a part of another one. */
const more = (file: string, ...rows: readonly string[]) =>
  `${new TextDecoder().decode(folder().get(file))}${rows.map((row) => `${row}\n`).join("")}`;

const REPORT_TEXT =
  "unit_id,ward,posts,share,own_house,trained\n" +
  '09101,Hòa Thử,1234,"92,5",có,12\n' +
  "09102,Cao Thử,0,[x],không,\n" +
  "09203,Trần Thử Đạo,25,[c],[z],25\n";
const RECOGNITIONS_HEAD = "unit_id,assessment_year,outcome,decision_number,decision_date,announced_date,source_id,note_vi,note_en\n"; // prettier-ignore
const RECOGNITIONS_TEXT = `${RECOGNITIONS_HEAD}09101,2024,recognised,1/QĐ-THU,2025-04-22,,quyet-dinh-thu,"Ghi chú
hai dòng",A note
09203,2024,not-recognised,,2025-04-22,,quyet-dinh-thu,,
`;

const BASE = {
  "indicators.csv": more("indicators.csv", "trained,II.5,Số đã tập huấn,Trained,integer,người,people,ward,value"),
  "criteria.csv": more("criteria.csv", "all-trained,II.3,Mọi người đã tập huấn,Everybody trained,"),
  "criteria-conditions.csv": more("criteria-conditions.csv", "all-trained,trained,100,,,part-of-whole,posts"),
  [REPORT]: REPORT_TEXT,
  [RECOGNITIONS]: RECOGNITIONS_TEXT,
};

/** A data folder with some files of a case in place of its own. */
export const baseWith = (files: Case["files"] = {}): Files => folder({ ...BASE, ...files });

// Dialects.
const bytesOf = (text: string | Uint8Array) => (typeof text === "string" ? encoder.encode(text) : text);
const crlf = (text: string) => text.replaceAll("\n", "\r\n");
/** A comma table, rewritten with another delimiter; a cell that is quoted here keeps its quotes. */
const delimited = (text: string, delimiter: string) => text.replaceAll(/("[^"]*")|,/g, (whole, quoted) => (quoted === undefined ? delimiter : whole)); // prettier-ignore
const utf16 = (text: string, littleEndian = true, mark = true) => {
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of [..."\ufeff", ...text.split("")].entries()) view.setUint16(index * 2, unit.charCodeAt(0), littleEndian); // prettier-ignore
  return mark ? bytes : bytes.slice(2);
};
/** In windows-1258 the tones are signs of their own, and the other marks are in the letter. */
const windows1258 = (text: string) =>
  iconv.encode(text.normalize("NFD").replaceAll(/([AEOUaeou])([\u0302\u0306\u031b])/g, (pair) => pair.normalize("NFC")), "windows-1258"); // prettier-ignore

// How a case is said.
type Written = string | Uint8Array;
const given = (name: string, files: Readonly<Record<string, Written>>, expected: readonly string[], same = false): Case => ({ name, files: Object.fromEntries(Object.entries(files).map(([file, text]) => [file, bytesOf(text)])), expected, same }); // prettier-ignore
/** A report that must be read as the base is. */
const like = (name: string, text: Written, expected: readonly string[] = []) => given(`accept-${name}`, { [REPORT]: text }, expected, true); // prettier-ignore
/** A report of its own: rows under a header, what they must give. */
const rows = (name: string, text: Written, ...expected: readonly string[]) => given(name, { [REPORT]: text }, expected);
/** One row of a report for 09101, by columns after `unit_id`. */
const one = (name: string, columns: string, cells: string, ...expected: readonly string[]) => rows(name, `unit_id,${columns}\n09101,${cells}\n`, ...expected); // prettier-ignore
const decided = (name: string, text: string, ...expected: readonly string[]) => given(name, { [RECOGNITIONS]: `${RECOGNITIONS_HEAD}${text}\n` }, expected); // prettier-ignore
const swap = (from: string, to: string) => REPORT_TEXT.replaceAll(from, to);
const everyLine = (text: string, tail: string) => text.replaceAll("\n", `${tail}\n`);

const everyCellQuoted = (text: string) =>
  text.replaceAll(/("[^"]*")|([^,\n]+)/g, (whole, quoted) => (quoted === undefined ? `"${whole}"` : whole));
const HEADER_IN_VIETNAMESE = "Mã đơn vị,Phường,Số biên chế,Tỷ lệ thử,Trụ sở độc lập,Số đã tập huấn";

/** A report with one deliberate error of each kind. */
const FAULTY =
  "unit_id,ward,posts,share,own_house,trained\n" +
  "09101,Cao Thử,nhiều,101,có lẽ,=1+1\n" +
  '09102,Cao Thử,-5,"1,250",không,Đ?c\n' +
  "09102,Cao Thử,1,2,có,1\n" +
  "09999,Vô Danh,1,2,có,1\n" +
  "09203,Trần Thử Đạo,5,2,có,6\n";
const FAULTS = [
  ...["type-error C2", "constraint-error D2", "type-error E2", "constraint-error F2"],
  ...["constraint-error C3", "type-error D3", "encoding-error F3", "foreign-key A5", "constraint-error F6"],
];

export const cases: readonly Case[] = [
  // What is accepted without complaint.
  like("utf8", REPORT_TEXT),
  like("utf8-bom", `\ufeff${REPORT_TEXT}`),
  like("utf16-little-endian", utf16(REPORT_TEXT)),
  like("utf16-big-endian", utf16(REPORT_TEXT, false)),
  like("utf16-tab-crlf", utf16(crlf(delimited(REPORT_TEXT, "\t")))),
  like("crlf", crlf(REPORT_TEXT)),
  like("semicolon", delimited(REPORT_TEXT, ";")),
  like("semicolon-bom-crlf", `\ufeff${crlf(delimited(REPORT_TEXT, ";"))}`),
  like("semicolon-decimal-comma-unquoted", delimited(REPORT_TEXT, ";").replace('"92,5"', "92,5")),
  like("tab", delimited(REPORT_TEXT, "\t")),
  like("sep-line-semicolon", `sep=;\n${delimited(REPORT_TEXT, ";")}`),
  like("sep-line-crlf-bom", `\ufeffsep=;\r\n${crlf(delimited(REPORT_TEXT, ";"))}`),
  like("sep-line-comma", `sep=,\n${REPORT_TEXT}`),
  like("sep-line-tab", `sep=\t\n${delimited(REPORT_TEXT, "\t")}`),
  like("no-last-line-end", REPORT_TEXT.trimEnd()),
  like("trailing-empty-rows", `${REPORT_TEXT},,,,,\n,,,,,\n\n\n`),
  like("trailing-empty-columns", everyLine(REPORT_TEXT, ",,,")),
  like("trailing-empty-rows-and-columns-semicolon", delimited(`${everyLine(REPORT_TEXT, ",,")},,,,,,,\n`, ";")),
  like("all-quoted", everyCellQuoted(REPORT_TEXT)),
  like("decomposed-letters", REPORT_TEXT.normalize("NFD")),
  like("non-breaking-spaces", swap("Hòa Thử", "\u00a0Hòa\u00a0Thử\u00a0")),
  like("surrounding-spaces", swap("09101,Hòa Thử,1234", "  09101 , Hòa Thử  , 1234 ")),
  like("quoted-line-break", swap("Hòa Thử", '"Hòa\nThử"')),
  like("columns-in-another-order", "trained,own_house,share,posts,ward,unit_id\n" + '12,có,"92,5",1234,Hòa Thử,09101\n' + ",không,[x],0,Cao Thử,09102\n" + "25,[z],[c],25,Trần Thử Đạo,09203\n"), // prettier-ignore
  like(
    "header-in-capitals",
    REPORT_TEXT.replace(/^.*$/m, (header) => header.toUpperCase()),
  ),
  like("header-with-spaces", swap("unit_id,ward,", " unit_id ,\u00a0Ward ,")),
  like("header-in-vietnamese", REPORT_TEXT.replace(/^.*$/m, HEADER_IN_VIETNAMESE)),
  like("header-in-vietnamese-capitals-decomposed", REPORT_TEXT.replace(/^.*$/m, "MÃ ĐƠN VỊ,PHƯỜNG,SỐ BIÊN CHẾ,TỶ LỆ THỬ,TRỤ SỞ ĐỘC LẬP,SỐ ĐÃ TẬP HUẤN".normalize("NFD"))), // prettier-ignore
  like("decimal-point", swap('"92,5"', "92.5")),
  like("thousands-point-in-integer", swap("1234", "1.234")),
  like("yes-no", swap("có", "yes").replaceAll("không", "no")),
  like("true-false", swap("có", "true").replaceAll("không", "false")),
  like("one-zero", swap("có", "1").replaceAll("không", "0")),
  like("yes-no-capitals", swap("có", "CÓ").replaceAll("không", "Không")),
  like("true-false-capitals", swap("có", "TRUE").replaceAll("không", "False")),
  like("no-value-marks-in-capitals", swap("[x]", "[X]").replaceAll("[z]", "[Z]")),
  like("tone-mark-in-the-other-place", swap("Hòa Thử", "Hoà Thử")),
  like("name-with-its-kind", swap("Hòa Thử", "Phường Hòa Thử")),
  like("name-short-with-kind", swap("Cao Thử", "P. Cao Thử")),
  like("name-left-out", swap("Hòa Thử", "")),
  like("column-of-names-left-out", REPORT_TEXT.replaceAll(/^([^,]*),[^,]*/gm, "$1")),
  like("rows-in-another-order", REPORT_TEXT.replace(/^(.*\n)(.*\n)(.*\n)(.*\n)$/, "$1$4$3$2")),
  like("lost-leading-zero", swap("09101", "9101"), ["type-error A2?"]),
  like("blank-row-inside", REPORT_TEXT.replace("\n09203", "\n,,,,,\n09203"), ["blank-row?"]),
  given("accept-dates-as-viet-nam-writes-them", { [RECOGNITIONS]: RECOGNITIONS_TEXT.replaceAll("2025-04-22", "22/04/2025") }, [], true), // prettier-ignore
  given("accept-date-that-cannot-be-swapped", { [RECOGNITIONS]: RECOGNITIONS_TEXT.replaceAll("2025-04-22", "22/4/2025") }, [], true), // prettier-ignore
  given("accept-recognitions-semicolon-crlf", { [RECOGNITIONS]: `\ufeff${RECOGNITIONS_TEXT.split(/(?<=,)|(?=,)/).join("").replaceAll(",", ";")}` }, [], true), // prettier-ignore
  given("accept-outcome-in-capitals", { [RECOGNITIONS]: RECOGNITIONS_TEXT.replace("recognised", "Recognised") }, [], true), // prettier-ignore
  given("accept-quotes-and-delimiters-in-a-note", { [RECOGNITIONS]: `${RECOGNITIONS_HEAD}09101,2024,recognised,1/QĐ-THU,2025-04-22,,quyet-dinh-thu,"Nói: ""được"", rồi",A note\n` }, []), // prettier-ignore
  one("accept-plus-and-minus-alone", "ward,posts", "Hòa Thử,[x]"),
  rows("accept-header-alone", "unit_id,ward,posts\n"),

  // Encodings that are refused, and offered as UTF-8 where they are known.
  rows("refuse-windows-1258", windows1258(REPORT_TEXT), "encoding-error"),
  rows("refuse-tcvn3", iconv.encode(REPORT_TEXT, "tcvn"), "encoding-error"),
  rows("refuse-vni", iconv.encode("unit_id,ward,posts\n09101,Hoøa Thöû,12\n09203,Traàn Thöû Ñaïo,1\n", "windows-1252"), "encoding-error"), // prettier-ignore
  rows("refuse-bytes-of-a-picture", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), "encoding-error"),
  rows("refuse-utf16-without-bom", utf16("unit_id,posts\n09101,12\n", true, false), "encoding-error"),
  rows("refuse-utf16-cut-in-a-letter", utf16(REPORT_TEXT).slice(0, -1), "encoding-error"),
  rows("refuse-utf8-cut-in-a-letter", encoder.encode("unit_id,ward\n09101,Hòa Thử").slice(0, -1), "encoding-error"),
  rows("refuse-excel-workbook-named-csv", Uint8Array.from([80, 75, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 222, 173, 190, 239]), "encoding-error"), // prettier-ignore

  // Text that is destroyed already.
  one("refuse-letters-lost", "ward,posts", "H?a Th?,12", "encoding-error B2"),
  one("refuse-first-letter-lost", "ward,posts", "?ông Thử,12", "encoding-error B2"),
  one("refuse-replacement-sign", "ward,posts", "H\ufffda Thử,12", "encoding-error B2"),
  one("refuse-mojibake", "ward,posts", "PhÆ°á»ng HÃ²a Thá»\u00ad,12", "encoding-error B2"),
  one("refuse-mojibake-of-one-letter", "ward,posts", "Ä‘Ã¢y,12", "encoding-error B2"),

  // Headers.
  one("refuse-unknown-column", "ward,posts,mood", "Hòa Thử,12,vui", "incorrect-label D1"),
  one("refuse-column-nearly-right", "ward,post", "Hòa Thử,12", "incorrect-label C1"),
  one("refuse-repeated-column", "posts,posts", "12,12", "duplicate-label C1"),
  one("refuse-repeated-column-by-two-names", "posts,Số biên chế", "12,12", "duplicate-label C1"),
  rows("refuse-missing-key-column", "ward,posts\nHòa Thử,12\n", "missing-label"),
  rows("refuse-empty-file", "", "source-error"),
  rows("refuse-line-ends-alone", "\n\n\n", "missing-label"),

  rows(
    "refuse-a-title-above-the-header",
    "Báo cáo năm 2024,,\nunit_id,ward,posts\n09101,Hòa Thử,12\n",
    "incorrect-label A1",
    "missing-label",
  ),
  rows(
    "a-wrong-header-hides-no-wrong-cell",
    "unit_id,ward,posts,mood\n09101,Hòa Thử,nhiều,vui\n09999,Cao Thử,1,\n",
    "incorrect-label D1",
    "type-error C2",
    "foreign-key A3",
  ),
  rows("a-missing-key-hides-no-wrong-cell", "ward,posts\nHòa Thử,nhiều\n", "missing-label", "type-error B2"),

  // Shape of the table.
  rows("refuse-row-too-short", "unit_id,ward,posts\n09101,Hòa Thử\n", "missing-cell C2"),
  rows("refuse-row-too-long", "unit_id,ward,posts\n09101,Hòa Thử,12,13\n", "extra-cell D2"),
  rows("refuse-cell-under-no-header", "unit_id,ward,,posts\n09101,Hòa Thử,x,12\n", "extra-cell C2"),
  rows("refuse-unclosed-quote", 'unit_id,ward,posts\n09101,"Hòa Thử,12\n09102,Cao Thử,1\n', "source-error", "missing-cell C2"), // prettier-ignore
  rows("refuse-quote-inside-a-quoted-cell", 'unit_id,ward,posts\n09101,"Hòa "Thử",12\n', "source-error", "constraint-error B2"), // prettier-ignore
  rows("rows-are-numbered-after-a-quoted-line-break", 'unit_id,ward,posts\n09101,"Hòa\nThử",12\n09102,Cao Thử,nhiều\n', "type-error C3"), // prettier-ignore
  rows("rows-are-numbered-after-blank-rows", "unit_id,ward,posts\n\n\n09102,Cao Thử,nhiều\n", "blank-row?", "blank-row?", "type-error C4"), // prettier-ignore
  rows("rows-are-numbered-after-a-sep-line", "sep=;\nunit_id;ward;posts\n09102;Cao Thử;nhiều\n", "type-error C2"),

  // Units.
  rows("refuse-unknown-unit", "unit_id,posts\n08888,12\n", "foreign-key A2"),
  rows("refuse-unit-nearly-right", "unit_id,posts\n09103,12\n", "foreign-key A2"),
  rows("refuse-unit-by-its-name", "unit_id,posts\nHòa Thử,12\n", "foreign-key A2"),
  rows("refuse-unit-by-a-name-of-two", "unit_id,posts\nCao Thử,12\n", "foreign-key A2"),
  rows("refuse-unit-left-out", "unit_id,posts\n,12\n", "foreign-key A2"),
  rows("refuse-code-beside-another-name", "unit_id,ward\n09101,Cao Thử\n", "constraint-error B2"),
  rows("refuse-repeated-unit", "unit_id,posts\n09101,12\n09101,13\n", "primary-key A3"),
  rows(
    "refuse-repeated-unit-without-its-zero",
    "unit_id,posts\n09101,12\n9101,13\n",
    "type-error A3?",
    "primary-key A3",
  ),
  given("refuse-bare-code-after-the-reform", { "reports/2025-12-31.csv": "unit_id,posts\n09101,12\n" }, ["constraint-error A2"]), // prettier-ignore
  given("accept-unit-of-today", { "reports/2025-12-31.csv": "unit_id,ward,posts\n09101-2025,Cao Thử,12\n" }, []),
  rows("refuse-unit-before-it-began", "unit_id,posts\n09101-2025,12\n", "constraint-error A2"),

  // Numbers and words.
  one("refuse-word-for-a-count", "posts", "nhiều", "type-error B2"),
  one("refuse-unit-of-measure-in-a-cell", "posts", "12 người", "type-error B2"),
  one("refuse-fraction-of-a-count", "posts", '"12,5"', "type-error B2"),
  one("refuse-thousands-comma-in-integer", "posts", '"1,234"', "type-error B2"),
  one("refuse-thousands-badly-grouped", "posts", "1.23.456", "type-error B2"),
  one("refuse-negative-count", "posts", "-5", "constraint-error B2"),
  one("refuse-number-read-in-two-ways", "share", '"1,250"', "type-error B2"),
  one("refuse-number-read-in-two-ways-with-point", "share", "12.345", "type-error B2"),
  one("refuse-number-with-two-marks", "share", '"1.234,5"', "type-error B2"),
  one("refuse-percentage-over-100", "share", "100.5", "constraint-error B2"),
  one("refuse-percentage-below-0", "share", "-1", "constraint-error B2"),
  one("refuse-percent-sign", "share", "92%", "type-error B2"),
  one("refuse-infinity-and-not-a-number", "posts,share", "Infinity,NaN", "type-error B2", "type-error C2"),
  one("refuse-hexadecimal-and-exponent", "posts,share", "0x1F,1e3", "type-error B2", "type-error C2"),
  one("refuse-a-guess-for-yes", "own_house", "có lẽ", "type-error B2"),
  one("refuse-unknown-mark", "posts", "[y]", "type-error B2"),
  one("refuse-dash-for-nothing", "posts", "-", "type-error B2"),
  one("refuse-error-of-a-spreadsheet", "posts", "#REF!", "type-error B2"),
  one("refuse-part-larger-than-its-whole", "posts,trained", "12,13", "constraint-error C2"),

  // Dates.
  decided("refuse-impossible-date", "09101,2024,recognised,1,31/02/2025,,quyet-dinh-thu,,", "type-error E2"),
  decided("refuse-date-without-leap-day", "09101,2024,recognised,1,2025-02-29,,quyet-dinh-thu,,", "type-error E2"),
  decided("refuse-date-read-in-two-ways", "09101,2024,recognised,1,5/8/2025,,quyet-dinh-thu,,", "type-error E2"),
  decided("refuse-month-before-day", "09101,2024,recognised,1,04/22/2025,,quyet-dinh-thu,,", "type-error E2"),
  decided("refuse-year-of-two-digits", "09101,2024,recognised,1,22/04/25,,quyet-dinh-thu,,", "type-error E2"),
  decided("refuse-serial-number-of-a-date", "09101,2024,recognised,1,45769,,quyet-dinh-thu,,", "type-error E2"),
  decided("refuse-date-after-as-of", "09101,2024,recognised,1,2026-07-01,,quyet-dinh-thu,,", "constraint-error E2"),
  decided("refuse-recognition-before-the-plan", "09101,2024,recognised,1,2024-05-07,,quyet-dinh-thu,,", "constraint-error E2"), // prettier-ignore
  decided("refuse-announced-before-decided", "09101,2024,recognised,1,2025-04-22,2025-04-21,quyet-dinh-thu,,", "constraint-error F2"), // prettier-ignore
  given("refuse-report-after-as-of", { "reports/2026-12-31.csv": "unit_id\n09101-2025\n" }, ["constraint-error"]),
  given("refuse-report-before-the-plan", { "reports/2024-05-07.csv": "unit_id\n09101\n" }, ["constraint-error"]),
  given("refuse-report-without-a-date-in-its-name", { "reports/quy-4.csv": "unit_id\n09101\n" }, ["source-error"]),
  given("refuse-task-update-before-the-plan", { "task-updates.csv": "task_id,date,text_vi,text_en,source_id\niii-1,2024-05-07,Đã làm,Done,ke-hoach-thu\n" }, ["constraint-error B2"]), // prettier-ignore
  given("refuse-value-of-the-province-after-as-of", { "province-values.csv": "as_of,indicator_id,value,source_id,note_vi,note_en\n2026-12-31,rooms,1,ke-hoach-thu,,\n" }, ["constraint-error A2"]), // prettier-ignore

  // Recognitions.
  decided("refuse-recognised-without-number", "09101,2024,recognised,,2025-04-22,,quyet-dinh-thu,,", "constraint-error D2"), // prettier-ignore
  decided("refuse-recognised-without-date", "09101,2024,recognised,1/QĐ-THU,,,quyet-dinh-thu,,", "constraint-error E2"),
  decided("refuse-unknown-source", "09101,2024,registered,,,,khong-co,,", "foreign-key G2"),
  decided("refuse-source-left-out", "09101,2024,registered,,,,,,", "foreign-key G2"),
  decided("refuse-unknown-outcome", "09101,2024,passed,1,2025-04-22,,quyet-dinh-thu,,", "type-error C2"),
  decided("refuse-year-in-which-the-unit-did-not-live", "09101,2026,registered,,,,quyet-dinh-thu,,", "constraint-error A2"), // prettier-ignore
  decided("refuse-year-before-the-plan", "09101,2023,registered,,,,quyet-dinh-thu,,", "constraint-error B2"),
  decided("refuse-same-outcome-twice", "09101,2024,registered,,,,quyet-dinh-thu,,\n09101,2024,registered,,,,quyet-dinh-thu,,", "primary-key A3"), // prettier-ignore

  // What no cell may hold.
  one("refuse-control-character", "ward,posts", "Hòa\u0007 Thử,12", "constraint-error B2"),
  one("refuse-nul", "ward,posts", "Hòa Thử\u0000,12", "constraint-error B2"),
  one("refuse-sign-without-width", "ward,posts", "Hòa\u200b Thử,12", "constraint-error B2"),
  one("refuse-sign-that-turns-the-line", "ward,posts", "\u202eHòa Thử,12", "constraint-error B2"),
  one("refuse-formula", "ward,posts", "=HYPERLINK(1),12", "constraint-error B2"),
  one("refuse-formula-with-plus", "ward,posts", "+A1,12", "constraint-error B2"),
  one("refuse-formula-with-minus", "ward,posts", "-A1,12", "constraint-error B2"),
  one("refuse-formula-with-at", "ward,posts", "@SUM(A1),12", "constraint-error B2"),
  one("refuse-formula-after-spaces", "ward,posts", "  =1+1,12", "constraint-error B2"),
  decided("refuse-formula-in-a-note", '09101,2024,registered,,,,quyet-dinh-thu,"=cmd|\' /C calc\'!A0",', "constraint-error H2"), // prettier-ignore
  decided("refuse-cell-over-10000-characters", `09101,2024,registered,,,,quyet-dinh-thu,${"dài ".repeat(2501)},`, "constraint-error H2"), // prettier-ignore

  // One deliberate error of each kind, in each dialect.
  rows("every-fault-comma", FAULTY, ...FAULTS),
  rows("every-fault-crlf-without-last-line-end", crlf(FAULTY).trimEnd(), ...FAULTS),
  rows("every-fault-all-quoted", everyCellQuoted(FAULTY), ...FAULTS),
  rows("every-fault-sep-line-tab", `sep=\t\n${delimited(FAULTY, "\t")}`, ...FAULTS),
  rows("every-fault-utf16-big-endian", utf16(FAULTY, false), ...FAULTS),
  rows(
    "every-fault-header-in-capitals",
    FAULTY.replace(/^.*$/m, (header) => header.toUpperCase()),
    ...FAULTS,
  ),
  rows("every-fault-header-in-vietnamese", FAULTY.replace(/^.*$/m, HEADER_IN_VIETNAMESE), ...FAULTS),
  rows("every-fault-trailing-empty-rows-and-columns", `${everyLine(FAULTY, ",,")},,,,,,,\n\n`, ...FAULTS),
  rows("every-fault-semicolon-bom-crlf", `\ufeff${crlf(delimited(FAULTY, ";"))}`, ...FAULTS),
  rows("every-fault-sep-line", `sep=;\n${delimited(FAULTY, ";")}`, ...FAULTS),
  rows("every-fault-tab-utf16", utf16(delimited(FAULTY, "\t")), ...FAULTS),
  rows("every-fault-decomposed", FAULTY.normalize("NFD"), ...FAULTS),
  given("faults-in-several-files", { [REPORT]: "unit_id,posts\n09101,nhiều\n", [RECOGNITIONS]: `${RECOGNITIONS_HEAD}09101,2024,recognised,,,,khong-co,,\n` }, ["foreign-key G2", "type-error B2"]), // prettier-ignore
];

/** A finding as a case says it. */
export const brief = ({ code, cell, severity }: Finding): string =>
  [code, cell].filter((part) => part !== null).join(" ") + (severity === "warning" ? "?" : "");

/** Findings as `expected.jsonl` holds them: all of them, in both languages. */
export const asLines = (findings: readonly Finding[]): string => findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""); // prettier-ignore

if (import.meta.main) {
  const here = import.meta.dirname;
  for (const { name, files } of cases) {
    rmSync(join(here, name), { recursive: true, force: true });
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(here, name, file)), { recursive: true });
      writeFileSync(join(here, name, file), bytes);
    }
    const read = readPortal(baseWith(files));
    writeFileSync(join(here, name, "expected.jsonl"), asLines(read.findings));
  }
}
