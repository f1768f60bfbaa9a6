import type { Day } from "#model/day.ts";
import { LATER_DATES } from "./calendar.ts";
import { between, chanceOf } from "./chance.ts";
import { type Row, toCsv } from "./csv.ts";
import { SYNTHETIC_SOURCE } from "./sources.ts";

/** From this share on a yes-or-no indicator of the province is answered with yes. */
const DONE = 62;

/** What is written in place of some values: of each indicator the next of these, and of the first all values are there. */
const GAPS: readonly { readonly mark: string; readonly dates: readonly Day[] }[] = [
  { mark: "", dates: [] },
  { mark: "[x]", dates: LATER_DATES.slice(-1) },
  { mark: "[c]", dates: LATER_DATES.slice(-2, -1) },
  { mark: "", dates: LATER_DATES },
  { mark: "[z]", dates: LATER_DATES.slice(-1) },
];

/** `province-values.csv`: the indicators of the whole province at each reporting date but the first, growing better, with gaps of every kind. */
export function provinceValuesCsv(indicators: readonly Row[], seed: number): string {
  const rows = indicators
    .filter(({ level }) => level === "province")
    .flatMap(({ indicator_id: indicator = "", type }, place) => {
      const gap = GAPS[place % GAPS.length]!; // the rest is one of the list
      const chance = chanceOf(seed, "province", indicator);
      const [start, rise] = [between(chance, 35, 80), between(chance, 3, 9)];
      return LATER_DATES.map((date, index) => {
        const share = Math.min(100, start + rise * index);
        const value = type === "boolean" ? (share < DONE ? "không" : "có") : share.toFixed(1);
        return {
          as_of: date,
          indicator_id: indicator,
          value: gap.dates.includes(date) ? gap.mark : value,
          source_id: SYNTHETIC_SOURCE,
        };
      });
    });
  return toCsv(["as_of", "indicator_id", "value", "source_id", "note_vi", "note_en"], rows);
}
