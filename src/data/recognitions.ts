import { by } from "#model/order.ts";
import { countsFrom } from "#model/status.ts";
import type { Recognition, Source } from "#model/vocabulary.ts";
import type { Calendar } from "./calendar.ts";
import * as cell from "./cell.ts";
import { words } from "./finding.ts";
import { checkAlone, checkCourse, checkDecisions, checkTogether } from "./recognition-faults.ts";
import { type ReadTable, reference } from "./reference.ts";
import { type Register, byRegister, disagreeing, unitIn } from "./register.ts";
import type { TableRow } from "./table.ts";

const columnsOf = (register: Register, sources: ReadonlyMap<string, Source>) => ({
  unit_id: unitIn(register),
  ward: cell.text,
  assessment_year: cell.year,
  outcome: cell.oneOf("registered", "recognised", "not-recognised", "revoked"),
  decision_number: cell.text,
  decision_date: cell.optional(cell.day),
  announced_date: cell.optional(cell.day),
  source_id: reference(sources, "sources.csv"),
  note_vi: cell.text,
  note_en: cell.text,
});
type Row = TableRow<ReturnType<typeof columnsOf>>;

/** A recognition, and the way to find fault with its row beside others. */
export interface RecognitionRow extends Pick<Row, "row" | "blame"> {
  readonly recognition: Recognition;
}

/** Reads `recognitions.csv`. A unit may gain, lose and gain again in one assessment year, each by a decision of its own. */
export function readRecognitions(
  table: ReadTable,
  when: Calendar,
  sources: ReadonlyMap<string, Source>,
): readonly Recognition[] {
  const rows = table("recognitions.csv", columnsOf(when.register, sources)).map((row): RecognitionRow => {
    const read = { row: row.row, blame: row.blame, recognition: recognitionOf(row.values) };
    checkAlone(read, when);
    const name = disagreeing(row.values.unit_id, row.values.ward);
    if (name) row.blame("ward", name);
    return read;
  });
  for (const own of Map.groupBy(rows, ({ recognition }) => recognition.unit).values()) checkCourse(checkTogether(own));
  checkDecisions(rows);
  return rows.map(({ recognition }) => recognition).sort((a, b) => byRegister(a.unit, b.unit) || byCourse(a, b));
}

/** The outcomes of one unit as they came; that it registered comes before what was decided for the year. */
const byCourse = by<Recognition>(
  ({ assessmentYear }) => assessmentYear,
  (outcome) => countsFrom(outcome) ?? "",
  ({ decisionNumber }) => decisionNumber,
);

const recognitionOf = (v: Row["values"]): Recognition => ({
  unit: v.unit_id,
  assessmentYear: v.assessment_year,
  outcome: v.outcome,
  decisionNumber: v.decision_number,
  decisionDate: v.decision_date,
  announcedDate: v.announced_date,
  source: v.source_id,
  note: words(v.note_vi, v.note_en),
});
