import { path } from "#i18n/routes.ts";
import { decisive } from "#model/figure.ts";
import { type Shown, shownOf } from "#model/measure.ts";
import { type Assessment, type TargetStanding, targetStandings } from "#model/target-standing.ts";
import type { Target } from "#model/vocabulary.ts";
import * as codes from "../codes.ts";
import { type Edition, pageUrl } from "../edition.ts";
import { type Table, columnsOf, tableOf } from "../table.ts";
import { measureColumns, unitOf } from "./measures.ts";
import { JUDGED_BY, OUTCOMES, TARGETS } from "./origins.ts";

/** The number that the plan sets, and what it counts. */
function askedOf(target: Target): { comparator: string | null; value: string | null; unit: string | null } {
  switch (target.judging) {
    case "recognition":
    case "ward-share":
      return { comparator: ">=", value: String(target.share.least), unit: target.share.of };
    case "pooled":
    case "province": {
      const { bound } = target;
      const unit = unitOf({ unit: target.judging === "pooled" ? "percent" : target.indicator });
      if (!bound) return { comparator: null, value: null, unit };
      const value = bound.comparator === "between" ? `${bound.from}-${bound.to}` : String(bound.value);
      return { comparator: bound.comparator, value, unit };
    }
    default:
      return { comparator: null, value: null, unit: null };
  }
}

/** Targets: what each asks, and how it stands by the list of the plan at the report that its state is told by. */
export function targetTable(edition: Edition, rows = targetStandings(edition.portal)): Table {
  const { portal } = edition;
  interface Row {
    readonly of: TargetStanding;
    readonly target: Target;
    readonly asked: ReturnType<typeof askedOf>;
    readonly assessment: Assessment | null;
    readonly shown: Shown | null;
  }
  const column = columnsOf<Row>();
  const from = { from: TARGETS };
  const judged = { from: JUDGED_BY, derived: true };
  return tableOf(
    portal,
    "targets",
    ["target_id"],
    [
      column("target_id", "string", ({ target }) => target.id, { ...from, required: true }),
      column("plan_section", "string", ({ target }) => target.section, { ...from, required: true }),
      column("statement_vi", "string", ({ target }) => target.statement.vi, { ...from, required: true }),
      column("statement_en", "string", ({ target }) => target.statement.en, { ...from, required: true }),
      column("judging", "string", ({ target }) => target.judging, { ...from, required: true, codes: codes.JUDGING }),
      column("criterion_id", "string", ({ target }) => ("criterion" in target ? target.criterion.id : null), {
        ...from,
        refersTo: "criteria",
      }),
      column("comparator", "string", ({ asked }) => asked.comparator, from),
      column("target_value", "string", ({ asked }) => asked.value, from),
      column("target_unit", "string", ({ asked }) => asked.unit, { ...from, codes: codes.UNIT }),
      column("deadline", "year", ({ target }) => target.deadline, from),
      column("state", "string", ({ of }) => of.state, { ...judged, required: true, codes: codes.STATE }),
      column("list", "string", ({ assessment }) => (assessment && assessment.kind !== "province" ? "plan" : null), {
        derived: true,
        codes: codes.LIST,
      }),
      column("date", "date", ({ assessment }) => assessment?.at ?? null, { ...judged, about: "assessed_date" }),
      column("verdict", "string", ({ assessment }) => assessment?.verdict ?? null, { ...judged, codes: codes.VERDICT }),
      ...measureColumns<Row>(({ shown }) => shown, JUDGED_BY),
      column(
        "decided_by_deadline",
        "integer",
        ({ assessment }) => (assessment?.kind === "recognition" ? assessment.decidedByThen : null),
        { from: OUTCOMES, derived: true },
      ),
      column("reading_vi", "string", ({ target }) => target.reading.vi, { ...from, required: true }),
      column("reading_en", "string", ({ target }) => target.reading.en, { ...from, required: true }),
      column("url", "string", ({ target }) => pageUrl(edition, path.target(target)), { derived: true, required: true }),
    ],
    function* () {
      for (const of of rows) {
        const { target } = of;
        const assessment = of.state === "not-measured" ? null : decisive(of);
        yield { of, target, asked: askedOf(target), assessment, shown: assessment && shownOf(assessment, target) };
      }
    },
  );
}
