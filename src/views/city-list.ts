import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { isLong } from "#model/long-list.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { planGroups, todaysGroups } from "./city-groups.ts";
import { recognisedNow } from "./standing.ts";
import type { Link } from "./unit-page.ts";

/** A city with how many of its wards are recognised, of one list. */
export interface CityCount {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly count: string;
}

/** The cities with wards in a list; their pages have the wards. */
export const cityCounts = (portal: Portal, list: "plan" | "today", locale: Locale): readonly CityCount[] =>
  (list === "plan" ? planGroups(portal) : todaysGroups(portal)).map(({ city, wards }) => ({
    slug: city.slug,
    name: city.name[locale],
    href: address(locale, path.city(city)),
    count: messages[locale].city.short(recognisedNow(portal, wards), wards.length),
  }));

/** Said in place of a list of wards that is too long for one page: where its parts are. Null where it is not. */
export function elsewhere(portal: Portal, locale: Locale): { readonly text: string; readonly link: Link } | null {
  if (!isLong(portal.planWards)) return null;
  const words = messages[locale].list;
  return {
    text: words.split(portal.planWards.length),
    link: { href: address(locale, path.wards), text: words.chooseCity },
  };
}
