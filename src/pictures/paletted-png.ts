/** Pictures of flat grounds and smoothed letters, as a PNG with a palette: half the bytes of one with all colours. */
import { crc32, deflateSync } from "node:zlib";

/** The colours of all pixels, row by row: of each red, green, blue, and where there are four bytes, how opaque it is. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
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
export function palettedPng({ width, height, channels, colours }: Pixels): Buffer {
  for (let place = 3; channels === 4 && place < colours.length; place += 4)
    if (colours[place] !== 255) throw new RangeError("expected a picture that is opaque");
  const counts = countsOf(colours, channels);
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
    for (let to = row * (width + 1) + 1; to < (row + 1) * (width + 1); to += 1, place += channels) {
      const colour = colourAt(colours, place);
      if (colour !== last) [last, index] = [colour, indexOf.get(kindOf(colour))!]; // all were counted
      rows[to] = index;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const parts = [
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
  ];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

/** Width and height of a PNG, in pixels. */
export const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

const colourAt = (colours: Uint8Array, place: number): number =>
  (colours[place]! << 16) | (colours[place + 1]! << 8) | colours[place + 2]!; // three bytes each

/** How many pixels have each colour; those beside each other are mostly of one. */
function countsOf(colours: Uint8Array, channels: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [last, run] = [-1, 0];
  const add = () => counts.set(last, (counts.get(last) ?? 0) + run);
  for (let place = 0; place < colours.length; place += channels) {
    const colour = colourAt(colours, place);
    if (colour === last) run += 1;
    else {
      if (run > 0) add();
      [last, run] = [colour, 1];
    }
  }
  if (run > 0) add();
  return counts;
}

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
