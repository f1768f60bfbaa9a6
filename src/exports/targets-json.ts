/** One target for machines. */
import { decisive, figureOf } from "#model/figure.ts";
import { shownOf } from "#model/measure.ts";
import { standingOf } from "#model/target-standing.ts";
import type { Target } from "#model/vocabulary.ts";
import { type Edition, about } from "./edition.ts";
import { figureJson } from "./figures-json.ts";
import { records } from "./table.ts";
import { citiesJson, daysJson, otherReadingsJson } from "./target-parts-json.ts";
import { resultsOf } from "./tables/results.ts";
import { oneTargetTable } from "./tables/one-target.ts";
import { targetTable } from "./tables/targets.ts";

/**
 * `targets/{target_id}.json`, as an object: what is asked, the figure, each assessment, what it would be
 * by another reading, the cities side by side, the days one after another, and how each ward stands where wards may be told apart.
 */
export function targetJson(edition: Edition, target: Target) {
  const { portal } = edition;
  const standing = standingOf(portal, target);
  const assessment = standing.state === "not-measured" ? null : decisive(standing);
  const rows = records(oneTargetTable(portal, target));
  return {
    ...about(edition),
    target: records(targetTable(edition, [standing]))[0],
    shared_with: standing.shared.map(({ id }) => id),
    figure: figureJson(edition, figureOf(portal, target.id)),
    results: resultsOf(standing).map(({ list, moment, assessment }) => {
      const { value, missing, fraction, wards, counts } = shownOf(assessment, target);
      return {
        list,
        moment,
        date: assessment.at,
        verdict: assessment.verdict,
        value,
        no_value: missing,
        numerator: fraction?.numerator ?? null,
        denominator: fraction?.denominator ?? null,
        wards,
        counts: counts && Object.fromEntries(counts.map(({ group, count }) => [group, count])),
      };
    }),
    other_readings: assessment && otherReadingsJson(portal, standing, assessment),
    by_city: assessment && citiesJson(portal, standing, assessment),
    by_date: assessment && daysJson(portal, standing),
    wards: rows.every((row) => "mark" in row) ? rows : [],
  };
}
