import { shownOf } from "#model/measure.ts";
import type { Mark } from "#model/tally.ts";
import { standingOf } from "#model/target-standing.ts";
import type { Portal, Target, Unit } from "#model/vocabulary.ts";
import * as codes from "../codes.ts";
import { type Table, columnsOf, tableOf } from "../table.ts";
import { measureColumns } from "./measures.ts";
import { CITIES, JUDGED_BY, REGISTER, TARGETS } from "./origins.ts";
import { type TargetResult, resultsOf } from "./results.ts";

/** How each ward of either list stands to a target that is judged ward by ward, at each assessment. */
function targetWardTable(portal: Portal, target: Target): Table {
  type Row = TargetResult & { readonly unit: Unit; readonly mark: Mark };
  const column = columnsOf<Row>();
  return tableOf(
    portal,
    "target-wards",
    ["list", "moment", "unit_id"],
    [
      column("target_id", "string", () => target.id, { from: TARGETS, required: true }),
      column("list", "string", ({ list }) => list, { derived: true, required: true, codes: codes.LIST }),
      column("moment", "string", ({ moment }) => moment, { derived: true, required: true, codes: codes.MOMENT }),
      column("date", "date", ({ assessment }) => assessment.at, { about: "assessed_date", from: JUDGED_BY }),
      column("unit_id", "string", ({ unit }) => unit.id, { from: REGISTER, required: true }),
      column("ward", "string", ({ unit }) => unit.name, { from: REGISTER, required: true }),
      column("city", "string", ({ unit }) => unit.city.name.vi, { from: CITIES, required: true }),
      column("mark", "string", ({ mark }) => mark, {
        from: JUDGED_BY,
        derived: true,
        required: true,
        codes: codes.MARK,
      }),
    ],
    function* () {
      for (const result of resultsOf(standingOf(portal, target)))
        if ("marks" in result.assessment)
          for (const [unit, mark] of result.assessment.marks) yield { ...result, unit, mark };
    },
  );
}

/** The assessments of a target that is not judged ward by ward. */
function targetResultTable(portal: Portal, target: Target): Table {
  const column = columnsOf<TargetResult>();
  return tableOf(
    portal,
    "target-results",
    ["list", "moment"],
    [
      column("target_id", "string", () => target.id, { from: TARGETS, required: true }),
      column("list", "string", ({ list }) => list, { derived: true, codes: codes.LIST }),
      column("moment", "string", ({ moment }) => moment, { derived: true, required: true, codes: codes.MOMENT }),
      column("date", "date", ({ assessment }) => assessment.at, { about: "assessed_date", from: JUDGED_BY }),
      column("verdict", "string", ({ assessment }) => assessment.verdict, {
        from: JUDGED_BY,
        derived: true,
        required: true,
        codes: codes.VERDICT,
      }),
      ...measureColumns<TargetResult>(({ assessment }) => shownOf(assessment, target), JUDGED_BY),
    ],
    () => resultsOf(standingOf(portal, target)),
  );
}

/** The file of one target as a table: its wards, or its assessments where no ward may be told apart. */
export const oneTargetTable = (portal: Portal, target: Target): Table =>
  target.judging === "recognition" || target.judging === "ward-share" || target.judging === "ward-rule"
    ? targetWardTable(portal, target)
    : targetResultTable(portal, target);
