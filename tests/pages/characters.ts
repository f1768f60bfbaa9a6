import { CHARACTERS } from "../../scripts/characters.ts";
import type { Page } from "../site-at.ts";
import type { Rules } from "./rules.ts";

/** The characters of the font that the site brings. */
export const known: ReadonlySet<string> = new Set(`${CHARACTERS}\n\t`);

const LATER = ["data-words", "data-lists", "data-shown", "data-nothing", "placeholder"];

/** What a page shows: its text, and the words that its scripts will show. */
function shown({ root }: Page): string {
  const words = LATER.flatMap((name) =>
    root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name)),
  );
  return [root.querySelector("body")?.text ?? "", ...words].join("").replace(/https?:\S+/g, "");
}

export const characters: Rules = {
  "every character on a page is in the font that the site brings": (page) =>
    [...new Set(shown(page))].filter((sign) => !known.has(sign)),
};
