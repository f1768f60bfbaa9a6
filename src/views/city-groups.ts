import { once } from "#model/once.ts";
import type { City, Portal, Unit } from "#model/vocabulary.ts";

export interface CityGroup {
  readonly city: City;
  readonly wards: readonly Unit[];
}

const grouped = (cities: readonly City[], wards: readonly Unit[]): readonly CityGroup[] => {
  const byCity = Map.groupBy(wards, (ward) => ward.city);
  return cities.map((city) => ({ city, wards: byCity.get(city) ?? [] })).filter((group) => group.wards.length > 0);
};

/** The plan wards by city, in the order of the table of cities. */
export const planGroups = once((portal: Portal) => grouped(portal.cities, portal.planWards));

/** Today's wards by the former city that they lie in. */
export const todaysGroups = once((portal: Portal) => grouped(portal.cities, portal.todaysWards));

/** The plan wards of one city. */
export const planWardsOf = (portal: Portal, city: City): readonly Unit[] =>
  planGroups(portal).find((group) => group.city === city)?.wards ?? [];

/** Today's wards in the area of one city. */
export const todaysWardsOf = (portal: Portal, city: City): readonly Unit[] =>
  todaysGroups(portal).find((group) => group.city === city)?.wards ?? [];
