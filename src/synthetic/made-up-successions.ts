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
    if (host !== undefined) {
      const { name } = wards[host]!;
      return [
        succession(wards[ward]!, wards[host]!, REFORMS[0], {
          note: { vi: `Toàn bộ phường nhập vào phường ${name}.`, en: `Whole ward merged into ${name}.` },
        }),
        joins(ward, group, { note: viaNote(name) }),
      ];
    }
    if (!divided.has(ward)) return [joins(ward, group)];
    const note = { vi: "Một phần diện tích và dân số.", en: "Part of the area and population." };
    return [
      joins(ward, memberOf(chance, others(ward)), { relation: "split-part", note }),
      joins(ward, group, { relation: "split-part", note: { vi: "Phần còn lại.", en: "Remaining part." } }),
    ];
  });
}

function viaNote(name: string): Succession["note"] {
  const [{ first }] = REFORMS;
  return {
    vi: `Qua phường ${name} (từ ${first.split("-").reverse().join("/")}).`,
    en: `Via phường ${name} (since ${first}).`,
  };
}

const succession = (
  unit: Unit,
  successor: Unit,
  { first, resolution }: (typeof REFORMS)[number],
  more: Partial<Succession>,
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
