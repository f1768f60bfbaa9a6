import { describe, expect, test } from "vitest";
import { type Box, LETTER, apart, boxOf } from "#model/lettering.ts";
import { type CityOnScreen, type WardOnScreen, namesOf } from "./map-names.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const window = box(0, 0, 800, 600);

const aWard = (given: Partial<WardOnScreen> = {}): WardOnScreen => ({
  id: "06658",
  name: "Cao Xanh",
  point: { x: 300, y: 300 },
  box: box(200, 200, 400, 400),
  ...given,
});

/** A city that is large enough for the names of its wards. */
const aCity = (given: Partial<CityOnScreen> = {}): CityOnScreen => ({
  name: "Hạ Long",
  box: box(100, 100, 700, 500),
  wards: [],
  ...given,
});

/** A city by the boxes of its wards. */
function cityOf(name: string, boxes: readonly Box[]): CityOnScreen {
  const edge = (side: keyof Box, most: (...all: number[]) => number) => most(...boxes.map((one) => one[side]));
  return {
    name,
    box: box(edge("left", Math.min), edge("top", Math.min), edge("right", Math.max), edge("bottom", Math.max)),
    wards: boxes.map((box, index) => aWard({ id: `${name} ${index}`, box })),
  };
}

/** Today's wards on the map of two phones, as Leaflet lays them: the upper left and lower right corner of each. */
const PHONES = {
  "390 px wide": {
    size: [356, 506],
    wards: {
      "Đông Triều": "28 246 54 272, 42 254 76 274, 27 267 45 281, 57 272 78 287, 44 271 62 282",
      "Hạ Long":
        "126 291 141 301, 141 284 161 298, 145 291 153 299, 129 290 193 340, 152 289 164 304, 111 271 140 293, 140 296 147 300, 108 287 129 315, 117 284 135 300",
      "Cẩm Phả": "177 280 184 290, 183 277 196 292, 165 253 196 286, 160 283 178 300",
      "Quảng Yên": "91 282 111 297, 97 294 119 321, 87 290 102 301, 86 304 105 326, 84 302 98 318, 87 296 104 305",
      "Móng Cái": "304 182 328 204, 295 184 306 209, 283 176 302 194",
      "Uông Bí": "80 273 92 295, 87 259 101 287, 66 257 90 290",
    },
  },
  "320 px wide": {
    size: [286, 384],
    wards: {
      "Đông Triều": "36 187 55 205, 47 193 70 207, 36 201 50 211, 58 205 71 216, 48 205 61 213",
      "Hạ Long":
        "106 219 117 226, 117 213 131 223, 119 219 125 225, 109 218 153 254, 124 218 134 227, 96 205 116 220, 116 222 121 225, 93 216 108 236, 100 214 112 225",
      "Cẩm Phả": "142 211 147 219, 146 209 156 219, 133 192 156 215, 130 213 143 225",
      "Quảng Yên": "81 213 95 223, 85 221 102 240, 78 218 89 226, 78 228 91 243, 76 227 86 238, 78 223 91 229",
      "Móng Cái": "232 142 249 157, 225 143 233 160, 217 137 231 150",
      "Uông Bí": "73 206 82 222, 78 197 89 216, 64 194 81 218",
    },
  },
} as const;

describe("the name of a ward", () => {
  const linesIn = (...[right, bottom]: [number, number]) =>
    namesOf([aCity({ wards: [aWard({ box: box(200, 200, right, bottom) })] })], window)[0]?.lines;

  test("stands on its point, in one line where the ward is wide enough, else in two", () => {
    expect(namesOf([aCity({ wards: [aWard()] })], window)).toEqual([
      { ward: "06658", x: 300, y: 300, lines: ["Cao Xanh"] },
    ]);
    expect(linesIn(240, 400)).toEqual(["Cao", "Xanh"]);
  });

  test("is left away in a ward that is smaller than it", () => {
    expect(linesIn(220, 400)).toBeUndefined();
    expect(linesIn(400, 210)).toBeUndefined();
  });

  test("is left away far outside the window", () => {
    const away = aWard({ point: { x: 1500, y: 300 }, box: box(1400, 200, 1600, 400) });
    expect(namesOf([aCity({ wards: [away] })], window)).toEqual([]);
  });

  test("gives way to that of a larger ward", () => {
    const [small, large] = [aWard({ id: "small" }), aWard({ id: "large", box: box(100, 100, 500, 500) })];
    expect(namesOf([aCity({ wards: [small, large] })], window).map(({ ward }) => ward)).toEqual(["large"]);
  });
});

