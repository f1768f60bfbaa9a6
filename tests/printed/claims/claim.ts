import type { HTMLElement } from "node-html-parser";
import { formatDay } from "#i18n/format.ts";
import type { Day } from "#model/day.ts";
import type { Page } from "../../site-at.ts";
import type { Json, Published, Row } from "../published.ts";

/** What the files say of a place on a page. Null: this one is not of that kind. */
export interface Claim {
  readonly selector: string;
  /** The numbers of the place, in their order. */
  readonly says?: (element: HTMLElement) => readonly number[] | null;
  /** The numbers that a sentence of the place may have. */
  readonly among?: (element: HTMLElement) => readonly number[] | null;
}

/** The claims that may be made on a page, of some kind. */
export type Claims = (page: Page, files: Published) => readonly Claim[];

/** All numbers of some JSON, however deep. */
export const numbersOf = (json: unknown): readonly number[] => {
  if (typeof json === "number") return [json];
  if (json === null || typeof json !== "object") return [];
  return Object.values(json).flatMap(numbersOf);
};

/** The address that the first link of an element leads to, without the language. */
export const hrefIn = (element: HTMLElement | null | undefined): string =>
  (element?.querySelector("a")?.getAttribute("href") ?? "").replace(/^\/(en\/)?/, "");

export const rowOf = (element: HTMLElement): HTMLElement | null => element.closest("tr");

/** How many wards of a city are recognised, and how many there are. */
export function recognisedIn(files: Published, slug: string): readonly number[] {
  const own = files.inCity("plan", slug);
  return [own.filter(({ status }) => status === "recognised").length, own.length];
}

/** The slug of the city whose name a text begins with. */
export const citySaid = (files: Published, text: string): string | undefined =>
  [...files.slugs].find(([name]) => text.trim().startsWith(name))?.[1];

/** Of some rows the one whose day a text begins with, as the language of the page writes it. */
export const onDay = (rows: readonly Json[], text: string, { locale }: Page): Json | undefined =>
  rows.find(({ date }) => text.trim().startsWith(formatDay(date as Day, locale)));

export const countOf = (rows: readonly Row[], column: string, value: string): number =>
  rows.filter((row) => row[column] === value).length;
