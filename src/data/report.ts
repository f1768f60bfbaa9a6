import type { Locale } from "#model/vocabulary.ts";
import type { Finding } from "./finding.ts";

const SEVERITY = { vi: { error: "Lỗi", warning: "Lưu ý" }, en: { error: "Error", warning: "Warning" } };
const FOUND = { vi: "gặp", en: "found" };
const PLACE = { vi: { row: "dòng", column: "cột", cell: "ô" }, en: { row: "row", column: "column", cell: "cell" } };

/** Writes findings for people, one paragraph each: where, what, what was found, what to write. */
export const report = (findings: readonly Finding[], locale: Locale): string =>
  findings.map((finding) => paragraph(finding, locale)).join("\n");

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

function paragraph({ severity, file, row, column, cell, value, message, hint }: Finding, locale: Locale): string {
  const words = PLACE[locale];
  const place = [
    file,
    row !== null && `${words.row} ${row}`,
    column !== null && `${words.column} ${column}`,
    cell !== null && `${words.cell} ${cell}`,
  ].filter((part) => part !== false);
  const found = value === null ? "" : `, ${FOUND[locale]} “${value}”`;
  return `${SEVERITY[locale][severity]}: ${place.join(", ")}: ${message[locale]}${found}${hint ? `\n  → ${hint[locale]}` : ""}`;
}
