import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { palettedPng, sizeOf } from "./paletted-png.ts";

type Colour = readonly [red: number, green: number, blue: number, opaque?: number];

/** A picture of the lines given. */
const picture = (width: number, lines: readonly (readonly Colour[])[]) =>
  palettedPng({ width, height: lines.length, colours: Uint8Array.from(lines.flat().flatMap(([red, green, blue, opaque = 255]) => [red, green, blue, opaque])) }); // prettier-ignore

/** The colours of a picture with a palette, a line a string. */
function shown(picture: Buffer): readonly string[] {
  const { width, height } = sizeOf(picture);
  const part = (type: string) => {
    const place = picture.indexOf(Buffer.from(type, "latin1"));
    return picture.subarray(place + 4, place + 4 + picture.readUInt32BE(place - 4));
  };
  const [colours, rows] = [part("PLTE"), inflateSync(part("IDAT"))];
  return Array.from({ length: height }, (_, row) =>
    Array.from(rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), (index) =>
      colours.subarray(index * 3, index * 3 + 3).toString("hex"),
    ).join(" "),
  );
}

test("a picture keeps its size and its colours", () => {
  const [dark, light] = [
    [10, 20, 30],
    [200, 210, 220],
  ] as const;
  const made = picture(2, [
    [dark, light],
    [light, dark],
  ]);
  expect(sizeOf(made)).toEqual({ width: 2, height: 2 });
  expect(shown(made)).toEqual(["0a141e c8d2dc", "c8d2dc 0a141e"]);
});

test("a pixel that lets the ground through is refused", () => {
  expect(() => picture(1, [[[10, 20, 30, 254]]])).toThrow(RangeError);
});

test("colours that an eye does not tell apart become the most frequent of them", () => {
  const grey = (level: number): Colour => [level, level, level];
  expect(shown(picture(4, [[grey(248), grey(249), grey(249), grey(0)]]))).toEqual(["f9f9f9 f9f9f9 f9f9f9 000000"]);
});

test("more colours than a palette holds go to the nearest that it has", () => {
  const all = Array.from({ length: 512 }, (_, n): Colour => [(n >> 6) * 32, ((n >> 3) & 7) * 32, (n & 7) * 32]);
  const twice = [...all, ...all.slice(0, 256)];
  const [line = ""] = shown(picture(twice.length, [twice]));
  const colours = line.split(" ");
  expect(new Set(colours).size).toBe(256);
  expect(colours.slice(0, 256)).toEqual(all.slice(0, 256).map(([...colour]) => Buffer.from(colour.map(Number)).toString("hex"))); // prettier-ignore
});
