import { Findings } from "#data/finding.ts";
import { keyFilter, nameOf } from "#data/keys.ts";
import { repeated } from "#data/row.ts";
import type { Columns, TableOptions, TableRow } from "#data/table.ts";
import { readRows } from "./read-rows.ts";

/**
 * Reads a CSV file of any length row by row, with the same checks as `readTable`, without holding it: what it holds of a
 * million rows is what it holds of a thousand.
 *
 * @param path a UTF-8 file; its first piece holds the whole header
 * @param onRow is given every row that can be read, in their order; a few, whose keys look like one before, come last
 * @returns how many records there were under the header
 * @throws TypeError where the bytes are not UTF-8
 */
export async function streamTable<C extends Columns>(
  path: string,
  columns: C,
  findings: Findings,
  onRow: (row: TableRow<C>) => void,
  options: TableOptions<C> = {},
): Promise<number> {
  const key = options.key ?? [];
  const mayBeKnown = keyFilter(key);
  const doubtful = new Set<string>();
  const held = new Set<TableRow<C>>();
  const count = await readRows(path, columns, findings, options, (rows) => {
    if (key.length > 0)
      for (const place of mayBeKnown(rows.map(({ values }) => values))) {
        doubtful.add(nameOf(rows[place]!.values, key));
        held.add(rows[place]!);
      }
    for (const row of rows) if (!held.has(row)) onRow(row);
  });
  if (held.size === 0) return count;
  const earlierOf = await repeats(path, columns, options, doubtful);
  for (const row of held) {
    const earlier = earlierOf.get(row.row);
    if (earlier === undefined) onRow(row);
    else row.blame(key[0]!, repeated(earlier));
  }
  return count;
}

/** Which rows repeat which earlier ones in one of a few keys. */
async function repeats<C extends Columns>(
  path: string,
  columns: C,
  options: TableOptions<C>,
  few: ReadonlySet<string>,
): Promise<ReadonlyMap<number, number>> {
  const first = new Map<string, number>();
  const earlierOf = new Map<number, number>();
  await readRows(path, columns, new Findings(), options, (rows) => {
    for (const { values, row } of rows) {
      const key = nameOf(values, options.key!);
      if (!few.has(key)) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, row);
      else earlierOf.set(row, earlier);
    }
  }); // its faults were found the first time
  return earlierOf;
}
