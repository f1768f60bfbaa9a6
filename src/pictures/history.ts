import type { FigureChart } from "#views/figure-history.ts";
import { words } from "./lettering.ts";
import { LOOK } from "./look.ts";
import type { Block } from "./sheet.ts";
import { at, tag } from "./svg.ts";

const SOFT = { size: 14, fill: LOOK["soft-ink"] } as const;

/** The values of a figure over time, as on its page. */
export function history({ drawing, top, floor, last, from, to }: FigureChart, width: number): Block {
  const scale = width / drawing.width;
  const now = drawing.dots.at(-1)!; // there are two at least, or no chart
  const end = { ...SOFT, anchor: "end" } as const;
  const level = (y: number, stroke: string) =>
    tag("line", { x1: drawing.left, x2: drawing.right, y1: y, y2: y, stroke });
  const parts = [
    level(drawing.ceiling, LOOK.rule),
    words(top, drawing.left - 8, drawing.ceiling + 5, end),
    level(drawing.floor, LOOK.ink),
    words(floor, drawing.left - 8, drawing.floor + 5, end),
    words(from, drawing.left, drawing.floor + 24, SOFT),
    words(to, drawing.right, drawing.floor + 24, end),
    tag("path", {
      d: drawing.path,
      fill: "none",
      stroke: LOOK.recognised,
      "stroke-width": 3,
      "stroke-linejoin": "round",
    }),
    ...drawing.dots.map(({ x, y }) => tag("circle", { cx: x, cy: y, r: 4, fill: LOOK.recognised })),
    words(last, now.x, now.y - 10, {
      size: 17,
      weight: 600,
      fill: LOOK.recognised,
      anchor: "middle",
      halo: LOOK.paper,
    }),
  ];
  return { svg: at(0, 12, parts, scale), height: drawing.height * scale + 12 };
}
