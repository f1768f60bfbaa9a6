import { randomLcg, shuffler } from "d3";

/** A source of chance: each call gives the next number, at least 0 and less than 1. */
export type Chance = () => number;

/**
 * Chance for one matter, such as the report of one unit. The same seed and names give the same numbers on every
 * machine, and no matter takes numbers from another: a ward more leaves the values of all others as they were.
 */
export const chanceOf = (seed: number, ...names: readonly string[]): Chance =>
  randomLcg(digest([seed, ...names].join("/")));

/** FNV-1a with the last steps of MurmurHash3, 32 bits: texts that differ in one letter give numbers that have nothing in common. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number from `low` to `high`, both included. */
export const wholeNumber = (chance: Chance, low: number, high: number): number =>
  low + Math.floor(chance() * (high - low + 1));

/** A number from `low` up to `high`. */
export const between = (chance: Chance, low: number, high: number): number => low + chance() * (high - low);

/** True in about this share of cases. */
export const happens = (chance: Chance, share: number): boolean => chance() < share;

/** One member of a list that is not empty. */
export const memberOf = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;

/** The same list in another order. */
export const shuffled = <T>(chance: Chance, list: readonly T[]): readonly T[] => shuffler(chance)([...list]);

/** A list cut into parts with these shares of it, and what is left over as the last part. */
export function portions<T>(list: readonly T[], ...shares: readonly number[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  let rest = list;
  for (const share of shares) {
    const size = Math.round(share * list.length);
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...parts, rest];
}
