/**
 * `npm run changes [-- --json] [-- --markdown] [-- --lang en]`: what will change on the site against the last release, in
 * sentences. Exit 0 when it may be published, 1 when a published value changes without a correction or the data have
 * errors, 2 when it could not run.
 */
import { parseArgs, styleText } from "node:util";
import { dataFolder, readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { report } from "#data/report.ts";
import { changesToCome } from "#exports/changes.ts";
import { changesJson, changesMarkdown, changesText } from "#exports/change-report.ts";
import { alarmsIn } from "#model/changes.ts";
import { inWords } from "./in-words.ts";

try {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, markdown: { type: "boolean" }, lang: { type: "string", default: "vi" } },
  });
  const locale = values.lang === "en" ? "en" : "vi";
  const { portal, findings } = readPortal(readFolder(dataFolder()));
  if (!portal) {
    console.error(`${report(findings, locale)}\n`);
    console.error(locale === "vi" ? "Dữ liệu đang có lỗi, chưa thể nói điều gì sẽ đổi." : "The data have errors: what will change cannot be told."); // prettier-ignore
    process.exitCode = 1;
  } else {
    const changes = changesToCome(portal);
    if (values.json) console.log(changesJson(portal, changes));
    else if (values.markdown) console.log(changesMarkdown(portal, changes, locale));
    else
      console.log(changesText(portal, changes, locale, (severity, text) => styleText(severity === "error" ? "red" : "yellow", text, { stream: process.stdout }))); // prettier-ignore
    process.exitCode = alarmsIn(changes).unexplained.length > 0 ? 1 : 0;
  }
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 2;
}
