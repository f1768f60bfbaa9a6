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
  /** Whether it was formed after the plan, and has ended. */
  readonly isPast: boolean;
}

/** The wards of an index; `place` is that of the language in the names of cities. */
export const entriesOf = ({ cities, rows }: FinderIndex, place: 0 | 1): readonly Entry[] =>
  rows.map(([id, name, city, path, list, today, codeOf]) => ({
    id,
    code: id.split("-")[0]!, // split gives one at least
    name,
    path,
    today,
    codeOf,
    inPlan: list === 1,
    isPast: list === 2,
    cities: cities[city]!, // the index names the place of a city in its own list
    city: cities[city]![place],
  }));

/** What stands under the name of a ward found: of which list it is, and why it was found or where it lies today. */
export function about({ thing, reason }: Hit<Entry>, words: FinderWords): string {
  const list = thing.inPlan ? words.plan.replace("{city}", thing.city) : words[thing.isPast ? "past" : "today"];
  const said = [list];
  if (reason === "code" && !thing.codeOf) said.push(words.code.replace("{code}", thing.code));
  if (reason === "code" && thing.codeOf)
    said.push(
      words[thing.inPlan || thing.isPast ? "codeToday" : "codeBefore"]
        .replace("{code}", thing.code)
        .replace("{name}", thing.codeOf),
    );
  else if (thing.today.length > 0) said.push(words.endedInto.replace("{names}", thing.today.join(", ")));
  return said.join("; ");
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
