/** Pictures of flat grounds and smoothed letters, as a PNG with a palette: half the bytes of one with all colours. */
import { crc32, deflateSync } from "node:zlib";

/** The colours of all pixels, row by row: of each red, green, blue, and how opaque it is, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** Colours that agree in their upper five bits are taken for one: letters are smoothed in more shades than an eye tells apart. */
const KEPT_BITS = 5;
const MOST_COLOURS = 256;

/**
 * A picture with a palette of at most 256 colours. Its size and every large area keep what they were: a palette colour is
 * the most frequent one of those it stands for. The same picture is the same bytes on every machine.
 *
 * @throws RangeError for a picture that lets its ground through
 */
export function palettedPng({ width, height, colours }: Pixels): Buffer {
  const pixels = new Int32Array(new Uint8Array(colours).buffer); // a number each: four bytes take longer to read
  const counts = countsOf(pixels);
  for (const colour of counts.keys())
    if (channel(colour, 3) !== 255) throw new RangeError("expected a picture that is opaque");
  const kinds = Map.groupBy(
    [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!), // all were counted
    kindOf,
  );
  const firsts = [...kinds.values()].map(([first = 0]) => first);
  const palette = firsts.slice(0, MOST_COLOURS);
  const indexes = [...palette.keys(), ...firsts.slice(MOST_COLOURS).map((colour) => nearest(palette, colour))];
  const indexOf = new Map([...kinds.keys()].map((kind, place) => [kind, indexes[place]!])); // one for each
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: none
  let [last, index] = [-1, 0];
  for (let row = 0, place = 0; row < height; row += 1)
    for (let to = row * (width + 1) + 1; to < (row + 1) * (width + 1); to += 1, place += 1) {
      const colour = pixels[place]!; // there is one for each place
      if (colour !== last) [last, index] = [colour, indexOf.get(kindOf(colour))!]; // all were counted
      rows[to] = index;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const parts = [
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => RGB.map((place) => channel(colour, place))))),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
  ];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

/** Width and height of a PNG, in pixels. */
export const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** One byte of a pixel: 0 is red, 1 green, 2 blue, 3 how opaque it is. Every machine that Node runs on has the first byte lowest. */
const channel = (colour: number, place: number): number => (colour >>> (8 * place)) & 255;
const RGB: readonly number[] = [0, 1, 2];

/** How many pixels have each colour; those beside each other are mostly of one. */
function countsOf(pixels: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [last, start] = [pixels[0] ?? 0, 0];
  const add = (end: number) => counts.set(last, (counts.get(last) ?? 0) + end - start);
  for (let place = 0; place < pixels.length; place += 1) {
    const colour = pixels[place]!; // there is one at each place
    if (colour === last) continue;
    add(place);
    [last, start] = [colour, place];
  }
  add(pixels.length);
  return counts;
}

const upper = (colour: number, place: number): number => channel(colour, place) >> (8 - KEPT_BITS);
const kindOf = (colour: number): number =>
  (upper(colour, 0) << (2 * KEPT_BITS)) | (upper(colour, 1) << KEPT_BITS) | upper(colour, 2);

function nearest(palette: readonly number[], colour: number): number {
  const far = (other: number) =>
    RGB.reduce((sum, place) => sum + (channel(colour, place) - channel(other, place)) ** 2, 0);
  return palette.reduce((best, other, index) => (far(other) < far(palette[best]!) ? index : best), 0); // best is one of them
}

function chunk(type: string, data: Buffer): Buffer {
  const [name, length, sum] = [Buffer.from(type, "latin1"), Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(data, crc32(name)));
  return Buffer.concat([length, name, data, sum]);
}
