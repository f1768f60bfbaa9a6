import { polygonArea } from "d3";
import type { Outline, Point } from "#model/vocabulary.ts";

/** A place in kilometres east and north of the middle of the made-up province. */
export type Spot = [east: number, north: number];

/** A closed line without its last point, which is its first. */
export type Ring = readonly Spot[];

const MIDDLE: Point = [107, 21];
const KM_PER_DEGREE: Point = [111.32 * Math.cos((MIDDLE[1] * Math.PI) / 180), 111.32];

/** Longitude and latitude with five decimals, which is about a metre. */
export const degrees = ([east, north]: Spot): [number, number] => [
  Number((MIDDLE[0] + east / KM_PER_DEGREE[0]).toFixed(5)),
  Number((MIDDLE[1] + north / KM_PER_DEGREE[1]).toFixed(5)),
];

/** The place of a point, for asking whether it is on the map. */
export const spot = ([longitude, latitude]: Point): Spot => [
  (longitude - MIDDLE[0]) * KM_PER_DEGREE[0],
  (latitude - MIDDLE[1]) * KM_PER_DEGREE[1],
];

/** A ring as a GeoJSON polygon. Points that fall together are one; the ring is closed and wound as RFC 7946 has it. */
export function polygon(ring: Ring): GeoJSON.Polygon {
  const points = ring.map(degrees);
  const distinct = points.filter((point, index) => String(point) !== String(points.at(index - 1)));
  return { type: "Polygon", coordinates: [wound([...distinct, distinct[0]!], true)] };
}

/** One outline for the parts of a multipolygon, wound as RFC 7946 has it: outer rings counterclockwise, holes clockwise. */
export function outline({ coordinates }: GeoJSON.MultiPolygon): Outline {
  const parts = coordinates.map((rings) => rings.map((ring, index) => wound(ring, index === 0)));
  return parts.length === 1
    ? { type: "Polygon", coordinates: parts[0]! }
    : { type: "MultiPolygon", coordinates: parts };
}

/** The ring turned so that it runs counterclockwise with north up, or clockwise. d3 counts a clockwise one as positive there. */
function wound(ring: GeoJSON.Position[], counterclockwise: boolean): GeoJSON.Position[] {
  return polygonArea(ring as [number, number][]) < 0 === counterclockwise ? ring : ring.toReversed();
}
