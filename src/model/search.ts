import { fold, spaced, toneKey } from "./fold.ts";

/** What can be found: a ward of the plan or of today. */
export interface Findable {
  readonly code: string;
  readonly name: string;
  readonly inPlan: boolean;
  /** Names of the city or town, in every language. */
  readonly cities: readonly string[];
  /** Names of the units in which its area lies today. */
  readonly today: readonly string[];
}

/** By what a ward was found. */
export type Reason = "name" | "code" | "today" | "city";

export interface Hit<T extends Findable> {
  readonly thing: T;
  readonly reason: Reason;
}

/**
 * Finds wards by name, with or without marks and in either style of tone mark, by the name of today's unit, by code, or
 * by city. Best first: whole names before beginnings, beginnings before later words, names before today's units, those
 * before cities. A name whose marks contradict the marks typed comes after all others. What is typed is also read as it
 * stands, without taking a word for "ward" away: `phuong dong` is Phương Đông.
 */
export function find<T extends Findable>(query: string, things: readonly T[], most: number): readonly Hit<T>[] {
  const typed = [...new Set([bare(query), spaced(query)])].filter((text) => text !== "");
  const ranked = things.flatMap((thing, order) => {
    const [best] = typed.flatMap((text) => rank(text, thing) ?? []).sort((a, b) => a.rank - b.rank);
    return best ? [{ ...best, thing, order }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, most)
    .map(({ thing, reason }) => ({ thing, reason }));
}

/** The query without the words for "ward" around the name: `p. cao xanh`, `Phường Cao Xanh`, `Cao Xanh ward`. */
export const bare = (query: string): string =>
  spaced(query)
    .replace(/^(phường|phuong|ph\.|p\.)\s*/iu, "")
    .replace(/^(p|f)\s+/iu, "")
    .replace(/\s+ward$/iu, "");

/** How well a thing answers, the less the better; null when not at all. */
function rank(typed: string, thing: Findable): { rank: number; reason: Reason } | null {
  if (/^\d{3,5}$/.test(typed)) {
    const whole = thing.code === typed.padStart(5, "0");
    return whole || thing.code.startsWith(typed) ? { rank: whole ? 0 : 1, reason: "code" } : null;
  }
  const ways: readonly (readonly [Reason, readonly string[], number])[] = [
    ["name", [thing.name], 0],
    ["today", thing.today, 10],
    ["city", thing.cities, 20],
  ];
  let best: { rank: number; reason: Reason } | null = null;
  for (const [reason, names, base] of ways)
    for (const name of names) {
      const near = nearness(typed, name);
      if (near !== null && (!best || base + near < best.rank)) best = { rank: base + near, reason };
    }
  return best;
}

/** 0: the whole name, 1: its beginning, 2: the beginning of a later word; 100 more when the marks typed contradict it. */
function nearness(typed: string, name: string): number | null {
  const [query, text] = [fold(typed), fold(name)];
  const at = text === query ? 0 : text.startsWith(query) ? 0 : text.indexOf(` ${query}`) + 1;
  if (at === 0 && !text.startsWith(query)) return null;
  const base = text === query ? 0 : at === 0 ? 1 : 2;
  return base + (contradicts(typed, spaced(name).slice(at)) ? 100 : 0);
}

/** Whether a syllable typed with marks is another syllable than the one it stands for. What is typed without marks contradicts nothing. */
function contradicts(typed: string, name: string): boolean {
  const syllables = toneKey(name).split(" ");
  const typedSyllables = toneKey(typed).split(" ");
  return typedSyllables.some((syllable, index) => {
    if (syllable === fold(syllable)) return false;
    const meant = syllables[index] ?? "";
    const last = index === typedSyllables.length - 1;
    return meant !== syllable && !(last && begins(meant, syllable));
  });
}

/** Whether a syllable still being typed can become the one meant: its letters begin it, and its tone, if any, is the same. */
function begins(meant: string, typed: string): boolean {
  const [letters, tone] = apart(typed);
  const [meantLetters, meantTone] = apart(meant);
  return meantLetters.startsWith(letters) && (tone === "" || tone === meantTone);
}

const apart = (syllable: string): readonly [letters: string, tone: string] => {
  const [, letters = "", tone = ""] = /^(.*?)([\u0300\u0301\u0303\u0309\u0323]*)$/u.exec(syllable) ?? [];
  return [letters, tone];
};
