/** What changes between a release and what came after it, from the portal that knows them both. */
import { type Changes, type Parts, changesBetween } from "#model/changes.ts";
import { indicatorsIn } from "#model/correction.ts";
import { once } from "#model/once.ts";
import { totalOf } from "#model/pooled.ts";
import { listOf } from "#model/target-standing.ts";
import type { Published, PublishedPool, Release } from "#model/published.ts";
import type { Indicator, Portal } from "#model/vocabulary.ts";
import { publishedOf } from "./published.ts";

/** What this edition makes public; worked out once. */
const published = once(publishedOf);

/** What will change on the site against the last release; against nothing when there is none. */
export const changesToCome = (portal: Portal): Changes =>
  between(portal, portal.releases.at(-1)?.published ?? null, published(portal));

/** What changed with a release against the one before it. */
export function changesOf(portal: Portal, release: Release): Changes {
  const before = portal.releases.findLast(({ date }) => date < release.date);
  return between(portal, before?.published ?? null, release.published);
}

/** A criterion is judged by the indicators of its conditions. */
function between(portal: Portal, before: Published | null, after: Published): Changes {
  const fields = new Map(
    portal.criteria.map(({ id, conditions }) => [
      id,
      conditions.flatMap(indicatorsIn).map((indicator) => indicator.id),
    ]),
  );
  const indicatorsOf = (pool: Parameters<typeof poolIndicators>[1]) => poolIndicators(portal, pool).map(({ id }) => id);
  return changesBetween(before, after, (subject) => fields.get(subject) ?? [], {
    indicatorsOf,
    partsOf: (pool) => (before ? partsOf(portal, before, pool) : "unknown"),
  });
}

/** The two indicators that a share adds up; none where its target is not read so any more. */
function poolIndicators(
  { targets, indicators }: Portal,
  { target, otherBase }: Pick<PublishedPool, "target" | "otherBase">,
): readonly Indicator[] {
  const of = targets.find(({ id }) => id === target);
  const base = otherBase === null ? null : indicators.find(({ id }) => id === otherBase);
  return of?.judging === "pooled" ? [of.numerator, base ?? of.denominator] : [];
}

/**
 * What has become of the numbers behind a published share. Only whether they add up to the same is told: their sum today
 * may be closed. Which units it was added up from is known from the sums of its edition.
 */
function partsOf(portal: Portal, before: Published, pool: PublishedPool): Parts {
  const [part, whole] = poolIndicators(portal, pool);
  const report = portal.reports.find(({ date }) => date === pool.report);
  if (!report || !part || !whole) return "unknown";
  const list = new Map(
    listOf(portal, pool.list)
      .filter(({ city }) => pool.city === null || city.slug === pool.city)
      .map((unit) => [unit.id, unit]),
  );
  const unitsOf = ({ id }: Indicator) =>
    before.sums
      .filter((sum) => sum.report === pool.report && sum.indicator === id)
      .filter(({ units }) => units.length === pool.reported && units.every((unit) => list.has(unit)))
      .map(({ units }) => units);
  const wholes = new Set(unitsOf(whole).map((units) => units.join(" ")));
  const ids = unitsOf(part).find((units) => wholes.has(units.join(" ")));
  if (!ids) return "unknown";
  const units = ids.map((id) => list.get(id)!); // only such sums were looked at
  const [numerator, denominator] = [totalOf(report, units, part), totalOf(report, units, whole)];
  if (numerator === null || denominator === null) return "unknown";
  return numerator === pool.numerator && denominator === pool.denominator ? "same" : "others";
}
