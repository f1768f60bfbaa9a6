import { describe, expect, test } from "vitest";
import { known } from "../pages/characters.ts";
import { type Built, built } from "./built.ts";

/** What the style sheets of a site print: the strings of `content`, those read aloud among them. */
const printed = ({ files, text }: Built): readonly string[] =>
  [...files]
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) => [...text(file).matchAll(/(?<![\w-])content:([^;}]*)/g)])
    .flatMap(([, value = ""]) => [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)])
    .map(([, double, single]) => unescaped(double ?? single ?? ""));

/** A string of a style sheet as it is shown: `\203a` is ›. */
const unescaped = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code?: string, sign?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (sign ?? ""),
  );

describe.each(["real", "demo", "many"] as const)("%s", (name) => {
  test("every character that a style sheet prints is in the font that the site brings", () => {
    const signs = printed(built(name)).join("");
    expect(signs).toContain("↑"); // the arrows of a table that can be sorted
    expect([...new Set(signs)].filter((sign) => !known.has(sign))).toEqual([]);
  });
});
