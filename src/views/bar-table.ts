/** Tables whose rows are drawn as bars too: the same target for cities, or over the reports. */
import { type StackedBar, stackedBar } from "#charts/stacked-bar.ts";
import { formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { MARKS, type Mark, type Tally, type Verdict, needed } from "#model/tally.ts";
import type { PoolShown } from "#model/target-standing.ts";
import type { Bound, Locale, ProvinceValue, Target } from "#model/vocabulary.ts";
import { markWord } from "./mark-words.ts";
import { poolShare, shareOf, valueWords } from "./target-words.ts";

/** What a part of a bar stands for: wards with a mark, or the part of a sum. */
export type Look = Mark | "part" | "rest";
export type Bar = StackedBar<Look>;

export interface BarTable {
  readonly caption: string;
  /** What the rows are, and what stands in each column after the bar. */
  readonly head: string;
  readonly columns: readonly { readonly word: string; readonly look: Look | null }[];
  readonly rows: readonly BarRow[];
  readonly notes: readonly string[];
}

export interface BarRow {
  readonly label: string;
  readonly href: string | null;
  /** What is said of the row, such as that it is the last before the deadline. */
  readonly note: string | null;
  /** True for the row that holds all others. */
  readonly isTotal: boolean;
  readonly bar: Bar | null;
  readonly cells: readonly BarCell[];
  /** How many wards its counts add up to; null where it counts none. */
  readonly of: number | null;
}

export interface BarCell {
  readonly text: string;
  /** The number of wards of a mark; null where the cell says something else. */
  readonly count: number | null;
}

/** What a row shows: counted wards, a sum, or a value of the province. Every assessment is one of these. */
export type Drawn =
  | { readonly tally: Tally }
  | { readonly pool: PoolShown }
  | { readonly value: ProvinceValue | null; readonly verdict: Verdict };

/** One row to be: what it shows, and what it is called. */
export interface Entry {
  readonly label: string;
  readonly drawn: Drawn;
  readonly href?: string | null;
  readonly note?: string | null;
  readonly isTotal?: boolean;
}

interface Titles {
  readonly caption: string;
  readonly head: string;
}

/** A table of one target. Its rows show what the judging of the target gives. */
export function barTable(target: Target, entries: readonly Entry[], titles: Titles, locale: Locale): BarTable {
  if (target.judging === "pooled") return sumTable(target.bound, entries, titles, locale);
  if (target.judging === "province") return valueTable(target, entries, titles, locale);
  return tallyTable(target, entries, titles, locale);
}

const rowOf = ({ label, href = null, note = null, isTotal = false }: Entry) => ({ label, href, note, isTotal });

/** Met and not met, and every kind of no value that occurs in any row. */
function tallyTable(target: Target, entries: readonly Entry[], titles: Titles, locale: Locale): BarTable {
  const tallies = entries.flatMap((entry) => ("tally" in entry.drawn ? [{ entry, tally: entry.drawn.tally }] : []));
  const marks = MARKS.filter(
    (mark) => mark === "met" || mark === "not-met" || tallies.some(({ tally }) => tally.counts[mark] > 0),
  );
  return {
    ...titles,
    columns: marks.map((mark) => ({ word: markWord(target, mark, locale), look: mark })),
    rows: tallies.map(({ entry, tally }) => ({
      ...rowOf(entry),
      bar: tallyBar(target, tally),
      of: tally.of,
      cells: marks.map((mark) => {
        const count = tally.counts[mark];
        const { of } = messages[locale].against;
        return { text: mark === "met" ? of(count, tally.of) : formatNumber(count, locale), count };
      }),
    })),
    notes: [],
  };
}

/** The wards of a list by mark; a share in percent has its line, a number of wards only among so many or more. */
export function tallyBar(target: Target, { of, counts }: Tally): Bar {
  const share = shareOf(target);
  const asked =
    share && needed(share, of) < of ? (share.of === "wards" ? share.least : (share.least * of) / 100) : null;
  return stackedBar<Look>(MARKS.map((mark) => ({ look: mark, count: counts[mark] })), of, asked); // prettier-ignore
}

function sumTable(bound: Bound, entries: readonly Entry[], titles: Titles, locale: Locale): BarTable {
  const words = messages[locale].target;
  const { of } = messages[locale].against;
  const pools = entries.flatMap((entry) => ("pool" in entry.drawn ? [{ entry, pool: entry.drawn.pool }] : []));
  const text = (said: string): BarCell => ({ text: said, count: null });
  return {
    ...titles,
    columns: [
      { word: words.share, look: "part" },
      { word: words.sum, look: null },
      { word: words.insideSum, look: null },
    ],
    rows: pools.map(({ entry, pool: { sum, coverage } }) => ({
      ...rowOf(entry),
      bar: sum && sumBar(sum, bound),
      of: null,
      cells: (sum
        ? [
            poolShare(sum, bound, locale) || NONE,
            of(sum.numerator, sum.denominator),
            of(coverage.counts.met, coverage.of),
          ]
        : [NONE, NONE, NONE]
      ).map(text),
    })),
    notes: pools.some(({ pool: { sum } }) => !sum) ? [words.notStated] : [],
  };
}

/** What stands where there is no total, whether nobody reports or it is not published: the two are not told apart. */
const NONE = "–";

/** The part of a sum, with the line of the lowest or only percentage that is asked for. */
export function sumBar(
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  bound: Bound,
): Bar {
  const least = bound.comparator === "between" ? bound.from : bound.value;
  const parts = [
    { look: "part", count: numerator },
    { look: "rest", count: denominator - numerator },
  ] as const;
  return stackedBar<Look>(parts, denominator, least < 100 ? (least * denominator) / 100 : null);
}

function valueTable(target: Target, entries: readonly Entry[], titles: Titles, locale: Locale): BarTable {
  const values = entries.flatMap((entry) => ("value" in entry.drawn ? [{ entry, value: entry.drawn }] : []));
  return {
    ...titles,
    columns: [{ word: messages[locale].target.value, look: null }],
    rows: values.map(({ entry, value }) => ({
      ...rowOf(entry),
      bar: valueBar(target, value.value),
      of: null,
      cells: [{ text: valueWords(value, locale), count: null }],
    })),
    notes: [],
  };
}

/** A percentage as the part of a whole; other values have no bar. */
export function valueBar(target: Target, value: ProvinceValue | null): Bar | null {
  const percent = value?.reading.value;
  if (target.judging !== "province" || typeof percent !== "number" || value?.indicator.unit.vi !== "%") return null;
  return target.bound && sumBar({ numerator: percent, denominator: 100 }, target.bound);
}

/** Whether a table is a chart: it has rows, and bars in them. */
export const isDrawn = (table: BarTable | null): boolean => table?.rows.some(({ bar }) => bar !== null) ?? false;
