import type { Locale } from "#model/vocabulary.ts";
import type { Code, Finding } from "./finding.ts";

/** So many findings of one kind are shown: with their hints they fill a screen. */
const SHOWN = 12;

/** So much of a cell is shown. */
const LONGEST = 80;

/** How parts of a report stand out, where the reader can show it. */
export type Paint = (part: Finding["severity"] | "file" | "hint", text: string) => string;

const plain: Paint = (_, text) => text;

const SEVERITY = { vi: { error: "Lỗi", warning: "Lưu ý" }, en: { error: "Error", warning: "Warning" } };
const FOUND = { vi: "gặp", en: "found" };
const PLACE = { vi: { row: "dòng", column: "cột" }, en: { row: "row", column: "column" } };

/** What each kind is called, for readers who do not know the name of its code. */
const KINDS: Readonly<Record<Locale, Readonly<Record<Code, string>>>> = {
  vi: {
    "blank-row": "dòng trống giữa bảng",
    "byte-count-error": "tệp quá lớn",
    "constraint-error": "giá trị không thể đúng",
    "duplicate-label": "cột lặp lại",
    "encoding-error": "sai bảng mã chữ",
    "extra-cell": "ô thừa",
    "foreign-key": "không tìm thấy điều được nhắc đến",
    "hash-count-error": "tệp đã chốt bị sửa",
    "incorrect-label": "cột không rõ",
    "missing-cell": "thiếu ô",
    "missing-file": "thiếu tệp",
    "missing-label": "thiếu cột",
    "primary-key": "dòng trùng",
    "source-error": "tệp không đọc được",
    "type-error": "giá trị sai dạng",
  },
  en: {
    "blank-row": "blank row inside the table",
    "byte-count-error": "file too large",
    "constraint-error": "value that cannot be right",
    "duplicate-label": "repeated column",
    "encoding-error": "wrong encoding",
    "extra-cell": "extra cell",
    "foreign-key": "reference to nothing",
    "hash-count-error": "frozen file that was changed",
    "incorrect-label": "unknown column",
    "missing-cell": "missing cell",
    "missing-file": "missing file",
    "missing-label": "missing column",
    "primary-key": "repeated row",
    "source-error": "file that cannot be read",
    "type-error": "value of the wrong form",
  },
};

/** Findings for a program to read: one line of JSON each, in one language. */
export const jsonLines = (findings: readonly Finding[], locale: Locale): readonly string[] =>
  findings.map(({ message, hint, ...finding }) =>
    JSON.stringify({ ...finding, message: message[locale], hint: hint?.[locale] ?? null }),
  );

/** What the kind of a finding is called. */
const kindName = (code: Code, locale: Locale): string => KINDS[locale][code];

/**
 * Writes findings for people, by file and kind: where, what, what was found, what to write. A kind that would fill more
 * than a screen ends with the count of the rest.
 */
export function report(findings: readonly Finding[], locale: Locale, paint: Paint = plain): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files]
    .map(([file, all]) => [paint("file", shown(file)), ...ofFile(all, locale, paint)].join("\n"))
    .join("\n\n");
}

function ofFile(findings: readonly Finding[], locale: Locale, paint: Paint): readonly string[] {
  const errorsFirst = [...findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  const kinds = Map.groupBy(errorsFirst, ({ severity, code }) => `${severity} ${code}`);
  return [...kinds.values()].flatMap((kind) => {
    const { severity, code } = kind[0]!; // a group holds what made it
    const rest = kind.length - SHOWN;
    return [
      `  ${paint(severity, SEVERITY[locale][severity])}: ${kindName(code, locale)} (${code}): ${kind.length}`,
      ...kind.slice(0, SHOWN).flatMap((finding) => entry(finding, locale, paint)),
      ...(rest > 0
        ? [locale === "vi" ? `    … và ${rest} chỗ nữa cùng loại` : `    … and ${rest} more of this kind`]
        : []),
    ];
  });
}

function entry({ row, column, cell, value, message, hint }: Finding, locale: Locale, paint: Paint): readonly string[] {
  const words = PLACE[locale];
  const around = [row !== null && `${words.row} ${row}`, column !== null && `${words.column} ${column}`]
    .filter((part) => part !== false)
    .join(", ");
  const place = cell !== null ? `${cell} (${around})` : around;
  const found = value === null ? "" : `, ${FOUND[locale]} “${shown(value)}”`;
  const said = `${message[locale]}${found}`;
  return [
    `    ${place === "" ? said : `${place}: ${said}`}`,
    ...(hint ? [paint("hint", `      → ${hint[locale]}`)] : []),
  ];
}

/** A cell as it can be printed: on one line, not too long, and without signs that would steer a terminal. */
export function shown(value: string): string {
  const line = value.replaceAll(/\s+/g, " ").replaceAll(/[\p{Cc}\p{Cf}]/gu, "�");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** What follows from findings: whether the folder can be published, and how many there are of each kind. */
export function verdict(findings: readonly Finding[], folder: string, locale: Locale): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const said = {
    vi: `${errors ? "Chưa thể xuất bản" : "Dữ liệu dùng được"}: ${errors} lỗi, ${warnings} lưu ý`,
    en: `${errors ? "Cannot be published" : "The data can be published"}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`,
  };
  return `${said[locale]} (${folder})`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
