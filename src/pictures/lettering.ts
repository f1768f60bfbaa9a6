/**
 * Words as drawn shapes. A picture goes where no font of ours is: into a document, a message, a drawing program. Its
 * letters are outlines of Be Vietnam Pro, cut out by `npm run fonts`, so that every mark stands where it belongs.
 */
import { LOOK } from "./look.ts";
import letters from "./letters.json" with { type: "json" };
import { type Svg, tag } from "./svg.ts";

export interface Style {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  /** The colour of an edge around the letters, where they stand on a drawing. */
  readonly halo?: string;
}

interface Face {
  readonly glyphs: Readonly<Record<string, readonly [advance: number, outline: string]>>;
  readonly kerning: Readonly<Record<string, number>>;
}

const FACES = letters as unknown as Readonly<Record<400 | 600, Face>>; // as npm run fonts writes it
/** The units of the outlines in one em. */
const EM = 1000;

const bare = (letter: string): string => letter.normalize("NFD").charAt(0);

interface Placed {
  /** Where each letter begins, in units of the outlines. */
  readonly letters: readonly { readonly sign: string; readonly x: number }[];
  readonly width: number;
}

/** The letters of a line, one after the other; a sign that the font lacks is a question mark. */
function placed(text: string, weight: 400 | 600): Placed {
  const { glyphs, kerning } = FACES[weight];
  const signs = [...text.normalize("NFC")].map((sign) => (sign in glyphs ? sign : "?"));
  let width = 0;
  const letters = signs.map((sign, index) => {
    const x = width;
    const next = signs[index + 1];
    width += glyphs[sign]![0] + (next === undefined ? 0 : (kerning[bare(sign) + bare(next)] ?? 0)); // they are in it
    return { sign, x };
  });
  return { letters: letters.filter(({ sign }) => glyphs[sign]![1] !== ""), width };
}

/** How wide a line is, in units of the picture. */
export const widthOf = (text: string, { size, weight = 400 }: Style): number =>
  (placed(text, weight).width * size) / EM;

const idOf = (sign: string, weight: number): string =>
  `${weight === 400 ? "r" : "b"}${sign.codePointAt(0)!.toString(16)}`; // a sign has one

/** A line of words, its base line at `y`. The words themselves stand beside their shapes, to be read aloud and found. */
export function words(text: string, x: number, y: number, style: Style): Svg {
  const { size, weight = 400, fill = LOOK.ink, anchor = "start", halo } = style;
  const { letters, width } = placed(text, weight);
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * ((width * size) / EM);
  const transform = `translate(${left.toFixed(1)} ${y.toFixed(1)})scale(${size / EM})`;
  const drawn = letters.map(({ sign, x }) => tag("use", { "xlink:href": `#${idOf(sign, weight)}`, x: x || null }));
  const edge = { fill: "none", stroke: halo, "stroke-width": 220, "stroke-linejoin": "round" };
  const edged = halo ? tag("g", { transform, ...edge }, ...drawn) : "";
  return edged + tag("g", { role: "img", "aria-label": text, fill, transform }, ...drawn);
}

/** The outlines of the letters that some drawing uses, each once. */
export function lettersIn(drawing: Svg): Svg {
  const used = new Set(
    [...drawing.matchAll(/xlink:href="#([rb])([\da-f]+)"/g)].map(([, face, code]) => `${face} ${code}`),
  );
  const outlines = [...used].sort().map((one) => {
    const [face = "", code = ""] = one.split(" ");
    const sign = String.fromCodePoint(Number.parseInt(code, 16));
    return tag("path", { id: face + code, d: FACES[face === "r" ? 400 : 600].glyphs[sign]![1] }); // it was drawn with it
  });
  return tag("defs", {}, ...outlines);
}

/** Breaks a text into lines no wider than `width`; of more than `most` lines the last one kept ends with an ellipsis. */
export function linesOf(text: string, width: number, style: Style, most = Infinity): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines[most - 1]!, width, style)]; // there are more
}

/** A line cut between words so that an ellipsis has room after it. */
function shortened(line: string, width: number, style: Style): string {
  const kept = line.split(" ");
  while (kept.length > 1 && widthOf(`${kept.join(" ")}…`, style) > width) kept.pop();
  return `${kept.join(" ")}…`;
}

/** Lines of words one under the other, and where the next line would stand. */
export function paragraph(
  lines: readonly string[],
  x: number,
  y: number,
  style: Style,
  leading = 1.4,
): { readonly svg: Svg; readonly next: number } {
  const step = style.size * leading;
  return {
    svg: lines.map((line, index) => words(line, x, y + index * step, style)).join(""),
    next: y + lines.length * step,
  };
}
