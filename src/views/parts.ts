import { messages } from "#i18n/messages.ts";
import type { Locale } from "#model/vocabulary.ts";

/** A piece of a sentence; one with an address is a link. A sentence is a list of them, so that nothing comes between. */
export interface Part {
  readonly text: string;
  readonly href?: string;
}

/** Fills the places `{name}` of a sentence with parts. */
export const filled = (sentence: string, places: Readonly<Record<string, readonly Part[]>>): readonly Part[] =>
  sentence
    .split(/(\{\w+\})/)
    .flatMap((piece): readonly Part[] => places[/^\{(\w+)\}$/.exec(piece)?.[1] ?? ""] ?? [{ text: piece }])
    .filter(({ text }) => text !== "");

/** A text in pieces, every second of which is the number of a document, such as "122/KH-UBND": no line may break it. */
export const unbroken = (text: string): readonly string[] => text.split(/(\d+\/\p{Lu}+(?:-[\p{Lu}\d]+)+)/u);

/** Links in a sentence, with commas and a last "and" between them. */
export const listed = (links: readonly Part[], locale: Locale): readonly Part[] =>
  filled(
    messages[locale].and(links.map((_, index) => `{${index}}`)),
    Object.fromEntries(links.map((link, index) => [index, [link]])),
  );

/** Links to units, with a comma between them. */
export const joined = (links: readonly Part[]): readonly Part[] =>
  links.flatMap((link, index) => (index > 0 ? [{ text: ", " }, link] : [link]));
