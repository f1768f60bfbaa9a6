import { day } from "#data/cell.ts";
import { Refusal } from "#data/finding.ts";
import type { Day } from "#model/day.ts";

/** @throws Error in words for what is no day */
export function dayIn(text: string): Day {
  try {
    return day(text, () => {});
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(`“${text}”: ${error.words.vi}`, { cause: error });
  }
}
