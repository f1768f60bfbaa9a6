import { distance } from "fastest-levenshtein";

/** The word most like `word`, if it is near enough to be a slip of the hand; else null. */
export function nearest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    const away = distance(word, candidate);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}
