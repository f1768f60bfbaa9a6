/** The targets of made-up sites whose pages and images are many only because the plan has many. */
import Papa from "papaparse";
import { readFolder } from "#data/folder.ts";

export type Row = Readonly<Record<string, string>>;

/** A table of the real data. */
export function realTable(file: string): { readonly fields: readonly string[]; readonly rows: readonly Row[] } {
  const csv = new TextDecoder().decode(readFolder("data").get(file) as Uint8Array); // the real data read
  const { data, meta } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  return { fields: meta.fields ?? [], rows: data };
}

/** Of the targets that are judged alike two stand for all; those of recognition are counted in one another. */
export const someTargets = (): readonly Row[] =>
  [...Map.groupBy(realTable("targets.csv").rows, ({ judging }) => judging)].flatMap(([judging, rows]) =>
    judging === "recognition" ? rows : rows.slice(0, 2),
  );

/** Rows as a table of the real data; columns that they do not have stay empty. */
export const asTable = (file: string, rows: readonly Row[]): string =>
  Papa.unparse({ fields: [...realTable(file).fields], data: [...rows] });
