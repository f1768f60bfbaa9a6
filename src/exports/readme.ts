/** What lies beside the files in the archive, for people: what they are, on which terms, and how to cite them. */
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { LOCALES, address, path } from "#i18n/routes.ts";
import type { Locale } from "#model/vocabulary.ts";
import { aboutFile, LICENCE } from "./data-package.ts";
import { type Edition, pageUrl } from "./edition.ts";

/** README.txt, in both languages. */
export const readme = (edition: Edition, files: readonly string[]): string =>
  LOCALES.map((locale) => readmeIn(edition, files, locale)).join("\n\n");

function readmeIn({ portal, site }: Edition, files: readonly string[], locale: Locale): string {
  const words = messages[locale];
  const url = new URL(address(locale, path.data), site).href;
  const day = formatDay(portal.asOf, locale);
  return [
    ...(portal.synthetic ? [`${words.watermark}: ${words.watermarkMore}`, ""] : []),
    portal.name[locale],
    words.footer.asOf(day),
    url,
    "",
    words.data.intro,
    "",
    ...files.map((file) => [file, aboutFile(file)?.[locale]].filter(Boolean).join(": ")),
    "",
    words.data.formats,
    ...words.data.formatNotes.map((note) => `- ${note}`),
    "",
    words.data.terms,
    words.data.licence,
    words.data.thirdParty,
    ...portal.sources.map(
      ({ title, url, terms }) => `- ${[title[locale], url, terms[locale]].filter(Boolean).join("; ")}`,
    ),
    "",
    words.data.citing,
    words.data.credit(portal.name[locale], day, url),
    "",
  ].join("\n");
}

/** CITATION.cff, for programs that manage references. */
export const citation = (edition: Edition): string => {
  const { portal } = edition;
  const quoted = (text: string) => JSON.stringify(text); // a double-quoted scalar of YAML
  return [
    "cff-version: 1.2.0",
    `message: ${quoted(messages.en.data.credit(portal.name.en, formatDay(portal.asOf, "en"), pageUrl(edition, path.data)))}`,
    "type: dataset",
    `title: ${quoted(portal.synthetic ? `${portal.name.vi} (${messages.vi.watermark})` : portal.name.vi)}`,
    "authors:",
    `  - name: ${quoted(portal.name.vi)}`,
    `version: ${quoted(portal.asOf)}`,
    `date-released: ${quoted(portal.asOf)}`,
    `url: ${quoted(pageUrl(edition, path.data))}`,
    `license: ${LICENCE.name}`,
    "",
  ].join("\n");
};
