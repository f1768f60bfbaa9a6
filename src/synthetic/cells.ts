import { Delaunay, extent, polygonCentroid } from "d3";
import type { Chance } from "./chance.ts";
import type { Ring, Spot } from "./plane.ts";

/** A part of the plane, and the other parts that have a border with it, by their place in the list. */
export interface Cell {
  readonly ring: Ring;
  readonly neighbours: readonly number[];
}

/**
 * Parts the plane among some seeds: Voronoi cells, whose borders have the very same points seen from both sides. The
 * posts of the fence keep the outer cells in.
 *
 * @param evenings how often each seed moves to the middle of its cell first (Lloyd), so that sizes become alike
 */
export function cells(seeds: readonly Spot[], fence: readonly Spot[], evenings: number): readonly Cell[] {
  const points = [...seeds, ...fence];
  const voronoi = Delaunay.from(points).voronoi(frame(points));
  // A cell is null only for two seeds in one place, and an even chance never gives two.
  const rings = seeds.map((_, index): Ring => (voronoi.cellPolygon(index) as unknown as Spot[]).slice(0, -1));
  if (evenings > 0)
    return cells(
      rings.map((ring) => polygonCentroid([...ring])),
      fence,
      evenings - 1,
    );
  return rings.map((ring, index) => ({
    ring,
    neighbours: [...voronoi.neighbors(index)].filter((other) => other < seeds.length).sort((a, b) => a - b),
  }));
}

/** A frame wide enough that it cuts through no cell inside the fence. */
function frame(points: readonly Spot[]): [number, number, number, number] {
  const [west = 0, east = 0] = extent(points, (point) => point[0]);
  const [south = 0, north = 0] = extent(points, (point) => point[1]);
  const margin = Math.max(east - west, north - south, 1);
  return [west - margin, south - margin, east + margin, north + margin];
}

/**
 * Makes straight borders winding. One border is bent once, whichever side asks first, so that neighbours still share
 * every point. The bends stay within some 13 degrees of the straight line at each step, less than borders lie apart.
 */
export function winding(chance: Chance): (ring: Ring) => Ring {
  const known = new Map<string, Ring>();
  const between = (from: Spot, to: Spot): Ring => {
    const forward = from[0] === to[0] ? from[1] < to[1] : from[0] < to[0];
    const [a, b] = forward ? [from, to] : [to, from];
    const key = `${a} ${b}`;
    const bent = known.get(key) ?? bends(chance, a, b, 2);
    known.set(key, bent);
    return forward ? bent : bent.toReversed();
  };
  return (ring) => ring.flatMap((spot, index) => [spot, ...between(spot, ring[(index + 1) % ring.length]!)]);
}

/** Points between two ends: the middle, moved aside, and as often again as `depth` says the middles of the halves. */
function bends(chance: Chance, a: Spot, b: Spot, depth: number): Ring {
  if (depth === 0) return [];
  const aside = (chance() - 0.5) * 0.22;
  const middle: Spot = [(a[0] + b[0]) / 2 + (a[1] - b[1]) * aside, (a[1] + b[1]) / 2 + (b[0] - a[0]) * aside];
  return [...bends(chance, a, middle, depth - 1), middle, ...bends(chance, middle, b, depth - 1)];
}
