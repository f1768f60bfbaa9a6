/** The room that names take on a map, before anything is drawn. In the units of the map. */

/** A rectangle, from its upper left corner to the lower right one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name in lines, centred on a point. */
export interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** How letters are set: their size, and how high a line is against it. */
export interface Setting {
  readonly size: number;
  readonly line: number;
}

/** How wide a letter of a name is on average, against its size: a little more than in most names. */
export const LETTER = 0.57;

/** A name in one line, and broken in the middle where it has more words than one. */
export function linesOf(name: string): readonly (readonly string[])[] {
  const words = name.split(" ");
  const half = Math.ceil(words.length / 2);
  return words.length < 2 ? [[name]] : [[name], [words.slice(0, half).join(" "), words.slice(half).join(" ")]];
}

/** How many letters of average width a text is as wide as: m is wider than others, which short names feel. */
const lettersOf = (text: string): number => text.length + 0.6 * (text.match(/m/gi)?.length ?? 0);

/** The room that a name takes. */
export function boxOf({ x, y, lines }: Lettering, { size, line }: Setting): Box {
  const wide = Math.max(...lines.map(lettersOf)) * LETTER * size;
  const high = lines.length * line * size;
  return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
}

export const widthOf = ({ left, right }: Box): number => right - left;
export const heightOf = ({ top, bottom }: Box): number => bottom - top;

/** Whether two boxes have no point in common. */
export const apart = (a: Box, b: Box): boolean =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
