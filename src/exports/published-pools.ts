/** The shares that pages and files of targets print, as plain data. What stays closed is not among them. */
import type { Day } from "#model/day.ts";
import { decisive } from "#model/figure.ts";
import type { PublishedPool, PublishedVerdict } from "#model/published.ts";
import { byCity, byDay } from "#model/target-parts.ts";
import { type PoolShown, type TargetStanding, targetStandings } from "#model/target-standing.ts";
import type { Portal } from "#model/vocabulary.ts";
import { resultsOf } from "./tables/results.ts";

export const poolsOf = (portal: Portal): readonly PublishedPool[] =>
  targetStandings(portal).flatMap((standing) =>
    standing.target.judging === "pooled" ? ofTarget(portal, standing) : [],
  );

/** Both lists on every day; the cities and the other base of the plan at the report that decides. */
function ofTarget(portal: Portal, standing: TargetStanding): readonly PublishedPool[] {
  const { target, today } = standing;
  const assessment = decisive(standing);
  if (assessment?.kind !== "pooled") return [];
  const shared = { target: target.id, otherBase: null, list: "plan" as const, city: null };
  const days = (today ? (["plan", "today"] as const) : (["plan"] as const)).flatMap((list) =>
    byDay(portal, target, list).flatMap(({ day, part }) =>
      part.kind === "pooled" ? stated({ ...shared, list }, day, part.pool) : [],
    ),
  );
  const cities = byCity(portal, standing, assessment).flatMap(({ city, part }) =>
    "pool" in part ? stated({ ...shared, city: city.slug }, part.at, part.pool) : [],
  );
  const { at, alternative } = assessment;
  const other = alternative ? stated({ ...shared, otherBase: alternative.base.id }, at, alternative) : [];
  return [...days, ...cities, ...other];
}

const stated = (
  of: Pick<PublishedPool, "target" | "otherBase" | "list" | "city">,
  report: Day | null,
  { sum, coverage }: PoolShown,
): readonly PublishedPool[] =>
  sum && report
    ? [{ ...of, report, numerator: sum.numerator, denominator: sum.denominator, reported: coverage.counts.met }]
    : [];

/** What is said of the shares whose sums stay closed, each once: the last report is often the one at the deadline too. */
export function closedVerdicts(portal: Portal): readonly PublishedVerdict[] {
  const all = targetStandings(portal)
    .flatMap(resultsOf)
    .flatMap(({ target, list, assessment }): readonly PublishedVerdict[] => {
      if (assessment.kind !== "pooled" || !assessment.at || !list) return [];
      const { sum, verdict, coverage } = assessment.pool;
      if (sum || (verdict !== "met" && verdict !== "not-met")) return [];
      return [{ target: target.id, list, report: assessment.at, verdict, reported: coverage.counts.met }];
    });
  return [...new Map(all.map((one) => [`${one.target} ${one.list} ${one.report}`, one])).values()];
}
