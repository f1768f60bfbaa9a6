/** The drawings of pages as they stand in pictures. Each is given its place, and fills the width that it is given. */
import type { Status } from "#model/status.ts";
import type { CityMap, ProvinceMap } from "#views/drawings.ts";
import type { Bar } from "#views/bar-table.ts";
import type { Strip } from "#views/home-page.ts";
import { BAR_PAINT, LOOK, isHatched, paintOf } from "./look.ts";
import { words } from "./lettering.ts";
import { type Svg, at, tag } from "./svg.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The height of a drawing in its place. */
export const heightIn = (drawing: { readonly width: number; readonly height: number }, width: number): number =>
  (drawing.height * width) / drawing.width;

/** The map of a city, its names written on it where they have room. `id` tells its frame from those of other maps of the picture. */
export function cityMap(map: CityMap, { x, y, width }: Place, id: string, named = true): Svg {
  const scale = width / map.width;
  const line = 1 / Math.max(scale, 1);
  const isLarge = scale >= 1.6; // then all names have room, set smaller
  const chosen = map.wards.filter((ward) => ward.chosen);
  const frame = { width: map.width, height: map.height };
  return at(
    x,
    y,
    [
      tag("clipPath", { id }, tag("rect", frame)),
      tag(
        "g",
        { "clip-path": `url(#${id})` },
        tag("rect", { ...frame, fill: LOOK.paper }),
        tag("path", { d: map.land, fill: LOOK.land, stroke: LOOK["land-edge"], "stroke-width": 0.6 }),
        ...map.wards.map(({ status, path }) => ward(path, status, edgeOf(status) * line)),
        ...chosen.map(({ path }) =>
          tag("path", { d: path, fill: "none", stroke: LOOK.ink, "stroke-width": 2.4, "stroke-linejoin": "round" }),
        ),
      ),
      tag("rect", { ...frame, fill: "none", stroke: LOOK.rule, "stroke-width": line }),
      ...map.wards.flatMap(({ label, chosen }) => {
        if (!label || (!named && !chosen) || (label.room === "large" && !isLarge)) return [];
        const size = (chosen ? 12.5 : 10.5) * (isLarge ? 0.62 : 1);
        const style = { size, anchor: "middle", halo: LOOK.paper, weight: chosen ? 600 : 400 } as const;
        return label.lines.map((text, index) =>
          words(text, label.x, label.y + size * (0.35 + (index - (label.lines.length - 1) / 2) * 1.1), style),
        );
      }),
    ],
    scale,
  );
}

/** Hatched ones have an edge as strong as their hatching; one in ink is thin, since the islets off the coast are many. */
const edgeOf = (status: Status): number => (isHatched(status) ? 1.6 : status === "outside-plan" ? 0.5 : 0.9);

const ward = (d: string, status: Status, width: number): Svg =>
  tag("path", { d, ...paintOf(status), "stroke-width": width, "stroke-linejoin": "round" });

/** The province with its cities in frames. */
export function provinceMap(map: ProvinceMap, { x, y, width }: Place): Svg {
  const names = map.cities.flatMap(({ name, label }) =>
    label
      ? [words(name, label.x, label.y + (label.above ? 0 : 13), { size: 15, weight: 600, anchor: label.anchor, halo: LOOK.paper })] // prettier-ignore
      : [],
  );
  return at(
    x,
    y,
    [
      tag("path", { d: map.land, fill: LOOK.land, stroke: LOOK["land-edge"], "stroke-width": 0.8 }),
      ...map.wards.map(({ status, path }) => ward(path, status, 0.4)),
      ...map.cities.map(({ frame }) =>
        tag("path", { d: frame, fill: "none", stroke: LOOK.ink, "stroke-width": 1.6, "stroke-linejoin": "round" }),
      ),
      ...names,
    ],
    width / map.width,
  );
}

/** All wards as one row of marks against the milestones. */
export function strip({ marks, ticks }: Strip, { x, y, width }: Place, height = 44): Svg {
  const on = (share: number) => (share * width) / 100;
  return at(x, y, [
    ...marks.map((mark) =>
      tag("rect", {
        x: on(mark.x),
        width: on(mark.width),
        height,
        ...(mark.status === "recognised"
          ? { fill: LOOK.recognised }
          : { fill: LOOK.land, stroke: LOOK["soft-ink"], "stroke-width": 0.75 }),
      }),
    ),
    ...ticks.flatMap(({ x, anchor, wards, text }) => {
      const side = on(x) + (anchor === "end" ? -8 : 8);
      return [
        tag("line", { x1: on(x), x2: on(x), y1: height, y2: height + 54, stroke: LOOK.ink, "stroke-width": 1.5 }),
        words(wards, side, height + 25, { size: 21, weight: 600, anchor }),
        words(text, side, height + 50, { size: 18, anchor, fill: LOOK["soft-ink"] }),
      ];
    }),
  ]);
}

/** A whole and its parts, with the line of what is asked and its words where there are some. */
export function bar(drawn: Bar, { x, y, width }: Place, height: number, asked: string | null = null): Svg {
  const on = (share: number) => (share * width) / 100;
  const line = drawn.line;
  return at(x, y, [
    ...drawn.segments.map(({ look, x, width }) =>
      tag("rect", { x: on(x), width: on(width), height, ...BAR_PAINT[look], "stroke-width": 0.75 }),
    ),
    ...(asked === null
      ? []
      : drawn.segments
          .filter(({ hasRoom, look }) => hasRoom && look !== "part" && look !== "rest")
          .map(({ look, middle, count }) =>
            words(String(count), on(middle), height / 2 + 7, {
              size: 19,
              weight: 600,
              anchor: "middle",
              ...(look === "met" ? { fill: LOOK.paper } : { halo: LOOK.paper }),
            }),
          )),
    ...(line
      ? [
          tag("line", { x1: on(line.x), x2: on(line.x), y1: 0, y2: height, stroke: LOOK.paper, "stroke-width": 6 }),
          tag("line", {
            x1: on(line.x),
            x2: on(line.x),
            y1: -4,
            y2: height + (asked ? 26 : 4),
            stroke: LOOK.ink,
            "stroke-width": 2,
          }),
          ...(asked
            ? [words(asked, on(line.x) + (line.anchor === "end" ? -8 : 8), height + 24, { size: 18, weight: 600, anchor: line.anchor })] // prettier-ignore
            : []),
        ]
      : []),
  ]);
}
