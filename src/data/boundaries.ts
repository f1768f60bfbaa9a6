import type { Outline, Unit } from "#model/vocabulary.ts";
import { type Code, type Findings, words } from "./finding.ts";

/**
 * Reads the outlines of a GeoJSON file by `unit_id`. Every unit in `needed` must have one. Shapes of other units are
 * kept under their id, or under their place in the file: they are background.
 */
export function readOutlines(
  file: string,
  json: string,
  needed: readonly Unit[],
  findings: Findings,
): ReadonlyMap<string, Outline> {
  const outlines = new Map<string, Outline>();
  const fail = (vi: string, en: string, value: string | null = null, code: Code = "source-error") =>
    findings.add({ code, file, value, message: words(vi, en) });
  try {
    const collection = JSON.parse(json) as GeoJSON.FeatureCollection;
    for (const [index, { geometry, properties }] of collection.features.entries()) {
      const id = String(properties?.["unit_id"] ?? `#${index}`);
      if (outlines.has(id)) fail(`${id} có hai hình`, `${id} has two features`, id, "primary-key");
      if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
        fail(`hình thứ ${index + 1} không phải vùng`, `feature ${index + 1} is not a polygon`, geometry.type);
      else outlines.set(id, geometry);
    }
  } catch (error) {
    fail(`không đọc được GeoJSON: ${String(error)}`, `cannot be read as GeoJSON: ${String(error)}`);
    return outlines;
  }
  for (const unit of needed)
    if (!outlines.has(unit.id))
      fail(`thiếu ranh giới của ${unit.name} (${unit.id})`, `no outline of ${unit.name} (${unit.id})`, unit.id);
  return outlines;
}
