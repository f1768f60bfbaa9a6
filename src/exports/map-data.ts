import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterAttachedWeight, planarRingArea, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
import { unitPath } from "#i18n/routes.ts";
import type { Day } from "#model/day.ts";
import { byName } from "#model/order.ts";
import { type Status, statusHistory } from "#model/status.ts";
import type { Point, Portal } from "#model/vocabulary.ts";

/** What the interactive map knows of a ward. */
export interface MapWard {
  readonly id: string;
  readonly name: string;
  /** Address without base and language. */
  readonly path: string;
  /** Slug of its city. */
  readonly city: string;
  /** A place inside it, for its name. */
  readonly point: Point;
  readonly roadmapYear: number | null;
  /** Its statuses, each with the first day on which it holds. */
  readonly history: readonly (readonly [Day, Status])[];
}

/** The shapes of one list. Neighbours share their borders. */
export type MapData = Topology<{ wards: GeometryCollection<MapWard> }>;

/** The land around the wards of every list. */
export type LandData = Topology<{ land: GeometryCollection }>;

/** How much of a shape is kept, in degrees: what is finer, and islets smaller than a square of this size, are left away. */
interface Grain {
  readonly finest: number;
  readonly smallest: number;
}

/** Thirty metres, and islets of a hundred and fifty. */
const WARDS: Grain = { finest: 0.0003, smallest: 0.0015 };

/** Background: eighty metres, and islets of four hundred. */
const LAND: Grain = { finest: 0.0008, smallest: 0.004 };

/** Steps of the grid on which the shapes are laid, over the width of the province: some twenty metres. */
const STEPS = 1e4;

/**
 * The wards of one list for the interactive map, in no language; by name already, since a phone needs a while to learn the
 * order.
 *
 * @throws Error that names a ward without a shape
 */
export function mapData(portal: Portal, list: "plan" | "today"): MapData {
  const wards = (list === "plan" ? portal.planWards : portal.todaysWards).toSorted(byName);
  const features = wards.map((ward): GeoJSON.Feature<GeoJSON.Geometry, MapWard> => ({
    type: "Feature",
    geometry: portal.boundaries[list].get(ward.id)!, // the reader saw to it that each ward has one
    properties: {
      id: ward.id,
      name: ward.name,
      path: unitPath(ward),
      city: ward.city.slug,
      point: ward.point,
      roadmapYear: ward.roadmapYear,
      history: statusHistory(portal, ward).map(({ from, standing }) => [from, standing.status]),
    },
  }));
  const data = compact({ wards: { type: "FeatureCollection", features } }, WARDS) as MapData; // a collection of these features
  const drawn = new Set(shapesOf(data).map(({ properties }) => (properties as MapWard).id)); // as given above
  const lost = wards.find((ward) => !drawn.has(ward.id));
  if (lost) throw new Error(`${lost.name} (${lost.id}): không có hình trên bản đồ, ranh giới thiếu hoặc quá nhỏ`);
  return data;
}

/** The land of the province for the interactive map. */
export function landData(portal: Portal): LandData {
  const features = portal.boundaries.province.map((geometry): GeoJSON.Feature => ({
    type: "Feature",
    geometry,
    properties: null,
  }));
  return compact({ land: { type: "FeatureCollection", features } }, LAND) as LandData; // a collection of these features
}

/** Shapes as TopoJSON, as small as their grain allows. The largest ring of a shape and those that touch another are kept, however small. */
function compact(shapes: Readonly<Record<string, GeoJSON.FeatureCollection>>, { finest, smallest }: Grain): Topology {
  const fine = presimplify(topology(shapes) as Topology<Objects>); // properties may be null; no step looks at them
  const main = shapesOf(fine).map(({ ring }) => ring);
  const coarse = simplified(fine, main, finest ** 2 / 2);
  const kept: ReadonlySet<unknown> = new Set(main);
  const large = filterAttachedWeight(coarse, smallest ** 2);
  return quantize(
    filter(coarse, (ring, interior) => kept.has(ring) || large(ring, interior)),
    STEPS,
  );
}

/** A ring as TopoJSON has it: the places of its arcs, turned over where they are below zero. */
type Ring = readonly number[];

/** Leaves away what is finer than a triangle of `least`. A ring of `main` of which that would leave less than half stays as it is. */
function simplified(fine: Topology<Objects>, main: readonly Ring[], least: number): Topology<Objects> {
  const coarse = simplify(fine, least);
  const crushed = main.filter((ring) => areaOf(coarse, ring) < areaOf(fine, ring) / 2);
  const whole = new Set(crushed.flat().map((arc) => (arc < 0 ? ~arc : arc)));
  const arcs = fine.arcs.map((arc, index) => (whole.has(index) ? arc.map(([x, y]) => [x!, y!, Infinity]) : arc));
  return whole.size === 0 ? coarse : simplify({ ...fine, arcs }, least);
}

/** The shapes of a topology that have an area, each with its largest ring. */
const shapesOf = (shapes: Topology<Objects>) =>
  Object.values(shapes.objects)
    .flatMap((object) => (object.type === "GeometryCollection" ? object.geometries : []))
    .flatMap((shape) => {
      const rings = shape.type === "MultiPolygon" ? shape.arcs : shape.type === "Polygon" ? [shape.arcs] : [];
      const areas = rings.map(([outer = []]) => ({ ring: outer, area: areaOf(shapes, outer) }));
      const [largest] = areas.sort((a, b) => b.area - a.area);
      return largest && largest.area > 0 ? [{ properties: shape.properties, ring: largest.ring as Ring }] : [];
    });

const areaOf = (shapes: Topology<Objects>, ring: Ring): number => {
  const { geometry } = feature(shapes, { type: "Polygon", arcs: [[...ring]] });
  return geometry.type === "Polygon" ? planarRingArea(geometry.coordinates[0] as [number, number][]) : 0; // two numbers a place
};