describe("the name of a city that is small in the window", () => {
  const small = cityOf("Hạ Long", [box(300, 200, 400, 240)]);

  test("stands above it, and those of its wards are left away", () => {
    const [name, ...others] = namesOf([small], window);
    expect(name).toMatchObject({ ward: null, x: 350, lines: ["Hạ Long"] });
    expect(name?.y).toBeLessThan(200);
    expect(others).toEqual([]);
  });

  test("stands below it where another city lies above", () => {
    const [name] = namesOf([small, cityOf("Cẩm Phả", [box(280, 100, 420, 199)])], window);
    expect(name?.y).toBeGreaterThan(240);
  });

  test("moves along the edge of its city where another name stands", () => {
    const [first, second] = namesOf(
      [cityOf("Đông Triều", [box(300, 200, 370, 240)]), cityOf("Uông Bí", [box(385, 200, 425, 240)])],
      window,
    );
    expect(first).toMatchObject({ x: 335, lines: ["Đông Triều"] });
    expect(second?.y).toBe(first?.y);
    expect(second?.x).toBeGreaterThan(405); // the middle of its city
  });

  test("is left away where two cities lie in one place", () => {
    const names = ["Đông Triều", "Quảng Yên"].map((name) => cityOf(name, [box(300, 200, 350, 240)]));
    expect(namesOf(names, window)).toEqual([]);
  });

  test("stays in the window", () => {
    const [name] = namesOf([cityOf("Đông Triều", [box(-30, 200, 40, 240)])], window);
    expect(name!.x - (10 * LETTER * 15) / 2).toBeGreaterThan(0); // ten letters; the city reaches into the window
  });

  test("is left away outside of it", () => {
    expect(namesOf([cityOf("Hạ Long", [box(900, 200, 990, 240)])], window)).toEqual([]);
  });

  test("is left away where it would lie as near to another city", () => {
    const around = [box(300, 150, 340, 198), box(300, 242, 340, 290), box(240, 150, 298, 290), box(342, 150, 400, 290)];
    const names = namesOf([cityOf("Hạ Long", [box(300, 200, 340, 240)]), cityOf("Cẩm Phả", around)], window);
    expect(names.map(({ lines }) => lines[0])).not.toContain("Hạ Long");
  });

  test.each(Object.entries(PHONES))("lies nearest to its own city on a map of a phone, %s", (_, { size, wards }) => {
    const cities = Object.entries(wards).map(([name, boxes]) =>
      cityOf(
        name,
        boxes.split(", ").map((one) => {
          const [left, top, right, bottom] = one.split(" ").map(Number) as [number, number, number, number]; // four each
          return box(left, top, right, bottom);
        }),
      ),
    );
    const [wide, high] = size;
    const names = namesOf(cities, box(0, 0, wide, high));
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      const own = cities.find((city) => city.name === name.lines[0])!; // each names a city
      const lettering = boxOf(name, { size: 15, line: 1.25 });
      const others = cities.filter((city) => city !== own).flatMap(({ wards }) => wards);
      expect(others.filter((ward) => !apart(ward.box, lettering))).toEqual([]);
      expect(Math.min(...others.map((ward) => between(ward.box, lettering)))).toBeGreaterThan(
        Math.min(...own.wards.map((ward) => between(ward.box, lettering))),
      );
    }
  });
});

/** How far two boxes are from each other. */
const between = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
