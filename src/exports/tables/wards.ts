import { unitPath } from "#i18n/routes.ts";
import { statusWord } from "#i18n/status-word.ts";
import type { Day } from "#model/day.ts";
import { type Judgement, judgeAll, lastReportOf } from "#model/judgement.ts";
import { standing } from "#model/status.ts";
import type { Criterion, Portal, Recognition, Unit } from "#model/vocabulary.ts";
import * as codes from "../codes.ts";
import { type Edition, pageUrl } from "../edition.ts";
import { type Table, columnsOf, tableOf } from "../table.ts";
import { CITIES, CRITERIA, OUTCOMES, REGISTER, REPORTS } from "./origins.ts";

/** Wards, each with its status, the outcome that decides it, and its criteria counted by the last report of its life. */
export function wardTable(edition: Edition, wards: readonly Unit[]): Table {
  const { portal } = edition;
  interface Ward {
    readonly unit: Unit;
    readonly status: ReturnType<typeof standing>["status"];
    readonly outcome: Recognition | null;
    readonly report: Day | null;
    readonly results: readonly Judgement[];
  }
  const column = columnsOf<Ward>();
  const count = (holds: (judgement: Judgement) => boolean) => (ward: Ward) => ward.results.filter(holds).length;
  const outcome = { from: OUTCOMES };
  const judged = { from: [REPORTS, ...CRITERIA], derived: true };
  return tableOf(
    portal,
    "wards",
    ["unit_id"],
    [
      column("unit_id", "string", ({ unit }) => unit.id, { from: REGISTER, required: true, refersTo: "units" }),
      column("ward", "string", ({ unit }) => unit.name, { from: REGISTER, required: true }),
      column("city_code", "string", ({ unit }) => unit.city.code, { from: REGISTER, required: true }),
      column("city", "string", ({ unit }) => unit.city.name.vi, { from: CITIES, required: true }),
      column("status", "string", ({ status }) => status, {
        from: [OUTCOMES, REGISTER],
        derived: true,
        required: true,
        codes: codes.statusCodes(portal),
      }),
      column("status_vi", "string", ({ status }) => statusWord(portal, status, "vi"), {
        derived: true,
        required: true,
      }),
      column("status_en", "string", ({ status }) => statusWord(portal, status, "en"), {
        derived: true,
        required: true,
      }),
      column("roadmap_year", "year", ({ unit }) => unit.roadmapYear, { from: REGISTER }),
      column("assessment_year", "year", ({ outcome }) => outcome?.assessmentYear ?? null, outcome),
      column("decision_number", "string", ({ outcome }) => outcome?.decisionNumber || null, outcome),
      column("decision_date", "date", ({ outcome }) => outcome?.decisionDate ?? null, outcome),
      column("announced_date", "date", ({ outcome }) => outcome?.announcedDate ?? null, outcome),
      column("source_id", "string", ({ outcome }) => outcome?.source.id ?? null, { ...outcome, refersTo: "sources" }),
      column("valid_from", "date", ({ unit }) => unit.validFrom, { from: REGISTER }),
      column("valid_to", "date", ({ unit }) => unit.validTo, { from: REGISTER }),
      column("report_date", "date", ({ report }) => report, { from: REPORTS, derived: true }),
      column(
        "criteria_met",
        "integer",
        count((judgement) => judgement === "met"),
        { ...judged, required: true },
      ),
      column("criteria_not_met", "integer", count((judgement) => judgement === "not-met"), { ...judged, required: true }), // prettier-ignore
      column("criteria_no_value", "integer", count((judgement) => judgement !== "met" && judgement !== "not-met"), { ...judged, required: true }), // prettier-ignore
      column("lat", "number", ({ unit }) => unit.point[1], { from: REGISTER, required: true }),
      column("lon", "number", ({ unit }) => unit.point[0], { from: REGISTER, required: true }),
      column("url", "string", ({ unit }) => pageUrl(edition, unitPath(unit)), { derived: true, required: true }),
    ],
    function* () {
      for (const unit of wards) {
        const report = lastReportOf(portal, unit);
        const results = judgeAll(portal, unit, report).map(([, judgement]) => judgement);
        yield { unit, ...standing(portal, unit, portal.asOf), report: report?.date ?? null, results };
      }
    },
  );
}

/** What becomes of each criterion of one ward at the last report of its life. */
export function wardCriterionTable(portal: Portal, unit: Unit): Table {
  type Row = readonly [Criterion, Judgement];
  const column = columnsOf<Row>();
  const { status } = standing(portal, unit, portal.asOf);
  const report = lastReportOf(portal, unit);
  const isResult = (judgement: Judgement) => judgement === "met" || judgement === "not-met";
  const judged = { from: [REPORTS, ...CRITERIA], derived: true };
  return tableOf(
    portal,
    "ward-criteria",
    ["unit_id", "criterion_id"],
    [
      column("unit_id", "string", () => unit.id, { from: REGISTER, required: true }),
      column("ward", "string", () => unit.name, { from: REGISTER, required: true }),
      column("city", "string", () => unit.city.name.vi, { from: CITIES, required: true }),
      column("status", "string", () => status, {
        from: [OUTCOMES, REGISTER],
        derived: true,
        required: true,
        codes: codes.statusCodes(portal),
      }),
      column("report_date", "date", () => report?.date ?? null, { from: REPORTS, derived: true }),
      column("criterion_id", "string", ([{ id }]) => id, { from: CRITERIA, required: true }),
      column("plan_section", "string", ([{ section }]) => section, { from: CRITERIA, required: true }),
      column("criterion_vi", "string", ([{ name }]) => name.vi, { from: CRITERIA, required: true }),
      column("criterion_en", "string", ([{ name }]) => name.en, { from: CRITERIA, required: true }),
      column("result", "string", ([, judgement]) => (isResult(judgement) ? judgement : null), {
        ...judged,
        codes: codes.RESULT,
      }),
      column("no_value", "string", ([, judgement]) => (isResult(judgement) ? null : judgement), {
        ...judged,
        codes: codes.NO_VALUE,
      }),
    ],
    () => judgeAll(portal, unit, report),
  );
}
