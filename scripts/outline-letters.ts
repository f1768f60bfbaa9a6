/**
 * Part of `npm run fonts`: writes the outlines of the letters as text, so that a picture can hold its words as drawn
 * shapes. A program that has never heard of Be Vietnam Pro then shows every mark where it belongs.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";
import { CHARACTERS } from "./characters.ts";

const WEIGHTS = { 400: "400Regular", 600: "600SemiBold" } as const;

/** A letter without its marks: pairs of letters stand as close with marks as without. */
const bare = (letter: string): string => letter.normalize("NFD").charAt(0);

const BARE = [...new Set([...CHARACTERS].map(bare))];

/** Commands with absolute points, up on the y axis, as relative ones, down on it: the same letter is the same text wherever it stands. */
function relative(path: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return path.replace(/([MLQCZ])([^MLQCZ]*)/g, (_, command: string, rest: string) => {
    if (command === "Z") {
      [x, y] = [startX, startY];
      return "z";
    }
    const numbers = rest.split(/[\s,]+/).filter(Boolean).map((number) => Math.round(Number(number))); // prettier-ignore
    const steps = numbers.map((number, index) => (index % 2 === 0 ? number - x : -number - y));
    [x, y] = [numbers.at(-2)!, -numbers.at(-1)!]; // each of the commands ends with a point
    if (command === "M") [startX, startY] = [x, y];
    return command.toLowerCase() + steps.join(" ").replaceAll(" -", "-");
  });
}

function advances(font: Font, text: string): readonly number[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ xAdvance = 0 }) => xAdvance);
}

const faces = Object.entries(WEIGHTS).map(async ([weight, name]) => {
  const source = import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);
  const font = new Font(new Face(new Blob(await readFile(fileURLToPath(source)))));
  const glyphs = [...CHARACTERS].flatMap((letter) => {
    const glyph = font.nominalGlyph(letter.codePointAt(0)!); // a letter has one
    return glyph === undefined ? [] : [[letter, [font.glyphHAdvance(glyph), relative(font.glyphToPath(glyph))]]];
  });
  const kerning = BARE.flatMap((left) =>
    BARE.flatMap((right) => {
      const [joined, ...more] = advances(font, left + right);
      const [alone] = advances(font, left);
      return more.length === 1 && joined !== alone ? [[left + right, joined! - alone!]] : []; // both have one letter at least
    }),
  );
  return [weight, { glyphs: Object.fromEntries(glyphs), kerning: Object.fromEntries(kerning) }] as const;
});

const file = new URL("../src/pictures/letters.json", import.meta.url);
await writeFile(file, `${JSON.stringify(Object.fromEntries(await Promise.all(faces)))}\n`);
