/** Which wards a reader compares: what an address such as `?p=06658,06700` says. */

/** So many wards stand side by side on a phone. */
export const MOST_COMPARED = 4;

/** What an address names, each once and in its order, and what it names again. */
export interface Choice {
  readonly ids: readonly string[];
  readonly repeated: readonly string[];
}

/** The wards that an address names. Nothing is looked up: an id can be anything. */
export function choiceIn(search: string): Choice {
  const named = new URLSearchParams(search)
    .getAll("p")
    .flatMap((list) => list.split(","))
    .map((id) => id.trim())
    .filter((id) => id !== "");
  const ids = [...new Set(named)];
  return { ids, repeated: ids.filter((id) => named.indexOf(id) !== named.lastIndexOf(id)) };
}

/** The address that names some wards, after the path: empty for none. */
export const searchOf = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : `?p=${ids.map(encodeURIComponent).join(",")}`;

/** The part of all wards in which one is found: those whose codes begin alike are in one file. */
export const partOf = (id: string): string => id.slice(0, 3);

/** The wards of a choice that can be compared, those that come after as many as there is room for, and those that are none. */
export interface Settled {
  readonly shown: readonly string[];
  readonly over: readonly string[];
  readonly unknown: readonly string[];
}

export function settled(ids: readonly string[], isKnown: (id: string) => boolean): Settled {
  const known = ids.filter(isKnown);
  return {
    shown: known.slice(0, MOST_COMPARED),
    over: known.slice(MOST_COMPARED),
    unknown: ids.filter((id) => !isKnown(id)),
  };
}
