/** How near a name as somebody typed it is to a name as it is written: a letter wrong, letters in the wrong order, sounds taken for others. */
import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

/** A text as it is compared here: its letters and digits alone, and the same as it sounds. */
export interface Sounds {
  readonly letters: string;
  readonly heard: string;
}

/** Beginnings of syllables that sound alike to many, each with the one that stands for both. */
const ALIKE = [
  [/f/g, "ph"],
  [/w/g, "qu"],
  [/y/g, "i"],
  [/\btr/g, "ch"],
  [/\bgi(?=[aou])/g, "d"],
  [/\bg(?=i)/g, "d"],
  [/\b[rzj]/g, "d"],
  [/\bs/g, "x"],
  [/\bn(?![gh])/g, "l"],
  [/\b[kq]/g, "c"],
] as const;

const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, "");

export const soundsOf = (text: string): Sounds => {
  const folded = fold(text);
  const heard = ALIKE.reduce((text, [sound, same]) => text.replace(sound, same), folded);
  return { letters: lettersOf(folded), heard: lettersOf(heard) };
};

/** From so many letters on, the beginning of a name may have a slip and still tell which name it is. */
const SURE = 7;

/**
 * How many slips lie between what is typed and a name, or null where they are too many: in five letters or more one may be
 * wrong, missing, too much or in its neighbour's place, in nine or more two. With `goesOn` the name may be longer than what
 * is typed, which counts a half.
 */
export function slips(typed: Sounds, meant: Sounds, goesOn: boolean): number | null {
  const { length } = typed.letters;
  const most = length > 8 ? 2 : length > 4 ? 1 : 0;
  const whole = between(typed, meant);
  const begun = goesOn ? between(typed, { letters: meant.letters.slice(0, length), heard: meant.heard.slice(0, typed.heard.length) }) : whole; // prettier-ignore
  const begins = begun <= (length < SURE ? 0 : most) ? begun + 0.5 : Infinity;
  const least = Math.min(whole <= most ? whole : Infinity, begins);
  return length < 4 || least === Infinity ? null : least;
}

const between = (typed: Sounds, meant: Sounds): number =>
  areSwapped(typed.letters, meant.letters)
    ? 1
    : Math.min(distance(typed.letters, meant.letters), distance(typed.heard, meant.heard));

/** Whether two texts are alike but for two neighbours that have changed places. */
function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  return (
    at >= 0 && one !== other && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other
  );
}
