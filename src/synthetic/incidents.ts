import { type Day, yearOf } from "#model/day.ts";
import { type Chance, between, happens, memberOf, wholeNumber } from "./chance.ts";
import type { Counts } from "./staffing.ts";

/** Before the first reporting year: the year that its numbers are held against. */
const FIRST_YEAR = 2023;

/** Cases of each year from the first on; those of the first half of a year are a fixed share of it. */
interface Yearly {
  readonly cases: readonly number[];
  readonly half: number;
}

/** Crimes that stand exactly at a threshold of the plan, or one beside it, at the end of a year or (the last ones) of a half. */
const AT_THRESHOLDS: readonly Yearly[] = [
  [20, 18, 17, 16],
  [33, 31, 29, 27],
  [10, 9, 9, 8],
  [0, 0, 0, 0],
  [34, 32, 29, 28],
  [20, 19, 18, 18],
  [9, 10, 9, 9],
  [40, 36, 34, 32],
  [21, 20, 18, 18],
].map((cases) => ({ cases, half: 0.5 }));

/**
 * The crimes, accidents and fires of one unit: on a reporting date those of the period from 1 January on, and those of
 * the same period a year earlier. What a report gives as the year before is what the report of that year gave.
 *
 * @param place of the unit in the register; every third unit is led along the thresholds of the plan
 * @param size 1 for a plan ward, more for a ward made of several
 */
export function incidents(chance: Chance, place: number, size: number): (date: Day) => Counts {
  const crimes =
    place % 3 === 0 ? AT_THRESHOLDS[(place / 3) % AT_THRESHOLDS.length]! : falling(chance, crimeLevel(chance) * size);
  const kinds = {
    social_order_crimes: crimes,
    traffic_accidents: falling(chance, between(chance, 0, 8) * size),
    labour_accidents: falling(chance, between(chance, 0, 2.4) * size),
    fires_explosions: falling(chance, between(chance, 0, 3.5) * size),
  };
  return (date) =>
    Object.fromEntries(
      Object.entries(kinds).flatMap(([kind, yearly]) => [
        [kind, casesUpTo(date, yearOf(date), yearly)],
        [`${kind}_year_before`, casesUpTo(date, yearOf(date) - 1, yearly)],
      ]),
    );
}

/** Crimes a year, in one of the three bands of the plan. */
const crimeLevel = (chance: Chance): number => {
  const [low, high] = memberOf(chance, [
    [0, 9],
    [10, 19],
    [20, 45],
  ] as const);
  return wholeNumber(chance, low, high);
};

/** Some years of cases, mostly fewer every year, now and then more. */
function falling(chance: Chance, first: number): Yearly {
  const cases = [Math.round(first)];
  while (cases.length < 4) {
    const change = happens(chance, 0.2) ? between(chance, 1, 1.25) : between(chance, 0.75, 0.98);
    cases.push(Math.round(cases.at(-1)! * change));
  }
  return { cases, half: between(chance, 0.4, 0.55) };
}

/** The cases of a year up to the same day of it as `date`: all, or those of its first half. */
function casesUpTo(date: Day, year: number, { cases, half }: Yearly): number {
  const whole = cases[year - FIRST_YEAR] ?? 0;
  return date.endsWith("-12-31") ? whole : Math.floor(whole * half);
}
