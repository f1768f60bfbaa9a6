/** Wards for machines: the list, and all that is known of one. */
import { passingsOf, tookIn } from "#model/lineage.ts";
import { once } from "#model/once.ts";
import { statusHistory } from "#model/status.ts";
import type { Recognition, Succession, Unit } from "#model/vocabulary.ts";
import { type Edition, about } from "./edition.ts";
import { sourceJson } from "./figures-json.ts";
import { records } from "./table.ts";
import { observationTable } from "./tables/observations.ts";
import { recognitionTable } from "./tables/recognitions.ts";
import { wardCriterionTable, wardTable } from "./tables/wards.ts";

/** `wards.json`, as an object: the rows of `wards.csv`. */
export const wardsJson = (edition: Edition) => ({
  ...about(edition),
  wards: records(wardTable(edition, edition.portal.planWards)),
});

/** `wards/{unit_id}.json`, as an object: of a ward of the plan or of today. */
export function wardJson(edition: Edition, unit: Unit) {
  const { portal } = edition;
  const own = byUnit(portal.recognitions).get(unit) ?? [];
  const sources = new Set(own.map(({ source }) => source));
  return {
    ...about(edition),
    ward: records(wardTable(edition, [unit]))[0],
    in_plan: unit.inPlan,
    history: statusHistory(portal, unit).map(({ from, standing }) => ({ from, status: standing.status })),
    recognitions: records(recognitionTable(portal, own)),
    became: passingsOf(portal, unit).flatMap(({ into }) => into.map((one) => passing(one, one.successor))),
    took_in: tookIn(portal, unit).map((one) => passing(one, one.unit)),
    criteria: records(wardCriterionTable(portal, unit)),
    observations: records(observationTable(portal, [unit])),
    sources: [...sources].map(sourceJson),
  };
}

const byUnit = once((recognitions: readonly Recognition[]) => Map.groupBy(recognitions, ({ unit }) => unit));

const passing = ({ on, relation, resolution, clause, inferred }: Succession, other: Unit) => ({
  date: on,
  unit_id: other.id,
  ward: other.name,
  relation,
  resolution,
  clause: clause || null,
  inferred,
});
