import { describe, expect, test } from "vitest";
import { aSquare } from "#testing/sample.ts";
import { borders, drawing, fitted, merged, onSheet, outlinesOf, sheet, simplified, withoutSpecks } from "./plane.ts";

const ringOf = (outline: GeoJSON.Polygon | GeoJSON.MultiPolygon | undefined) =>
  outline?.type === "Polygon" ? (outline.coordinates[0] ?? []) : [];
const pointsOf = (outline: GeoJSON.Polygon | GeoJSON.MultiPolygon | undefined) => new Set(ringOf(outline).map(String));

/** Two halves of a square, with a small notch in the border between them. */
const west: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [107, 21],
      [107.01, 21],
      [107.0101, 21.005],
      [107.01, 21.01],
      [107, 21.01],
      [107, 21],
    ],
  ],
};
const east: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [107.01, 21],
      [107.02, 21],
      [107.02, 21.01],
      [107.01, 21.01],
      [107.0101, 21.005],
      [107.01, 21],
    ],
  ],
};

test("onSheet has north up and longitude shortened", () => {
  const [x, y] = onSheet([100, 21]);
  expect(x).toBeCloseTo(93.358, 3);
  expect(y).toBe(-21);
});

describe("two outlines with a border between them", () => {
  const halves = sheet([west, east]);

  test("know each other, and one that lies apart knows none", () => {
    expect(borders(halves)).toEqual([[1], [0]]);
    expect(borders(sheet([west, east, aSquare(108, 21)]))).toEqual([[1], [0], []]);
  });

  test("that touch in a corner only are no neighbours", () => {
    expect(borders(sheet([aSquare(107, 21), aSquare(107.02, 21.02)]))).toEqual([[], []]);
  });

  test("stay as they are when nothing is left away", () => {
    expect(outlinesOf(halves).map((outline) => pointsOf(outline).size)).toEqual([5, 5]);
  });

  test("lose what is finer than the size on both sides of the border at once", () => {
    const [one, other] = outlinesOf(simplified(halves, 0.005));
    const common = [...pointsOf(one)].filter((point) => pointsOf(other).has(point));
    expect([pointsOf(one).size, pointsOf(other).size, common.length]).toEqual([4, 4, 2]);
  });

  test("are one outline without the border when merged", () => {
    const whole = merged(simplified(halves, 0.005), [0, 1]);
    const corners = (whole.type === "MultiPolygon" ? whole.coordinates : [whole.coordinates]).flat();
    expect(corners).toHaveLength(1);
    expect(new Set(corners.flat().map(String)).size).toBe(6);
  });
});

describe("a projection", () => {
  const frame = { width: 120, height: 100, margin: 10 };
  const [square] = outlinesOf(sheet([aSquare(107, 21)]));

  test("fits an outline into its frame, within the margin, and keeps its shape", () => {
    const { projection, scale } = fitted([square!], frame); // one was given
    const [[x0, y0], [x1, y1]] = drawing(projection, frame).bounds(square!);
    expect(y0).toBeCloseTo(10);
    expect(y1).toBeCloseTo(90);
    expect((x0 + x1) / 2).toBeCloseTo(60);
    expect((x1 - x0) / (y1 - y0)).toBeCloseTo(Math.cos((21 / 180) * Math.PI));
    expect(scale * 0.02).toBeCloseTo(80);
  });

  test("leaves away what lies outside the frame", () => {
    const { projection } = fitted([square!], frame);
    const [far] = outlinesOf(sheet([aSquare(108, 21)]));
    expect(drawing(projection, frame).path(far!)).toBe("");
  });
});

test("withoutSpecks leaves away the small parts of an outline, and never the largest", () => {
  const [big, speck] = [aSquare(107, 21, 0.1), aSquare(108, 21, 0.001)];
  const both = { type: "MultiPolygon" as const, coordinates: [big.coordinates, speck.coordinates] };
  expect(withoutSpecks(both, 0.001)).toEqual({ type: "MultiPolygon", coordinates: [big.coordinates] });
  expect(withoutSpecks(speck, 0.001)).toBe(speck);
  expect(
    withoutSpecks(
      { type: "MultiPolygon", coordinates: [aSquare(107, 21, 0.0005).coordinates, speck.coordinates] },
      0.001,
    ),
  ).toEqual({
    type: "MultiPolygon",
    coordinates: [speck.coordinates],
  });
});
