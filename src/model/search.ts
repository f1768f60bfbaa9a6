import { fold, spaced, toneKey } from "./fold.ts";
import { byName } from "./order.ts";
import { type Sounds, slips, soundsOf } from "./slips.ts";

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

/** By what a ward was found; `alike` where nothing has the name typed, and one of its own is like it. */
export type Reason = "name" | "code" | "today" | "city" | "alike";

export interface Hit<T extends Findable> {
  readonly thing: T;
  readonly reason: Reason;
}

/** What is typed of a name is shorter. */
const LONGEST = 60;

/** Whether a text can be the name or the code of a ward: it has a letter or a digit, and is no longer than names are. */
export const searchable = (query: string): boolean => /[\p{L}\p{N}]/u.test(query) && spaced(query).length <= LONGEST;

/** A text as it is compared: without marks, by its syllables with their tones behind them, and by its sounds. */
interface Key {
  readonly folded: string;
  readonly syllables: readonly string[];
  readonly sounds: Sounds;
}

const keyOf = (text: string): Key => ({
  folded: fold(text),
  syllables: toneKey(text).split(" "),
  sounds: soundsOf(text),
});

/** A name by which a thing is found, and the rank that its kind begins with. */
interface Way {
  readonly reason: Exclude<Reason, "code" | "alike">;
  readonly name: Key;
  readonly base: number;
}

/** What the marks typed contradict is so much worse. */
const CONTRADICTS = 100;

/** How well a thing answers, the less the better, and by what. */
interface Answer {
  readonly rank: number;
  readonly reason: Reason;
}

/** What is typed, read as a name, and as what stands behind it: nothing, or the city, without marks. */
interface Reading {
  readonly text: string;
  readonly name: Key;
  readonly behind: string;
}

/**
 * The search over some wards, whose names are made ready to be compared once. It finds them by name, with or without
 * marks and in either style of tone mark, by the name of today's unit, by a whole name with its city behind it, by code,
 * or by city. Best first: whole names before beginnings, beginnings before later words, names before today's units, those
 * before cities; and among equals by name, or by code where that was typed. A name whose marks contradict the marks typed
 * comes after all others, and where all do, they are only alike. What is typed is also read as it stands, without taking
 * words for "ward" or its police away: `phuong dong` is Phương Đông. Spaces may be missing or misplaced. Where nothing is
 * found, names like the one typed are, unless these are some wards of many: the ward that is meant may be another.
 */
export function searchOver<T extends Findable>(
  things: readonly T[],
  areAll = true,
): (query: string) => readonly Hit<T>[] {
  const ready = things.map((thing) => ({ thing, ways: waysTo(thing) }));
  return (query) => {
    const readings = readingsOf(query);
    for (const answers of areAll ? [named, misspaced, nameAlike, cityAlike] : [named, misspaced]) {
      const hits = ready.flatMap(({ thing, ways }) => {
        const best = least(readings.flatMap((reading) => answers(reading, ways, thing.code)));
        return best ? [{ ...best, thing }] : [];
      });
      if (hits.length === 0) continue;
      const areAlike = hits.every(({ rank }) => rank >= CONTRADICTS);
      return hits
        .sort((a, b) => a.rank - b.rank || (a.reason === "code" ? byCode(a.thing, b.thing) : byName(a.thing, b.thing)))
        .map(({ thing, reason }) => ({ thing, reason: areAlike ? "alike" : reason }));
    }
    return [];
  };
}

/**
 * What the names or codes that answer a query begin with at one of their words, without marks: each reading of it. `whole`
 * where the name must be no longer, since a city stands behind it.
 */
export const beginnings = (query: string): readonly { readonly text: string; readonly whole: boolean }[] =>
  readingsOf(query).map(({ name, behind }) => ({ text: name.folded, whole: behind !== "" }));

const byCode = (a: Findable, b: Findable): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

