/** The tables described as a Data Package with Table Schema, version 1; what only version 2 has stands in properties of its names. */
import { messages } from "#i18n/messages.ts";
import { LOCALES, path } from "#i18n/routes.ts";
import type { Words } from "#model/vocabulary.ts";
import { type Edition, pageUrl } from "./edition.ts";
import type { Column, Table } from "./table.ts";

/** A file that is described, with what can be checked of it. */
export interface Described {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What is in it, if it is a table. */
  readonly table: Table | null;
}

export const LICENCE = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0 International",
} as const;

/** `datapackage.json`, as an object. */
export function dataPackage(edition: Edition, files: readonly Described[]) {
  const { portal } = edition;
  return {
    profile: "data-package",
    name: "phuong-kieu-mau",
    title: portal.name.vi,
    title_en: portal.name.en,
    description: messages.vi.data.description(portal.province.vi),
    description_en: messages.en.data.description(portal.province.en),
    version: portal.asOf,
    created: `${portal.asOf}T00:00:00Z`,
    synthetic: portal.synthetic,
    homepage: pageUrl(edition, path.data),
    licenses: [LICENCE],
    sources: portal.sources.map(({ title, url }) => ({ title: title.vi, ...(url && { path: url }) })),
    resources: files.map(resourceOf),
  };
}

function resourceOf({ path, type, bytes, sha256, table }: Described) {
  const [name = "", format = ""] = path.split(".");
  return {
    name: table ? name : path.replaceAll(".", "-"),
    path,
    profile: table ? "tabular-data-resource" : "data-resource",
    ...inBoth("description", aboutFile(path)),
    format,
    mediatype: type,
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && {
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(table),
    }),
  };
}

export const aboutFile = (path: string): Words | null => {
  const of = (files: Readonly<Record<string, string>>) => files[path];
  const [vi, en] = LOCALES.map((locale) => of(messages[locale].dataFile));
  return vi && en ? { vi, en } : null;
};

const inBoth = (name: string, words: Words | null) => words && { [name]: words.vi, [`${name}_en`]: words.en };

function schemaOf({ columns, key }: Table) {
  const foreignKeys = columns.flatMap(({ name, refersTo }) =>
    refersTo ? [{ fields: name, reference: { resource: refersTo, fields: name } }] : [],
  );
  return {
    fields: columns.map(fieldOf),
    missingValues: [""],
    ...(key.length > 0 && { primaryKey: key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, type, about, from, derived, required, codes }: Column) {
  const words = codes.map(([code]) => code);
  return {
    name,
    type,
    ...inBoth("description", about),
    ...((required || words.length > 0) && {
      constraints: { ...(required && { required }), ...(words.length > 0 && { enum: words }) },
    }),
    ...(words.length > 0 && { categories: codes.map(([value, label]) => ({ value, label })) }),
    source: from,
    derived,
  };
}
