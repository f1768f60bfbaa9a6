import { describe, expect, test } from "vitest";
import { aSquare, aUnit } from "#testing/sample.ts";
import { type Holding, readOutlines } from "./boundaries.ts";
import { Findings } from "./finding.ts";

const wards = [aUnit({ id: "09101", name: "Hòa Thử" }), aUnit({ id: "09102", name: "Cao Thử" })];
const square = aSquare(107, 21);

const feature = (unit_id: unknown, geometry: unknown = square) => ({
  type: "Feature",
  properties: { unit_id },
  geometry,
});

function read(features: unknown, holding: Holding = "wards", needed = wards, type = "FeatureCollection") {
  const findings = new Findings();
  const outlines = readOutlines("a.geojson", JSON.stringify({ type, features }), needed, holding, findings);
  return { outlines, findings: findings.all };
}

/** What is said, as staff read it: code, message, value and hint. */
const saysOf = (...given: Parameters<typeof read>) =>
  read(...given).findings.map(({ code, message, value, hint }) =>
    [code, message.vi, value, hint?.vi].filter((part) => part !== null && part !== undefined).join(" | "),
  );

test("a file gives the outlines of the wards", () => {
  const { outlines, findings } = read([feature("09101"), feature("09102")]);
  expect(findings).toEqual([]);
  expect([...outlines]).toEqual([
    ["09101", square],
    ["09102", square],
  ]);
});

test("units that are no wards are background; land is kept under its place, whatever it is called", () => {
  expect(saysOf([feature("09101"), feature("09102"), feature("09300")], "units")).toEqual([]);
  const { outlines, findings } = read([feature("a"), feature("a"), { geometry: square }], "land", []);
  expect(findings).toEqual([]);
  expect([...outlines.keys()]).toEqual(["#0", "#1", "#2"]);
});

test("a unit_id of which a program made a number is the same, unless it lost its zero", () => {
  const ward = aUnit({ id: "10598" });
  expect([...read([feature(10598)], "wards", [ward]).outlines.keys()]).toEqual(["10598"]);
});

test("spaces around a unit_id do not count, and what has no shape has no outline", () => {
  expect([...read([feature(" 09101 "), feature("09102")]).outlines.keys()]).toEqual(["09101", "09102"]);
  expect(read([feature("09101", null)]).outlines.size).toBe(0);
});

test("English says where it is, as Vietnamese does", () => {
  const said = read([feature("09101"), feature("09102"), feature("09300"), 7]).findings.map(
    ({ message }) => message.en,
  );
  expect(said).toEqual(["feature 3 (09300): no ward of the plan has this unit_id", "feature 4: expected a Feature"]);
});

test("a file that holds a list and no collection is refused with what it holds", () => {
  const findings = new Findings();
  readOutlines("a.geojson", "[]", wards, "wards", findings);
  expect(findings.all.map(({ value }) => value)).toEqual(["[]"]);
});

test("what is no collection of features is refused at once", () => {
  expect(saysOf([], "wards", wards, "Topology")).toMatchInlineSnapshot(`
    [
      "type-error | cần một FeatureCollection có danh sách features | Topology",
    ]
  `);
  expect(saysOf({})).toMatchInlineSnapshot(`
    [
      "type-error | cần một FeatureCollection có danh sách features | {}",
    ]
  `);
  expect(saysOf([], "land", [])).toMatchInlineSnapshot(`
    [
      "type-error | cần ít nhất một hình",
    ]
  `);
});

test("all that is wrong with features is said at once, with their place and unit_id", () => {
  expect(
    saysOf([
      null,
      "09101",
      feature(undefined),
      { type: "Feature", properties: null, geometry: square },
      feature("09101"),
      feature("09101"),
      feature(9102, null),
      feature("09300", { type: "GeometryCollection", geometries: [square] }),
    ]),
  ).toMatchInlineSnapshot(`
    [
      "type-error | hình thứ 1: cần một Feature | null",
      "type-error | hình thứ 2: cần một Feature | 09101",
      "constraint-error | hình thứ 3: thiếu unit_id trong properties",
      "constraint-error | hình thứ 4: thiếu unit_id trong properties",
      "primary-key | hình thứ 6 (09101): đơn vị này đã có một hình | 09101",
      "foreign-key | hình thứ 7 (9102): không có phường nào của kế hoạch mang unit_id này | 9102 | có phải là 09102 (Cao Thử)?",
      "type-error | hình thứ 7 (9102): cần một vùng (Polygon hoặc MultiPolygon) | null",
      "foreign-key | hình thứ 8 (09300): không có phường nào của kế hoạch mang unit_id này | 09300",
      "type-error | hình thứ 8 (09300): cần một vùng (Polygon hoặc MultiPolygon) | GeometryCollection",
      "source-error | thiếu ranh giới của Cao Thử (09102) | 09102",
    ]
  `);
});

test("a unit_id is asked of units too, and one that stands twice is refused", () => {
  expect(saysOf([feature(""), feature("09101"), feature("09102"), feature("09102")], "units")).toMatchInlineSnapshot(`
    [
      "constraint-error | hình thứ 1: thiếu unit_id trong properties",
      "primary-key | hình thứ 4 (09102): đơn vị này đã có một hình | 09102",
    ]
  `);
});

