import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { Polygon as TopoPolygon } from "topojson-specification";
import type { Outline } from "#model/vocabulary.ts";
import { type Cell, cells, winding } from "./cells.ts";
import { type Chance, between, wholeNumber } from "./chance.ts";
import { type Spot, outline, polygon, spot } from "./plane.ts";

/** Between two places of the honeycomb, and how far a city may lie from its place, in km. The largest cities reach some 8.5 km. */
const [SPACING, STRAYING] = [22, 2];
/** The corners of the map, in degrees: cities lie within, far from its edge. */
const [WEST, SOUTH] = spot([102.3, 8.3]);
const [EAST, NORTH] = spot([109.7, 23.3]);

/** How many wards each made-up city has: from 8 to 22, unless there are fewer in all. */
export function citySizes(chance: Chance, wards: number): readonly number[] {
  const [least, most] = [8, 22];
  const sizes: number[] = [];
  let left = wards;
  while (left > most) {
    const size = wholeNumber(chance, least, Math.min(most, left - least));
    sizes.push(size);
    left -= size;
  }
  return [...sizes, left];
}

/**
 * A province with a city for each size: its outline, and the cells of the wards of each city.
 *
 * @throws RangeError when the map has no room for so many cities
 */
export function land(
  chance: Chance,
  sizes: readonly number[],
): { province: Outline; cities: readonly (readonly Cell[])[] } {
  const { chosen, around } = sites(chance, sizes.length);
  const wind = winding(chance);
  const regions = cells(chosen, around, 0).map(({ ring }) => polygon(wind(ring)));
  return {
    province: union(regions, [regions.map((_, index) => index)])[0]!,
    cities: sizes.map((size, index) => city(chance, chosen[index]!, size)),
  };
}

/** The places of cities in an uneven honeycomb, nearest to the middle of an oblong province first, and those that stay empty. */
function sites(chance: Chance, count: number): { chosen: readonly Spot[]; around: readonly Spot[] } {
  const [margin, row] = [3 * SPACING, (SPACING * Math.sqrt(3)) / 2];
  const all: Spot[] = [];
  for (let j = Math.floor((SOUTH - margin) / row); j * row <= NORTH + margin; j++)
    for (let i = Math.floor((WEST - margin) / SPACING); i * SPACING <= EAST + margin; i++)
      all.push(astray(chance, [(i + (j % 2 === 0 ? 0 : 0.5)) * SPACING, j * row]));
  const fits = ([east, north]: Spot) => east > WEST && east < EAST && north > SOUTH && north < NORTH;
  const remoteness = ([east, north]: Spot) => Math.hypot((east * 0.9 + north * 0.4) / 1.6, north * 0.9 - east * 0.4);
  const chosen = all
    .filter(fits)
    .sort((a, b) => remoteness(a) - remoteness(b))
    .slice(0, count);
  if (chosen.length < count) throw new RangeError(`bản đồ chỉ đủ chỗ cho ${chosen.length} thành phố, cần ${count}`);
  const taken = new Set(chosen);
  return { chosen, around: all.filter((site) => !taken.has(site)) };
}

function astray(chance: Chance, [east, north]: Spot): Spot {
  const [x, y] = polar(between(chance, 0, 2 * Math.PI), STRAYING * Math.sqrt(chance()));
  return [east + x, north + y];
}

/** The wards of one city: cells of like size within an uneven coast, then drawn together towards the middle. */
function city(chance: Chance, middle: Spot, count: number): readonly Cell[] {
  const area = between(chance, 1.2, 3.2);
  const [radius, step] = [Math.sqrt((count * area) / Math.PI), Math.sqrt(area)];
  const reach = coast(chance, radius);
  const seeds = Array.from({ length: count }, () => {
    const angle = between(chance, 0, 2 * Math.PI);
    return polar(angle, reach(angle) * Math.sqrt(chance()));
  });
  const posts = Math.max(12, Math.ceil((2 * Math.PI * radius * 2) / step));
  const fence = [0.5, 1.3].flatMap((rows) =>
    Array.from({ length: posts }, (_, index) => {
      const angle = ((index + between(chance, -0.3, 0.3)) / posts) * 2 * Math.PI;
      return polar(angle, reach(angle) + step * (rows + between(chance, -0.15, 0.15)));
    }),
  );
  const settle = settled(chance, middle, radius);
  const wind = winding(chance);
  return cells(seeds, fence, 3).map(({ ring, neighbours }) => ({ ring: wind(ring.map(settle)), neighbours }));
}

/** How far a city reaches in each direction: a circle with a few waves. */
function coast(chance: Chance, radius: number): (angle: number) => number {
  const waves = [0.18, 0.12, 0.08, 0.05].map((height, index) => ({
    height,
    count: index + 2,
    turn: between(chance, 0, 2 * Math.PI),
  }));
  return (angle) =>
    radius * waves.reduce((sum, { height, count, turn }) => sum + height * Math.sin(count * angle + turn), 1);
}

/** Moves a city about the origin to its place: oblong, turned, with small wards in its middle and large ones around. */
function settled(chance: Chance, middle: Spot, radius: number): (spot: Spot) => Spot {
  const stretch = between(chance, 0.85, 1.18);
  const turn = between(chance, 0, Math.PI);
  return ([x, y]) => {
    const swell = (Math.hypot(x, y) / radius) ** 0.3;
    const [along, across] = [x * swell * stretch, (y * swell) / stretch];
    return [
      middle[0] + along * Math.cos(turn) - across * Math.sin(turn),
      middle[1] + along * Math.sin(turn) + across * Math.cos(turn),
    ];
  };
}

const polar = (angle: number, distance: number): Spot => [distance * Math.cos(angle), distance * Math.sin(angle)];

/** The outline of each group of polygons that share their borders point by point; a group names its members by their place. */
export function union(parts: readonly GeoJSON.Polygon[], groups: readonly (readonly number[])[]): readonly Outline[] {
  const topologyOf = topology(Object.fromEntries(parts.map((part, index) => [String(index), part])));
  const members = parts.map((_, index) => topologyOf.objects[String(index)] as TopoPolygon);
  const membersOf = (group: readonly number[]) => group.map((index) => members[index]!);
  return groups.map((group) => outline(merge(topologyOf, membersOf(group))));
}
