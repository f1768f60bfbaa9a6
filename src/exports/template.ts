import Papa from "papaparse";
import type { Day } from "#model/day.ts";
import { lives } from "#model/life.ts";
import type { Portal } from "#model/vocabulary.ts";

/**
 * An empty report of a date, for people who fill it in: a row for every unit that lives then, with its id and name, and a
 * column for every indicator of wards under its Vietnamese name. It begins with a byte order mark and is parted by
 * semicolons, as a spreadsheet set to Vietnamese opens it in columns. The reader takes its headers back as they are.
 */
export function template({ units, indicators }: Pick<Portal, "units" | "indicators">, date: Day): string {
  const columns = indicators.filter(({ level }) => level === "ward").map(({ name }) => name.vi);
  const rows = units.filter((unit) => lives(unit, date)).map(({ id, name }) => [id, name, ...columns.map(() => "")]);
  const fields = ["Mã đơn vị", "Phường", ...columns];
  return `\ufeff${Papa.unparse({ fields, data: rows }, { delimiter: ";", newline: "\r\n" })}\r\n`;
}
