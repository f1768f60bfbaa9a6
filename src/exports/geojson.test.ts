import { check } from "@placemarkio/check-geojson";
import { describe, expect, test } from "vitest";
import { aCity, aDay, aPortal, aRecognition, aSquare, aUnit } from "#testing/sample.ts";
import { geoJson } from "./geojson.ts";

const ward = aUnit({ id: "90001", city: aCity() });
const todays = aUnit({ id: "90001-2025", inPlan: false, validFrom: aDay("2025-07-01"), city: ward.city });
const square = aSquare(107, 21);
const clockwise: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: square.coordinates.map((ring) => ring.toReversed()),
};
const hole = aSquare(107.005, 21.005, 0.01).coordinates;
const portal = aPortal({
  units: [ward, todays],
  recognitions: [aRecognition({ unit: ward })],
  boundaries: {
    plan: new Map([[ward.id, clockwise]]),
    today: new Map<string, GeoJSON.Polygon | GeoJSON.MultiPolygon>([
      ["90009-2025", square],
      [todays.id, { type: "MultiPolygon", coordinates: [[...clockwise.coordinates, ...hole]] }],
    ]),
    province: [],
  },
});
const of = (list: "plan" | "today") => geoJson({ portal, site: new URL("https://phuong.example") }, list);

describe("wards.geojson", () => {
  test("has each ward with its status, the decision and its page", () => {
    expect(of("plan").features[0]?.properties).toMatchObject({
      unit_id: "90001",
      status: "recognised",
      decision_number: "1/QĐ-THU",
      url: "https://phuong.example/phuong/thu-nghiem/hoa-thu/",
      synthetic: true,
    });
  });

  test("turns rings as RFC 7946 has them: outer ones against the clock, holes with it", () => {
    expect(of("plan").features[0]?.geometry).toEqual(square);
    const [first] = of("today").features;
    const [outer, inner] = (first?.geometry as GeoJSON.MultiPolygon).coordinates[0]!; // made above
    expect([outer, inner]).toEqual([square.coordinates[0], hole[0]!.toReversed()]);
  });

  test("is read by a checker of the format", () => {
    for (const list of ["plan", "today"] as const) expect(() => check(JSON.stringify(of(list)))).not.toThrow();
  });
});

test("units-2025.geojson begins with today's wards, and says of the rest that it is background", () => {
  expect(of("today").features.map(({ id, properties }) => [id, properties?.["status"]])).toEqual([
    ["90001-2025", "outside-plan"],
    ["90009-2025", null],
  ]);
});
