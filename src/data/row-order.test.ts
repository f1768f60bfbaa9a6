/** The order of rows says nothing: a table that is sorted in Excel before it is saved gives the same portal. */
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { synthesise } from "#synthetic/synthesise.ts";
import { inUtf8 } from "./decode.ts";
import { readFolder } from "./folder.ts";
import { type Files, readPortal } from "./portal.ts";

const real = inUtf8(readFolder("data"));
const made = synthesise(real, { wards: 40, seed: 7 });

/** A folder whose tables have their rows in another order: each row stands where its number in `order` says. */
function shuffled(files: Files, order: (row: number) => number): Files {
  const texts = [...files].map(([file, bytes]) => {
    if (!file.endsWith(".csv")) return [file, bytes] as const;
    const [header, ...rows] = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data;
    const turned = rows
      .map((row, index) => [order(index), row] as const)
      .sort(([a], [b]) => a - b)
      .map(([, row]) => row);
    return [file, new TextEncoder().encode(Papa.unparse([header ?? [], ...turned]))] as const;
  });
  return new Map(texts);
}

/** All that a portal holds, in the order in which it holds it; outlines have none. */
function held(files: Files): string {
  const { portal } = readPortal(files);
  if (!portal) throw new Error("the folder reads");
  const { boundaries: _, ...rest } = portal;
  return JSON.stringify(rest, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
  );
}

test.each([
  ["the real tables", real],
  ["made-up tables", made],
])("%s give the same portal with their rows the other way round, and in any other order", (_, files) => {
  const plain = held(files);
  expect(held(shuffled(files, (row) => -row))).toBe(plain);
  fc.assert(
    fc.property(fc.array(fc.nat(1_000), { minLength: 50, maxLength: 50 }), (numbers) => {
      expect(held(shuffled(files, (row) => numbers[row % 50]!))).toBe(plain); // there are fifty
    }),
    { seed: 122, numRuns: 5 },
  );
});