const waysTo = ({ name, today, cities }: Findable): readonly Way[] => [
  { reason: "name", name: keyOf(name), base: 0 },
  ...today.map((name): Way => ({ reason: "today", name: keyOf(name), base: 10 })),
  ...cities.map((name): Way => ({ reason: "city", name: keyOf(name), base: 20 })),
];

/** The best of some answers, and of those alike the first. */
const least = (answers: readonly Answer[]): Answer | undefined =>
  answers.reduce<Answer | undefined>((best, one) => (best && best.rank <= one.rank ? best : one), undefined);

/** The words for police and for a ward before a name. The short ones are words only where a name follows: `Ca` may begin one. */
const POLICE = [
  /c[ôo]ng an(?:\s+|$)/,
  /c\.?a\.?p?(?:\.\s*|\s+)(?=\S)/,
  /(?:the )?(?:ward )?police(?: units?)?(?: of)?(?:\s+|$)/,
];
const WARD = [/(?:phường|phuong|ph\.|[pf]\.)\s*/, /(?:ph?|f|ward(?: of)?)\s+/];
const anyOf = (words: readonly RegExp[]): string => `(?:${words.map(({ source }) => source).join("|")})?`;
const BEFORE_WARD = new RegExp(`^${anyOf(POLICE)}${anyOf(WARD)}`, "iu");

/**
 * The query without the words for "ward" and its police around the name: `p. cao xanh`, `Công an phường Cao Xanh`,
 * `CAP Cao Xanh`, `ward police of Cao Xanh`, `Cao Xanh ward`.
 */
export const bare = (query: string): string =>
  spaced(query)
    .replace(BEFORE_WARD, "")
    .replace(/\s+ward(?:\s+police(?:\s+units?)?)?$/iu, "");

/**
 * Whether a ward answers to what is typed over a list, by its name without marks and its code: to a part of its name, with
 * or without the words for "ward" and its police, or to the beginning of its code. Every ward answers to nothing.
 */
export function answersTo(query: string): (folded: string, code: string) => boolean {
  const texts = [fold(bare(query)), fold(query)];
  return (folded, code) => texts.some((text) => folded.includes(text) || codeBegins(code, text));
}

/** The ways to read what is typed: all of it as a name, or its first words, with the rest behind them. */
function readingsOf(query: string): readonly Reading[] {
  const words = spaced(query.replace(/[,;()/]|\s[-–]\s/gu, " ")).split(" ");
  return words.flatMap((_, index) => {
    const typed = words.slice(0, index + 1).join(" ");
    const behind = spaced(fold(words.slice(index + 1).join(" ")).replaceAll(".", " "));
    return [...new Set([bare(typed), typed, nameOfCity(typed)])]
      .filter((text) => fold(text) !== "")
      .map((text) => ({ text, name: keyOf(text), behind }));
  });
}

/** What a ward answers to a reading, by its ways. */
type Answers = (reading: Reading, ways: readonly Way[], code: string) => readonly Answer[];

/** A number may be its code, and any text a name of it; one word may be several whose spaces are missing. */
const named: Answers = ({ text, name, behind }, ways, code) => {
  if (behind !== "")
    return ways
      .filter((way) => way.name.folded === name.folded || (isOneWord(name) && areSameLetters(way.name, name)))
      .filter((way) => isBefore(behind, way, ways))
      .map(({ base, reason, name: { syllables } }) => ({
        rank: base + 3 + (contradicts(name, syllables) ? CONTRADICTS : 0),
        reason,
      }));
  const byNames = ways.flatMap(({ reason, name: other, base }): readonly Answer[] => {
    const near = nearness(name, other);
    return near === null ? [] : [{ rank: base + near, reason }];
  });
  return codeBegins(code, text) ? [...byNames, { rank: isWhole(code, text) ? 0 : 1, reason: "code" }] : byNames;
};

