import { type HTMLElement, type Node, NodeType } from "node-html-parser";
import type { Rules } from "./rules.ts";

const INLINE: ReadonlySet<string> = new Set(["A", "B", "CODE", "EM", "I", "SMALL", "SPAN", "STRONG", "TIME"]);
const UNSHOWN: ReadonlySet<string> = new Set(["SCRIPT", "STYLE", "SVG"]);

/** What a reader sees of an element, a line for every block in it. */
function linesOf(element: HTMLElement): string {
  const said = (node: Node): string => {
    if (node.nodeType === NodeType.TEXT_NODE) return node.text.replace(/[ \t\n]+/g, " ");
    const { tagName = "" } = node as HTMLElement; // a comment has none, and no text
    if (UNSHOWN.has(tagName)) return "";
    const inner = node.childNodes.map(said).join("");
    return INLINE.has(tagName) ? inner : `\n${inner}\n`;
  };
  return said(element).replace(/ +/g, " ");
}

export const spacing: Rules = {
  "no space stands before a mark that closes": ({ root }) =>
    [...linesOf(root.querySelector("body")!).matchAll(/.{0,20} [,.;:!?)].{0,10}/g)].map(([at]) => at), // a page has one

  "no link in the text is longer than its words": ({ root }) =>
    root
      .querySelectorAll("main a:not(.field), footer a") // the field of the finder is a box, where spaces at the edges do not show
      .filter((link) => link.text !== link.text.trim() && link.closest("svg") === null)
      .map(({ text }) => `“${text}”`),
};
