/** The live edition of a site and its releases: what a page of a release says is held against the files of that release. */
import type { Built, Page } from "../site-at.ts";
import { type Published, published } from "./published.ts";

/** The files of the edition that a page is of, beside those of all the others. */
export interface Editions extends Published {
  readonly live: Published;
  /** Oldest first. */
  readonly releases: readonly (Published & { readonly date: string })[];
  /** The day of the release that is meant; null is the live edition. */
  readonly release: string | null;
}

export function editionsOf(site: Built, folder: string): Editions {
  const live = published(site, folder);
  const releases = site.portal.releases.map(({ date }) => ({
    ...published(site, folder, `du-lieu/phien-ban/${date}/data/`),
    date,
  }));
  return { ...live, live, releases, release: null };
}

/** A page, read once, with the files that it is to be held against; one of a release has the address that it would have outside. */
export function toldOf(page: Page, editions: Editions): [page: Page, files: Editions] {
  const [, date = "", rest = ""] = /^du-lieu\/phien-ban\/([^/]+)\/(.*)$/.exec(page.path) ?? [];
  const release = editions.releases.find((one) => one.date === date);
  const { file, locale, html, root } = page;
  const path = release ? rest || "ban-phat-hanh/" : page.path;
  return [{ file, locale, html, root, path }, release ? { ...editions, ...release, release: date } : editions];
}
