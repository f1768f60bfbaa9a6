import { frozenFile, portal } from "#data/index.ts";
import { LOCALES, localeParam, path } from "#i18n/routes.ts";
import type { Release } from "#model/published.ts";
import { readSheets } from "#views/frozen-sheets.ts";
import { edition } from "./_data-files.ts";

/** The static paths of what other sites show of each release. */
export const frozenPaths = () =>
  portal.releases.flatMap((release) => LOCALES.flatMap((locale) => pathsOf(release, locale)));

function pathsOf({ date }: Release, locale: (typeof LOCALES)[number]) {
  const json = new TextDecoder().decode(frozenFile(date, "embeds.json"));
  const start = `${path.release(date)}${path.embeds}`.length;
  return readSheets(json, locale, edition.site).map((sheet) => ({
    params: { locale: localeParam(locale), release: date, embed: sheet.path.slice(start).replace(/\/$/, "") },
    props: { sheet },
  }));
}
