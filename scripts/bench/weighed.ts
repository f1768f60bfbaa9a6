import { statSync } from "node:fs";
import { join } from "node:path";
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
