import type { BarTable } from "#views/bar-table.ts";
import { bar } from "./drawings.ts";
import { linesOf, paragraph, words } from "./lettering.ts";
import { BAR_PAINT, LOOK } from "./look.ts";
import type { Block } from "./sheet.ts";
import { type Svg, tag } from "./svg.ts";

const LABEL = 150;
const ROW = 44;
const CAPTION = { size: 16, fill: LOOK["soft-ink"] } as const;
const SMALL = { size: 13, fill: LOOK["soft-ink"] } as const;
const CELL = { size: 16, anchor: "end" } as const;

/** A table whose rows are drawn as bars: what it shows, the heads of its columns with their looks, then a row each. */
export function rows(table: BarTable, width: number): Block {
  const column = Math.min(104, (width - LABEL - 160) / table.columns.length);
  const wide = width - LABEL - 16 - column * table.columns.length;
  const right = (index: number) => LABEL + 16 + wide + (index + 1) * column;
  const caption = paragraph(linesOf(table.caption, width, CAPTION), 0, 16, CAPTION);
  const heads = table.columns.map(({ word }) => linesOf(word, column - 14, SMALL, 4));
  const headHeight = Math.max(...heads.map(({ length }) => length)) * 18 + 20;
  const top = caption.next;
  const from = top + headHeight;
  const drawn: Svg[] = [
    caption.svg,
    ...table.columns.flatMap(({ look }, index) => [
      look
        ? tag("rect", { x: right(index) - 18, y: top, width: 18, height: 12, ...BAR_PAINT[look], "stroke-width": 0.75 })
        : "",
      paragraph(heads[index] ?? [], right(index), top + 28, { ...SMALL, anchor: "end" }).svg,
    ]),
    words(table.head, 0, from - 10, { ...SMALL, weight: 600 }),
    rule(from, width, LOOK.ink),
    ...table.rows.flatMap(({ label, note, isTotal, bar: parts, cells }, index) => {
      const y = from + index * ROW;
      const weight = isTotal ? 600 : 400;
      return [
        words(linesOf(label, LABEL, { size: 16, weight }, 1)[0] ?? "", 0, y + (note ? 20 : 28), { size: 16, weight }),
        note ? words(linesOf(note, LABEL, { size: 12 }, 1)[0] ?? "", 0, y + 36, { ...SMALL, size: 12 }) : "",
        parts ? bar(parts, { x: LABEL, y: y + 13, width: wide }, 18) : "",
        ...cells.map(({ text }, index) =>
          words(linesOf(text, column, CELL, 1)[0] ?? "", right(index), y + 28, { ...CELL, weight }),
        ),
        rule(y + ROW, width, LOOK.rule),
      ];
    }),
  ];
  return { svg: drawn.join(""), height: from + table.rows.length * ROW + 2 };
}

const rule = (y: number, width: number, stroke: string): Svg => tag("line", { x1: 0, x2: width, y1: y, y2: y, stroke });
