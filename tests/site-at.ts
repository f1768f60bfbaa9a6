import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { path as paths } from "#i18n/routes.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { filesOf } from "../scripts/files-of.ts";
import type { Site } from "./sites.ts";

export interface Page {
  /** Within the built folder. */
  readonly file: string;
  readonly locale: Locale;
  /** The address without base and language, as `path` of the routes has it. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

export interface Built {
  readonly base: string;
  /** Names of all files, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly portal: Portal;
  text(file: string): string;
  bytes(file: string): Buffer;
  page(locale: Locale, path: string): Page;
}

/** A built site with the portal that its data folder gives. */
export function siteAt({ folder, data, base }: Omit<Site, "url">): Built {
  const files = filesOf(folder);
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => pageOf(file, () => text(file)));
  const { portal } = readPortal(readFolder(data));
  if (!portal) throw new Error(`${data} cannot be read`);
  return {
    base,
    files: new Set(files),
    pages,
    portal,
    text,
    bytes: (file) => readFileSync(join(folder, file)),
    page(locale, path) {
      const page = pages.find((page) => page.locale === locale && page.path === path);
      if (!page) throw new Error(`${folder} has no page ${locale} /${path}`);
      return page;
    },
  };
}

/** The files of which one site has other bytes than the other, or which only one of them has. */
export const differing = (before: Built, after: Built): readonly string[] =>
  [...before.files.union(after.files)]
    .filter(
      (file) => [before, after].some(({ files }) => !files.has(file)) || !before.bytes(file).equals(after.bytes(file)),
    )
    .sort();

/** So much markup, in letters, is held parsed, which takes some sixteen times as many bytes. */
const HELD = 40_000_000;
const parsed = new Map<Page, { readonly root: HTMLElement; readonly letters: number }>();
let held = 0;

/** A page, parsed. Those asked for last are held: large sites have more pages than memory. */
function rootOf(page: Page): HTMLElement {
  const found = parsed.get(page);
  parsed.delete(page); // what is put in again is the last to go
  if (found) {
    parsed.set(page, found);
    return found.root;
  }
  const { html } = page;
  const root = parse(html);
  parsed.set(page, { root, letters: html.length });
  held += html.length;
  for (const [old, { letters }] of parsed) {
    if (held <= HELD || old === page) break;
    parsed.delete(old);
    held -= letters;
  }
  return root;
}

/** A page that is read when it is asked for. */
const pageOf = (file: string, read: () => string): Page => ({
  file,
  locale: file.startsWith("en/") ? "en" : "vi",
  path: file.replace(/^en\//, "").replace(/index\.html$/, ""),
  get html() {
    return read();
  },
  get root() {
    return rootOf(this);
  },
});

/** The text of an element, or none: spaces as a reader sees them. */
export const textOf = (element: HTMLElement | null | undefined): string =>
  (element?.text ?? "").replace(/\s+/g, " ").trim();

/** The language of an element: that which it, or the nearest around it, says. */
export function languageOf(element: HTMLElement | null, page: Locale): Locale {
  const lang = element?.getAttribute("lang");
  if (lang === "vi" || lang === "en") return lang;
  return element ? languageOf(element.parentNode, page) : page;
}

/** Whether a page exists to be found: all but "not found", and what is shown where there is no connection. */
export const indexed = ({ path }: Pick<Page, "path">): boolean => path !== "404.html" && path !== paths.offline;

/** Whether a page stands in a frame on another site: it is a part of another page, and has no frame of this one around it. */
export const embedded = ({ path }: Pick<Page, "path">): boolean => /^(du-lieu\/phien-ban\/[^/]+\/)?nhung\/./.test(path);
