import type { ProgressChart } from "#views/progress-chart.ts";
import { linesOf, paragraph, widthOf, words } from "./lettering.ts";
import { LOOK } from "./look.ts";
import type { Block } from "./sheet.ts";
import { type Svg, at, tag } from "./svg.ts";

const RECORDED = { fill: "none", stroke: LOOK.recognised, "stroke-width": 3.5, "stroke-linejoin": "round" } as const;
const ASKED = { fill: "none", stroke: LOOK["soft-ink"], "stroke-width": 1.5, "stroke-dasharray": "5 4" } as const;
const MILESTONE = { fill: LOOK.paper, stroke: LOOK.ink, "stroke-width": 2 } as const;
const NOTE = { size: 14, fill: LOOK["soft-ink"] } as const;
const SOFT = { size: 15, fill: LOOK["soft-ink"] } as const;

/** What is recorded over the years, as a line, against the steps of what is asked; above it what it counts, below it its key. */
export function progress(chart: ProgressChart, width: number): Block {
  const { drawing } = chart;
  const scale = width / drawing.width;
  const axis = paragraph(linesOf(chart.axis, width, { ...SOFT, size: 16 }), 0, 16, { ...SOFT, size: 16 }, 1.4);
  const top = axis.next + 8;
  const below = top + drawing.height * scale + 8;
  const note = paragraph(linesOf(chart.caption, width, NOTE), 0, below + 48, NOTE, 1.4);
  const svg = axis.svg + at(0, top, [lines(chart)], scale) + at(0, below, [key(chart)]) + note.svg;
  return { svg, height: note.next - 10 };
}

function lines({ drawing, lines, milestoneWords, now }: ProgressChart): Svg {
  return [
    ...lines.flatMap(({ y, text }) => [
      tag("line", { x1: drawing.left, x2: drawing.right, y1: y, y2: y, stroke: LOOK.rule }),
      words(text, drawing.left - 8, y + 5, { ...SOFT, anchor: "end" }),
    ]),
    ...drawing.years.flatMap(({ year, from, x, to }) => [
      tag("line", { x1: from, x2: from, y1: drawing.floor, y2: drawing.floor + 7, stroke: LOOK.ink }),
      to - from < 60 ? "" : words(String(year), x, drawing.floor + 22, { ...SOFT, anchor: "middle" }),
    ]),
    tag("path", { d: drawing.asked, ...ASKED }),
    ...drawing.milestones.flatMap(({ x, y }, index) => [
      tag("circle", { cx: x, cy: y, r: 5, ...MILESTONE }),
      words(milestoneWords[index] ?? "", x - 9, y - 9, { size: 15, weight: 600, anchor: "end" }),
    ]),
    tag("path", { d: drawing.path, ...RECORDED }),
    tag("circle", { cx: drawing.last.x, cy: drawing.last.y, r: 4.5, fill: LOOK.recognised }),
    words(now, drawing.last.x + 9, drawing.last.y - 8, {
      size: 18,
      weight: 600,
      fill: LOOK.recognised,
      halo: LOOK.paper,
    }),
  ].join("");
}

function key({ words: said }: ProgressChart): Svg {
  const style = { size: 15 } as const;
  const next = 36 + widthOf(said.recorded, style) + 28;
  return [
    tag("path", { d: "M0 10H26", ...RECORDED }),
    words(said.recorded, 36, 15, style),
    at(next, 0, [
      tag("path", { d: "M0 10H26", ...ASKED }),
      tag("circle", { cx: 13, cy: 10, r: 4, ...MILESTONE }),
      words(said.asked, 36, 15, style),
    ]),
  ].join("");
}
