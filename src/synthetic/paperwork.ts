import { type Day, addDays } from "#model/day.ts";
import { AS_OF, REPORTING_DATES } from "./calendar.ts";
import { between, chanceOf, happens, memberOf, shuffled, wholeNumber } from "./chance.ts";
import { type Row, toCsv } from "./csv.ts";
import type { Reports } from "./reports.ts";
import { SYNTHETIC_SOURCE } from "./sources.ts";

const [FIRST_DATE, ...LATER_DATES] = REPORTING_DATES;

/** `province-values.csv`: at each reporting date but the first the indicators of the whole province, growing better, some not available. */
export function provinceValuesCsv(indicators: readonly Row[], seed: number): string {
  const rows = indicators
    .filter(({ level }) => level === "province")
    .flatMap(({ indicator_id: indicator = "", type }) => {
      const chance = chanceOf(seed, "province", indicator);
      const [start, rise] = [between(chance, 35, 80), between(chance, 3, 9)];
      return LATER_DATES.map((date, index) => {
        const value =
          type === "boolean"
            ? start + rise * index > 62
              ? "có"
              : "không"
            : Math.min(100, start + rise * index).toFixed(1);
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

const UPDATES: readonly (readonly [vi: string, en: string])[] = [
  ["Đã ban hành văn bản hướng dẫn thực hiện.", "Guidance on carrying it out was issued."],
  ["Đã tổ chức sơ kết, rút kinh nghiệm.", "An interim review was held."],
  ["Đã kiểm tra tại một số đơn vị.", "Some units were inspected."],
  ["Đang triển khai theo tiến độ.", "Work is going on as scheduled."],
  ["Đã hoàn thành đợt tuyên truyền.", "A round of public information was completed."],
];

/** `task-updates.csv`: up to three dated notes on each task. */
export function taskUpdatesCsv(tasks: readonly Row[], seed: number): string {
  const rows = tasks.flatMap(({ task_id: task = "" }) => {
    const chance = chanceOf(seed, "task", task);
    return shuffled(chance, UPDATES)
      .slice(0, wholeNumber(chance, 0, 3))
      .map(([vi, en]) => ({
        task_id: task,
        date: addDays(FIRST_DATE, wholeNumber(chance, 0, 700)),
        text_vi: `Minh họa: ${vi}`,
        text_en: `Made up: ${en}`,
        source_id: SYNTHETIC_SOURCE,
      }))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
  });
  return toCsv(["task_id", "date", "text_vi", "text_en", "source_id"], rows);
}

/** `corrections.csv`: an answer whose value is shown and a count whose value is not, both as the reports have them now. */
export function correctionsCsv(reports: Reports, indicators: readonly Row[], seed: number): string {
  const chance = chanceOf(seed, "corrections");
  const shown = indicators.filter(
    ({ level, type, disclosure }) => level === "ward" && type === "boolean" && disclosure === "value",
  );
  const kept = indicators.filter(
    ({ level, type, disclosure }) => level === "ward" && type === "integer" && disclosure === "status",
  );
  const rows = [
    correction(reports, REPORTING_DATES[1], memberOf(chance, shown), { có: "không", không: "có" }),
    correction(reports, REPORTING_DATES[3], memberOf(chance, kept), null),
  ].flat();
  return toCsv("date file unit_id field published_value corrected_value reason_vi reason_en".split(" "), rows);
}

/** Corrects the first value of an indicator in a report: from its opposite, or from one more than it is. */
function correction(
  reports: Reports,
  date: Day,
  indicator: Row,
  opposites: Readonly<Record<string, string>> | null,
): readonly Row[] {
  const field = indicator["indicator_id"] ?? "";
  const row = reports.get(date)?.find((row) => /^(có|không|\d+)$/.test(row[field] ?? ""));
  const value = row?.[field];
  if (!row || value === undefined) return [];
  return [
    {
      date: addDays(date, 75),
      file: `reports/${date}.csv`,
      unit_id: row["unit_id"] ?? "",
      field,
      published_value: opposites ? (opposites[value] ?? "") : String(Number(value) + 1),
      corrected_value: value,
      reason_vi: "Đơn vị báo cáo lại (minh họa).",
      reason_en: "Reported again by the unit (made up).",
    },
  ];
}

/** What of `portal.json` is read here; the rest is passed on. */
export interface PortalJson {
  readonly milestones: readonly { readonly date: string; readonly wards: number }[];
  readonly [key: string]: unknown;
}

/** The milestones for another number of wards: in the proportion of the real ones, the last one all. */
export function scaledMilestones({ milestones }: PortalJson, wards: number): PortalJson["milestones"] {
  const all = Math.max(...milestones.map((milestone) => milestone.wards));
  return milestones.map((milestone) => ({ date: milestone.date, wards: Math.round((milestone.wards * wards) / all) }));
}

const MADE_UP_PROVINCE = {
  name_vi: "Phường kiểu mẫu tỉnh Minh Họa",
  name_en: "Minh Họa model wards",
  province_vi: "Minh Họa",
  province_en: "Minh Họa",
};

/** `portal.json` of generated data: the real plan, marked as synthetic; a made-up province has a made-up name. */
export const portalJson = (base: PortalJson, wards: number, isReal: boolean): string =>
  `${JSON.stringify({ ...base, ...(isReal ? {} : MADE_UP_PROVINCE), as_of: AS_OF, synthetic: true, milestones: scaledMilestones(base, wards) }, null, 2)}\n`;
