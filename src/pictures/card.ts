import type { SocialCard } from "#views/social-card.ts";
import { CARD } from "#site/pictures.ts";
import { bar, cityMap, strip } from "./drawings.ts";
import { type Style, linesOf, paragraph, widthOf, words } from "./lettering.ts";
import { LOOK, paintOf } from "./look.ts";
import { picture } from "./picture.ts";
import { type Svg, tag } from "./svg.ts";

const LEFT = 64;
const RIGHT = CARD.width - LEFT;
const BAND = 46;
/** How wide the words are beside a map, and how large the map is. */
const MAP = { x: 680, width: RIGHT - 680 } as const;

/** The image that stands beside a link to a page: what the page says first, in words, with its day and the name of the portal. */
export function cardPicture(card: SocialCard): Svg {
  const top = card.watermark ? BAND : 0;
  const { drawing } = card;
  const wide = drawing?.kind === "map" ? MAP.x - 48 - LEFT : RIGHT - LEFT;
  return picture(
    CARD,
    { lang: card.locale, title: card.title, description: card.description },
    tag("rect", { ...CARD, fill: LOOK.paper }),
    card.watermark ? watermark(card.watermark) : "",
    words(card.kicker, LEFT, top + 76, { size: 24, fill: LOOK["soft-ink"] }),
    body(card, top + 134, wide),
    drawing?.kind === "map"
      ? cityMap(drawing.map, { x: MAP.x, y: top + 108, width: MAP.width }, "map", false) // names are too small to read here
      : "",
    drawing?.kind === "strip" ? strip(drawing.strip, { x: LEFT, y: 412, width: RIGHT - LEFT }, 54) : "",
    drawing?.kind === "bar" ? bar(drawing.bar, { x: LEFT, y: 456, width: RIGHT - LEFT }, 48, drawing.asked ?? "") : "",
    foot(card),
  );
}

/** The band that tells made-up data from real ones. */
export const watermark = (text: string, width: number = CARD.width): Svg =>
  tag("rect", { width, height: BAND, fill: LOOK["warn-ground"] }) +
  words(text, width / 2, 31, { size: 21, weight: 600, anchor: "middle" });

/** A heading in one line where a large one has room, else in more lines of smaller letters. */
function headed(text: string, width: number, most: number) {
  const tries = [[1, 64], [1, 56], [1, 48], [2, 52], [2, 44], [most, 40], [most, 34]] as const; // prettier-ignore
  const set = tries.map(([lines, size]) => ({ lines, style: { size, weight: 600 } satisfies Style }));
  const { style } = set.find(({ lines, style }) => linesOf(text, width, style).length <= lines) ?? set.at(-1)!; // there are seven
  return { style, lines: linesOf(text, width, style, most) };
}

function body({ title, figure, status, word, text, more, drawing }: SocialCard, from: number, wide: number): Svg {
  const isWide = drawing !== null && drawing.kind !== "map";
  const heading = headed(title, wide, isWide ? 2 : 3);
  const head = paragraph(heading.lines, LEFT, from + heading.style.size * 0.5, heading.style, 1.28);
  let y = head.next - heading.style.size * 0.7;
  const parts: Svg[] = [head.svg];
  if (status)
    parts.push(tag("rect", { x: LEFT, y: y + 6, width: 46, height: 32, ...paintOf(status), "stroke-width": 1 }));
  if (word) {
    const indent = status ? 64 : 0;
    const style = { size: 31, weight: 600, fill: LOOK.ink } as const;
    const said = paragraph(linesOf(word, wide - indent, style, 3), LEFT + indent, y + 33, style, 1.35);
    parts.push(said.svg);
    y = said.next - 20;
  }
  if (figure) {
    const size = figure.value.length > 8 ? 60 : 88;
    const style = { size, weight: 600 } as const;
    const out = { size: 32, weight: 600 } as const;
    const after = LEFT + widthOf(figure.value, style) + 16;
    parts.push(words(figure.value, LEFT, y + size, style), words(figure.outOf, after, y + size, out));
    // Over a wide drawing the sentence stands beside the figure, else under it.
    if (isWide)
      return parts.join("") + beside(text, Math.max(after + widthOf(figure.outOf, out) + 40, MIDDLE), y + size - 56);
    y += size + 20;
  }
  const style = { size: 25, fill: LOOK["soft-ink"] } as const;
  const room = Math.floor(((isWide ? 440 : 540) - y) / (style.size * 1.42));
  const sentence = paragraph(linesOf(text, wide, style, Math.max(room - (more ? 1 : 0), 1)), LEFT, y + 28, style, 1.42);
  parts.push(sentence.svg);
  if (more) parts.push(words(more, LEFT, sentence.next + 6, { ...style, weight: 600, fill: LOOK.ink }));
  return parts.join("");
}

const MIDDLE = CARD.width / 2;

function beside(text: string, x: number, y: number): Svg {
  const style = { size: 21, fill: LOOK["soft-ink"] } as const;
  return paragraph(linesOf(text, RIGHT - x, style, 4), x, y, style, 1.42).svg;
}

function foot({ brand, day, host }: SocialCard): Svg {
  const y = CARD.height - 34;
  const style = { size: 23, weight: 600 } as const;
  return [
    tag("line", { x1: LEFT, x2: RIGHT, y1: y - 38, y2: y - 38, stroke: LOOK.ink, "stroke-width": 1.5 }),
    words(brand, LEFT, y, style),
    words(day, LEFT + widthOf(brand, style) + 20, y, { size: 23, fill: LOOK["soft-ink"] }),
    words(host, RIGHT, y, { size: 23, fill: LOOK.link, anchor: "end" }),
  ].join("");
}
