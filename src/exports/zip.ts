import { zipSync } from "fflate";
import type { Day } from "#model/day.ts";

/** Packs files by name. They bear the day of the data, written so that it is the same in every time zone. */
export function zipped(day: Day, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return zipSync(files, { level: 6, mtime: new Date(year, month - 1, date, 12) });
}
