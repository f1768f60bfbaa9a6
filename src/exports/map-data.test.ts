import { describe, expect, test } from "vitest";
import { feature } from "topojson-client";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { aSquare, folder } from "#testing/sample.ts";
import { landData, mapData } from "./map-data.ts";

const { portal: read } = readPortal(folder());
const portal = read!; // the made folder reads without a finding
const { portal: real } = readPortal(readFolder("data"));

const wardsOf = (list: "plan" | "today") => {
  const data = mapData(portal, list);
  return feature(data, data.objects.wards).features.map(({ properties }) => properties);
};

test("mapData holds the wards of a list by name, each with what the map says of it", () => {
  const wards = wardsOf("plan");
  expect(wards.map(({ name }) => name)).toEqual(["Cao Thử", "Hòa Thử", "Trần Thử Đạo"]);
  expect(wards[1]).toEqual({
    id: "09101",
    name: "Hòa Thử",
    path: "phuong/thu-nghiem/hoa-thu/",
    city: "thu-nghiem",
    point: [107.01, 21.01],
    roadmapYear: 2024,
    history: [
      ["2024-05-08", "on-roadmap"],
      ["2025-01-01", "past-roadmap"],
    ],
  });
});

test("mapData of today's list holds today's wards only", () => {
  expect(wardsOf("today").map(({ id }) => id)).toEqual(["09101-2025", "09203-2025"]);
});

test("neighbours share their border", () => {
  const [cao, hoa] = mapData(portal, "plan").objects.wards.geometries;
  const arcs = (shape: typeof cao) => (shape?.type === "Polygon" ? shape.arcs.flat() : []);
  expect(arcs(cao).some((arc) => arcs(hoa).includes(~arc))).toBe(true);
});

describe("a ward too small for the grain of the map", () => {
  /** The rings of the last ward, when it has these squares: their corners, and how wide and high each is, in metres or so. */
  const ringsOf = (...squares: readonly GeoJSON.Polygon[]) => {
    const outline = { type: "MultiPolygon" as const, coordinates: squares.map(({ coordinates }) => coordinates) };
    const plan = new Map([...portal.boundaries.plan, ["09203", outline] as const]);
    const data = mapData({ ...portal, boundaries: { ...portal.boundaries, plan } }, "plan");
    const { geometry } = feature(data, data.objects.wards).features.at(-1)!; // it is the last by name
    const parts = geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
    return parts.map((ring) =>
      [0, 1].map((axis) => {
        const places = ring.map((place) => place[axis]!); // two numbers a place
        return Math.round((Math.max(...places) - Math.min(...places)) * 100_000);
      }),
    );
  };

  test.each([100, 60])("keeps its shape as an island of %i m", (size) => {
    const [ring, ...rest] = ringsOf(aSquare(107.2, 21, size / 100_000));
    expect(rest).toEqual([]);
    for (const length of ring!) expect(Math.abs(length - size)).toBeLessThan(5); // one is kept
  });

  test("keeps its largest islet, and loses the others", () => {
    const islets = [0.0006, 0.001, 0.0008].map((size, index) => aSquare(107.2 + index / 100, 21, size));
    expect(ringsOf(...islets)).toEqual([[expect.closeTo(100, -1), expect.closeTo(100, -1)]]);
  });

  test("keeps it between neighbours too, who keep their side of the border", () => {
    const [west, inner, east] = [
      [[107, 21], [107.01, 21], [107.00995, 21.0005], [107.01, 21.001], [107.01, 21.02], [107, 21.02], [107, 21]],
      [[107.01, 21], [107.01005, 21.0005], [107.01, 21.001], [107.00995, 21.0005], [107.01, 21]],
      [[107.02, 21], [107.02, 21.02], [107.01, 21.02], [107.01, 21.001], [107.01005, 21.0005], [107.01, 21], [107.02, 21]],
    ].map((ring): GeoJSON.Polygon => ({ type: "Polygon", coordinates: [ring] })) as [GeoJSON.Polygon, GeoJSON.Polygon, GeoJSON.Polygon]; // prettier-ignore
    const plan = new Map([["09101", west], ["09102", inner], ["09203", east]]); // prettier-ignore
    const data = mapData({ ...portal, boundaries: { ...portal.boundaries, plan } }, "plan");
    const [cao] = feature(data, data.objects.wards).features;
    expect(cao?.properties.id).toBe("09102");
    expect(cao?.geometry.type === "Polygon" && new Set(cao.geometry.coordinates[0]?.map(String)).size).toBe(4);
  });

  test("that has no shape at all stops the build with its name", () => {
    expect(() => ringsOf(aSquare(107.2, 21, 0.000001))).toThrowErrorMatchingInlineSnapshot(
      `[Error: Trần Thử Đạo (09203): không có hình trên bản đồ, ranh giới thiếu hoặc quá nhỏ]`,
    );
    const none = { ...portal, boundaries: { ...portal.boundaries, plan: new Map() } };
    expect(() => mapData(none, "plan")).toThrow("Cao Thử (09102)");
  });
});

test.each(["plan", "today"] as const)("every ward of the real list of %s keeps a shape around its point", (list) => {
  const data = mapData(real!, list); // the data of the portal read without an error
  const shapes = feature(data, data.objects.wards).features;
  expect(shapes).toHaveLength(list === "plan" ? real!.planWards.length : real!.todaysWards.length);
  for (const { geometry, properties } of shapes) {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : [];
    const parts = geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : rings;
    const [x, y] = properties.point;
    const [xs, ys] = [0, 1].map((axis) => parts.flat().map((place) => place[axis]!)); // two numbers a place
    expect([Math.min(...xs!) < x, x < Math.max(...xs!), Math.min(...ys!) < y, y < Math.max(...ys!)]).toEqual(
      Array(4).fill(true),
    );
  }
});

test("landData holds the land", () => {
  const data = landData(portal);
  expect(feature(data, data.objects.land).features.map(({ geometry }) => geometry.type)).toEqual(["Polygon"]);
});
