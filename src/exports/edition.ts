import { address } from "#i18n/routes.ts";
import type { Day } from "#model/day.ts";
import type { Portal } from "#model/vocabulary.ts";

/** What is written: a portal, and the public address under which it will stand. */
export interface Edition {
  readonly portal: Portal;
  readonly site: URL;
  /** The day of the release that is frozen; without it, it is the live edition. */
  readonly release?: Day | undefined;
}

/** The address of a page, whole, in Vietnamese: files have no language. */
export const pageUrl = ({ site }: Pick<Edition, "site">, page: string): string =>
  new URL(address("vi", page), site).href;

/** What every JSON file says first: whose data these are, of which plan, up to which day, and whether they are made up. */
export const about = (edition: Edition) => ({
  portal: edition.portal.name,
  url: pageUrl(edition, ""),
  plan: { number: edition.portal.plan.number, date: edition.portal.plan.date, url: edition.portal.plan.url },
  as_of: edition.portal.asOf,
  release: edition.release ?? null,
  synthetic: edition.portal.synthetic,
});
