import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, dataFile, path } from "#i18n/routes.ts";
import type { Described } from "#exports/data-package.ts";
import type { Table } from "#exports/table.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { sourceTable } from "./prose-tables.ts";
import { releaseList } from "./release-list.ts";

/** A file, or files of one pattern with one of them to follow. */
export interface OfferedFile {
  readonly name: string;
  readonly href: string;
  readonly about: string;
  readonly size: string | null;
}

/** The columns of one table, as the dictionary has them. */
export interface DictionaryTable {
  readonly id: string;
  readonly title: string;
  readonly key: string | null;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly about: string;
    readonly from: string;
    readonly codes: readonly { readonly code: string; readonly meaning: string }[];
  }[];
}

/** Tables of single wards and targets, each with the pattern of its files and one example. */
export interface Twin {
  readonly pattern: string;
  readonly example: string;
  readonly table: Table | null;
}

/** Where data can be taken away: the files with their sizes, what every column means, and the terms. `site` makes addresses whole. */
export function dataPage(
  portal: Portal,
  files: readonly Described[],
  twins: readonly Twin[],
  locale: Locale,
  site: URL,
) {
  const words = messages[locale].data;
  const about: Readonly<Record<string, string>> = messages[locale].dataFile;
  const offered = files.map(({ path: name, bytes }): OfferedFile => ({
    name,
    href: dataFile(name),
    about: about[name] ?? "",
    size: sizeWords(bytes, locale),
  }));
  const isForPeople = ({ name }: OfferedFile) => /\.(xlsx|zip)$/.test(name);
  const url = new URL(address(locale, path.data), site).href;
  return {
    title: words.title,
    description: words.description(portal.province[locale]),
    path: path.data,
    intro: words.intro,
    synthetic: portal.synthetic ? words.synthetic : null,
    figures: { href: address(locale, path.figures), text: words.figuresLink },
    people: offered.filter(isForPeople),
    machines: [
      ...offered.filter((file) => !isForPeople(file)),
      { name: "SHA256SUMS", href: dataFile("SHA256SUMS"), about: about["SHA256SUMS"] ?? "", size: null },
    ],
    twins: twins.filter(isFirst).map(({ pattern, example }): OfferedFile => ({
      name: pattern,
      href: dataFile(example),
      about: about[pattern] ?? "",
      size: null,
    })),
    dictionary: [
      ...files.flatMap(({ path, table }) => (table ? [dictionaryOf(table, path, locale)] : [])),
      ...twins.flatMap(({ table, pattern }) => (table ? [dictionaryOf(table, pattern, locale)] : [])),
    ],
    releases: releaseList(portal, locale),
    notes: words.formatNotes,
    terms: [words.licence, words.credit(portal.name[locale], formatDay(portal.asOf, locale), url), words.thirdParty],
    sources: sourceTable(portal, locale),
  };
}

/** Of the tables that stand under one pattern, the first. */
const isFirst = ({ pattern }: Twin, index: number, all: readonly Twin[]): boolean =>
  all.findIndex((twin) => twin.pattern === pattern) === index;

function dictionaryOf({ name, key, columns }: Table, file: string, locale: Locale): DictionaryTable {
  const { data: words, dataTable, cellType } = messages[locale];
  return {
    id: name,
    title: `${dataTable[name]}: ${file}`,
    key: key.length > 0 ? words.key(key.join(", ")) : null,
    columns: columns.map(({ name, type, about, from, derived, codes }) => ({
      name,
      type: cellType[type],
      about: about[locale],
      from: derived && from.length > 0 ? words.derived(from.join(", ")) : from.join(", "),
      codes: codes.map(([code, meaning]) => ({ code, meaning: meaning[locale] })),
    })),
  };
}

/** "18 kB": thousands of bytes, and at least one. */
export const sizeWords = (bytes: number, locale: Locale): string =>
  `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)} kB`;
