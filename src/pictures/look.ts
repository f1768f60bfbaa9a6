/** The colours of pictures: those of the site by day, since a picture cannot know where it will be shown. */
import type { Status } from "#model/status.ts";
import { type Svg, tag } from "./svg.ts";

/** Roles as the style sheet has them; a test holds the two equal. */
export const LOOK = {
  paper: "#fbfaf7",
  ink: "#16212b",
  "soft-ink": "#52606b",
  rule: "#dcd8cd",
  land: "#edeae1",
  "land-edge": "#c9c4b6",
  link: "#0a5f6e",
  "warn-ground": "#f3e7c8",
  "warn-edge": "#b07d12",
  met: "#0b6e69",
  "not-met": "#a24a34",
  recognised: "#0b6e69",
  "recognised-mark": "#a9d6d1",
  "past-roadmap": "#f3e7c8",
  "past-roadmap-mark": "#b07d12",
  "by-2030": "#cfdedd",
  "by-2030-mark": "#8fa8a8",
  "not-recognised": "#f0dcd6",
  "not-recognised-mark": "#a24a34",
  "on-roadmap": "#e9efe0",
  "on-roadmap-mark": "#6d7f3a",
  revoked: "#eadfe6",
  "revoked-mark": "#7c3f66",
  "outside-plan": "#fbfaf7",
  "outside-plan-mark": "#16212b",
} as const;

/** How a thing is drawn. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
}

const HATCHED: ReadonlySet<Status> = new Set(["past-roadmap", "on-roadmap", "revoked", "not-recognised"]);

export const isHatched = (status: Status): boolean => HATCHED.has(status);

/** A status, in maps, strips and legends. */
export const paintOf = (status: Status): Paint => ({
  fill: isHatched(status) ? `url(#pattern-${status})` : LOOK[status],
  stroke: LOOK[`${status}-mark`],
});

/** A part of a bar. */
export const BAR_PAINT = {
  met: { fill: LOOK.met, stroke: LOOK.met },
  "not-met": { fill: "url(#pattern-not-recognised)", stroke: LOOK["not-recognised-mark"] },
  "not-assessed": { fill: LOOK["by-2030"], stroke: LOOK["by-2030-mark"] },
  "not-reported": { fill: LOOK.paper, stroke: LOOK["soft-ink"] },
  "not-available": { fill: "url(#mark-not-available)", stroke: LOOK["soft-ink"] },
  "not-applicable": { fill: "url(#mark-not-applicable)", stroke: LOOK["soft-ink"] },
  withheld: { fill: "url(#mark-withheld)", stroke: LOOK["soft-ink"] },
  dissolved: { fill: LOOK.land, stroke: LOOK["land-edge"] },
  part: { fill: LOOK["soft-ink"], stroke: LOOK["soft-ink"] },
  rest: { fill: LOOK.land, stroke: LOOK["land-edge"] },
} as const satisfies Record<string, Paint>;

function pattern(id: string, size: number, turn: number | null, ground: string, ...marks: readonly Svg[]): Svg {
  const about = { id, width: size, height: size, patternUnits: "userSpaceOnUse" };
  const patternTransform = turn === null ? null : `rotate(${turn})`;
  return tag(
    "pattern",
    { ...about, patternTransform },
    tag("rect", { width: size, height: size, fill: ground }),
    ...marks,
  );
}

const stroke = (d: string, colour: string, width: number) =>
  tag("path", { d, stroke: colour, "stroke-width": width, fill: "none" });
const dot = (x: number, y: number, r: number, fill: string) => tag("circle", { cx: x, cy: y, r, fill });

/** The patterns of statuses and marks, once a picture; drawn as the pages draw them. */
export const PATTERNS: Svg = tag(
  "defs",
  {},
  pattern("pattern-past-roadmap", 6, 45, LOOK["past-roadmap"], stroke("M1 0V6", LOOK["past-roadmap-mark"], 1.8)),
  pattern("pattern-on-roadmap", 10, -45, LOOK["on-roadmap"], stroke("M1 0V10", LOOK["on-roadmap-mark"], 1.8)),
  pattern("pattern-revoked", 7, 45, LOOK.revoked, stroke("M1 0V7M0 1H7", LOOK["revoked-mark"], 1.3)),
  pattern(
    "pattern-not-recognised",
    7,
    null,
    LOOK["not-recognised"],
    dot(2, 2, 1.3, LOOK["not-recognised-mark"]),
    dot(5.5, 5.5, 1.3, LOOK["not-recognised-mark"]),
  ),
  pattern("mark-not-available", 5, null, LOOK.paper, stroke("M0 2.5H5", LOOK["soft-ink"], 1)),
  pattern("mark-not-applicable", 8, null, LOOK.paper, dot(4, 4, 1, LOOK["soft-ink"])),
  pattern("mark-withheld", 5, -45, LOOK.paper, stroke("M2.5 0V5", LOOK["soft-ink"], 1)),
);
