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

/** What is typed of a name is shorter. */
const LONGEST = 60;

/** Whether a text can be the name or the code of a ward: it has a letter or a digit, and is no longer than names are. */
export const searchable = (query: string): boolean => /[\p{L}\p{N}]/u.test(query) && spaced(query).length <= LONGEST;

/** A text as it is compared: without marks, and by its syllables with their tones behind them. */
interface Key {
  readonly folded: string;
  readonly syllables: readonly string[];
}

const keyOf = (text: string): Key => ({ folded: fold(text), syllables: toneKey(text).split(" ") });

/** A name by which a thing is found, and the rank that its kind begins with. */
interface Way {
  readonly reason: Reason;
  readonly name: Key;
  readonly base: number;
}

/** How well a thing answers, the less the better, and by what. */
interface Answer {
  readonly rank: number;
  readonly reason: Reason;
}

/**
 * The search over some wards, whose names are made ready to be compared once. It finds them by name, with or without
 * marks and in either style of tone mark, by the name of today's unit, by code, or by city. Best first: whole names
 * before beginnings, beginnings before later words, names before today's units, those before cities. A name whose marks
 * contradict the marks typed comes after all others. What is typed is also read as it stands, without taking a word for
 * "ward" away: `phuong dong` is Phương Đông.
 */
export function searchOver<T extends Findable>(things: readonly T[]): (query: string) => readonly Hit<T>[] {
  const ready = things.map((thing) => ({ thing, ways: waysTo(thing) }));
  return (query) => {
    const typed = [...new Set([bare(query), spaced(query)])].filter((text) => fold(text) !== "");
    const keys = typed.map((text) => ({ text, key: keyOf(text) }));
    return ready
      .flatMap(({ thing, ways }) => {
        const best = least(keys.flatMap(({ text, key }) => answer(text, key, thing.code, ways)));
        return best ? [{ ...best, thing }] : [];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ thing, reason }) => ({ thing, reason }));
  };
}

const waysTo = ({ name, today, cities }: Findable): readonly Way[] => [
  { reason: "name", name: keyOf(name), base: 0 },
  ...today.map((name): Way => ({ reason: "today", name: keyOf(name), base: 10 })),
  ...cities.map((name): Way => ({ reason: "city", name: keyOf(name), base: 20 })),
];

/** The best of some answers, and of those alike the first. */
const least = (answers: readonly Answer[]): Answer | undefined =>
  answers.reduce<Answer | undefined>((best, one) => (best && best.rank <= one.rank ? best : one), undefined);

/** The query without the words for "ward" around the name: `p. cao xanh`, `Phường Cao Xanh`, `Cao Xanh ward`. */
export const bare = (query: string): string =>
  spaced(query)
    .replace(/^(phường|phuong|ph\.|p\.)\s*/iu, "")
    .replace(/^(p|f)\s+/iu, "")
    .replace(/\s+ward$/iu, "");

/** The answers of a ward to a text: a number asks for its code, any other text for a name. */
function answer(text: string, typed: Key, code: string, ways: readonly Way[]): readonly Answer[] {
  if (/^\d{3,5}$/.test(text)) {
    const whole = code === text.padStart(5, "0");
    return whole || code.startsWith(text) ? [{ rank: whole ? 0 : 1, reason: "code" }] : [];
  }
  return ways.flatMap(({ reason, name, base }) => {
    const near = nearness(typed, name);
    return near === null ? [] : [{ rank: base + near, reason }];
  });
}

/** 0: the whole name, 1: its beginning, 2: the beginning of a later word; 100 more when the marks typed contradict it. */
function nearness(typed: Key, name: Key): number | null {
  const begins = name.folded.startsWith(typed.folded);
  const at = begins ? 0 : name.folded.indexOf(` ${typed.folded}`) + 1;
  if (at === 0 && !begins) return null;
  const base = name.folded === typed.folded ? 0 : begins ? 1 : 2;
  const before = name.folded.slice(0, at).split(" ").length - 1;
  return base + (contradicts(typed, name.syllables.slice(before)) ? 100 : 0);
}

/** Whether a syllable typed with marks is another syllable than the one it stands for. What is typed without marks contradicts nothing. */
function contradicts(typed: Key, meant: readonly string[]): boolean {
  const bare = typed.folded.split(" ");
  return typed.syllables.some((syllable, index) => {
    const last = index === typed.syllables.length - 1;
    const other = meant[index] ?? "";
    return syllable !== bare[index] && other !== syllable && !(last && begins(other, syllable));
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
