/** What a picture says: pictures are read back by the words in them. */
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { inUtf8 } from "#data/decode.ts";
import type { Portal } from "#model/vocabulary.ts";
import { synthesise } from "#synthetic/synthesise.ts";

/** A made-up province of a few wards, with everything on it that can be drawn. */
export function aProvince(wards = 12): Portal {
  const { portal } = readPortal(synthesise(inUtf8(readFolder("data")), { wards, seed: 7 }));
  return portal!; // what is made can be read: a test of its own says so
}

const unescaped = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The words drawn in a picture, line by line. */
export const drawnWords = (svg: string): readonly string[] =>
  [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label = ""]) => unescaped(label));

/** The name and the description of a picture. */
export const nameOf = (svg: string): string => unescaped(/<title[^>]*>([^<]*)/.exec(svg)?.[1] ?? "");
export const descriptionOf = (svg: string): string => unescaped(/<desc[^>]*>([^<]*)/.exec(svg)?.[1] ?? "");

/** The numbers in a text, as they are written. */
export const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
