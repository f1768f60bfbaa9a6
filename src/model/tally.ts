import type { Judgement } from "./judgement.ts";
import type { Share } from "./vocabulary.ts";

/** Where one unit of a list stands: judged, or one kind of no value. Those that had ended, and those nobody has assessed, are kinds too. */
export type Mark = Judgement | "dissolved" | "not-assessed";

/** All marks, in the order in which they are told. */
export const MARKS = [
  "met",
  "not-met",
  "not-assessed",
  "not-reported",
  "not-available",
  "not-applicable",
  "withheld",
  "dissolved",
] as const satisfies readonly Mark[];

/** How many units of a list have each mark; every mark has its number, and together they are all the units. */
export interface Tally {
  readonly of: number;
  readonly counts: Readonly<Record<Mark, number>>;
}

export function tally(marks: Iterable<Mark>): Tally {
  const counts = Object.fromEntries(MARKS.map((mark) => [mark, 0])) as Record<Mark, number>;
  let of = 0;
  for (const mark of marks) {
    counts[mark] += 1;
    of += 1;
  }
  return { of, counts };
}

/** What can be said of a target: met, not met, or why nothing can. `open` is that the values that are missing would decide. */
export type Verdict = "met" | "not-met" | "open" | Exclude<Mark, "met" | "not-met">;

/** The kind of no value that most units have, of equals the first in the order of MARKS. */
export const mostOf = ({ counts }: Tally): Exclude<Mark, "met" | "not-met"> =>
  SILENT.reduce((most, mark) => (counts[mark] > counts[most] ? mark : most));

const SILENT = MARKS.filter((mark): mark is Exclude<Mark, "met" | "not-met"> => mark !== "met" && mark !== "not-met");

/**
 * Judges a share of wards, in whole numbers. It is met when enough wards have met it, missed when the wards that have no
 * value could not make up for it, and open between the two. Where no ward has a value the kind of most of them is
 * given. Of an empty list nothing can be said.
 */
export function verdictOf(tally: Tally, share: Share): Verdict {
  const { of, counts } = tally;
  const enough = (count: number) => count >= needed(share, of);
  if (of === 0) return "not-applicable";
  if (counts.met + counts["not-met"] === 0) return mostOf(tally);
  if (enough(counts.met)) return "met";
  return enough(of - counts["not-met"]) ? "open" : "not-met";
}

/** How many wards of a list a share asks for: the smallest number that is not under it. */
export function needed({ of: unit, least }: Share, of: number): number {
  if (unit === "wards") return least;
  return Math.ceil((least * of) / 100); // whole numbers first: 7 % of 100 are 7, where 0.07 times 100 is more
}
