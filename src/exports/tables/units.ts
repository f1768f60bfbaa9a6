import type { Portal, Unit } from "#model/vocabulary.ts";
import { type Table, columnsOf, tableOf } from "../table.ts";
import { REGISTER } from "./origins.ts";

/** The register of units, in the columns of the data folder. */
export function unitTable(portal: Portal): Table {
  const column = columnsOf<Unit>();
  const from = { from: REGISTER };
  return tableOf(
    portal,
    "units",
    ["unit_id"],
    [
      column("unit_id", "string", ({ id }) => id, { ...from, required: true }),
      column("code", "string", ({ code }) => code, { ...from, required: true }),
      column("name_vi", "string", ({ name }) => name, { ...from, required: true }),
      column("kind", "string", ({ kind }) => kind, { ...from, required: true }),
      column("city_code", "string", ({ city, inPlan }) => (inPlan ? city.code : null), from),
      column("former_city_code", "string", ({ city, inPlan }) => (inPlan ? null : city.code), from),
      column("slug", "string", ({ slug }) => slug, { ...from, required: true }),
      column("valid_from", "date", ({ validFrom }) => validFrom, from),
      column("valid_to", "date", ({ validTo }) => validTo, from),
      column("in_plan", "boolean", ({ inPlan }) => inPlan, { ...from, required: true }),
      column("roadmap_year", "year", ({ roadmapYear }) => roadmapYear, from),
      column("lat", "number", ({ point }) => point[1], { ...from, required: true }),
      column("lon", "number", ({ point }) => point[0], { ...from, required: true }),
    ],
    () => portal.units,
  );
}
