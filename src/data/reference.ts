import { nearest } from "./nearest.ts";
import { Refusal, words } from "./finding.ts";
import type { CellReader } from "./cell.ts";
import type { Columns, TableOptions, TableRow } from "./table.ts";

/** Reads a table of the data folder by its name; one that is not there has no rows. */
export type ReadTable = <C extends Columns>(
  file: string,
  columns: C,
  options?: TableOptions<C>,
) => readonly TableRow<C>[];

export const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** Reads the id of a thing and gives the thing; `file` is where it should stand. */
export const reference =
  <T>(things: ReadonlyMap<string, T>, file: string): CellReader<T> =>
  (text) => {
    const thing = things.get(text);
    if (thing !== undefined) return thing;
    const near = nearest(text, things.keys());
    throw new Refusal(
      "foreign-key",
      words(text === "" ? `cần một mã có trong ${file}` : `không có mã này trong ${file}`, `not found in ${file}`),
      near ? words(`có phải là ${near}?`, `did you mean ${near}?`) : null,
    );
  };
