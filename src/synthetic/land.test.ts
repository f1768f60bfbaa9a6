import { extent, polygonArea, polygonContains } from "d3";
import { expect, test } from "vitest";
import { chanceOf } from "./chance.ts";
import { citySizes, land, union } from "./land.ts";
import { polygon } from "./plane.ts";

type Place = [number, number];

const { province, cities } = land(chanceOf(7, "land"), citySizes(chanceOf(7, "sizes"), 300));
const shapes = cities.map((cells) => cells.map(({ ring }) => polygon(ring)));
const ringOf = ({ coordinates }: GeoJSON.Polygon) => coordinates[0] as Place[];

/** In square degrees; positive for rings that run counterclockwise with north up, which d3 counts as negative. */
const area = (shape: GeoJSON.Polygon | GeoJSON.MultiPolygon): number =>
  (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates)
    .flat()
    .reduce((sum, ring) => sum - polygonArea(ring as Place[]), 0);

test("citySizes add up, and no city has fewer than 8 or more than 22 wards", () => {
  const sizes = citySizes(chanceOf(7), 500);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(500);
  expect(sizes.every((size) => size >= 8 && size <= 22)).toBe(true);
  expect(citySizes(chanceOf(7), 3)).toEqual([3]);
});

test("every ring is closed and runs counterclockwise, as RFC 7946 has it", () => {
  for (const shape of shapes.flat()) {
    expect(ringOf(shape)[0]).toEqual(ringOf(shape).at(-1));
    expect(area(shape)).toBeGreaterThan(0);
  }
  expect(area(province)).toBeGreaterThan(0);
});

test("the wards of a city share their borders: joined they make one area without holes, as large as all of them", () => {
  for (const city of shapes) {
    const [joined] = union(city, [[...city.keys()]]);
    expect(joined).toMatchObject({ type: "Polygon", coordinates: { length: 1 } });
    expect(area(joined!)).toBeCloseTo(
      city.reduce((sum, shape) => sum + area(shape), 0),
      9,
    );
  }
});

test("no border of a city crosses another", () => {
  const side = (a: Place, b: Place, c: Place) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  for (const city of shapes.slice(0, 5)) {
    const borders = city.map(ringOf).flatMap((ring) => ring.slice(1).map((to, index) => [ring[index]!, to] as const));
    const crossing = borders.filter(([a, b]) =>
      borders.some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
    );
    expect(crossing).toEqual([]);
  }
});

test("cities lie apart, and within the province", () => {
  const frames = shapes.map((city) => {
    const points = city.flatMap(ringOf);
    return [extent(points, (point) => point[0]), extent(points, (point) => point[1])] as [Place, Place];
  });
  const apart = ([a, b]: Place, [c, d]: Place) => b < c || d < a;
  for (const [index, [east, north]] of frames.entries())
    for (const [otherEast, otherNorth] of frames.slice(0, index))
      expect(apart(east, otherEast) || apart(north, otherNorth)).toBe(true);
  const outside = shapes
    .flat()
    .flatMap(ringOf)
    .filter((point) => !polygonContains(ringOf(province as GeoJSON.Polygon), point));
  expect(outside).toEqual([]);
});

test("a ward is some square kilometres large", () => {
  const sizes = shapes.flat().map((shape) => area(shape) * 111.3 * 103.9);
  expect(Math.min(...sizes)).toBeGreaterThan(0.15);
  expect(Math.max(...sizes)).toBeLessThan(12);
});

test("more cities than the map has room for are refused", () => {
  expect(() =>
    land(
      chanceOf(7),
      Array.from({ length: 9000 }, () => 1),
    ),
  ).toThrowErrorMatchingInlineSnapshot(`[RangeError: bản đồ chỉ đủ chỗ cho 3080 thành phố, cần 9000]`);
});
