import { type HTMLElement, type Node, NodeType, type TextNode } from "node-html-parser";
import { type Page, languageOf } from "../site-at.ts";
import { numbersIn } from "./numbers.ts";
import { quotedIn, unnamed } from "./other-kinds.ts";
import type { Editions } from "./editions.ts";
import type { Published } from "./published.ts";
import { unproven } from "./walk.ts";

/** What the walk leaves out of the text, or the parser leaves unread. */
const LEFT = /^(SCRIPT|STYLE|TEMPLATE|TEXTAREA|NOSCRIPT|PRE)$/;

/** A text with a number in it, and the same text with that number wrong by one in its last digit. */
interface Seed {
  readonly node: TextNode;
  readonly wrong: string;
}

/** A page with one number wrong, many times over, each time another: how many were tried, and those that nobody found. */
export function unfound(
  page: Page,
  files: Editions,
  most: number,
): { readonly tried: number; readonly lost: readonly string[] } {
  const all = seedsOf(page, files);
  const some = all.filter((_, at) => at % Math.ceil(all.length / most) === 0);
  const lost = some.filter(({ node, wrong }) => {
    const right = node.rawText;
    node.rawText = wrong;
    const found = unproven(page, files).length > 0;
    node.rawText = right;
    return !found;
  });
  return {
    tried: some.length,
    lost: lost.map(({ node, wrong }) => `/${page.path}: “${node.text.trim()}” as “${wrong.trim()}”`),
  };
}

/** Every text of a page that has a number which is not the name of something. */
function seedsOf(page: Page, files: Published): readonly Seed[] {
  const quoted = quotedIn(page.root.text.replace(/\s+/g, " "), files);
  return textsIn(page.root.querySelector("main")).flatMap((node) => {
    const locale = languageOf(node.parentNode, page.locale);
    const [number] = numbersIn(unnamed(node.text.replace(/\s+/g, " "), quoted, files), locale);
    const digits = [...node.rawText.matchAll(/\d+/g)].find(([digits]) => Number(digits) === number);
    if (!digits) return [];
    const last = digits.index + digits[0].length - 1;
    const other = String((Number(node.rawText[last]) + 1) % 10);
    return [{ node, wrong: node.rawText.slice(0, last) + other + node.rawText.slice(last + 1) }];
  });
}

const textsIn = (root: Node | null): readonly TextNode[] =>
  (root?.childNodes ?? []).flatMap((child) => {
    if (child.nodeType === NodeType.TEXT_NODE) return [child as TextNode];
    return LEFT.test((child as HTMLElement).tagName ?? "") ? [] : textsIn(child);
  });
