import type { City, Outline, Succession, Unit } from "#model/vocabulary.ts";
import { toCsv } from "./csv.ts";
import { olderSpelling } from "./place-names.ts";

const yesNo = (value: boolean): string => (value ? "yes" : "no");

/** `cities.csv`, with the number of wards of each city and how many of them the roadmap names. */
export function citiesCsv(cities: readonly City[], planWards: readonly Unit[]): string {
  const columns = ["city_code", "name_vi", "kind", "name_en", "slug", "ward_count", "roadmap_2024_count"];
  const wardsOf = Map.groupBy(planWards, ({ city }) => city);
  const rows = cities.map((city) => {
    const wards = wardsOf.get(city) ?? [];
    return {
      city_code: city.code,
      name_vi: city.name.vi,
      kind: city.kind,
      name_en: city.name.en,
      slug: city.slug,
      ward_count: String(wards.length),
      roadmap_2024_count: String(wards.filter(({ roadmapYear }) => roadmapYear !== null).length),
    };
  });
  return toCsv(columns, rows);
}

/** `units.csv`. A made-up ward has no census: its population stays empty. */
export function unitsCsv(units: readonly Unit[]): string {
  const columns = `unit_id code name_vi name_gso kind city_code former_city_code slug valid_from valid_to in_plan
    roadmap_year lat lon population_2019`;
  const rows = units.map((unit) => ({
    unit_id: unit.id,
    code: unit.code,
    name_vi: unit.name,
    name_gso: olderSpelling(unit.name),
    kind: unit.kind,
    city_code: unit.inPlan ? unit.city.code : "",
    former_city_code: unit.inPlan ? "" : unit.city.code,
    slug: unit.slug,
    valid_from: unit.validFrom ?? "",
    valid_to: unit.validTo ?? "",
    in_plan: yesNo(unit.inPlan),
    roadmap_year: String(unit.roadmapYear ?? ""),
    lat: unit.point[1].toFixed(5),
    lon: unit.point[0].toFixed(5),
  }));
  return toCsv(columns.split(/\s+/), rows);
}

/** `successors.csv`. No overlay was measured: its column stays empty. */
export function successorsCsv(successions: readonly Succession[]): string {
  const columns = `unit_id effective_date successor_id relation resolution clause inferred note_vi note_en overlay_share_pct`;
  const rows = successions.map(({ unit, on, successor, relation, resolution, clause, inferred, note }) => ({
    unit_id: unit.id,
    effective_date: on,
    successor_id: successor.id,
    relation,
    resolution,
    clause,
    inferred: yesNo(inferred),
    note_vi: note.vi,
    note_en: note.en,
  }));
  return toCsv(columns.split(/\s+/), rows);
}

/** A GeoJSON collection, one feature a line. */
export const geojson = (
  shapes: readonly (readonly [properties: Readonly<Record<string, string>>, geometry: Outline])[],
): string =>
  `{"type":"FeatureCollection","features":[\n${shapes
    .map(([properties, geometry]) => JSON.stringify({ type: "Feature", properties, geometry }))
    .join(",\n")}\n]}\n`;
