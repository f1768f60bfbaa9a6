import { LATER_DATES } from "./calendar.ts";
import { between, chanceOf, happens } from "./chance.ts";
import { type Row, toCsv } from "./csv.ts";
import { SYNTHETIC_SOURCE } from "./sources.ts";

/** From this share on a yes-or-no indicator of the province is answered with yes. */
const DONE = 62;

/** `province-values.csv`: the indicators of the whole province at each reporting date but the first, growing better, some not available. */
export function provinceValuesCsv(indicators: readonly Row[], seed: number): string {
  const rows = indicators
    .filter(({ level }) => level === "province")
    .flatMap(({ indicator_id: indicator = "", type }) => {
      const chance = chanceOf(seed, "province", indicator);
      const [start, rise] = [between(chance, 35, 80), between(chance, 3, 9)];
      return LATER_DATES.map((date, index) => {
        const share = Math.min(100, start + rise * index);
        const value = type === "boolean" ? (share < DONE ? "không" : "có") : share.toFixed(1);
        return {
          as_of: date,
          indicator_id: indicator,
          value: happens(chance, 0.18) ? "[x]" : value,
          source_id: SYNTHETIC_SOURCE,
        };
      });
    });
  return toCsv(["as_of", "indicator_id", "value", "source_id", "note_vi", "note_en"], rows);
}
