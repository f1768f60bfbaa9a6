import { messages } from "#i18n/messages.ts";
import { file, path } from "#i18n/routes.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** The page on which staff check a file before they publish it. */
export function checkPage(portal: Portal, locale: Locale) {
  const { check: words } = messages[locale];
  return {
    title: words.title,
    description: words.description(portal.province[locale]),
    path: path.check,
    intro: words.intro,
    names: words.names,
    noScript: words.noScript,
    command: `npm run check${locale === "en" ? " -- --lang en" : ""}`,
    choose: words.choose,
    drop: words.drop,
    progress: words.progress,
    /** The tables that a file is held against. */
    base: file("kiem-tra/bang.json"),
    /** What the browser says; `{name}`, `{percent}` and `{reason}` are filled in there. */
    said: {
      ...words.said,
      ...{ results: words.results, effects: words.effects, others: words.others, explanation: words.explanation },
      ...{ level: words.level, place: words.place, context: words.context, problem: words.problem },
      ...{ csv: words.csv, csvMeans: words.csvMeans, xlsx: words.xlsx, xlsxMeans: words.xlsxMeans },
      offeredMeans: words.offeredMeans,
    },
  };
}
