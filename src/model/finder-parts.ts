/** The index of the finder in parts, where it is too long to be loaded whole: each holds what begins with the same letters. */

/** One name or code by which a thing is found, without marks, from one of its words on. */
export interface Key<T> {
  readonly text: string;
  readonly thing: T;
}

/** The things whose keys begin with `prefix`; with `isEnd`, those whose key is no longer than it. */
export interface Part<T> {
  readonly prefix: string;
  readonly isEnd: boolean;
  readonly things: readonly T[];
}

/** The texts of a name from each of its words on: `ha long`, `long`. */
export const fromEachWord = (name: string): readonly string[] => {
  const words = name.split(" ");
  return words.map((_, index) => words.slice(index).join(" "));
};

/** Keys in parts of at most so many things, one letter more where there are more. Keys that are alike stay together. */
export function inParts<T>(keys: readonly Key<T>[], most: number, prefix = ""): readonly Part<T>[] {
  const things = [...new Set(keys.map(({ thing }) => thing))];
  if (things.length === 0) return [];
  if (things.length <= most) return [{ prefix, isEnd: false, things }];
  const byNext = Map.groupBy(keys, ({ text }) => text.charAt(prefix.length));
  return [...byNext].flatMap(([next, some]) =>
    next === ""
      ? [{ prefix, isEnd: true, things: [...new Set(some.map(({ thing }) => thing))] }]
      : inParts(some, most, prefix + next),
  );
}

/** So many parts are fetched for one query; where more answer it, it says too little. */
const MOST_FETCHED = 3;

/**
 * The places of the parts that can answer what is typed, by their names: a prefix, with `$` behind it for an end.
 * `isAll` is false where more parts would be needed than are fetched: then only whole names are among them.
 */
export function partsFor(
  typed: readonly { readonly text: string; readonly whole: boolean }[],
  names: readonly string[],
): { readonly places: readonly number[]; readonly isAll: boolean } {
  const holds = (name: string, text: string) => (name.endsWith("$") ? name === `${text}$` : text.startsWith(name));
  const longer = (name: string, text: string) => name.startsWith(text) && !holds(name, text);
  const placesWhere = (is: (name: string) => boolean) => [...names.keys()].filter((place) => is(names[place]!));
  const sure = typed.flatMap(({ text }) => placesWhere((name) => holds(name, text)));
  const more = typed.flatMap(({ text, whole }) => (whole ? [] : placesWhere((name) => longer(name, text))));
  const isAll = new Set(more).size <= MOST_FETCHED;
  return { places: [...new Set(isAll ? [...sure, ...more] : sure)], isAll };
}
