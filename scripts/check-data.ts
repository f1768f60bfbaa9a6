/**
 * `npm run check [-- --json] [-- --lang en]`: validates the data folder. Exit 0 when it can be published (warnings
 * allowed), 1 with errors, 2 when it could not run.
 */
import { parseArgs, styleText } from "node:util";
import { dataFolder, readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { type Paint, jsonLines, report, verdict } from "#data/report.ts";
import { LOCALES } from "#i18n/routes.ts";
import { progress } from "./progress.ts";
import { inWords } from "./in-words.ts";

/** Colour where the reader is a terminal that has it; `styleText` looks. */
const COLOURS = { error: "red", warning: "yellow", file: "bold", hint: "cyan" } as const;
const paint: Paint = (part, text) => styleText(COLOURS[part], text, { stream: process.stdout });

try {
  const { values } = parseArgs({ options: { json: { type: "boolean" }, lang: { type: "string", default: "vi" } } });
  const locale = LOCALES.find((one) => one === values.lang);
  if (!locale) throw new Error(`--lang ${values.lang}: cần vi hoặc en`);
  const folder = dataFolder();
  const bar = progress(locale === "vi" ? "Đang kiểm tra" : "Checking");
  const { findings } = readPortal(readFolder(folder), { read: (_, share) => bar.show(share, 1) });
  bar.end();
  if (values.json) {
    for (const line of jsonLines(findings, locale)) console.log(line);
  } else {
    if (findings.length > 0) console.log(`${report(findings, locale, paint)}\n`);
    console.log(verdict(findings, folder, locale));
  }
  process.exitCode = findings.some(({ severity }) => severity === "error") ? 1 : 0;
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 2;
}
