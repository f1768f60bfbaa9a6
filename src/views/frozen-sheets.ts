/** What is shown on other sites, as it was on the day of a release: an article that shows it keeps what it spoke of. */
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import type { Day } from "#model/day.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { type Sheet, framedSheets } from "./sheets.ts";

/** The sheets of a release by language: plain data, kept in a file of its own. */
export type FrozenSheets = Readonly<Record<Locale, readonly Sheet[]>>;

/** All that can stand in a frame, as it is today. Of a ward its words: the shape of its city is drawn on the live sheet. */
export function frozenSheets(portal: Portal, date: Day, site: URL): FrozenSheets {
  const of = (locale: Locale) => framedSheets(portal, locale).map(({ make }) => frozen(make(site), date));
  return { vi: of("vi"), en: of("en") };
}

function frozen(sheet: Sheet, date: Day): Sheet {
  const day = `${sheet.day} ${messages[sheet.locale].release.title(formatDay(date, sheet.locale))}.`;
  const isOfWard = sheet.parts.some(({ kind }) => kind === "city");
  return {
    ...sheet,
    path: `${path.release(date)}${sheet.path}`,
    page: path.release(date),
    description: sheet.description.replace(sheet.day, day),
    parts: isOfWard ? sheet.parts.filter(({ kind }) => kind !== "city" && kind !== "note") : sheet.parts,
    day,
    url: "",
  };
}

/** The sheets of a release, read from their file. `site` makes the address of the release whole, wherever the site stands now. */
export const readSheets = (json: string, locale: Locale, site: URL): readonly Sheet[] =>
  (JSON.parse(json) as FrozenSheets)[locale].map((sheet) => ({
    // written as such, and whole by its checksum
    ...sheet,
    url: new URL(address(locale, sheet.page), site).href,
  }));
