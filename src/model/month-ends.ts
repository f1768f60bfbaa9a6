import type { Day } from "./day.ts";

/** Of what changed from day to day, in order, the last of each month: of a long history, as much as a page can show. */
export const monthEnds = <T>(changes: readonly T[], dayOf: (change: T) => Day): readonly T[] => {
  const monthOf = (change: T | undefined) => change && dayOf(change).slice(0, 7);
  return changes.filter((change, index) => monthOf(change) !== monthOf(changes[index + 1]));
};
