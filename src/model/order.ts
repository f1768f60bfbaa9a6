const DICTIONARY = new Intl.Collator("vi");

/** Names in the order of a Vietnamese dictionary: by letter first (a ă â b …), then by tone. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  DICTIONARY.compare(a.name, b.name);
