import { describe, expect, test } from "vitest";
import { placed, placesAround, placesWithin } from "./map-names.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const at = (x: number, y: number, ...lines: string[]) => ({ x, y, lines });

describe("the name of a ward", () => {
  test("stands in one line where the ward is wide enough, else in two", () => {
    const places = placesWithin("Cao Xanh", { x: 50, y: 50 }, box(0, 0, 100, 100), 10);
    expect(places).toEqual([at(50, 50, "Cao Xanh"), at(50, 50, "Cao", "Xanh")]);
    expect(placesWithin("Cao Xanh", { x: 15, y: 50 }, box(0, 0, 30, 100), 10)).toEqual([at(15, 50, "Cao", "Xanh")]);
  });

  test("has no place in a ward that is smaller than it", () => {
    expect(placesWithin("Cao Xanh", { x: 5, y: 5 }, box(0, 0, 10, 10), 10)).toEqual([]);
    expect(placesWithin("Hà", { x: 50, y: 5 }, box(0, 0, 100, 10), 10)).toEqual([]);
  });
});

test("the name of a city stands above it first, outside of it", () => {
  const [above, below] = placesAround("Hạ Long", box(0, 100, 60, 140), [], { wide: 300 }, 10);
  expect(above).toMatchObject({ x: 30, lines: ["Hạ Long"] });
  expect(above?.y).toBeLessThan(100);
  expect(below?.y).toBeGreaterThan(140);
});

test("the name of a city stands on another city only where nothing else is left", () => {
  const [city, north] = [box(0, 100, 60, 140), box(0, 0, 60, 99)];
  const [first, ...others] = placesAround("Hạ Long", city, [city, north], { wide: 300 }, 10);
  expect(first?.y).toBeGreaterThan(140);
  expect(others.at(-1)?.y).toBeLessThan(100);
});

test("the name of a city at the edge of the window stays inside", () => {
  const places = placesAround("Đông Triều", box(-10, 100, 20, 140), [], { wide: 100 }, 10);
  for (const { x } of places) expect(x - 29).toBeGreaterThan(0); // ten letters of 5.8
});

describe("names that want the same room", () => {
  test("go to the first; the other takes its next place, or is left away", () => {
    const [one, two, three] = ["A", "B", "C"].map((name) => ({ name }));
    const names = placed([
      { thing: one, places: [at(10, 10, "Long")], size: 10 },
      { thing: two, places: [at(12, 10, "Long"), at(12, 60, "Long")], size: 10 },
      { thing: three, places: [at(8, 12, "Long")], size: 10 },
    ]);
    expect(names).toEqual([
      { thing: one, place: at(10, 10, "Long") },
      { thing: two, place: at(12, 60, "Long") },
    ]);
  });
});
