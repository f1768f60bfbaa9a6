import { geoPath } from "d3";
import {
  type Box,
  LETTER,
  type Lettering,
  type Setting,
  apart,
  boxOf,
  heightOf,
  linesOf,
  widthOf,
} from "#model/lettering.ts";
import { once } from "#model/once.ts";
import type { Boundaries, Outline, Unit } from "#model/vocabulary.ts";
import {
  type Frame,
  borders,
  drawing,
  fitted,
  merged,
  onSheet,
  outlinesOf,
  seen,
  sheet,
  simplified,
  withoutSpecks,
} from "./plane.ts";

/** One ward as drawn: its path and, where there is room, the place of its name. */
export interface DrawnWard {
  readonly unit: Unit;
  readonly path: string;
  readonly label: DrawnLabel | null;
  /** Where its name stands on the map that is its own: see `namedFirst`. */
  readonly own: Lettering;
}

/** A name on the map, centred on a point, in lines. `room` says from which size of map on it has room. */
export interface DrawnLabel extends Lettering {
  readonly room: "small" | "large";
}

/** A few wards fitted into a frame, with the land around them. In the units of the viewBox. */
export interface WardMap {
  readonly width: number;
  readonly height: number;
  readonly wards: readonly DrawnWard[];
  readonly land: string;
}

const FRAME: Frame = { width: 360, height: 270, margin: 12 };

/** The side of the mark of a ward too small to be drawn, in units of the viewBox. */
const MARK = 3;
/** What is finer is left away, in units of the viewBox: of the wards of a city, and of a province and the land around. */
const [FINEST, COARSE] = [1.5, 3];
/** The least area of an island that is drawn, in square units of the viewBox: under three across. The largest of a ward always is. */
const ISLET = 10;

/**
 * Draws the wards of one city. What is finer than `FINEST` is left away; common borders stay common. A ward that is not
 * much more than that is a mark. Largest wards come first, so that a small one is never hidden under its
 * neighbour's edge.
 */
export function wardMap(
  wards: readonly Unit[],
  outlines: ReadonlyMap<string, Outline>,
  boundaries: Boundaries,
): WardMap {
  const whole = sheet(wards.map((ward) => outlines.get(ward.id)!)); // the reader saw to it that each ward has one
  const fine = outlinesOf(whole);
  const { projection, scale } = fitted(fine, FRAME);
  const draw = drawing(projection, FRAME);
  const shapes = outlinesOf(simplified(whole, FINEST / scale)).map((shape, index) =>
    seen(withoutSpecks(shape, ISLET / scale ** 2), fine[index]!, MARK / scale),
  );
  const measure = geoPath();
  const order = wards
    .map((unit, index) => ({ unit, shape: shapes[index]!, area: measure.area(shapes[index]!) }))
    .sort((a, b) => b.area - a.area);
  const wanted = order.map(({ unit, shape }) => ({
    unit,
    at: projection(onSheet(unit.point))!,
    bounds: draw.bounds(shape),
  }));
  const labels = labelled(wanted);
  return {
    width: FRAME.width,
    height: FRAME.height,
    wards: order.map(({ unit, shape }, index) => ({
      unit,
      path: draw.path(shape),
      label: labels.get(unit) ?? null,
      own: ownPlace(wanted[index]!),
    })),
    land: land(boundaries.province, scale)
      .map((outline) => draw.path(outline))
      .join(""),
  };
}

const provinceSheet = once((province: readonly Outline[]) => sheet(province));

/** The land of the province at a scale, without islets. */
const land = (province: readonly Outline[], scale: number): readonly Outline[] =>
  outlinesOf(simplified(provinceSheet(province), COARSE / scale)).map((outline) =>
    withoutSpecks(outline, ISLET / scale ** 2),
  );

