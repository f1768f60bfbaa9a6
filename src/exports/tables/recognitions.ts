import type { Portal, Recognition } from "#model/vocabulary.ts";
import * as codes from "../codes.ts";
import { type Table, columnsOf, tableOf } from "../table.ts";
import { OUTCOMES, REGISTER } from "./origins.ts";

/** Outcomes of assessments, in the columns of the data folder. */
export function recognitionTable(portal: Portal, rows: readonly Recognition[] = portal.recognitions): Table {
  const column = columnsOf<Recognition>();
  const from = { from: OUTCOMES };
  return tableOf(
    portal,
    "recognitions",
    ["unit_id", "assessment_year", "outcome"],
    [
      column("unit_id", "string", ({ unit }) => unit.id, { ...from, required: true, refersTo: "units" }),
      column("ward", "string", ({ unit }) => unit.name, { from: REGISTER, required: true }),
      column("assessment_year", "year", ({ assessmentYear }) => assessmentYear, { ...from, required: true }),
      column("outcome", "string", ({ outcome }) => outcome, { ...from, required: true, codes: codes.OUTCOME }),
      column("decision_number", "string", ({ decisionNumber }) => decisionNumber || null, from),
      column("decision_date", "date", ({ decisionDate }) => decisionDate, from),
      column("announced_date", "date", ({ announcedDate }) => announcedDate, from),
      column("source_id", "string", ({ source }) => source.id, { ...from, required: true, refersTo: "sources" }),
      column("note_vi", "string", ({ note }) => note.vi || null, from),
      column("note_en", "string", ({ note }) => note.en || null, from),
    ],
    () => rows,
  );
}
