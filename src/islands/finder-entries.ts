/** What the finder knows of wards, and what it says of those found. No page is needed for it. */
import type { FinderIndex } from "#exports/finder-index.ts";
import type { Findable, Hit } from "#model/search.ts";
import type { FinderWords } from "#views/finder-words.ts";

/** A ward of the index, unpacked for one language. */
export interface Entry extends Findable {
  readonly id: string;
  readonly city: string;
  readonly path: string;
  readonly codeOf: string | null;
  readonly hasEnded: boolean;
  /** Its last day where it has ended, else its first, in words. */
  readonly day: string | null;
}

/** The wards of an index; `place` is that of the language in the names of cities. */
export const entriesOf = ({ cities, days, rows }: FinderIndex, place: 0 | 1): readonly Entry[] =>
  rows.map(([id, name, city, path, inPlan, hasEnded, day, today, codeOf]) => ({
    id,
    code: id.split("-")[0]!, // split gives one at least
    name,
    path,
    today,
    codeOf,
    inPlan: inPlan === 1,
    hasEnded: hasEnded === 1,
    day: day === null ? null : days[day]![place], // the index names the place of a day in its own list
    cities: cities[city]!, // the index names the place of a city in its own list
    city: cities[city]![place],
  }));

/** What stands under the name of a ward found: whether it is an old one or a new one, and why it was found or where it lies today. */
export function about({ thing, reason }: Hit<Entry>, words: FinderWords): string {
  const { name, code, codeOf, hasEnded, today } = thing;
  const said = [kindOf(thing, words)];
  if (reason === "code" && !codeOf) said.push(words.code.replace("{code}", code));
  if (reason === "code" && codeOf)
    said.push(words[hasEnded ? "codeToday" : "codeBefore"].replace("{code}", code).replace("{name}", codeOf));
  else if (today.length > 0) {
    const names = today.map((other) => (other === name ? words.namesake.replace("{name}", name) : other));
    said.push(words.endedInto.replace("{names}", names.join(", ")));
  }
  return said.join("; ");
}

/** Wards that have ended are old; those that came after the plan are new. A day that is not known is left out. */
function kindOf({ inPlan, hasEnded, day, city }: Entry, words: FinderWords): string {
  if (hasEnded) return words.old.replace("{day}", day!).replace("{city}", city); // what has ended has a last day
  return inPlan || day === null ? words.ward.replace("{city}", city) : words.new.replace("{day}", day);
}

/** Whether what was found only has a name like the one typed. */
export const areAlike = (hits: readonly Hit<Entry>[]): boolean => hits[0]?.reason === "alike";

/** How many wards were found, and how many of them are shown. */
export function counted(hits: readonly Hit<Entry>[], shown: number, words: FinderWords, locale: string): string {
  const found = hits.length;
  const [count, some] = [found, shown].map((number) => number.toLocaleString(locale));
  const said = found === 0 ? "none" : found === 1 ? "hit" : found === shown ? "hits" : "someHits";
  const word = (areAlike(hits) ? `${said}Alike` : said) as keyof FinderWords; // none of none is alike
  return words[word].replace("{count}", count!).replace("{shown}", some!); // two of two
}
