import { crc32, deflateSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { paletted, sizeOf } from "./paletted-png.ts";

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, "latin1");
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data, crc32(Buffer.from(type))));
  return Buffer.concat([head, data, sum]);
}

/** A picture of the lines given: each a filter and its bytes. */
function png(width: number, lines: readonly (readonly number[])[], colourType = 2): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(lines.length, 4);
  head.set([8, colourType], 8);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.from(lines.flat()))), chunk("IEND", Buffer.alloc(0))]); // prettier-ignore
}

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

test("each of the five filters of a PNG is undone", () => {
  const lines = [
    [0, 10, 20, 30, 200, 210, 220],
    [1, 10, 20, 30, 190, 190, 190],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 95, 95, 95],
    [4, 0, 0, 0, 0, 0, 0],
  ];
  expect(shown(paletted(png(2, lines)))).toEqual(lines.map(() => "0a141e c8d2dc"));
});

test("colours that an eye does not tell apart become the most frequent of them", () => {
  const line = [0, 248, 248, 248, 249, 249, 249, 249, 249, 249, 0, 0, 0];
  expect(shown(paletted(png(4, [line])))).toEqual(["f9f9f9 f9f9f9 f9f9f9 000000"]);
});

test("more colours than a palette holds go to the nearest that it has", () => {
  const all = Array.from({ length: 512 }, (_, n) => [(n >> 6) * 32, ((n >> 3) & 7) * 32, (n & 7) * 32]);
  const twice = [...all, ...all.slice(0, 256)];
  const [line = ""] = shown(paletted(png(twice.length, [[0, ...twice.flat()]])));
  const colours = line.split(" ");
  expect(new Set(colours).size).toBe(256);
  expect(colours.slice(0, 256)).toEqual(all.slice(0, 256).map((colour) => Buffer.from(colour).toString("hex")));
});

test("what is not a picture of a browser is refused", () => {
  expect(() => paletted(png(1, [[0, 1, 2, 3, 4]], 6))).toThrow(RangeError);
  expect(() => paletted(Buffer.from("no picture at all, but long enough"))).toThrow(RangeError);
});
