/**
 * `npm run check [-- --json] [-- --lang en]`: validates the data folder. Exit 0 when it can be published (warnings
 * allowed), 1 with errors, 2 when it could not run.
 */
import { parseArgs } from "node:util";
import { dataFolder, readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { report } from "#data/report.ts";

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

try {
  const { values } = parseArgs({ options: { json: { type: "boolean" }, lang: { type: "string", default: "vi" } } });
  const locale = values.lang === "en" ? "en" : "vi";
  const folder = dataFolder();
  const { findings } = readPortal(readFolder(folder));
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  if (values.json) {
    for (const { message, hint, ...finding } of findings)
      console.log(JSON.stringify({ ...finding, message: message[locale], hint: hint?.[locale] ?? null }));
  } else {
    if (findings.length > 0) console.log(report(findings, locale));
    const counts = {
      vi: `${errors} lỗi, ${warnings} lưu ý`,
      en: `${counted(errors, "error")}, ${counted(warnings, "warning")}`,
    }[locale];
    const verdict = errors
      ? { vi: "Chưa thể xuất bản", en: "Cannot be published" }[locale]
      : { vi: "Dữ liệu dùng được", en: "The data can be published" }[locale];
    console.log(`${verdict}: ${counts} (${folder})`);
  }
  process.exitCode = errors > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
