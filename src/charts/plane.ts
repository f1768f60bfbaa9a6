/**
 * Outlines on a flat sheet, for maps of a few hundred kilometres. Degrees of longitude are shortened to the length they
 * have in the middle of the area; y grows to the south, as on screen. Simplified shapes keep their common borders.
 */
import { geoIdentity, geoPath } from "d3";
import { feature, merge, neighbors } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { Objects, Polygon, MultiPolygon, Topology } from "topojson-specification";
import { PathContext } from "./path-context.ts";
import type { Outline, Point } from "#model/vocabulary.ts";

type Shapes = Topology<Objects>;
type Rings = Polygon | MultiPolygon;

/** Several outlines on one sheet, with their common borders known. */
export interface Sheet {
  readonly shapes: Shapes;
  /** The outlines in the order in which they were given. */
  readonly geometries: readonly Rings[];
}

/** The shortening of longitude at the latitude of Quảng Ninh and, near enough, of all Viet Nam. */
const SHORTENING = Math.cos((21 / 180) * Math.PI);

/** A place on the sheet, in shortened degrees. */
export const onSheet = ([longitude, latitude]: Point): [x: number, y: number] => [longitude * SHORTENING, -latitude];

const ringsOnSheet = (rings: readonly GeoJSON.Position[][]): GeoJSON.Position[][] =>
  rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => onSheet([longitude, latitude])));

const outlineOnSheet = (outline: Outline): Outline =>
  outline.type === "Polygon"
    ? { type: "Polygon", coordinates: ringsOnSheet(outline.coordinates) }
    : { type: "MultiPolygon", coordinates: outline.coordinates.map(ringsOnSheet) };

/** Lays outlines on a sheet, ready to be simplified to any scale. */
export function sheet(outlines: readonly Outline[]): Sheet {
  const collection: GeoJSON.GeometryCollection = {
    type: "GeometryCollection",
    geometries: outlines.map(outlineOnSheet),
  };
  const shapes = presimplify(topology({ all: collection }) as Shapes);
  return { shapes, geometries: geometriesOf(shapes) };
}

/** Every outline given is a polygon, so every geometry of the collection is one. */
const geometriesOf = (shapes: Shapes) =>
  (shapes.objects["all"] as { geometries: Rings[] } & Objects[string]).geometries;

/** The same sheet with what is smaller than `size`, in shortened degrees, left away. */
export function simplified({ shapes }: Sheet, size: number): Sheet {
  const coarse = simplify(shapes, (size * size) / 2);
  return { shapes: coarse, geometries: geometriesOf(coarse) };
}

/** The outlines as GeoJSON in shortened degrees. */
export const outlinesOf = ({ shapes, geometries }: Sheet): readonly Outline[] =>
  geometries.map((geometry) => feature(shapes, geometry as Polygon).geometry);

/** Some of the outlines as one. */
export const merged = ({ shapes, geometries }: Sheet, which: readonly number[]): Outline =>
  merge(
    shapes,
    which.map((index) => geometries[index]!),
  );

/** For each outline, the places of those with which it shares a border. */
export const borders = ({ geometries }: Sheet): readonly (readonly number[])[] => neighbors([...geometries]);

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** A projection of the sheet that fits an outline into a frame, and how many units of the frame one shortened degree is. */
export function fitted(outlines: readonly Outline[], { width, height, margin }: Frame) {
  const corners: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  const projection = geoIdentity().fitExtent(corners, { type: "GeometryCollection", geometries: [...outlines] });
  return { projection, scale: projection.scale() };
}

/** The drawing of outlines under a projection, cut at the edge of the frame: `d` of an SVG path, and its bounds. */
export function drawing(projection: ReturnType<typeof fitted>["projection"], { width, height }: Frame) {
  const clipped = geoIdentity()
    .translate(projection.translate())
    .scale(projection.scale())
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const context = new PathContext();
  const draw = geoPath(clipped, context);
  const measure = geoPath(clipped);
  const path = (outline: Outline): string => {
    draw(outline);
    return context.take();
  };
  return { path, bounds: (outline: Outline) => measure.bounds(outline) };
}

/** Leaves away the parts of an outline that are smaller than an area, in square shortened degrees; the largest stays. */
export function withoutSpecks(outline: Outline, area: number): Outline {
  if (outline.type === "Polygon") return outline;
  const largest = largestPart(outline).coordinates;
  return {
    type: "MultiPolygon",
    coordinates: outline.coordinates.filter((rings) => rings === largest || areaOf(rings) >= area),
  };
}

/**
 * The simplified outline, or a square mark where hardly anything is left of it: less than a quarter of the mark. It stands
 * on the largest part of the whole outline. `side` is in shortened degrees.
 */
export function seen(outline: Outline, whole: Outline, side: number): Outline {
  if (geoPath().area(outline) >= side ** 2 / 4) return outline;
  const [[x0, y0], [x1, y1]] = geoPath().bounds(largestPart(whole));
  const [left, top] = [(x0 + x1 - side) / 2, (y0 + y1 - side) / 2];
  const [right, bottom] = [left + side, top + side];
  const ring = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]; // prettier-ignore
  return { type: "Polygon", coordinates: [ring] };
}

function largestPart(outline: Outline): GeoJSON.Polygon {
  if (outline.type === "Polygon") return outline;
  const [first = [], ...rest] = outline.coordinates;
  const coordinates = rest.reduce((largest, rings) => (areaOf(rings) > areaOf(largest) ? rings : largest), first);
  return { type: "Polygon", coordinates };
}

const areaOf = (rings: GeoJSON.Position[][]): number => geoPath().area({ type: "Polygon", coordinates: rings });
