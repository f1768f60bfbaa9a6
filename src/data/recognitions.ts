import { firstDayOf, lastDayOf, yearOf } from "#model/day.ts";
import type { Recognition, Source } from "#model/vocabulary.ts";
import { type Calendar, outsideLife, outsidePortal } from "./calendar.ts";
import * as cell from "./cell.ts";
import { conflict, words } from "./finding.ts";
import { type ReadTable, reference } from "./reference.ts";
import { disagreeing, unitIn } from "./register.ts";

/** Reads `recognitions.csv`. Of two outcomes of one unit on one day for one year nobody could say which decides. */
export function readRecognitions(
  table: ReadTable,
  when: Calendar,
  sources: ReadonlyMap<string, Source>,
): readonly Recognition[] {
  const columns = {
    unit_id: unitIn(when.register),
    ward: cell.text,
    assessment_year: cell.year,
    outcome: cell.oneOf("registered", "recognised", "not-recognised", "revoked"),
    decision_number: cell.text,
    decision_date: cell.optional(cell.day),
    announced_date: cell.optional(cell.day),
    source_id: reference(sources, "sources.csv"),
    note_vi: cell.text,
    note_en: cell.text,
  };
  const key = ["unit_id", "assessment_year", "outcome"] as const;
  const rows = table("recognitions.csv", columns, { key });
  const decided = new Map<string, number>();
  const recognised = new Set(rows.flatMap(({ values: v }) => (v.outcome === "recognised" ? [v.unit_id] : [])));
  return rows.map(({ values: v, row, blame }) => {
    const year = v.assessment_year;
    if (year < yearOf(when.planDate) || year > yearOf(when.asOf))
      blame(
        "assessment_year",
        conflict("năm xét ngoài thời gian của kế hoạch và số liệu", "outside the years of the plan and the data"),
      );
    const gone = outsideLife(v.unit_id, firstDayOf(year), lastDayOf(year), when);
    if (gone) blame("unit_id", gone);
    for (const column of ["decision_date", "announced_date"] as const) {
      const wrong = v[column] && outsidePortal(v[column], when);
      if (wrong) blame(column, wrong);
    }
    const name = disagreeing(v.unit_id, v.ward);
    if (name) blame("ward", name);
    if (v.outcome === "recognised" && v.decision_number === "")
      blame("decision_number", conflict("công nhận phải có số quyết định", "a recognition needs its decision number"));
    if (v.outcome === "recognised" && v.decision_date === null)
      blame("decision_date", conflict("công nhận phải có ngày quyết định", "a recognition needs its decision date"));
    else if (v.outcome !== "registered" && v.decision_date === null && v.announced_date === null)
      blame(
        "decision_date",
        conflict("cần ngày quyết định hoặc ngày công bố", "needs the day of the decision or of its announcement"),
      );
    const day = v.outcome === "registered" ? null : (v.decision_date ?? v.announced_date);
    const moment = `${v.unit_id.id} ${year} ${day}`;
    const other = decided.get(moment);
    if (day && other !== undefined)
      blame(
        "outcome",
        conflict(
          `cùng đơn vị, năm xét và ngày với dòng ${other}, nhưng kết quả khác`,
          `the same unit, year and day as row ${other}, but another outcome`,
        ),
      );
    decided.set(moment, row);
    if (v.outcome === "revoked" && !recognised.has(v.unit_id))
      blame(
        "outcome",
        conflict("thu hồi một công nhận không có trong tệp", "withdraws a recognition that the file does not hold"),
        "warning",
      );
    if (v.decision_date && v.announced_date && v.announced_date < v.decision_date)
      blame("announced_date", conflict("công bố trước ngày quyết định", "announced before it was decided"));
    return {
      unit: v.unit_id,
      assessmentYear: year,
      outcome: v.outcome,
      decisionNumber: v.decision_number,
      decisionDate: v.decision_date,
      announcedDate: v.announced_date,
      source: v.source_id,
      note: words(v.note_vi, v.note_en),
    };
  });
}
