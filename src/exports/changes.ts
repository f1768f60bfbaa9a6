/** What changes between a release and what came after it, from the portal that knows them both. */
import { type Changes, changesBetween } from "#model/changes.ts";
import { indicatorsIn } from "#model/correction.ts";
import { once } from "#model/once.ts";
import type { Published, Release } from "#model/published.ts";
import type { Portal } from "#model/vocabulary.ts";
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
function between({ criteria }: Portal, before: Published | null, after: Published): Changes {
  const fields = new Map(
    criteria.map(({ id, conditions }) => [id, conditions.flatMap(indicatorsIn).map((indicator) => indicator.id)]),
  );
  return changesBetween(before, after, (subject) => fields.get(subject) ?? []);
}
