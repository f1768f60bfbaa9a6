const DICTIONARY = new Intl.Collator("vi");

/** Names in the order of a Vietnamese dictionary: by letter first (a ă â b …), then by tone. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  DICTIONARY.compare(a.name, b.name);

/**
 * Things by what is read off them, by the first of these in which they differ: numbers by size, texts sign by sign, and
 * what is missing last.
 */
export const by =
  <T>(...keys: readonly ((thing: T) => string | number | null)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return y === null || (x !== null && x < y) ? -1 : 1;
    }
    return 0;
  };

/** A text that holds numbers, so written that they come by size: II.2 before II.10. */
export const numbered = (text: string): string => text.replaceAll(/\d+/g, (digits) => digits.padStart(6, "0"));
