import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { FinderIndex } from "#exports/finder-index.ts";
import { partsFor } from "#model/finder-parts.ts";
import { beginnings } from "#model/search.ts";
import { filesOf } from "../files-of.ts";

/** The pages of one kind in a built site. */
export interface KindOfPage {
  /** Their address, “…” for each part that differs: `phuong/…/…/`. */
  readonly kind: string;
  readonly pages: number;
  readonly bytes: number;
  readonly largest: number;
}

export interface Weighed {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  readonly pageBytes: number;
  readonly kinds: readonly KindOfPage[];
}

/** Pages that list cities or figures, or draw the cities, and so are as long as these are many. */
export const isList = (kind: string): boolean => /^(nhung\/)?(phuong|phuong-hien-nay|ban-do)\/$|^so-lieu\/$/.test(kind);

/** Weighs a built site, both languages together. */
export function weighed(folder: string): Weighed {
  const files = filesOf(folder).map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
  const pages = files.filter(({ name }) => name.endsWith(".html"));
  const kinds = [...Map.groupBy(pages, ({ name }) => kindOf(name))].map(([kind, list]) => ({
    kind,
    pages: list.length,
    bytes: sumOf(list),
    largest: Math.max(...list.map(({ bytes }) => bytes)),
  }));
  return {
    files: files.length,
    bytes: sumOf(files),
    pages: pages.length,
    pageBytes: sumOf(pages),
    kinds: kinds.toSorted((a, b) => b.bytes - a.bytes),
  };
}

/** What a phone loads, compressed, beside what it may at most, in bytes. */
export interface Budget {
  readonly of: string;
  readonly bytes: number;
  readonly most: number;
}

/** What a page of a ward may weigh with all it needs, and so may home, the lists and a search; the map may weigh more. */
const PAGE = 60_000;
const MAP = 180_000;

/** Home, lists, map and finder of a built site, which must stay light however many wards it has. */
export function budgets(folder: string, { kinds }: Weighed): readonly Budget[] {
  const lists = kinds
    .map(({ kind }) => kind)
    .filter((kind) => kind === "" || (isList(kind) && !kind.startsWith("nhung/")));
  return [
    ...lists.map((kind) => ({
      of: `/${kind}`,
      bytes: allOf(folder, `${kind}index.html`),
      most: kind === "ban-do/" ? MAP : PAGE,
    })),
    {
      of: "a search",
      bytes: compressed(folder, "finder.json") + mostFetched(folder),
      most: PAGE,
    },
  ];
}

/** Of so many parts of the finder, the heaviest, names are put together to a query. */
const HEAVIEST = 60;

/** The most that is fetched for a query: for the beginnings of all that can be found, and for two names of many wards in a row. */
function mostFetched(folder: string): number {
  const { parts = [] }: FinderIndex = JSON.parse(readFileSync(join(folder, "finder.json"), "utf8"));
  const bytes = parts.map((_, place) => compressed(folder, `finder/${place}.json`));
  const texts = parts.map((name) => name.replace(/ ?\$?$/, ""));
  const begun = texts.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
  const heavy = [...texts.keys()].toSorted((a, b) => bytes[b]! - bytes[a]!).slice(0, HEAVIEST).map((place) => texts[place]!); // prettier-ignore
  const queries = [...new Set(begun), ...heavy.flatMap((one) => heavy.map((other) => `${one} ${other}`))];
  const fetched = (query: string) => partsFor(beginnings(query), parts).places.reduce((sum, place) => sum + bytes[place]!, 0); // prettier-ignore
  return queries.reduce((most, query) => Math.max(most, fetched(query)), 0);
}

/** A file with the styles, letters and scripts that it names, and what these name. */
function allOf(folder: string, file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const text = file.endsWith(".woff2") ? "" : readFileSync(join(folder, file), "utf8");
  const named = [...text.matchAll(/(?:\/_astro\/|["'(]\.\/)([\w.-]+\.(?:js|css|woff2))/g)].map(
    ([, name]) => `_astro/${name}`,
  );
  return named.reduce((sum, name) => sum + allOf(folder, name, seen), compressed(folder, file));
}

function compressed(folder: string, file: string): number {
  const bytes = readFileSync(join(folder, file));
  return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

const sumOf = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** `phuong/…/…/` for `en/phuong/ha-long/ha-tu/index.html`. */
function kindOf(name: string): string {
  const [first = "", ...rest] = name
    .replace(/^en\//, "")
    .replace(/(^|\/)index\.html$/, "$1")
    .split("/");
  const inner = first === "nhung" ? rest.slice(0, 1) : [];
  return [first, ...inner, ...rest.slice(inner.length).map((part) => (part === "" ? "" : "…"))].join("/");
}
