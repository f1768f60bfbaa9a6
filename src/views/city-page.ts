import { citedFigure } from "#i18n/citation.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, unitPath } from "#i18n/routes.ts";
import { cityFigureId } from "#model/figure-id.ts";
import { figureOf } from "#model/figure.ts";
import { planHasEnded } from "#model/life.ts";
import { byName } from "#model/order.ts";
import type { City, Locale, Portal } from "#model/vocabulary.ts";
import { cite } from "./cite.ts";
import { planWardsOf, todaysWardsOf } from "./city-groups.ts";
import { cityCriteria } from "./city-criteria.ts";
import { cityMap } from "./drawings.ts";
import { headline } from "./headline.ts";
import { filled } from "./parts.ts";
import { someNames } from "./some-names.ts";
import { legend } from "./standing.ts";
import { takeCity } from "./take-away.ts";
import { takenInto } from "./todays-wards.ts";
import { feedLink } from "./updates-page.ts";
import { wardRows } from "./ward-list.ts";

/** `site` makes the address in citations whole. */
export function cityPage(portal: Portal, city: City, locale: Locale, site: URL) {
  const words = messages[locale].city;
  const wards = planWardsOf(portal, city);
  const day = formatDay(portal.asOf, locale);
  const figure = figureOf(portal, cityFigureId(city));
  const feed = feedLink(portal, locale, city);
  const named = Map.groupBy(
    wards.filter((ward) => ward.roadmapYear !== null),
    (ward) => ward.roadmapYear!, // of those filtered
  );
  return {
    title: words.title(city.kind, city.name[locale]),
    description: words.description(city.name[locale], wards.length),
    path: path.city(city),
    headline: headline(portal, figure, locale),
    cite: cite(portal, citedFigure(portal, figure), locale, site),
    roadmap: [...named].map(([year, on]) => words.roadmap(on.length, year, someNames(on, locale, on.length))),
    /** Said once the wards of the plan are no more. */
    ended: planHasEnded(portal) ? words.ended : null,
    legend: legend(portal, wards, locale),
    map: cityMap(portal, city, "plan", locale),
    take: takeCity(locale, city),
    caption: messages[locale].list.caption(day),
    rows: wardRows(portal, wards, locale),
    criteria: cityCriteria(portal, city, locale),
    today: todaysWardsOf(portal, city)
      .toSorted(byName)
      .map((ward) => ({
        href: address(locale, unitPath(ward)),
        name: ward.name,
        taken: takenInto(portal, ward, locale),
      })),
    feeds: [feed],
    follow: filled(messages[locale].updates.followThis(city.name[locale]), {
      feed: [{ text: "Atom", href: feed.href }],
    }),
    crumbs: [{ href: address(locale, path.wards), text: messages[locale].nav.wards(portal.planWards.length) }],
  };
}
