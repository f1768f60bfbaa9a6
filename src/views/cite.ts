import { type Cited, fullCitation, inLineCitation } from "#i18n/citation.ts";
import { messages } from "#i18n/messages.ts";
import { address, dataFile, releaseFile } from "#i18n/routes.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { type Part, filled } from "./parts.ts";

/** A citation in one language: for a text, and for a list of references. */
export interface Citation {
  readonly locale: Locale;
  readonly inLine: string;
  readonly full: string;
}

/** How something is cited: in the language of the page first, then in the other, and as files. */
export interface Cite {
  readonly own: Citation;
  readonly other: Citation;
  readonly files: readonly Part[];
}

/** How something is cited. `site` makes its address whole. */
export function cite(portal: Portal, cited: Cited, locale: Locale, site: URL): Cite {
  const citation = (locale: Locale): Citation => ({
    locale,
    inLine: inLineCitation(portal, cited, locale),
    full: fullCitation(portal, cited, new URL(address(locale, cited.path), site).href, locale),
  });
  const at = (name: string) => (cited.release ? releaseFile(cited.release, name) : dataFile(name));
  const file = (text: string, ending: string): readonly Part[] => [{ text, href: at(`${cited.file}.${ending}`) }];
  return {
    own: citation(locale),
    other: citation(locale === "vi" ? "en" : "vi"),
    files: filled(messages[locale].cite.files, {
      bib: file("BibTeX", "bib"),
      ris: file("RIS", "ris"),
      csl: file("CSL-JSON", "csl.json"),
    }),
  };
}
