import type { Succession, Unit } from "#model/vocabulary.ts";
import { REFORMS } from "./calendar.ts";
import { type Chance, memberOf, shuffled } from "./chance.ts";
import type { Reforms } from "./reform.ts";

/** About so many of the wards are divided between two in the second reform. */
const DIVIDED = 0.03;

/**
 * What became of every ward: of the first reform one row for each ward that ended; of the second one row for each ward,
 * or two for one that was divided. A ward that ended early has a row of both, as in the real table.
 */
export function madeUpSuccessions(
  chance: Chance,
  wards: readonly Unit[],
  today: readonly Unit[],
  { neighbours, hosts, groups }: Reforms,
): readonly Succession[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((ward) => [ward, index] as const)));
  const others = (ward: number) =>
    neighbours[ward]!.map((near) => groupOf.get(near)!).filter((group) => group !== groupOf.get(ward));
  const widened = new Set(hosts.values());
  const divisible = [...wards.keys()].filter(
    (ward) => !hosts.has(ward) && !widened.has(ward) && others(ward).length > 0,
  );
  const divided = new Set(shuffled(chance, divisible).slice(0, Math.ceil(wards.length * DIVIDED)));
  const joins = (ward: number, group: number, more: Partial<Succession> = {}) =>
    succession(wards[ward]!, today[group]!, REFORMS[1], { clause: `Điều 1 khoản ${group + 1}`, ...more });

  return [...wards.keys()].flatMap((ward) => {
    const group = groupOf.get(ward)!; // the groups are of all wards
    const host = hosts.get(ward);
    if (host !== undefined) return [succession(wards[ward]!, wards[host]!, REFORMS[0]), joins(ward, group)];
    if (!divided.has(ward)) return [joins(ward, group)];
    const other = memberOf(chance, others(ward));
    return [
      joins(ward, other, { relation: "split-part", note: part(today[other]!) }),
      joins(ward, group, { relation: "split-part", note: rest(today[group]!) }),
    ];
  });
}

/** Which part of a divided ward came to a new one, as the real table notes it. */
const part = ({ name }: Unit): Succession["note"] => ({
  vi: `Vào phường ${name}: một phần diện tích tự nhiên và quy mô dân số.`,
  en: `Into ${name} ward: part of the area and population.`,
});
const rest = ({ name }: Unit): Succession["note"] => ({
  vi: `Vào phường ${name}: phần còn lại.`,
  en: `Into ${name} ward: the rest.`,
});

const succession = (
  unit: Unit,
  successor: Unit,
  { first, resolution }: (typeof REFORMS)[number],
  more: Partial<Succession> = {},
): Succession => ({
  unit,
  on: first,
  successor,
  relation: "merged-whole",
  resolution,
  clause: "",
  inferred: false,
  note: { vi: "", en: "" },
  ...more,
});
