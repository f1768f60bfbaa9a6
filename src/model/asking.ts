/** Which targets of the plan ask a criterion, and by when. */
import { once } from "./once.ts";
import { criterionOf } from "./target-standing.ts";
import type { Criterion, Portal, Target } from "./vocabulary.ts";

type Targets = Pick<Portal, "targets">;

/** The targets that ask a criterion of each ward, in the order of the table. */
export const targetsAsking = ({ targets }: Targets, criterion: Criterion): readonly Target[] =>
  byCriterion(targets).get(criterion) ?? [];

/** The years by whose end a criterion is to be met, each once and in order; none where the plan names no year. */
export const deadlinesOf = (portal: Targets, criterion: Criterion): readonly number[] =>
  [...new Set(targetsAsking(portal, criterion).flatMap(({ deadline }) => deadline ?? []))].sort((a, b) => a - b);

const byCriterion = once((targets: readonly Target[]) => Map.groupBy(targets, criterionOf));
