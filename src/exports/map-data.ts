import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { unitPath } from "#i18n/routes.ts";
import type { Day } from "#model/day.ts";
import { type Status, statusHistory } from "#model/status.ts";
import type { Portal } from "#model/vocabulary.ts";

/** What the interactive map knows of a ward. */
export interface MapWard {
  readonly id: string;
  readonly name: string;
  /** Address without base and language. */
  readonly path: string;
  /** Slug of its city. */
  readonly city: string;
  readonly roadmapYear: number | null;
  /** Its statuses, each with the first day on which it holds. */
  readonly history: readonly (readonly [Day, Status])[];
}

/** The shapes of one list and the land around them. Neighbours share their borders. */
export type MapData = Topology<{ wards: GeometryCollection<MapWard>; land: GeometryCollection }>;

/** Steps of the grid on which the shapes are laid, over the width of the province: some ten metres. */
const STEPS = 2e4;

/** The wards of one list for the interactive map, in no language. */
export function mapData(portal: Portal, list: "plan" | "today"): MapData {
  const wards = list === "plan" ? portal.planWards : portal.todaysWards;
  const features = wards.map((ward): GeoJSON.Feature<GeoJSON.Geometry, MapWard> => ({
    type: "Feature",
    geometry: portal.boundaries[list].get(ward.id)!, // the reader saw to it that each ward has one
    properties: {
      id: ward.id,
      name: ward.name,
      path: unitPath(ward),
      city: ward.city.slug,
      roadmapYear: ward.roadmapYear,
      history: statusHistory(portal, ward).map(({ from, standing }) => [from, standing.status]),
    },
  }));
  const land = portal.boundaries.province.map((geometry) => ({ type: "Feature" as const, geometry, properties: {} }));
  const shapes = {
    wards: { type: "FeatureCollection" as const, features },
    land: { type: "FeatureCollection" as const, features: land },
  };
  return topology(shapes, STEPS) as unknown as MapData; // both objects are collections of the features given
}
