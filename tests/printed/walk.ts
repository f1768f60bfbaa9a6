import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import type { Locale } from "#model/vocabulary.ts";
import { type Page, languageOf } from "../site-at.ts";
import { claimsOn } from "./claims.ts";
import { numbersIn } from "./numbers.ts";
import { quotedIn, uncounted, unnamed } from "./other-kinds.ts";
import { hasProse, isProse } from "./prose.ts";
import type { Editions } from "./editions.ts";
import type { Published } from "./published.ts";

/** What breaks a line of text. */
const BLOCK = /^(P|LI|T[DHR]|TABLE|CAPTION|H\d|D[LTD]|DIV|SECTION|MAIN|HEADER|FOOTER|NAV|UL|OL|TITLE|TEXT|SUMMARY|DETAILS|OPTION|LABEL|BUTTON|FIGCAPTION|FIGURE|BLOCKQUOTE|PRE|TIME|A)$/; // prettier-ignore
/** The same, with a line for a row of a table. */
const ROWS = new RegExp(BLOCK.source.replace("T[DHR]", "TR"));
const UNSEEN = /^(SCRIPT|STYLE|TEMPLATE)$/;
/** What the parser leaves as text. */
const UNPARSED = /^(PRE|NOSCRIPT)$/;

/** Every number on a page that the files of the site do not say in that place: where, what is printed, and what they say. */
export function unproven(page: Page, files: Editions): readonly string[] {
  const faults: string[] = [];
  const proven = new Set<Node>();
  const quoted = quotedIn(linesOf(page.root, page.locale, proven).map(({ text }) => text).join("\n"), files); // prettier-ignore
  const named = (text: string) => unnamed(text, quoted, files);
  for (const { selector, says, among } of claimsOn(page, files))
    for (const element of page.root.querySelectorAll(selector)) {
      if (isWithin(element, proven)) continue;
      const expected = says?.(element) ?? null;
      const allowed = expected ?? among?.(element) ?? null;
      if (!allowed) continue;
      const lines = linesOf(element, languageOf(element, page.locale), proven);
      proven.add(element);
      const read = (text: string) => (expected ? named(text) : uncounted(named(text), files));
      const printed = lines.flatMap(({ text, locale }) => numbersIn(read(text), locale));
      const others = expected ? (printed.join() === expected.join() ? [] : printed) : printed.filter((one) => !allowed.includes(one)); // prettier-ignore
      if (others.length > 0 || (expected && printed.length < expected.length))
        faults.push(`${selector} prints ${printed.join(" ")} where the files say ${expected ? expected.join(" ") : `none of ${others.join(" ")}`}: “${lines.map(({ text }) => text).join(" ")}”`); // prettier-ignore
    }
  const main = hasProse(page) ? page.root.querySelector("main") : null;
  const told = (text: string, locale: Locale) => numbersIn(uncounted(named(text), files), locale).length === 0;
  for (const { text, locale } of main ? linesOf(main, page.locale, proven, ROWS) : [])
    if (!told(text, locale) && !isProse(text, page, named, files)) faults.push(`“${text}”: in no file`);
  if (main) proven.add(main);
  for (const { text, locale } of linesOf(page.root, page.locale, proven))
    if (!told(text, locale)) faults.push(`“${text}”: in no file`);
  return [...faults, ...unprovenNames(page, named, files)];
}

/** What is said of a thing beside its text: it has the numbers of the text, as they follow one another there, or counts the wards of its city. */
function unprovenNames({ root, locale }: Page, named: (text: string) => string, files: Published): readonly string[] {
  const visible = linesOf(root, locale, new Set()).flatMap((line) => numbersIn(named(line.text), line.locale)).join(" "); // prettier-ignore
  const isVisible = (numbers: readonly number[]) => ` ${visible} `.includes(` ${numbers.join(" ")} `);
  const names = root.querySelectorAll("[aria-label], [alt], [title], meta[name=description], meta[property^=og]:not([property$=width], [property$=height])").flatMap((element) => NAMES.flatMap((name) => element.getAttribute(name) ?? [])); // prettier-ignore
  return [...new Set(names.flatMap((name) => name.split(/(?<=\.) /)))].flatMap((name) => {
    const numbers = numbersIn(named(name), locale);
    const [, slug] = [...files.slugs].find(([city]) => name.includes(city)) ?? [];
    const inCity = slug ? (["plan", "today"] as const).map((list) => files.inCity(list, slug).length) : [];
    const isCount = numbers.length === 1 && inCity.includes(numbers[0]!); // there is one
    return numbers.length === 0 || isCount || isVisible(numbers) ? [] : [`“${name}” says ${numbers.join(" ")}, which is not in the text`]; // prettier-ignore
  });
}

/** Where words stand that are not in the text: for those who hear a page, and for whoever links to it. */
const NAMES = ["aria-label", "alt", "title", "content"];

const isWithin = (element: HTMLElement, some: ReadonlySet<Node>): boolean =>
  some.has(element) || (element.parentNode !== null && isWithin(element.parentNode, some));

interface Line {
  readonly text: string;
  readonly locale: Locale;
}

/** What a reader sees, block by block, each in its language, without what stands in some elements below. */
function linesOf(root: HTMLElement, locale: Locale, left: ReadonlySet<Node>, block = BLOCK): readonly Line[] {
  const lines: { text: string; locale: Locale }[] = [{ text: "", locale }];
  const read = (node: Node, locale: Locale) => {
    for (const child of node.childNodes) {
      if (child.nodeType === NodeType.TEXT_NODE) lines.at(-1)!.text += child.text; // there is one at least
      if (child.nodeType !== NodeType.ELEMENT_NODE || left.has(child)) continue;
      const element = child as HTMLElement;
      if (UNSEEN.test(element.tagName)) continue;
      const lang = element.getAttribute("lang");
      const own = lang === "vi" || lang === "en" ? lang : locale;
      const breaks = block.test(element.tagName) || own !== locale;
      if (breaks) lines.push({ text: "", locale: own });
      read(UNPARSED.test(element.tagName) ? parse(element.innerHTML) : element, own);
      if (breaks) lines.push({ text: "", locale });
    }
  };
  read(root, locale);
  return lines.map(({ text, locale }) => ({ text: text.replace(/\s+/g, " ").trim(), locale })).filter(({ text }) => /\d/.test(text)); // prettier-ignore
}
