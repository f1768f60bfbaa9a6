/**
 * What follows from published sums. Everybody can add and subtract them; a sum gives away whatever is a combination of it
 * and of those already out. Sums are rows over the things they add up, and what follows is the span of the rows.
 */

/** The sums over some things that are out so far. */
export interface PublishedSums<Thing> {
  /** Says that the sum over these things must never follow from what is out. */
  close(things: readonly Thing[]): void;
  /** Whether the sum can come out: nothing closed follows from it, nor anything that is said of fewer things than a crowd. */
  canOpen(things: readonly Thing[]): boolean;
  /** Puts it out. */
  open(things: readonly Thing[]): void;
}

/** A row without its zeros: things that always come together are one column. */
type Row = Map<number, number>;

/** Numbers are counted modulo a prime that is small enough for exact products, and far larger than any sum of few steps. */
const PRIME = 67_108_859;

/**
 * @param sums all sums that may ever be opened or closed, each as the things that it adds up
 * @param crowd so many things hide each other; what is said of fewer gives them away
 */
export function publishedSums<Thing>(sums: readonly (readonly Thing[])[], crowd: 2 | 3): PublishedSums<Thing> {
  const { columnOf, sizes } = columnsOf(sums);
  /** The rows that are out, by the column of their first one; no other row, closed ones included, has anything in that column. */
  const basis = new Map<number, Row>();
  const closed: Row[] = [];
  /** Where rows of the basis have something in a column: their own first columns. */
  const having = new Map<number, Set<number>>();

  /** What a sum says that is not out yet: nothing, when it follows from what is. */
  const restOf = (things: readonly Thing[]): Row => {
    const row = new Map(things.map((thing) => [columnOf.get(thing)!, 1])); // all things are in sums
    for (const column of [...row.keys()]) {
      const known = basis.get(column);
      if (known) subtract(row, known, row.get(column)!); // it is there still: rows of the basis leave each other's first columns alone
    }
    return row;
  };
  const sizeOf = (row: Row) => [...row.keys()].reduce((sum, column) => sum + sizes[column]!, 0);
  /** The columns in which a row of the basis would change if this one came out. */
  const touched = (pivot: number) => [...(having.get(pivot) ?? [])];

  return {
    close: (things) => void closed.push(restOf(things)),
    canOpen(things) {
      const rest = restOf(things);
      if (rest.size === 0) return true;
      if (sizeOf(rest) < crowd || closed.some((row) => isMultiple(row, rest))) return false;
      const { pivot, scaled } = leading(rest);
      const changed = new Map([[pivot, scaled]]);
      for (const first of touched(pivot)) changed.set(first, without(basis.get(first)!, scaled, pivot));
      return [...changed].every(([first, row]) => sizeOf(row) >= crowd && !leavesFew(first, row, changed));
    },
    open(things) {
      const rest = restOf(things);
      if (rest.size === 0) return;
      const { pivot, scaled } = leading(rest);
      for (const first of touched(pivot)) {
        const row = basis.get(first)!; // `having` names rows of the basis
        subtract(row, scaled, row.get(pivot)!);
        note(first, row, scaled.keys());
      }
      for (const row of closed) subtract(row, scaled, row.get(pivot) ?? 0);
      basis.set(pivot, scaled);
      note(pivot, scaled, scaled.keys());
    },
  };

  /**
   * Whether a row and another one of the basis, as it would be, cancel each other but for their own first columns, and these
   * are of few. Three rows have three first columns, and so always speak of a crowd.
   */
  function leavesFew(first: number, row: Row, changed: ReadonlyMap<number, Row>): boolean {
    const few = (other: number) => other !== first && sizes[first]! + sizes[other]! < crowd;
    if (sizes[first]! + 1 >= crowd) return false;
    if (changed.entries().some(([other, its]) => few(other) && cancel(row, first, its))) return true;
    const shared = row.keys().find((column) => column !== first)!; // one column of few is no crowd, so there are more
    return [...(having.get(shared) ?? [])].some(
      (other) => few(other) && !changed.has(other) && cancel(row, first, basis.get(other)!),
    );
  }

  /** Keeps `having` true of a row in some columns. */
  function note(first: number, row: Row, columns: Iterable<number>): void {
    for (const column of columns) {
      if (!row.has(column)) having.get(column)?.delete(first);
      else having.set(column, (having.get(column) ?? new Set()).add(first));
    }
  }
}

/** A row in front of all others: its first column, where it has a one. */
function leading(row: Row): { readonly pivot: number; readonly scaled: Row } {
  const [[pivot, value] = [0, 1]] = row;
  const factor = inverse(value);
  return { pivot, scaled: new Map([...row].map(([column, entry]) => [column, times(entry, factor)])) };
}

/** A row with nothing left in the first column of another one. */
function without(row: Row, scaled: Row, pivot: number): Row {
  const left = new Map(row);
  subtract(left, scaled, row.get(pivot) ?? 0);
  return left;
}

/** Whether one row is the other times a number: each gives the other away. */
function isMultiple(row: Row, other: Row): boolean {
  const [first] = other;
  const factor = first && row.get(first[0]);
  if (!factor || row.size !== other.size) return false;
  return [...other].every(([column, value]) => times(row.get(column) ?? 0, first[1]) === times(factor, value));
}

/** Whether a row and another one, each with one column that the other has nothing in, are multiples of each other in all the rest. */
function cancel(row: Row, column: number, other: Row): boolean {
  if (row.size !== other.size) return false;
  const shared = row.keys().find((key) => key !== column);
  const [ours, its] = [row.get(shared ?? column)!, other.get(shared ?? column)]; // a row has something in each of its columns
  if (!its) return false;
  return row
    .entries()
    .every(([key, value]) => key === column || times(value, its) === times(other.get(key) ?? 0, ours));
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

/** Takes `factor` times a row away from another one. */
function subtract(from: Row, row: Row, factor: number): void {
  if (factor === 0) return;
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
