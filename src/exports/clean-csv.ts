import Papa from "papaparse";
import { spaced } from "#model/fold.ts";

/**
 * A table as it should be saved: UTF-8 with a byte order mark, composed letters, no spaces around a cell, no empty rows and
 * columns at the end. No value is changed, also none that is wrong. It opens in columns in a spreadsheet set to Vietnamese.
 */
export function cleanCsv(records: readonly (readonly string[])[]): string {
  const tidy = records.map((record) => record.map((cell) => spaced(cell.normalize("NFC"))));
  const rows = tidy.slice(0, tidy.findLastIndex((record) => record.some(Boolean)) + 1);
  const width = rows.reduce((most, record) => Math.max(most, record.findLastIndex(Boolean) + 1), 0);
  const whole = rows.map((record) => record.slice(0, width));
  return `\ufeff${Papa.unparse(whole, { delimiter: ";", newline: "\r\n" })}\r\n`;
}
