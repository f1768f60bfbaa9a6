import type { Outline } from "#model/vocabulary.ts";
import { Refusal, conflict, expected, words } from "./finding.ts";
import { isRecord } from "./json.ts";

/** What is wrong with a shape, and what was found there. */
export type ShapeFault = readonly [refusal: Refusal, found?: unknown];

/** Where Viet Nam lies, in whole degrees: the mainland, Hoàng Sa and Trường Sa. No latitude of it could be a longitude. */
const VIET_NAM = { west: 102, east: 118, south: 6, north: 24 };

/** The least area of a shape, in square degrees: that of a square of some fifty metres. */
const LEAST = 0.0005 ** 2;

/** Reads a geometry as an area, [longitude, latitude] in degrees; null, and all its faults, when it is none. */
export function readShape(geometry: unknown): { shape: Outline | null; faults: readonly ShapeFault[] } {
  const faults = [...faultsOf(geometry)];
  if (faults.length > 0) return { shape: null, faults };
  const shape = geometry as Outline; // without a fault it is one
  if (areaOf(shape) >= LEAST) return { shape, faults };
  const tiny = conflict("vùng nhỏ hơn 50 m × 50 m, không vẽ được", "an area smaller than 50 m × 50 m cannot be drawn");
  return { shape: null, faults: [[tiny]] };
}

function* faultsOf(geometry: unknown): Generator<ShapeFault> {
  const { type, coordinates } = isRecord(geometry) ? geometry : { type: geometry, coordinates: null };
  if (type !== "Polygon" && type !== "MultiPolygon")
    return yield [expected("một vùng (Polygon hoặc MultiPolygon)", "an area (Polygon or MultiPolygon)"), type];
  const polygons: unknown = type === "Polygon" ? [coordinates] : coordinates;
  if (!isFilledList(polygons) || !polygons.every(isFilledList))
    return yield [conflict("vùng trống: không có vòng tọa độ nào", "an empty area: there is no ring of positions")];
  const rings = polygons.flat();
  for (const [index, ring] of rings.entries()) yield* ringFaults(ring, index + 1);
  yield* positionFaults(rings.filter(Array.isArray).flat());
}

function* ringFaults(ring: unknown, number: number): Generator<ShapeFault> {
  const [vi, en] = [`vòng thứ ${number}`, `ring ${number}`];
  if (!Array.isArray(ring))
    yield [mistyped(`${vi} không phải danh sách tọa độ`, `${en} is no list of positions`), ring];
  else if (ring.length < 4)
    yield [
      conflict(`${vi} chỉ có ${ring.length} tọa độ, cần ít nhất 4`, `${en} has ${ring.length} positions, needs 4`),
    ];
  else if (JSON.stringify(ring.at(-1)) !== JSON.stringify(ring[0]))
    yield [
      conflict(
        `${vi} không khép kín`,
        `${en} is not closed`,
        words("lặp lại tọa độ đầu ở cuối vòng", "repeat its first position at its end"),
      ),
      ring.at(-1),
    ];
}

/** Thousands of positions tend to be wrong in one way: each way is said once, with the first of them. */
function* positionFaults(positions: readonly unknown[]): Generator<ShapeFault> {
  const bad = positions.filter((position) => !isPosition(position));
  if (bad.length > 0)
    yield [
      mistyped(
        `${bad.length} tọa độ không phải cặp số [kinh độ, vĩ độ]`,
        `${bad.length} positions are no pairs of numbers [longitude, latitude]`,
      ),
      bad[0],
    ];
  const away = positions.filter(isPosition).filter((position) => !isInVietNam(position));
  if (away.length > 0)
    yield [
      conflict(
        `${away.length} tọa độ nằm ngoài Việt Nam (kinh độ 102–118, vĩ độ 6–24)`,
        `${away.length} positions lie outside Viet Nam (longitude 102–118, latitude 6–24)`,
        hintOf(away),
      ),
      away[0],
    ];
}

const mistyped = (vi: string, en: string) => new Refusal("type-error", words(vi, en));

type Position = readonly [longitude: number, latitude: number];

function hintOf(away: readonly Position[]) {
  if (away.every(([x, y]) => isInVietNam([y, x])))
    return words("có phải vĩ độ bị viết trước kinh độ?", "is latitude written before longitude?");
  if (away.some(([x, y]) => Math.max(Math.abs(x), Math.abs(y)) > 360))
    return words(
      "đây là tọa độ phẳng tính bằng mét: xuất lại tệp theo WGS 84 (EPSG:4326)",
      "these are plane coordinates in metres: export the file again as WGS 84 (EPSG:4326)",
    );
  return null;
}

const isFilledList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

/** A height may follow; no map shows it. */
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.every((number) => Number.isFinite(number));

const isInVietNam = ([longitude, latitude]: Position): boolean =>
  longitude >= VIET_NAM.west && longitude <= VIET_NAM.east && latitude >= VIET_NAM.south && latitude <= VIET_NAM.north;

const areaOf = (shape: Outline): number =>
  (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates).reduce(
    (sum, [outer = []]) => sum + ringArea(outer),
    0,
  );

const ringArea = (ring: readonly GeoJSON.Position[]): number => {
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
};
