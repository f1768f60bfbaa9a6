/**
 * What follows from published sums. Everybody can add and subtract them; a sum gives away whatever is a combination of it
 * and of those already out. Sums are rows over the things they add up, and what follows is the span of the rows.
 */

/** The sums over some things that are out so far. */
export interface PublishedSums<Thing> {
  /** Says that the sum over these things must never follow from what is out. */
  close(things: readonly Thing[]): void;
  /** Whether the sum can come out: nothing closed follows from it, nor a sum over fewer things than a crowd. */
  canOpen(things: readonly Thing[]): boolean;
  /** Puts it out. */
  open(things: readonly Thing[]): void;
}

/** A row without its zeros: things that always come together are one column. */
type Row = ReadonlyMap<number, number>;
/** Rows by the column of their first one; no other row has anything in that column. */
type Basis = ReadonlyMap<number, Row>;

/** Numbers are counted modulo a prime that is small enough for exact products, and far larger than any sum of few steps. */
const PRIME = 67_108_859;

/**
 * @param sums all sums that may ever be opened or closed, each as the things that it adds up
 * @param crowd so many things hide each other; a sum over fewer gives them away
 */
export function publishedSums<Thing>(sums: readonly (readonly Thing[])[], crowd: number): PublishedSums<Thing> {
  const { columnOf, sizes } = columnsOf(sums);
  const closed: Row[] = [];
  let basis: Basis = new Map();
  const rowOf = (things: readonly Thing[]): Row => new Map(things.map((thing) => [columnOf.get(thing)!, 1])); // all things are in sums
  const sizeOf = (row: Row) => [...row.keys()].reduce((sum, column) => sum + sizes[column]!, 0);
  return {
    close: (things) => void closed.push(rowOf(things)),
    canOpen(things) {
      const next = added(basis, rowOf(things));
      if (next === basis) return true;
      return [...next.values()].every((row) => sizeOf(row) >= crowd) && !closed.some((row) => isIn(next, row));
    },
    open: (things) => {
      basis = added(basis, rowOf(things));
    },
  };
}

/** Puts together the things that are in the very same sums: nothing tells them apart. `sizes` says how many are in a column. */
function columnsOf<Thing>(sums: readonly (readonly Thing[])[]) {
  const membership = new Map<Thing, string>();
  for (const [index, things] of sums.entries())
    for (const thing of things) membership.set(thing, `${membership.get(thing) ?? ""} ${index}`);
  const numbers = new Map([...new Set(membership.values())].map((key, column) => [key, column]));
  const columnOf = new Map([...membership].map(([thing, key]) => [thing, numbers.get(key)!] as const));
  const sizes = Array.from(numbers, () => 0);
  for (const column of columnOf.values()) sizes[column]! += 1;
  return { columnOf, sizes };
}

const isIn = (basis: Basis, row: Row): boolean => reduced(basis, row).size === 0;

/** The row without what the basis already gives. */
function reduced(basis: Basis, row: Row): Row {
  const rest = new Map(row);
  for (const [column, value] of row) {
    const known = basis.get(column);
    if (known) subtract(rest, known, value);
  }
  return rest;
}

/** The basis with one more row; the same basis when the row already follows from it. */
function added(basis: Basis, row: Row): Basis {
  const rest = reduced(basis, row);
  const [first] = rest;
  if (!first) return basis;
  const [pivot, value] = first;
  const scaled = new Map([...rest].map(([column, entry]) => [column, times(entry, inverse(value))]));
  const next = new Map<number, Row>();
  for (const [column, known] of basis) {
    const entry = known.get(pivot);
    const cleared = new Map(known);
    if (entry !== undefined) subtract(cleared, scaled, entry);
    next.set(column, cleared);
  }
  return next.set(pivot, scaled);
}

/** Takes `factor` times a row away from another one. */
function subtract(from: Map<number, number>, row: Row, factor: number): void {
  for (const [column, value] of row) {
    const left = ((from.get(column) ?? 0) + PRIME - times(value, factor)) % PRIME;
    if (left === 0) from.delete(column);
    else from.set(column, left);
  }
}

const times = (a: number, b: number): number => (a * b) % PRIME;

/** By Fermat: `a` to the power of the prime less two. */
function inverse(a: number): number {
  let result = 1;
  for (let base = a, power = PRIME - 2; power > 0; power = Math.floor(power / 2), base = times(base, base))
    if (power % 2 === 1) result = times(result, base);
  return result;
}
