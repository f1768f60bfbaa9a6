import { type Day, addDays } from "#model/day.ts";
import { RELEASE_DATES, REPORTING_DATES } from "./calendar.ts";
import { type Chance, chanceOf, shuffled } from "./chance.ts";
import { type Row, toCsv } from "./csv.ts";
import type { Reports } from "./reports.ts";

/** What was published before in place of an answer. */
const OPPOSITE: Readonly<Record<string, string>> = { có: "không", không: "có" };

/** `corrections.csv`: an answer that is shown on the site and stands wrong in a release, and a count that is not shown; the corrected values are those of the reports. */
export function correctionsCsv(reports: Reports, indicators: readonly Row[], seed: number): string {
  const chance = chanceOf(seed, "corrections");
  const ward = indicators.filter(({ level }) => level === "ward");
  const answers = ward.filter(({ type, disclosure }) => type === "boolean" && disclosure === "value");
  const counts = ward.filter(({ type, disclosure }) => type === "integer" && disclosure === "status");
  const rows = [
    ...correction(chance, reports, REPORTING_DATES[1], RELEASE_DATES[0], answers, (value) => OPPOSITE[value] ?? ""),
    ...correction(chance, reports, REPORTING_DATES[3], REPORTING_DATES[3], counts, (value) =>
      String(Number(value) + 1),
    ),
  ];
  return toCsv("date file unit_id field published_value corrected_value reason_vi reason_en".split(" "), rows);
}

/** Corrects one value of a report, if it has any, some time after a day; `wrong` gives what was published before. */
function correction(
  chance: Chance,
  reports: Reports,
  date: Day,
  after: Day,
  indicators: readonly Row[],
  wrong: (value: string) => string,
): readonly Row[] {
  for (const row of shuffled(chance, reports.get(date) ?? []))
    for (const { indicator_id: field = "" } of shuffled(chance, indicators)) {
      const value = row[field] ?? "";
      if (!/^(có|không|\d+)$/.test(value)) continue;
      return [
        {
          date: addDays(after, 75),
          file: `reports/${date}.csv`,
          unit_id: row["unit_id"] ?? "",
          field,
          published_value: wrong(value),
          corrected_value: value,
          reason_vi: "Đơn vị báo cáo lại (minh họa).",
          reason_en: "Reported again by the unit (made up).",
        },
      ];
    }
  return [];
}
