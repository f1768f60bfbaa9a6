import type { Sheet, SheetPart } from "#views/sheets.ts";
import { watermark } from "./card.ts";
import { bar, cityMap, heightIn, provinceMap } from "./drawings.ts";
import { history } from "./history.ts";
import { type Style, linesOf, paragraph, widthOf, words } from "./lettering.ts";
import { BAR_PAINT, LOOK, type Paint, paintOf } from "./look.ts";
import { progress } from "./progress.ts";
import { rows } from "./rows.ts";
import { picture } from "./picture.ts";
import { type Svg, at, tag } from "./svg.ts";

const WIDTH = 800;
const EDGE = 32;
const INNER = WIDTH - 2 * EDGE;
const GAP = 16;

/** Something drawn in the width of a sheet, from the top down. */
export interface Block {
  readonly svg: Svg;
  readonly height: number;
}

/** A sheet as a picture to take away: its title first, its source, day and address last. */
export function sheetPicture(sheet: Sheet): Svg {
  const top = sheet.watermark ? 46 : 0;
  const blocks = [
    text(sheet.title, { size: 26, weight: 600 }, 1.3),
    ...sheet.parts.map((part, index) => blockOf(part, String(index))),
    foot(sheet),
  ];
  let y = top + EDGE;
  const placed = blocks.map(({ svg, height }) => {
    const block = at(EDGE, y, [svg]);
    y += height + GAP;
    return block;
  });
  const size = { width: WIDTH, height: Math.ceil(y - GAP + EDGE - 8) };
  return picture(
    size,
    { lang: sheet.locale, title: sheet.title, description: sheet.description },
    tag("rect", { ...size, fill: LOOK.paper }),
    sheet.watermark ? watermark(sheet.watermark, WIDTH) : "",
    ...placed,
  );
}

function blockOf(part: SheetPart, id: string): Block {
  switch (part.kind) {
    case "figure": {
      const style = { size: 64, weight: 600 } as const;
      const beside = widthOf(part.value, style) + 12;
      return {
        svg: words(part.value, 0, 54, style) + words(part.outOf, beside, 54, { size: 26, weight: 600 }),
        height: 60,
      };
    }
    case "status": {
      const said = text(part.word, { size: 23, weight: 600 }, 1.35, INNER - 52);
      const swatch = tag("rect", { y: 2, width: 40, height: 27, ...paintOf(part.status), "stroke-width": 1 });
      return { svg: swatch + at(52, 0, [said.svg]), height: said.height };
    }
    case "verdict":
      return text(part.word, { size: 23, weight: 600, fill: VERDICT[part.state] ?? LOOK.ink });
    case "text":
      return text(part.text, { size: 18 });
    case "note":
      return text(part.text, { size: 14, fill: LOOK["soft-ink"] });
    case "legend":
      return keys(part.entries.map(({ status, word, figure }) => ({ paint: paintOf(status), figure, word })));
    case "counts":
      return keys(part.counts.map(({ look, word, figure }) => ({ paint: BAR_PAINT[look], figure, word })));
    case "province":
      return { svg: provinceMap(part.map, { x: 0, y: 0, width: INNER }), height: heightIn(part.map, INNER) };
    case "city":
      return { svg: cityMap(part.map, { x: 0, y: 0, width: INNER }, `map-${id}`), height: heightIn(part.map, INNER) };
    case "panels":
      return panels(part.panels, id);
    case "history":
      return history(part.chart, INNER);
    case "progress":
      return progress(part.chart, INNER);
    case "bar":
      return { svg: bar(part.bar, { x: 0, y: 4, width: INNER }, 44, part.asked ?? ""), height: part.asked ? 78 : 52 };
    case "rows":
      return rows(part.table, INNER);
  }
}

const VERDICT: Readonly<Partial<Record<string, string>>> = { met: LOOK.met, missed: LOOK["not-met"] };

function text(said: string, style: Style, leading = 1.45, width = INNER): Block {
  const { svg, next } = paragraph(linesOf(said, width, style), 0, style.size, style, leading);
  return { svg, height: next - style.size + style.size * 0.1 };
}

/** Swatches with their numbers and words, side by side as far as there is room. */
function keys(entries: readonly { readonly paint: Paint; readonly figure: string; readonly word: string }[]): Block {
  const [bold, plain] = [{ size: 17, weight: 600 }, { size: 17 }] as const;
  let [x, y] = [0, 0];
  const drawn = entries.map(({ paint, figure, word }) => {
    const number = widthOf(figure, bold);
    const wide = 36 + number + 6 + widthOf(word, plain);
    if (x > 0 && x + wide > INNER) [x, y] = [0, y + 28];
    const entry = at(x, y, [
      tag("rect", { x: 0.5, y: 2.5, width: 25, height: 17, ...paint, "stroke-width": 1 }),
      words(figure, 36, 17, bold),
      words(word, 36 + number + 6, 17, plain),
    ]);
    x += wide + 28;
    return entry;
  });
  return { svg: drawn.join(""), height: y + 24 };
}

const COLUMNS = 3;

/** Small maps, three in a row, each under its name and its count. */
function panels(all: Extract<SheetPart, { kind: "panels" }>["panels"], id: string): Block {
  const wide = (INNER - (COLUMNS - 1) * GAP) / COLUMNS;
  const high = Math.max(0, ...all.map(({ map }) => heightIn(map, wide))) + 46;
  const svg = all.map(({ name, count, map }, index) =>
    at((index % COLUMNS) * (wide + GAP), Math.floor(index / COLUMNS) * (high + GAP), [
      words(name, 0, 16, { size: 15, weight: 600 }),
      words(count, 0, 35, { size: 13, fill: LOOK["soft-ink"] }),
      cityMap(map, { x: 0, y: 44, width: wide }, `map-${id}-${index}`, false),
    ]),
  );
  return { svg: svg.join(""), height: Math.ceil(all.length / COLUMNS) * (high + GAP) - GAP };
}

function foot({ source, day, url }: Sheet): Block {
  const soft = { size: 14, fill: LOOK["soft-ink"] } as const;
  const said = text(`${source} ${day}`, soft);
  const shown = url.replace(/^https?:\/\//, "").replace(/\/$/, "");
  const link = { size: 14, weight: 600, fill: LOOK.link } as const;
  const size = Math.min(14, (14 * INNER) / widthOf(shown, link));
  return {
    svg: [
      tag("line", { x1: 0, x2: INNER, y1: 0, y2: 0, stroke: LOOK.ink, "stroke-width": 1 }),
      at(0, 10, [said.svg]),
      words(shown, 0, 10 + said.height + 16, { ...link, size }),
    ].join(""),
    height: 10 + said.height + 22,
  };
}