/** Spaces, or signs for them, stand where they should not. */
const misspaced: Answers = ({ name, behind }, ways) =>
  ways
    .filter((way) => areSameLetters(way.name, name) && isBefore(behind, way, ways))
    .map(({ base, reason }) => ({ rank: base, reason }));

/** A name of the ward is like the one typed. */
const nameAlike: Answers = (reading, ways) => alike(reading, ways, false);
/** The name of its city is. */
const cityAlike: Answers = (reading, ways) => alike(reading, ways, true);

const alike = ({ name, behind }: Reading, ways: readonly Way[], cities: boolean): readonly Answer[] =>
  ways.flatMap((way): readonly Answer[] => {
    if ((way.reason === "city") !== cities) return [];
    const away = slips(name.sounds, way.name.sounds, behind === "");
    return away === null || !isBefore(behind, way, ways) ? [] : [{ rank: way.base + away, reason: "alike" }];
  });

const isOneWord = ({ folded }: Key): boolean => !folded.includes(" ");

const areSameLetters = (one: Key, other: Key): boolean =>
  one.sounds.letters !== "" && one.sounds.letters === other.sounds.letters;

/** Whether one word is the beginning of a name without its spaces, and more than its first syllable: `caox`, `halong`. */
const runsOn = (typed: Key, { folded, sounds }: Key): boolean =>
  isOneWord(typed) && typed.folded.length > folded.split(" ")[0]!.length && sounds.letters.startsWith(typed.folded); // split gives one at least

/** Whether what stands behind a name agrees with it: nothing, or behind the name of a ward its city. */
const isBefore = (behind: string, { reason }: Way, ways: readonly Way[]): boolean =>
  behind === "" || (reason !== "city" && ways.some(isCity(behind)));

/** What is typed without the words for a city, a town or a district before its name: `TP Hạ Long`, `Công an huyện Ba Chẽ`. */
const nameOfCity = (query: string): string =>
  bare(query).replace(/^(thành phố|thanh pho|thị xã|thi xa|huyện|huyen|quận|quan|(ca)?t[px]|[hq])[. ]+(?=\S)/iu, "");

/** The words for a city before its name, with and without. */
const BEFORE_CITY = ["", "tp ", "thanh pho ", "tx ", "thi xa ", "h ", "huyen ", "q ", "quan "];

/** Whether what stands behind the name of a ward is this city, or the beginning of it; the province may follow. */
const isCity =
  (behind: string) =>
  ({ reason, name }: Way): boolean =>
    reason === "city" &&
    BEFORE_CITY.map((word) => word + name.folded).some(
      (city) => behind.startsWith(`${city} `) || city.replaceAll(" ", "").startsWith(behind.replaceAll(" ", "")),
    );

/** Whether a number is this code; in Excel it may have lost the zero in front. */
const isWhole = (code: string, number: string): boolean => code === number.padStart(5, "0");

/** Whether a number is the beginning of a code, which may have lost the zero in front. */
const codeBegins = (code: string, number: string): boolean =>
  /^0\d{0,4}$/.test(number)
    ? code.startsWith(number)
    : /^\d{1,5}$/.test(number) && (isWhole(code, number) || code.startsWith(number) || code.startsWith(`0${number}`));

/**
 * 0: the whole name, 1: its beginning, 2: the beginning of a later word; `CONTRADICTS` more when the marks typed do. In one
 * word, 0.5: the whole name, 2.5: its beginning.
 */
function nearness(typed: Key, name: Key): number | null {
  const begins = name.folded.startsWith(typed.folded);
  const at = begins ? 0 : name.folded.indexOf(` ${typed.folded}`) + 1;
  if (at === 0 && !begins) return runsOn(typed, name) ? (areSameLetters(typed, name) ? 0.5 : 2.5) : null;
  const base = name.folded === typed.folded ? 0 : begins ? 1 : 2;
  const before = name.folded.slice(0, at).split(" ").length - 1;
  return base + (contradicts(typed, name.syllables.slice(before)) ? CONTRADICTS : 0);
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
