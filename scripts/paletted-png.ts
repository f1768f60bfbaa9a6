import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** Colours that agree in their upper five bits are taken for one: letters are smoothed in more shades than an eye tells apart. */
const KEPT_BITS = 5;
const MOST_COLOURS = 256;

/**
 * A screenshot with a palette of at most 256 colours, a third of the bytes. Its size and every large area keep what they were:
 * a palette colour is the most frequent one of those it stands for.
 *
 * @param png of 8 bits a channel, RGB, not interlaced: what a browser writes
 * @throws RangeError for any other
 */
export function paletted(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png);
  const counts = new Map<number, number>();
  for (let place = 0; place < pixels.length; place += 3) {
    const colour = pixels.readUIntBE(place, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kinds = Map.groupBy(
    [...counts].sort(([, a], [, b]) => b - a),
    ([colour]) => kindOf(colour),
  );
  const palette = [...kinds.values()].slice(0, MOST_COLOURS).map(([[colour] = [0]]) => colour);
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      rows[row * (width + 1) + 1 + column] = indexOf.get(pixels.readUIntBE((row * width + column) * 3, 3))!; // all were counted
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
  ];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

/** Width and height of a picture, in pixels. */
export const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

const kindOf = (colour: number): number => {
  const upper = (channel: number) => ((colour >> channel) & 255) >> (8 - KEPT_BITS);
  return (upper(16) << (2 * KEPT_BITS)) | (upper(8) << KEPT_BITS) | upper(0);
};

function nearest(palette: readonly number[], colour: number): number {
  const far = (other: number) =>
    [16, 8, 0].reduce((sum, channel) => sum + (((colour >> channel) & 255) - ((other >> channel) & 255)) ** 2, 0);
  return palette.reduce((best, other, index) => (far(other) < far(palette[best]!) ? index : best), 0); // best is one of them
}

function chunk(type: string, data: Buffer): Buffer {
  const [name, length, sum] = [Buffer.from(type, "latin1"), Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(data, crc32(name)));
  return Buffer.concat([length, name, data, sum]);
}

/** The colours of all pixels, three bytes each, row by row. */
function decoded(png: Buffer): { width: number; height: number; pixels: Buffer } {
  if (!png.subarray(0, 8).equals(SIGNATURE) || !png.subarray(24, 29).equals(Buffer.from([8, 2, 0, 0, 0])))
    throw new RangeError("expected a PNG of 8 bits a channel, RGB, not interlaced");
  const { width, height } = sizeOf(png);
  const data: Buffer[] = [];
  for (let place = 8; place < png.length; place += 12 + png.readUInt32BE(place))
    if (png.toString("latin1", place + 4, place + 8) === "IDAT")
      data.push(png.subarray(place + 8, place + 8 + png.readUInt32BE(place)));
  const filtered = inflateSync(Buffer.concat(data));
  const stride = width * 3;
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x < 3 ? 0 : pixels[at - 3]!; // inside the buffer, as are the next
      const above = row === 0 ? 0 : pixels[at - stride]!;
      const corner = x < 3 || row === 0 ? 0 : pixels[at - stride - 3]!;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      pixels[at] = filtered[row * (stride + 1) + 1 + x]! + guess; // a byte: what runs over is cut off
    }
  }
  return { width, height, pixels };
}

/** The neighbour that is nearest to left + above − corner, as the PNG specification defines it. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ]; // three in, three out
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
