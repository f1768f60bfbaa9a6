import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { palettedPng, sizeOf } from "./paletted-png.ts";

/** A picture of the lines given, three or four numbers a pixel. */
const picture = (width: number, lines: readonly (readonly number[])[], channels: 3 | 4 = 3) =>
  palettedPng({ width, height: lines.length, channels, colours: Uint8Array.from(lines.flat()) });

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
  const lines = [
    [10, 20, 30, 200, 210, 220],
    [200, 210, 220, 10, 20, 30],
  ];
  const made = picture(2, lines);
  expect(sizeOf(made)).toEqual({ width: 2, height: 2 });
  expect(shown(made)).toEqual(["0a141e c8d2dc", "c8d2dc 0a141e"]);
});

test("how opaque a pixel is may be said, and must be wholly", () => {
  expect(shown(picture(2, [[10, 20, 30, 255, 200, 210, 220, 255]], 4))).toEqual(["0a141e c8d2dc"]);
  expect(() => picture(1, [[10, 20, 30, 254]], 4)).toThrow(RangeError);
});

test("colours that an eye does not tell apart become the most frequent of them", () => {
  const line = [248, 248, 248, 249, 249, 249, 249, 249, 249, 0, 0, 0];
  expect(shown(picture(4, [line]))).toEqual(["f9f9f9 f9f9f9 f9f9f9 000000"]);
});

test("more colours than a palette holds go to the nearest that it has", () => {
  const all = Array.from({ length: 512 }, (_, n) => [(n >> 6) * 32, ((n >> 3) & 7) * 32, (n & 7) * 32]);
  const twice = [...all, ...all.slice(0, 256)];
  const [line = ""] = shown(picture(twice.length, [twice.flat()]));
  const colours = line.split(" ");
  expect(new Set(colours).size).toBe(256);
  expect(colours.slice(0, 256)).toEqual(all.slice(0, 256).map((colour) => Buffer.from(colour).toString("hex")));
});
