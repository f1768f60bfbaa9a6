import { describe, expect, test } from "vitest";
import { boxOf } from "#model/lettering.ts";
import type { Boundaries, Outline } from "#model/vocabulary.ts";
import { aSquare, aUnit } from "#testing/sample.ts";
import { namedFirst, neighbours, provinceMap, wardMap } from "./ward-map.ts";

const west = aUnit({ id: "90001", name: "Cao", point: [107.01, 21.01] });
const east = aUnit({ id: "90002", name: "Hòa Thử", point: [107.03, 21.01] });
const apart = aUnit({ id: "90003", name: "Xa", point: [107.42, 21.02] });
const outlines = new Map([
  [west.id, aSquare(107, 21)],
  [east.id, aSquare(107.02, 21)],
  [apart.id, aSquare(107.4, 21, 0.04)],
]);
const land = aSquare(106.9, 20.9, 0.7);
const boundaries: Boundaries = { plan: outlines, today: new Map(), province: [land] };

/** The points of a path that begins anywhere and goes on in relative steps, `M1,2l3-4,.5,6z`. */
const pointsOf = (path: string | undefined): string[] =>
  (path?.match(/[Ml][^Mlz]+/g) ?? []).reduce<string[]>((points, command) => {
    const numbers = (command.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x = 0, y = 0] = command.startsWith("M") ? [] : (points.at(-1) ?? "").split(",").map(Number);
    for (let place = 0; place < numbers.length; place += 2) {
      [x, y] = [x + numbers[place]!, y + numbers[place + 1]!]; // they come in pairs
      points.push(`${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`);
    }
    return points;
  }, []);
