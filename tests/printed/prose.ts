/** The pages of prose: what is written there by hand stands so in its file, and what it counts is counted anew. */
import { existsSync, readFileSync } from "node:fs";
import type { Page } from "../site-at.ts";
import { numbersIn } from "./numbers.ts";
import type { Published } from "./published.ts";

const cache = new Map<string, string | null>();

/** The text of the file that a page of prose is made of, as a reader sees it; null for another page. */
function sourceOf({ locale, path }: Page): string | null {
  const file = `content/${locale}/${path.replace(/\/$/, "")}.mdx`;
  if (!cache.has(file)) cache.set(file, path !== "" && existsSync(file) ? bare(readFileSync(file, "utf8")) : null);
  return cache.get(file) ?? null;
}

/** Without the marks of Markdown, quotation marks and spaces. */
const bare = (text: string): string =>
  text
    .replace(/\]\([^)\s]*\)/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/[\s*`[\]|\\"'“”‘’…_-]|^\d+\. /gm, "")
    .replaceAll("...", "");

/** Counts of wards in prose, each of which the tables give. */
const COUNT = { vi: /(?<![\d.,/%])(\d+) (?:đơn vị|phường|Công an phường)/g, en: /(?<![\d.,/%])(\d+) (?:\p{L}+ )?(?:wards|units)/gu } as const; // prettier-ignore

export const hasProse = (page: Page): boolean => sourceOf(page) !== null;

/** Whether a line is in the file of its page, and counts wards as the tables do, or reckons from them with the shares that it names. */
export function isProse(line: string, page: Page, named: (text: string) => string, files: Published): boolean {
  const source = sourceOf(page);
  if (!source?.includes(bare(line))) return false;
  const counted = [...named(line).matchAll(COUNT[page.locale])].flatMap(([, count = ""]) => numbersIn(count, page.locale)); // prettier-ignore
  const shares = [...line.matchAll(/(\d+)%/g)].map(([, share]) => Number(share));
  const examples = (of: readonly number[]) =>
    shares.flatMap((share) => of.map((count) => Math.ceil((share * count) / 100)));
  const first = examples([files.wards.length]);
  return counted.every((count) => files.listSizes.has(count) || [...first, ...examples(first)].includes(count));
}
