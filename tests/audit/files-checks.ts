/** What can be told from the files of a site alone. */
import { HTMLElement, type Node, NodeType } from "node-html-parser";
import { path } from "#i18n/routes.ts";
import type { Locale } from "#model/vocabulary.ts";
import { kinds } from "../kinds.ts";
import { type Built, languageOf } from "../site-at.ts";
import { type Line, NO_LIMIT, noFaults } from "./line.ts";
import { addressesOf, idsOf, lost } from "./links.ts";
import { markupFaults } from "./markup.ts";
import { MAP_LIMIT, WARD_LIMIT, mapFiles, weights } from "./weight.ts";

/** Every page in an independent checker of markup. */
export async function markup(name: string, { pages }: Built): Promise<Line> {
  const faults: string[] = [];
  for (const { file, html } of pages) for (const fault of await markupFaults(html)) faults.push(`${file}:${fault}`);
  return noFaults("HTML hợp lệ", name, pages.length, faults);
}

/** Every link, source and fragment of every page. */
export function links(name: string, site: Built): Line {
  const pages = site.pages.map((page) => ({
    file: page.file,
    ids: new Set(idsOf(page)),
    addresses: addressesOf(page),
  }));
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  const faults = pages.flatMap((page) => lost(site, ids, page).map((address) => `${page.file} → ${address}`));
  return noFaults("Liên kết", name, site.pages.length, faults);
}

/** The headings of every page go down one level at a time, beginning with one h1. */
export function headings(name: string, { pages }: Built): Line {
  const faults = pages.flatMap(({ file, root }) => {
    const levels = root.querySelectorAll("h1, h2, h3, h4, h5, h6").map((one) => Number(one.tagName[1]));
    if (levels.length === 0) return [`${file}: no heading`];
    return levels
      .map((level, index) => [level, levels[index - 1] ?? 0] as const)
      .filter(([level, before]) => level > before + 1 || (level === 1 && before !== 0))
      .map(([level, before]) => `${file}: h${before} → h${level}`);
  });
  return noFaults("Thứ tự tiêu đề", name, pages.length, faults);
}

/** Letters that only Vietnamese has: a word with one of them on an English page is Vietnamese. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** Short words that English cannot do without, and Vietnamese has not. */
const ENGLISH = /^(the|of|and|is|are|was|for|with|by|not|which|that)$/i;

/** Whether words stand in the other language than the page; names, which begin with capitals, may stand as they are. */
const IS_OTHER: Readonly<Record<Locale, (words: readonly string[]) => boolean>> = {
  en: (words) => words.filter((word) => VIETNAMESE.test(word) && /^\p{Ll}/u.test(word)).length > words.length / 3,
  vi: (words) => !words.some((word) => VIETNAMESE.test(word)) && words.filter((word) => ENGLISH.test(word)).length >= 2,
};
/** So few words may be a name. */
const FEW = 5;

/** What a page says in blocks of text, without what in them says its own language. */
const BLOCKS = "p, li, td, th, dd, dt, h1, h2, h3, h4, caption, figcaption, summary, blockquote, label, button";
const ownText = (node: Node): string => {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  const apart = node.childNodes.filter((child) => !(child instanceof HTMLElement && (child.hasAttribute("lang") || BLOCK.has(child.tagName)))); // prettier-ignore
  return apart.map(ownText).join("");
};
const BLOCK = new Set(BLOCKS.toUpperCase().split(", "));

/** Where a page speaks without showing it: to who hears it, or points at something. */
const SPOKEN = ["alt", "aria-label", "aria-description", "title", "placeholder", "content"] as const;
const SPEAKING = SPOKEN.map((attribute) => `[${attribute}]`).join(", ");

/** Sentences in the other language than their page say so, also those that are only heard. */
export function languages(name: string, { pages }: Built): Line {
  const faults = pages.flatMap(({ file, locale, root }) =>
    [
      ...root.querySelectorAll(`title, ${BLOCKS}`).map((one) => [one, ownText(one)] as const),
      ...root
        .querySelectorAll(SPEAKING)
        .flatMap((one) => SPOKEN.map((attribute) => [one, one.getAttribute(attribute) ?? ""] as const)),
    ]
      .filter(([one]) => languageOf(one, locale) === locale)
      .map(([, text]) => text.replace(/\s+/g, " ").trim())
      .filter((text) => text.split(" ").length >= FEW && IS_OTHER[locale](text.split(" ")))
      .map((text) => `${file}: ${text.slice(0, 60)}`),
  );
  return noFaults("Ngôn ngữ từng phần", name, pages.length, faults);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toLocaleString("vi", { maximumFractionDigits: 1 })} kB`;

/** What a browser loads for the heaviest page of each kind that has a limit. */
export function weight(name: string, site: Built): readonly Line[] {
  const zipped = weights(site);
  const wards = new Set([...site.portal.planWards.map(path.ward), ...site.portal.todaysWards.map(path.todaysWard)]);
  const lines = [
    {
      check: "Trang phường (gzip)",
      limit: WARD_LIMIT,
      pages: site.pages.filter((page) => wards.has(page.path)),
      weigh: zipped,
    },
    {
      check: "Trang bản đồ, đã mở (gzip)",
      limit: MAP_LIMIT,
      pages: site.pages.filter((page) => page.path === path.map),
      weigh: (page: (typeof site.pages)[number]) => zipped(page, mapFiles(site)),
    },
  ];
  return lines.map(({ check, limit, pages, weigh }) => {
    const all = pages.map((page) => ({ file: page.file, bytes: weigh(page) }));
    return {
      check,
      site: name,
      looked: pages.length,
      measured: kilobytes(Math.max(0, ...all.map(({ bytes }) => bytes))),
      limit: kilobytes(limit),
      faults: all.filter(({ bytes }) => bytes > limit).map(({ file, bytes }) => `${file}: ${kilobytes(bytes)}`),
    };
  });
}

/** What the other kinds of pages weigh, to be seen: no limit is set for them. */
export function otherWeights(name: string, site: Built): readonly Line[] {
  const weigh = weights(site);
  return Object.entries(kinds(site.portal)).map(([kind, path]) => ({
    check: `Dung lượng: ${kind}`,
    site: name,
    looked: 1,
    measured: kilobytes(weigh(site.page("vi", path))),
    limit: NO_LIMIT,
    faults: [],
  }));
}
