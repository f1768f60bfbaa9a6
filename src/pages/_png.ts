import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { palettedPng } from "#pictures/paletted-png.ts";

/** Where images are kept from one build to the next. It can be emptied at any time. */
const KEPT = ".cache/pictures";

/** What makes the pixels of a drawing. The first number is raised when they become another file. */
const MADE_BY = JSON.stringify([2, sharp.versions.sharp, sharp.versions["rsvg"]]);

/**
 * A picture in pixels, `scale` of them for each unit of the drawing. One that was made before is not made again: it goes by
 * what is drawn, so that it changes when that does and at no other time.
 */
export async function pngOf(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash("sha256").update(`${MADE_BY}\n${scale}\n${svg}`).digest("hex");
  const file = join(KEPT, `${name}.png`);
  const kept = known(file);
  if (kept) return new Uint8Array(kept);
  const png = await drawnPng(svg, scale);
  mkdirSync(KEPT, { recursive: true });
  // Two builds may make the same image at once: each finds a whole one, or none.
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, png);
  renameSync(whole, file);
  return new Uint8Array(png);
}

/** A picture in pixels, drawn: every drawing has a ground of its own. */
export async function drawnPng(svg: string, scale: number): Promise<Buffer> {
  const drawing = sharp(Buffer.from(svg), { density: 72 * scale }).ensureAlpha();
  const { data, info } = await drawing.raw().toBuffer({ resolveWithObject: true });
  return palettedPng({ ...info, colours: data });
}

function known(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null; // not made yet
  }
}

export const pngResponse = async (svg: string, scale?: number): Promise<Response> =>
  new Response(await pngOf(svg, scale), { headers: { "Content-Type": "image/png" } });
