import { by, numbered } from "#model/order.ts";
import * as cell from "./cell.ts";

/** The column `place` of what stands in the order of the plan: it says where, not the place of the row in the file. */
export const PLACE = cell.optional(cell.count);

/** Rows by the place that they give themselves; those without one come after, section by section. */
export const byPlace = <V extends { readonly place: number | null; readonly plan_section?: string }>(
  id: (values: V) => string,
) =>
  by<{ readonly values: V }>(
    ({ values }) => values.place,
    ({ values }) => numbered(values.plan_section ?? ""),
    ({ values }) => id(values),
  );
