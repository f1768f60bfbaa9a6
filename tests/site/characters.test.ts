import { describe, expect, test } from "vitest";
import { CHARACTERS } from "../../scripts/characters.ts";
import { type Page, built } from "./built.ts";

const known = new Set(`${CHARACTERS}\n\t`);

/** What a page shows: its text, and the words that its scripts will show. */
const shown = ({ root }: Page): string => {
  const later = ["data-words", "data-lists", "data-shown", "data-nothing", "placeholder"];
  const words = later.flatMap((name) =>
    root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name)),
  );
  return [root.querySelector("body")?.text ?? "", ...words].join("").replace(/https?:\S+/g, "");
};

describe.each(["real", "demo"] as const)("%s", (name) => {
  test("every character on a page is in the font that the site brings", () => {
    const strange = built(name).pages.flatMap((page) =>
      [...new Set(shown(page))].filter((sign) => !known.has(sign)).map((sign) => `${page.file}: ${sign}`),
    );
    expect(strange).toEqual([]);
  });
});
