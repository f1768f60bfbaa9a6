import type { Outline, Unit, Words } from "#model/vocabulary.ts";
import { type Findings, Refusal, expected, words } from "./finding.ts";
import { isRecord, readJson } from "./json.ts";
import { nearest } from "./nearest.ts";
import { readShape } from "./shape.ts";

/**
 * Whose shapes a file holds: those of `wards` and of nobody else; those of `units`, among which wards are looked for and
 * the others are background; or `land`, which is nobody's.
 */
export type Holding = "wards" | "units" | "land";

/**
 * Reads the outlines of a GeoJSON file by `unit_id`, land by its place in the file. Every unit in `needed` must have one.
 * All problems of all features are reported, each with the place of the feature and its `unit_id`.
 */
export function readOutlines(
  file: string,
  json: string,
  needed: readonly Unit[],
  holding: Holding,
  findings: Findings,
): ReadonlyMap<string, Outline> {
  const outlines = new Map<string, Outline>();
  const fault = (place: Words | null, { code, words: said, hint }: Refusal, found?: unknown) => {
    const message = place ? words(`${place.vi}: ${said.vi}`, `${place.en}: ${said.en}`) : said;
    findings.add({ code, file, message, hint, value: found === undefined ? null : written(found) });
  };
  const root = readJson(file, json, findings);
  if (root === undefined) return outlines;
  const { type, features } = isRecord(root) ? root : { type: root, features: null };
  if (type !== "FeatureCollection" || !Array.isArray(features)) {
    const found = type === "FeatureCollection" ? features : type;
    fault(null, expected("một FeatureCollection có danh sách features", "a FeatureCollection with features"), found);
    return outlines;
  }
  if (features.length === 0 && holding === "land") fault(null, expected("ít nhất một hình", "at least one feature"));

  const byId = new Map(needed.map((unit) => [unit.id, unit]));
  const seen = new Set<string>();
  for (const [index, feature] of (features as unknown[]).entries()) {
    const id = holding === "land" ? null : idOf(feature);
    const place = words(
      `hình thứ ${index + 1}${id === null ? "" : ` (${id})`}`,
      `feature ${index + 1}${id === null ? "" : ` (${id})`}`,
    );
    if (!isRecord(feature)) {
      fault(place, expected("một Feature", "a Feature"), feature);
      continue;
    }
    if (id !== null && seen.has(id)) fault(place, TWICE, id);
    else if (holding === "wards" && id !== null && byId.size > 0 && !byId.has(id)) fault(place, unknown(id, byId), id);
    else if (holding !== "land" && id === null) fault(place, NAMELESS);
    if (id !== null) seen.add(id);
    const { shape, faults } = readShape(feature["geometry"]);
    for (const [refusal, found] of faults) fault(place, refusal, found);
    if (shape) outlines.set(id ?? `#${index}`, shape);
  }
  for (const unit of needed)
    if (!seen.has(unit.id)) {
      const [vi, en] = [`thiếu ranh giới của ${unit.name} (${unit.id})`, `no outline of ${unit.name} (${unit.id})`];
      fault(null, new Refusal("source-error", words(vi, en)), unit.id);
    }
  return outlines;
}

const TWICE = new Refusal("primary-key", words("đơn vị này đã có một hình", "this unit has a feature already"));
const NAMELESS = new Refusal("constraint-error", words("thiếu unit_id trong properties", "no unit_id in properties"));

function unknown(id: string, byId: ReadonlyMap<string, Unit>): Refusal {
  const near = byId.get(nearest(id, byId.keys()) ?? "");
  return new Refusal(
    "foreign-key",
    words("không có phường nào của kế hoạch mang unit_id này", "no ward of the plan has this unit_id"),
    near ? words(`có phải là ${near.id} (${near.name})?`, `did you mean ${near.id} (${near.name})?`) : null,
  );
}

/** The `unit_id` of a feature as text, also where a program made a number of it; null when there is none. */
function idOf(feature: unknown): string | null {
  const properties = isRecord(feature) ? feature["properties"] : null;
  const id = isRecord(properties) ? properties["unit_id"] : null;
  return typeof id === "number" ? String(id) : (typeof id === "string" && id.trim()) || null;
}

const written = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
