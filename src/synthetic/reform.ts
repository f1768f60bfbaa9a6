import { type Chance, happens, memberOf, shuffled } from "./chance.ts";

/** For each ward, by its place in the list, the wards that it has a border with. */
export type Neighbours = readonly (readonly number[])[];

/** Two reforms of a list of wards, which are named by their place in it. */
export interface Reforms {
  readonly neighbours: Neighbours;
  /** The wards that end in the first reform, each with the neighbour that takes it in and goes on. */
  readonly hosts: ReadonlyMap<number, number>;
  /** The groups in which all of them come together in the second; each ward is in one. */
  readonly groups: readonly (readonly number[])[];
}

/** @param early how many wards end in the first reform; fewer where neighbours are lacking */
export function reforms(chance: Chance, neighbours: Neighbours, early: number): Reforms {
  const hosts = takenIn(chance, neighbours, early);
  return { neighbours, hosts, groups: unions(chance, neighbours, hosts) };
}

function takenIn(chance: Chance, neighbours: Neighbours, count: number): ReadonlyMap<number, number> {
  const hosts = new Map<number, number>();
  const going = new Set<number>();
  for (const ward of shuffled(chance, [...neighbours.keys()])) {
    if (hosts.size === count) break;
    const near = neighbours[ward]!.filter((other) => !hosts.has(other));
    if (near.length === 0 || going.has(ward)) continue;
    const host = memberOf(chance, near);
    hosts.set(ward, host);
    going.add(host);
  }
  return hosts;
}

/** Two or three neighbours that are still there, more or fewer where the map leaves no choice, and with each the wards that it took in. */
function unions(chance: Chance, neighbours: Neighbours, hosts: ReadonlyMap<number, number>): Reforms["groups"] {
  const groupOf = new Map<number, number[]>();
  const join = (ward: number, group: number[]) => {
    group.push(ward);
    groupOf.set(ward, group);
  };
  const free = (ward: number) => !groupOf.has(ward);
  const nearby = (wards: readonly number[]) =>
    wards.flatMap((ward) => neighbours[ward]!).filter((other) => !hosts.has(other));
  for (const ward of shuffled(chance, [...neighbours.keys()])) {
    if (hosts.has(ward) || !free(ward)) continue;
    const group: number[] = [];
    join(ward, group);
    for (let size = happens(chance, 0.5) ? 3 : 2; group.length < size;) {
      const next = nearby(group).find(free);
      if (next === undefined) break;
      join(next, group);
    }
    // A ward whose neighbours all have a group by now goes to one of them.
    const left = group.length === 1 ? smallest(nearby(group).map((other) => groupOf.get(other)!)) : null;
    if (left) join(ward, left);
  }
  for (const [ward, host] of hosts) join(ward, groupOf.get(host)!); // the loop has given every ward that goes on its group
  return [...new Set(groupOf.values())].map((group) => group.toSorted((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

const smallest = (groups: readonly number[][]): number[] | null =>
  groups.reduce<number[] | null>(
    (least, group) => (least === null || group.length < least.length ? group : least),
    null,
  );
