import { describe, expect, test } from "vitest";
import { LETTER } from "#model/lettering.ts";
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
  const small = aCity({ box: box(300, 200, 400, 240), wards: [aWard()] });

  test("stands above it, and those of its wards are left away", () => {
    const [name, ...others] = namesOf([small], window);
    expect(name).toMatchObject({ ward: null, x: 350, lines: ["Hạ Long"] });
    expect(name?.y).toBeLessThan(200);
    expect(others).toEqual([]);
  });

  test("stands below it where another city lies above", () => {
    const [name] = namesOf([small, aCity({ box: box(300, 100, 400, 199) })], window);
    expect(name?.y).toBeGreaterThan(240);
  });

  test("takes another place where the first is taken, and none where all are", () => {
    const places = Array.from({ length: 5 }, () => small);
    expect(namesOf(places, window).map(({ x, y }) => `${x} ${y}`)).toHaveLength(4);
  });

  test("stays in the window", () => {
    const [name] = namesOf([aCity({ name: "Đông Triều", box: box(-30, 200, 40, 240) })], window);
    expect(name!.x - (10 * LETTER * 15) / 2).toBeGreaterThan(0); // ten letters; the city reaches into the window
  });

  test("is left away outside of it", () => {
    expect(namesOf([aCity({ box: box(900, 200, 990, 240) })], window)).toEqual([]);
  });
});
