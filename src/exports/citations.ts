/** Citations for reference managers: each thing that can be cited as BibTeX, RIS and CSL-JSON, with an entry a language. */
import {
  type Cited,
  citedFigure,
  citedTarget,
  citedTitle,
  citedUnit,
  editionWords,
  markWords,
} from "#i18n/citation.ts";
import { LOCALES, address } from "#i18n/routes.ts";
import { figures } from "#model/figure.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import type { Edition } from "./edition.ts";

/** One entry of a list of references. */
interface Entry {
  readonly key: string;
  readonly language: Locale;
  readonly isData: boolean;
  readonly author: string;
  readonly title: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly note: string;
  readonly url: string;
  readonly version: string | null;
}

/** A file of citations, by its path below `data/`. */
export interface CitationFile {
  readonly path: string;
  readonly type: string;
  readonly write: () => string;
}

/** Three files for each figure, ward and target; of a release for its figures alone, since only they have a page in it. */
export const citationFiles = (edition: Edition): readonly CitationFile[] =>
  allCited(edition).flatMap((cited) => {
    const entries = () => LOCALES.map((locale) => entryOf(edition, cited, locale));
    return [
      { path: `${cited.file}.bib`, type: "application/x-bibtex", write: () => bibtex(entries()) },
      { path: `${cited.file}.ris`, type: "application/x-research-info-systems", write: () => ris(entries()) },
      { path: `${cited.file}.csl.json`, type: "application/vnd.citationstyles.csl+json", write: () => csl(entries()) },
    ];
  });

const allCited = ({ portal, release }: Edition): readonly Cited[] => [
  ...figures(portal).map((figure) => citedFigure(portal, figure, release)),
  ...(release ? [] : livePages(portal)),
];

const livePages = (portal: Portal): readonly Cited[] => [
  ...portal.units.map((unit) => citedUnit(portal, unit)),
  ...portal.targets.map((target) => citedTarget(portal, target)),
];

function entryOf({ portal, site }: Edition, cited: Cited, locale: Locale): Entry {
  const [year = "", month = "", day = ""] = (cited.release ?? cited.asOf).split("-");
  return {
    key: `${cited.kind}-${cited.id}-${locale}`,
    language: locale,
    isData: cited.kind === "figure",
    author: portal.name[locale],
    title: `${markWords(portal, locale)}${citedTitle(cited, locale)}`,
    year,
    month,
    day,
    note: [cited.documents[locale], editionWords(cited, locale)].filter(Boolean).join("; "),
    url: new URL(address(locale, cited.path), site).href,
    version: cited.release,
  };
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as BibTeX has it: Vietnamese letters stay as they are, in UTF-8; what is a sign of TeX does not act. */
export const inLatex = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\~^{}$&#_%]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

const LANGUAGE = { vi: "vietnamese", en: "english" } as const;

/** BibTeX. The author is one body and a title keeps its capitals: both stand in two pairs of braces. */
export const bibtex = (entries: readonly Entry[]): string =>
  entries
    .map(({ key, language, author, title, year, month, note, url, version }) => {
      const fields = {
        author: `{${inLatex(author)}}`,
        title: `{${inLatex(title)}}`,
        year,
        month: String(Number(month)),
        ...(version && { version }),
        note: inLatex(note),
        url,
        language: LANGUAGE[language],
      };
      const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@misc{${key},\n${lines.join("")}}\n`;
    })
    .join("\n");

/** RIS: a tag and a value a line, the lines ended as the format asks. */
export const ris = (entries: readonly Entry[]): string =>
  entries
    .map(({ key, language, isData, author, title, year, month, day, note, url, version }) =>
      [
        ["TY", isData ? "DATA" : "ELEC"],
        ["ID", key],
        ["AU", author],
        ["TI", title],
        ["PY", year],
        ["DA", `${year}/${month}/${day}/`],
        ...(version ? [["ET", version]] : []),
        ["N1", note],
        ["LA", language],
        ["UR", url],
        ["ER", ""],
      ]
        .map(([tag, value = ""]) => `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`)
        .join(""),
    )
    .join("\r\n");

/** CSL-JSON. */
export const csl = (entries: readonly Entry[]): string =>
  `${JSON.stringify(
    entries.map(({ key, language, isData, author, title, year, month, day, note, url, version }) => ({
      id: key,
      type: isData ? "dataset" : "webpage",
      title,
      author: [{ literal: author }],
      issued: { "date-parts": [[Number(year), Number(month), Number(day)]] },
      ...(version && { version }),
      note,
      language,
      URL: url,
    })),
    null,
    1,
  )}\n`;
