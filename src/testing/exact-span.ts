/** What follows from sums, worked out with whole numbers of any size: slow, and another way than that of the model. */

type Row = readonly bigint[];

/** Everything that can be made from some rows by adding, subtracting and multiplying them. */
export interface Span {
  contains(row: readonly number[]): boolean;
}

/** The span of rows of equal length. */
export function exactSpan(given: readonly (readonly number[])[]): Span {
  const basis: { readonly pivot: number; readonly row: Row }[] = [];
  const rest = (row: readonly number[]): Row =>
    basis.reduce<Row>((left, { pivot, row }) => without(left, row, pivot), row.map(BigInt));
  for (const row of given) {
    const left = rest(row);
    const pivot = left.findIndex((entry) => entry !== 0n);
    if (pivot >= 0) basis.push({ pivot, row: left });
  }
  return { contains: (row) => rest(row).every((entry) => entry === 0n) };
}

/** A multiple of a row less a multiple of another one, so that nothing is left in this place; without a common divisor. */
function without(row: Row, other: Row, place: number): Row {
  const [have, take] = [row[place]!, other[place]!]; // rows are of equal length
  if (have === 0n) return row;
  const next = row.map((entry, index) => entry * take - other[index]! * have);
  const divisor = next.reduce(greatestCommonDivisor, 0n);
  return divisor > 1n ? next.map((entry) => entry / divisor) : next;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
};
