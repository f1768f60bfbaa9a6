import { provinceMap as drawProvince, namedFirst, wardMap } from "#charts/ward-map.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, unitPath } from "#i18n/routes.ts";
import { isLong } from "#model/long-list.ts";
import { once } from "#model/once.ts";
import type { Status } from "#model/status.ts";
import type { City, Locale, Portal, Unit } from "#model/vocabulary.ts";
import type { CityLabel, DrawnLabel } from "#charts/ward-map.ts";
import { type CityGroup, planGroups, todaysGroups } from "./city-groups.ts";
import { shortName } from "./city-name.ts";
import { recognisedNow, statusNow } from "./standing.ts";

/** One ward of a drawn map: a link with a name and a status in words. */
export interface MappedWard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly status: Status;
  readonly path: string;
  readonly label: DrawnLabel | null;
  readonly chosen: boolean;
}

/** The map of one city, ready to print. */
export interface CityMap {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly wards: readonly MappedWard[];
}

/** The map of a city above its link and its count. */
export interface CityPanel {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly anchor: string;
  readonly map: CityMap;
}

/** The drawn shapes of every city, made once for all pages and both languages. */
const planDrawings = once(
  (portal: Portal) =>
    new Map(
      planGroups(portal).map((group) => [
        group.city,
        once(() => wardMap(group.wards, portal.boundaries.plan, portal.boundaries)),
      ]),
    ),
);
const todaysDrawings = once(
  (portal: Portal) =>
    new Map(
      todaysGroups(portal).map((group) => [
        group.city,
        once(() => wardMap(group.wards, portal.boundaries.today, portal.boundaries)),
      ]),
    ),
);

/** The map of the plan wards of a city, or of today's wards in its area; `chosen` is marked on it. */
export function cityMap(portal: Portal, city: City, list: "plan" | "today", locale: Locale, chosen?: Unit): CityMap {
  const drawings = list === "plan" ? planDrawings(portal) : todaysDrawings(portal);
  const whole = drawings.get(city)!(city); // cities without wards have no page and no map
  const drawn = chosen ? namedFirst(whole, chosen) : whole;
  return {
    title: messages[locale].map.drawing(city.name[locale], drawn.wards.length),
    width: drawn.width,
    height: drawn.height,
    land: drawn.land,
    wards: drawn.wards.map(({ unit, path, label }) => {
      const { status, word } = statusNow(portal, unit, locale);
      const title = `${unit.name}: ${word}`;
      return {
        id: unit.id,
        href: address(locale, unitPath(unit)),
        title,
        status,
        path,
        label,
        chosen: unit === chosen,
      };
    }),
  };
}

/** The maps of all cities, as small multiples. */
export function cityPanels(portal: Portal, list: "plan" | "today", locale: Locale): readonly CityPanel[] {
  const groups: readonly CityGroup[] = list === "plan" ? planGroups(portal) : todaysGroups(portal);
  return groups.map(({ city, wards }) => ({
    name: city.name[locale],
    href: address(locale, path.city(city)),
    count:
      list === "plan"
        ? messages[locale].city.recognised(recognisedNow(portal, wards), wards.length)
        : messages[locale].nav.wards(wards.length),
    anchor: `${list}-${city.slug}`,
    map: cityMap(portal, city, list, locale),
  }));
}

/** The province, each city a link to its page. */
export interface ProvinceMap {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly wards: readonly { readonly status: Status; readonly path: string }[];
  readonly cities: readonly {
    readonly name: string;
    readonly title: string;
    readonly href: string;
    readonly frame: string;
    readonly label: CityLabel | null;
  }[];
}

const provinceDrawing = once((portal: Portal) =>
  drawProvince(
    planGroups(portal).map((group) => ({ ...group, name: group.city.name.vi })),
    portal.boundaries.plan,
    portal.boundaries,
  ),
);

export function provinceMap(portal: Portal, locale: Locale): ProvinceMap {
  const drawn = provinceDrawing(portal);
  return {
    title: messages[locale].map.province(portal.province[locale]),
    width: drawn.width,
    height: drawn.height,
    land: drawn.land,
    /** The wards as specks; where they are too many, the cities alone. */
    wards: isLong(portal.planWards)
      ? []
      : drawn.wards.map(({ unit, path }) => ({ status: statusNow(portal, unit, locale).status, path })),
    cities: drawn.cities.map(({ group: { city, wards }, frame, label }) => ({
      name: shortName(city, locale),
      title: messages[locale].city.recognisedUpTo(
        city.name[locale],
        recognisedNow(portal, wards),
        wards.length,
        formatDay(portal.asOf, locale),
      ),
      href: address(locale, path.city(city)),
      frame,
      label,
    })),
  };
}