const extentOf = (path: string | undefined) => {
  const numbers = pointsOf(path).map((point) => point.split(",").map(Number) as [number, number]); // x and y
  const [xs, ys] = [numbers.map(([x]) => x), numbers.map(([, y]) => y)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
};

describe("two wards with a border between them", () => {
  const map = wardMap([west, east], outlines, boundaries);
  const [one, other] = [west, east].map((unit) => map.wards.find((ward) => ward.unit === unit));

  test("are drawn as two areas that share the corners of the border", () => {
    expect(new Set(pointsOf(one?.path)).size).toBe(4);
    const common = new Set(pointsOf(one?.path).filter((point) => pointsOf(other?.path).includes(point)));
    expect(common.size).toBe(2);
  });

  test("lie beside each other, west to the left, and fill the width of the frame", () => {
    const [left, right] = [extentOf(one?.path), extentOf(other?.path)];
    expect(left.x1).toBe(right.x0);
    expect([left.x0, right.x1]).toEqual([12, map.width - 12]);
    expect([left.y0, left.y1]).toEqual([right.y0, right.y1]);
  });

  test("bear their names inside themselves", () => {
    for (const { path, label } of map.wards) {
      const { x0, x1, y0, y1 } = extentOf(path);
      expect(label!.x > x0 && label!.x < x1 && label!.y > y0 && label!.y < y1).toBe(true); // there is room for both
    }
    expect([one?.label?.lines, other?.label?.lines]).toEqual([["Cao"], ["Hòa Thử"]]);
    expect(one?.label?.room).toBe("small");
  });

  test("stand on the land around them, which is cut at the frame", () => {
    const { x0, x1, y0, y1 } = extentOf(map.land);
    expect([x0, x1, y0, y1]).toEqual([-2, map.width + 2, -2, map.height + 2]);
  });
});

test("a name without room on a small map is broken, kept for a large one, or left away", () => {
  const far = aUnit({ id: "90004", name: "Xa", point: [108, 21] });
  const labelOf = (size: number, name: string) => {
    const unit = aUnit({ name, point: [107 + size / 2, 21 + size / 2] });
    const shapes = new Map([
      [unit.id, aSquare(107, 21, size)],
      [far.id, aSquare(108, 21, 0.001)],
    ]);
    const label = wardMap([unit, far], shapes, boundaries).wards.find((ward) => ward.unit === unit)?.label;
    return label ? [label.room, ...label.lines] : null;
  };
  expect(labelOf(0.2, "Trần Thử Đạo")).toEqual(["small", "Trần Thử Đạo"]);
  expect(labelOf(0.15, "Trần Thử Đạo")).toEqual(["small", "Trần Thử", "Đạo"]);
  expect(labelOf(0.08, "Trần Thử Đạo")).toEqual(["large", "Trần Thử", "Đạo"]);
  expect(labelOf(0.02, "Trần Thử Đạo")).toBeNull();
});

test("a small ward is drawn over a large one", () => {
  const map = wardMap([west, apart], outlines, boundaries);
  expect(map.wards.map(({ unit }) => unit)).toEqual([apart, west]);
});

describe("a ward too small for the scale of a map", () => {
  const islet = aUnit({ id: "90005", name: "Đảo", point: [107.2, 21.1] });
  const islets = (...sizes: readonly number[]): GeoJSON.MultiPolygon => ({
    type: "MultiPolygon",
    coordinates: sizes.map((size, index) => aSquare(107.2 + index / 1000, 21.1, size).coordinates),
  });
  const sizeOf = (path: string | undefined) => {
    const { x0, x1, y0, y1 } = extentOf(path);
    return [Math.round((x1 - x0) * 10) / 10, Math.round((y1 - y0) * 10) / 10];
  };

  test.each([
    ["an islet", aSquare(107.2, 21.1, 0.0006)],
    ["several", islets(0.0005, 0.0006)],
  ])("is a mark on that of its city, where it lies: %s", (_, outline) => {
    const map = wardMap([west, apart, islet], new Map([...outlines, [islet.id, outline]]), boundaries);
    const drawn = map.wards.at(-1); // the smallest
    const { x0, x1, y0, y1 } = extentOf(drawn?.path);
    expect(drawn?.unit).toBe(islet);
    expect(sizeOf(drawn?.path)).toEqual([3, 3]);
    expect(x0 > 0 && x1 < map.width && y0 > 0 && y1 < map.height).toBe(true);
    expect(map.wards.slice(0, -1).every(({ path }) => sizeOf(path)[0]! > 3)).toBe(true); // the others are larger
  });

  test("is a mark on that of the province, and so is its city, with its name", () => {
    const wide = { ...boundaries, province: [aSquare(106, 20, 3)] };
    const groups = [
      { name: "Bến Thử", wards: [west, east] },
      { name: "Đảo", wards: [islet] },
    ];
    const map = provinceMap(groups, new Map<string, Outline>([...outlines, [islet.id, islets(0.0005, 0.0006)]]), wide);
    expect(sizeOf(map.wards.at(-1)?.path)).toEqual([1, 1]);
    expect(sizeOf(map.cities.at(-1)?.frame)).toEqual([1, 1]);
    const { x0, y0 } = extentOf(map.cities.at(-1)?.frame);
    expect(map.cities.at(-1)?.label).toMatchObject({
      x: expect.closeTo(x0 + 0.5, 0) as number,
      y: expect.closeTo(y0 - 6, 0) as number,
    });
  });
});

test("neighbours are the wards across a border, and none for a ward that lies apart", () => {
  const around = neighbours([west, east, apart], outlines);
  expect([west, east, apart].map((ward) => around.get(ward))).toEqual([[east], [west], []]);
});

describe("the province", () => {
  const city = { name: "Bến Thử", wards: [west, east] };
  const town = { name: "Xa", wards: [apart] };
  const map = provinceMap([city, town], outlines, boundaries);

  test("shows every ward once, and every city as one outline around its wards", () => {
    expect(map.wards.map(({ unit }) => unit)).toEqual([west, east, apart]);
    expect(map.cities.map((drawn) => drawn.group)).toEqual([city, town]);
    const [left, right] = map.wards.map(({ path }) => extentOf(path));
    expect(extentOf(map.cities[0]?.frame)).toEqual({ ...left, x1: right?.x1 });
  });

  test("fits the whole land into its frame", () => {
    const { x0, x1, y0, y1 } = extentOf(map.land);
    expect(x0 >= 10 && x1 <= map.width - 10 && y0 >= 10 && y1 <= map.height - 10).toBe(true);
    expect(y1 - y0).toBeCloseTo(map.height - 20);
  });

  test("has the name of a city above it, centred", () => {
    const [{ frame, label }] = map.cities as [(typeof map.cities)[number]]; // two were given
    const { x0, x1, y0 } = extentOf(frame);
    expect(label).toEqual({
      x: expect.closeTo((x0 + x1) / 2, 0) as number,
      y: expect.closeTo(y0 - 6, 0) as number,
      anchor: "middle",
      above: true,
    });
  });

  test("writes no name over another one: the second goes elsewhere, and a third without room is left away", () => {
    const same = ["Thứ Nhất", "Thứ Hai", "Thứ Ba"].map((name) => ({ name, wards: [west] }));
    const crowded = [...same, ...same, ...same];
    const labels = provinceMap(crowded, outlines, boundaries).cities.map(({ label }) => label);
    const written = labels.filter((label) => label !== null).map(({ x, y }) => `${x} ${y}`);
    expect(written.length).toBeGreaterThan(1);
    expect(new Set(written).size).toBe(written.length);
    expect(labels).toContain(null);
  });
});

test("names side by side leave a gap, so that two never read as one", () => {
  const wards = [107, 107.2, 107.4, 107.6, 107.8].map((x, index) =>
    aUnit({ id: `9003${index}`, name: "Thử Nghiêng", point: [x + 0.1, 21.1] }),
  );
  const shapes = new Map(wards.map(({ id, point: [x, y] }) => [id, aSquare(x - 0.1, y - 0.1, 0.2)]));
  const map = wardMap(wards, shapes, { plan: shapes, today: new Map(), province: [] });
  const boxes = map.wards
    .flatMap(({ label }) => (label ? [boxOf(label, { size: label.room === "small" ? 10.5 : 6.5, line: 1.15 })] : []))
    .sort((a, b) => a.left - b.left);
  expect(boxes.length).toBeGreaterThan(1);
  for (const [index, box] of boxes.slice(1).entries()) expect(box.left - boxes[index]!.right).toBeGreaterThan(3); // each has one before it
});

describe("namedFirst(map, ward)", () => {
  const small = aUnit({ id: "90011", name: "Phường nhỏ", point: [107.0205, 21.0205] });
  const large = aUnit({ id: "90012", name: "Rộng", point: [107.1, 21.06] });
  const shapes = new Map([
    [small.id, aSquare(107.02, 21.02, 0.001)],
    [large.id, aSquare(107, 21, 0.2)],
  ]);
  const map = wardMap([small, large], shapes, { plan: shapes, today: new Map(), province: [] });
  const labelOf = (of: typeof map, unit: typeof small) => of.wards.find((ward) => ward.unit === unit)?.label;

  test("gives a name to a ward that has no room for it, beside its area and whole", () => {
    expect(labelOf(map, small)).toBeNull();
    const label = labelOf(namedFirst(map, small), small);
    const { y0 } = extentOf(map.wards.find(({ unit }) => unit === small)?.path);
    expect(label?.lines).toEqual(["Phường nhỏ"]);
    expect(label!.y).toBeLessThan(y0); // it has one
  });

  test("leaves the name in a ward that has room", () => {
    expect(labelOf(namedFirst(map, large), large)).toMatchObject({ x: labelOf(map, large)?.x, lines: ["Rộng"] });
  });

  test("takes away a name that would touch it, and no other", () => {
    const twin = aUnit({ id: "90013", name: "Kề", point: [107.03, 21.024] });
    const near = new Map([...shapes, [twin.id, aSquare(107.022, 21.018, 0.02)]]);
    const crowded = wardMap([small, twin, large], near, { plan: near, today: new Map(), province: [] });
    expect(labelOf(crowded, twin)).not.toBeNull();
    const named = namedFirst(crowded, small);
    expect(labelOf(named, twin)).toBeNull();
    expect(labelOf(named, large)).toEqual(labelOf(crowded, large));
  });
});
