import type { Figure, FigurePoint } from "#model/figure.ts";
import type { Portal } from "#model/vocabulary.ts";
import * as codes from "../codes.ts";
import { type Table, columnsOf, numberOf, tableOf } from "../table.ts";
import { unitOf } from "./measures.ts";
import { JUDGED_BY } from "./origins.ts";

/** The values of one figure over time, oldest first. */
export function figureHistoryTable(portal: Portal, figure: Figure): Table {
  const column = columnsOf<FigurePoint>();
  const given = { from: JUDGED_BY, derived: true };
  return tableOf(
    portal,
    "figure-history",
    ["figure_id", "date"],
    [
      column("figure_id", "string", () => figure.id, { derived: true, required: true }),
      column("date", "date", ({ date }) => date, { ...given, about: "figure_date", required: true }),
      column("value", "number", ({ value }) => numberOf(value), given),
      column("unit", "string", () => unitOf(figure), { ...given, codes: codes.UNIT }),
      column("no_value", "string", ({ missing }) => missing, { ...given, codes: codes.NO_VALUE }),
    ],
    () => figure.history,
  );
}