/** How names are set, in units of the viewBox, on a small map and on a large one. */
const SETTINGS = {
  small: { size: 10.5, line: 1.15 },
  large: { size: 6.5, line: 1.15 },
} as const satisfies Record<DrawnLabel["room"], Setting>;

/** How far names stay from one another at their sides, against the size of letters: nearer, two would read as one. */
const GAP = 0.4;

/** Whether a name stays clear of another one. */
const clear = ({ left, right, ...box }: Box, { size }: Setting, other: Box): boolean =>
  apart({ ...box, left: left - GAP * size, right: right + GAP * size }, other);

interface Wanted {
  readonly unit: Unit;
  readonly at: readonly [number, number];
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

/** Gives names to the wards that have room for them, the larger wards first; a name stays off other names and the edge. */
function labelled(wanted: readonly Wanted[]): ReadonlyMap<Unit, DrawnLabel> {
  const labels = new Map<Unit, DrawnLabel>();
  for (const room of ["small", "large"] as const) {
    const setting = SETTINGS[room];
    const taken = [...labels.values()].map((label) => boxOf(label, setting));
    for (const { unit, at, bounds } of wanted) {
      if (labels.has(unit)) continue;
      const wide = bounds[1][0] - bounds[0][0];
      const high = bounds[1][1] - bounds[0][1];
      const label = linesOf(unit.name)
        .map((lines) => ({ x: round(at[0]), y: round(at[1]), lines, room }))
        .find((label) => {
          const box = boxOf(label, setting);
          const fits = widthOf(box) <= wide * 1.25 && heightOf(box) <= high * 1.1;
          const inside =
            box.left >= 2 && box.top >= 2 && box.right <= FRAME.width - 2 && box.bottom <= FRAME.height - 2;
          return fits && inside && taken.every((other) => clear(box, setting, other));
        });
      if (!label) continue;
      labels.set(unit, label);
      taken.push(boxOf(label, setting));
    }
  }
  return labels;
}

/** How the name of the ward whose map it is is set. */
const OWN: Setting = { size: 12.5, line: 1.15 };

/** In the ward where that has room, else over it, else under it; never out of the frame. */
function ownPlace({ unit, at, bounds: [[left, top], [right, bottom]] }: Wanted): Lettering {
  const lettering = { x: round(at[0]), y: round(at[1]), lines: [unit.name] };
  const box = boxOf(lettering, OWN);
  const [wide, high] = [widthOf(box), heightOf(box)];
  if (wide <= right - left && high <= bottom - top) return lettering;
  const x = Math.min(Math.max((left + right) / 2, wide / 2 + 3), FRAME.width - wide / 2 - 3);
  const above = top - high / 2 - 1;
  return { ...lettering, x: round(x), y: round(above > high ? above : bottom + high / 2 + 1) };
}

/** The same map as the map of one of its wards: its name stands first, and names that would touch it give way. */
export function namedFirst(map: WardMap, chosen: Unit): WardMap {
  const own = map.wards.find(({ unit }) => unit === chosen)!.own; // the map is of a list that holds it
  const taken = boxOf(own, OWN);
  return {
    ...map,
    wards: map.wards.map((ward) => {
      if (ward.unit === chosen) return { ...ward, label: { ...own, room: "small" } };
      const setting = ward.label && SETTINGS[ward.label.room];
      const free = setting && clear(boxOf(ward.label, setting), setting, taken);
      return free ? ward : { ...ward, label: null };
    }),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** For each ward, those that share a border with it. */
export function neighbours(
  wards: readonly Unit[],
  outlines: ReadonlyMap<string, Outline>,
): ReadonlyMap<Unit, readonly Unit[]> {
  const around = borders(sheet(wards.map((ward) => outlines.get(ward.id)!)));
  return new Map(wards.map((ward, index) => [ward, around[index]!.map((other) => wards[other]!)]));
}

/** The province with its wards as specks and each city as one outline, to show where the maps of the cities lie. */
export interface ProvinceMap<Group> {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly wards: readonly Omit<DrawnWard, "label" | "own">[];
  readonly cities: readonly { readonly group: Group; readonly frame: string; readonly label: CityLabel | null }[];
}

/** Where the name of a city stands; `above` says whether the point lies under its letters or over them. */
export interface CityLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly above: boolean;
}

/** What the province is drawn from: a city by its name as it is printed, with its wards. */
interface Group {
  readonly name: string;
  readonly wards: readonly Unit[];
}

const PROVINCE: Frame = { width: 720, height: 440, margin: 10 };

/** The side of the mark of a ward, or a city, too small to be drawn there. */
const SPECK = 1;

/** Draws the province; the wards come grouped by city. */
export function provinceMap<G extends Group>(
  groups: readonly G[],
  outlines: ReadonlyMap<string, Outline>,
  boundaries: Boundaries,
): ProvinceMap<G> {
  const units = groups.flatMap((group) => group.wards);
  const whole = sheet(units.map((unit) => outlines.get(unit.id)!));
  const fine = outlinesOf(whole);
  const { projection, scale } = fitted([...boundaries.province.map(flat), ...fine], PROVINCE);
  const draw = drawing(projection, PROVINCE);
  const coarse = simplified(whole, COARSE / scale);
  const shapes = outlinesOf(coarse).map((shape, index) => seen(shape, fine[index]!, SPECK / scale));
  const place = new Map(units.map((unit, index) => [unit, index]));
  const cities = groups.map((group) => {
    const whole = merged(
      coarse,
      group.wards.map((ward) => place.get(ward)!),
    );
    const outline = seen(withoutSpecks(whole, 12 / scale ** 2), whole, SPECK / scale);
    return { group, frame: draw.path(outline), box: boxAround(draw.bounds(outline)) };
  });
  const labels = cityLabels(cities.map(({ group, box }) => ({ name: group.name, box })));
  return {
    width: PROVINCE.width,
    height: PROVINCE.height,
    land: land(boundaries.province, scale)
      .map((outline) => draw.path(outline))
      .join(""),
    wards: units.map((unit, index) => ({ unit, path: draw.path(shapes[index]!) })),
    cities: cities.map(({ group, frame }, index) => ({ group, frame, label: labels[index]! })),
  };
}

const flat = (outline: Outline): Outline => outlinesOf(sheet([outline]))[0]!;

const boxAround = ([[left, top], [right, bottom]]: Wanted["bounds"]): Box => ({ left, top, right, bottom });

/** The size of the names of cities on a phone, where they need most room, in units of the viewBox. */
const CITY_SIZE = 24;

/** Puts each name over its city or under it, off the other names and, where that can be, off the other cities; a name without room is left away. */
function cityLabels(cities: readonly { readonly name: string; readonly box: Box }[]): readonly (CityLabel | null)[] {
  const taken: Box[] = [];
  const inside = ({ left, top, right, bottom }: Box) =>
    left >= 0 && top >= 0 && right <= PROVINCE.width && bottom <= PROVINCE.height;
  return cities.map(({ name, box }) => {
    const wide = name.length * LETTER * CITY_SIZE;
    const places = [true, false].flatMap((above) => {
      const top = above ? box.top - 6 - CITY_SIZE : box.bottom + 4;
      return (["middle", "start", "end"] as const).map((anchor) => {
        const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
        const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
        const label: CityLabel = { x: round(x), y: round(above ? box.top - 6 : box.bottom + 4), anchor, above };
        return { label, covers: { left, right: left + wide, top, bottom: top + CITY_SIZE } };
      });
    });
    const free = places.filter(({ covers }) => inside(covers) && taken.every((other) => apart(covers, other)));
    const open = free.find(({ covers }) => cities.every((other) => other.box === box || apart(covers, other.box)));
    const chosen = open ?? free[0];
    if (chosen) taken.push(chosen.covers);
    return chosen?.label ?? null;
  });
}
