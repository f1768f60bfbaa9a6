/**
 * What may be shown of a report. Numbers of wards are shown where the indicator allows it; of the others only sums, and of
 * those only such that nobody can work back from all of them together to one ward, or to a count of a few people.
 */
import { readingOf } from "./judgement.ts";
import { publishedSums } from "./span.ts";
import type { Indicator, Reading, Report, Unit } from "./vocabulary.ts";

/** What a report says of one unit, where each ward's own value is published; null where it is not. */
export const shownReading = (report: Report, unit: Unit, indicator: Indicator): Reading | null =>
  indicator.disclosure === "value" ? readingOf(report, unit, indicator) : null;

/** A sum that might be printed: of one indicator, over these units, in the unit of the indicator. */
export interface Sum {
  readonly indicator: Indicator;
  readonly units: readonly Unit[];
  readonly total: number;
}

/** Two sums that are printed together, a part and its whole, or not at all. */
export interface Cell {
  readonly part: Sum;
  readonly whole: Sum;
}

/** Fewer units than this are no crowd to be hidden in. */
const CROWD = 3;

/** Whether so many units hide each other. */
export const isCrowd = (units: number): boolean => units >= CROWD;

/** A count of a few: it describes the few. */
const isFew = (count: number): boolean => count >= 1 && count <= 4;

/**
 * Of the sums of one report, those that can be printed, the earlier ones in the list first. A sum of few people or of few
 * units stays closed, and with it every sum that would give it away by subtraction, or give away one ward.
 *
 * @param cells all sums that anybody might print of this report, the most wanted first
 * @param out sums of this report that were printed in an earlier edition, and that everybody may still have
 */
export function openCells<C extends Cell>(
  cells: readonly C[],
  out: readonly Pick<Sum, "indicator" | "units">[] = [],
): ReadonlySet<C> {
  const published = new Map(
    [...Map.groupBy([...cells.flatMap(sumsOf), ...out], ({ indicator }) => indicator)].map(([indicator, sums]) => [
      indicator,
      publishedSums(
        sums.map(({ units }) => units),
        CROWD,
      ),
    ]),
  );
  const of = ({ indicator }: Pick<Sum, "indicator">) => published.get(indicator)!; // made of the very same sums
  for (const sum of out) of(sum).open(sum.units);
  const closed = new Set(cells.filter((cell) => closedSums(cell).length > 0));
  for (const cell of closed) for (const sum of closedSums(cell)) of(sum).close(sum.units);
  const open = cells.filter((cell) => {
    if (closed.has(cell) || !sumsOf(cell).every((sum) => of(sum).canOpen(sum.units))) return false;
    for (const sum of sumsOf(cell)) of(sum).open(sum.units);
    return true;
  });
  return new Set(open);
}

const sumsOf = ({ part, whole }: Cell): readonly Sum[] => [part, whole];

/** The sums of a cell that must not be known: those of few units, of few people, and the part that leaves only a few over. */
function closedSums({ part, whole }: Cell): readonly Sum[] {
  if (!isCrowd(whole.units.length)) return [part, whole];
  const few = [part, whole].filter(({ total }) => isFew(total));
  return few.length === 0 && isFew(whole.total - part.total) ? [part] : few;
}
