import { expect, test } from "vitest";
import { feature } from "topojson-client";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { folder } from "#testing/sample.ts";
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
