import { ascending } from "d3";
import { addDays } from "#model/day.ts";
import { REPORTING_DATES } from "./calendar.ts";
import { chanceOf, shuffled, wholeNumber } from "./chance.ts";
import { type Row, toCsv } from "./csv.ts";
import { SYNTHETIC_SOURCE } from "./sources.ts";

const TEXTS: readonly (readonly [vi: string, en: string])[] = [
  ["Đã ban hành văn bản hướng dẫn thực hiện.", "Guidance on carrying it out was issued."],
  ["Đã tổ chức sơ kết, rút kinh nghiệm.", "An interim review was held."],
  ["Đã kiểm tra tại một số đơn vị.", "Some units were inspected."],
  ["Đang triển khai theo tiến độ.", "Work is going on as scheduled."],
  ["Đã hoàn thành đợt tuyên truyền.", "A round of public information was completed."],
];

/** `task-updates.csv`: up to three dated notes on each task, none of them on some. */
export function taskUpdatesCsv(tasks: readonly Row[], seed: number): string {
  const rows = tasks.flatMap(({ task_id: task = "" }) => {
    const chance = chanceOf(seed, "task", task);
    return shuffled(chance, TEXTS)
      .slice(0, wholeNumber(chance, 0, 3))
      .map(([vi, en]) => ({
        task_id: task,
        date: addDays(REPORTING_DATES[0], wholeNumber(chance, 0, 700)),
        text_vi: `Minh họa: ${vi}`,
        text_en: `Made up: ${en}`,
        source_id: SYNTHETIC_SOURCE,
      }))
      .sort((a, b) => ascending(a.date, b.date));
  });
  return toCsv(["task_id", "date", "text_vi", "text_en", "source_id"], rows);
}
