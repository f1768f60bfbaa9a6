import type { Shown } from "#model/measure.ts";
import type { Mark } from "#model/tally.ts";
import * as codes from "../codes.ts";
import { type Cell, columnsOf, numberOf } from "../table.ts";

/** What a measure counts, as a code. */
export const unitOf = ({ unit }: Pick<Shown, "unit">): string => {
  if (typeof unit === "string") return unit;
  return unit.type === "boolean" ? "yes-no" : unit.unit.vi === "%" ? "percent" : "indicator";
};

const countIn = ({ counts }: Pick<Shown, "counts">, ...groups: readonly (Mark | "reported")[]): number | null =>
  counts && counts.reduce((sum, { group, count }) => (groups.some((one) => one === group) ? sum + count : sum), 0);

/** The columns of a measure: its value, its parts, and the groups that add up. */
export function measureColumns<Row>(shownIn: (row: Row) => Shown | null, from: readonly string[]) {
  const column = columnsOf<Row>();
  const given = { from, derived: true };
  const of =
    (cell: (shown: Shown) => Cell) =>
    (row: Row): Cell => {
      const shown = shownIn(row);
      return shown && cell(shown);
    };
  const isSum = ({ counts }: Shown) => counts?.some(({ group }) => group === "reported") ?? false;
  const group = (name: string, mark: Mark) =>
    column(
      name,
      "integer",
      of((shown) => countIn(shown, mark)),
      given,
    );
  return [
    column(
      "value",
      "number",
      of(({ value }) => numberOf(value)),
      given,
    ),
    column("unit", "string", of(unitOf), { ...given, codes: codes.UNIT }),
    column(
      "no_value",
      "string",
      of(({ missing }) => missing),
      { ...given, codes: codes.NO_VALUE },
    ),
    column(
      "numerator",
      "number",
      of(({ fraction }) => fraction?.numerator ?? null),
      given,
    ),
    column(
      "denominator",
      "number",
      of((shown) => shown.fraction?.denominator ?? (shown.unit === "wards" ? shown.wards : null)),
      given,
    ),
    column(
      "wards",
      "integer",
      of(({ wards }) => wards),
      given,
    ),
    column(
      "reported",
      "integer",
      of((shown) => countIn(shown, "met", "not-met", "reported")),
      given,
    ),
    column(
      "met",
      "integer",
      of((shown) => (isSum(shown) ? null : countIn(shown, "met"))),
      given,
    ),
    column(
      "not_met",
      "integer",
      of((shown) => (isSum(shown) ? null : countIn(shown, "not-met"))),
      given,
    ),
    group("not_assessed", "not-assessed"),
    group("not_reported", "not-reported"),
    group("not_available", "not-available"),
    group("not_applicable", "not-applicable"),
    group("withheld", "withheld"),
    group("dissolved", "dissolved"),
  ];
}