test("where no ward could be read, no shape is blamed for having none", () => {
  expect(saysOf([feature("09101")], "wards", [])).toEqual([]);
});

describe("a shape", () => {
  const [ring = []] = square.coordinates;
  const saysOfShape = (geometry: unknown) =>
    saysOf([feature("09101", geometry), feature("09102")]).map((said) => said.replace("hình thứ 1 (09101): ", ""));
  const polygon = (...rings: readonly unknown[]) => saysOfShape({ type: "Polygon", coordinates: rings });

  test("may have heights, holes and parts", () => {
    const hole = aSquare(107.005, 21.005, 0.005).coordinates[0];
    const high = ring.map((position) => [...position, 12]);
    expect(saysOfShape({ type: "MultiPolygon", coordinates: [[high, hole], aSquare(117, 7).coordinates] })).toEqual([]);
  });

  test.each([
    ["none", null],
    ["a point", { type: "Point", coordinates: [107, 21] }],
    ["a collection", { type: "GeometryCollection", geometries: [] }],
    ["a text", "POLYGON((107 21))"],
  ])("that is %s is refused", (_, geometry) => {
    expect(saysOfShape(geometry)).toEqual([expect.stringMatching(/^type-error \| cần một vùng \(Polygon hoặc/)]);
  });

  test.each([
    ["Polygon", undefined],
    ["Polygon", []],
    ["Polygon", 7],
    ["MultiPolygon", []],
    ["MultiPolygon", [[]]],
    ["MultiPolygon", [square.coordinates, null]],
  ])("that is a %s of %j is empty", (type, coordinates) => {
    expect(saysOfShape({ type, coordinates })).toEqual(["constraint-error | vùng trống: không có vòng tọa độ nào"]);
  });

  test("has rings of four positions at least, that end where they begin", () => {
    expect(polygon(ring, ring.slice(0, 3), [], "a", ring.slice(0, 4))).toMatchInlineSnapshot(`
      [
        "constraint-error | vòng thứ 2 chỉ có 3 tọa độ, cần ít nhất 4",
        "constraint-error | vòng thứ 3 chỉ có 0 tọa độ, cần ít nhất 4",
        "type-error | vòng thứ 4 không phải danh sách tọa độ | a",
        "constraint-error | vòng thứ 5 không khép kín | [107,21.02] | lặp lại tọa độ đầu ở cuối vòng",
      ]
    `);
  });

  test("has pairs of numbers", () => {
    const wrong = [["107", "21"], [NaN, 21], [107, null], null, [107]];
    expect(polygon([ring[0], ...wrong, ...ring.slice(1)])).toMatchInlineSnapshot(`
      [
        "type-error | 5 tọa độ không phải cặp số [kinh độ, vĩ độ] | ["107","21"]",
      ]
    `);
    expect(polygon([ring[0], ["107", "21"], ...ring.slice(1)])).toHaveLength(1);
  });

  test("of numbers too great to be read is refused", () => {
    const findings = new Findings();
    const json = JSON.stringify({ type: "FeatureCollection", features: [feature("a")] }).replace("107.02", "1e999");
    readOutlines("a.geojson", json, [], "land", findings);
    expect(findings.all).toMatchObject([{ code: "type-error" }]);
  });

  test("lies in Viet Nam; where it does not, the cause is guessed", () => {
    expect(polygon(ring.map(([x, y]) => [y, x]))).toMatchInlineSnapshot(`
      [
        "constraint-error | 5 tọa độ nằm ngoài Việt Nam (kinh độ 102–118, vĩ độ 6–24) | [21,107] | có phải vĩ độ bị viết trước kinh độ?",
      ]
    `);
    expect(polygon(ring.map(([x = 0, y = 0]) => [x * 4000, y * 110_000]))).toMatchInlineSnapshot(`
      [
        "constraint-error | 5 tọa độ nằm ngoài Việt Nam (kinh độ 102–118, vĩ độ 6–24) | [428000,2310000] | đây là tọa độ phẳng tính bằng mét: xuất lại tệp theo WGS 84 (EPSG:4326)",
      ]
    `);
    expect(polygon(ring.map(([x = 0, y = 0]) => [x - 100, y]))).toMatchInlineSnapshot(`
      [
        "constraint-error | 5 tọa độ nằm ngoài Việt Nam (kinh độ 102–118, vĩ độ 6–24) | [7,21]",
      ]
    `);
  });

  test("is large enough to be drawn", () => {
    expect(saysOfShape(aSquare(107, 21, 0.0006))).toEqual([]);
    expect(saysOfShape(aSquare(107, 21, 0.0004))).toMatchInlineSnapshot(`
      [
        "constraint-error | vùng nhỏ hơn 50 m × 50 m, không vẽ được",
      ]
    `);
    expect(polygon([[107, 21], [107.1, 21], [107, 21], [107.1, 21], [107, 21]])).toHaveLength(1); // prettier-ignore
  });
});
