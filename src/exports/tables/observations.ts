import type { Day } from "#model/day.ts";
import { shownReading } from "#model/disclosure.ts";
import { type Judgement, judgeAll } from "#model/judgement.ts";
import { lives } from "#model/life.ts";
import { once } from "#model/once.ts";
import type { Criterion, Indicator, NoValueMark, Portal, Unit } from "#model/vocabulary.ts";
import * as codes from "../codes.ts";
import { type Table, columnsOf, numberOf, tableOf } from "../table.ts";
import { CRITERIA, REGISTER, REPORTS } from "./origins.ts";

/** What may be said of one unit on one reporting date: a value of an indicator, or the result of a criterion. */
export interface Observation {
  readonly date: Day;
  readonly unit: Unit;
  readonly indicator: Indicator | null;
  readonly criterion: Criterion | null;
  readonly value: number | boolean | null;
  readonly result: Extract<Judgement, "met" | "not-met"> | null;
  readonly noValue: NoValueMark | null;
}

/**
 * All that may be shown of a unit at a report: the values of the indicators that are published by ward, and what becomes of
 * each criterion. A unit that is not in the report has reported nothing.
 */
export function* observationsOf(portal: Portal, unit: Unit, report: Portal["reports"][number]): Iterable<Observation> {
  const about = { date: report.date, unit, indicator: null, criterion: null, value: null, result: null, noValue: null };
  for (const indicator of publishedByWard(portal.indicators)) {
    const reading = shownReading(report, unit, indicator);
    if (reading) yield { ...about, indicator, value: reading.value, noValue: reading.missing ?? null };
  }
  for (const [criterion, judgement] of judgeAll(portal, unit, report))
    yield judgement === "met" || judgement === "not-met"
      ? { ...about, criterion, result: judgement }
      : { ...about, criterion, noValue: judgement };
}

const publishedByWard = once((indicators: readonly Indicator[]) =>
  indicators.filter(({ level, disclosure }) => level === "ward" && disclosure === "value"),
);

/** Observations, one a row, of every unit that lived on a reporting date. */
export function observationTable(portal: Portal, of: readonly Unit[] = portal.units): Table {
  const column = columnsOf<Observation>();
  return tableOf(
    portal,
    "observations",
    [],
    [
      column("date", "date", ({ date }) => date, { from: REPORTS, required: true }),
      column("unit_id", "string", ({ unit }) => unit.id, { from: REPORTS, required: true, refersTo: "units" }),
      column("ward", "string", ({ unit }) => unit.name, { from: REGISTER, required: true }),
      column("indicator_id", "string", ({ indicator }) => indicator?.id ?? null, {
        from: REPORTS,
        refersTo: "indicators",
      }),
      column("criterion_id", "string", ({ criterion }) => criterion?.id ?? null, {
        from: CRITERIA,
        refersTo: "criteria",
      }),
      column("value", "number", ({ value }) => numberOf(value), { about: "observed", from: REPORTS }),
      column("result", "string", ({ result }) => result, {
        from: [REPORTS, ...CRITERIA],
        derived: true,
        codes: codes.RESULT,
      }),
      column("no_value", "string", ({ noValue }) => noValue, { from: REPORTS, codes: codes.NO_VALUE }),
    ],
    function* () {
      for (const report of portal.reports)
        for (const unit of of) if (lives(unit, report.date)) yield* observationsOf(portal, unit, report);
    },
  );
}
