/** How the wards of one city stand to each criterion: those of one list, at its last report. */
import { lastReportOn } from "./judgement.ts";
import { once } from "./once.ts";
import { type Tally, tally } from "./tally.ts";
import { type ListName, listOf, wardMark } from "./target-standing.ts";
import type { City, Criterion, Portal, Report, Unit } from "./vocabulary.ts";

export interface CityStanding {
  /** The last report in which any ward of the whole list lived. */
  readonly report: Report;
  readonly wards: readonly Unit[];
  readonly tallies: ReadonlyMap<Criterion, Tally>;
}

/** The standing of a city by one list; null where the list has no report, or no ward in the city. */
export const cityStanding = (portal: Portal, city: City, list: ListName): CityStanding | null =>
  standings(portal)[list].get(city) ?? null;

/** Of all cities, made once: every page of a ward shows that of its city. */
const standings = once((portal: Portal) => ({ plan: byCity(portal, "plan"), today: byCity(portal, "today") }));

function byCity(portal: Portal, list: ListName): ReadonlyMap<City, CityStanding> {
  const units = listOf(portal, list);
  const report = lastReportOn(portal, units, portal.asOf);
  if (!report) return new Map();
  const standing = (wards: readonly Unit[]): CityStanding => ({
    report,
    wards,
    tallies: new Map(
      portal.criteria.map((criterion) => [
        criterion,
        tally(wards.map((ward) => wardMark(portal, criterion, ward, report))),
      ]),
    ),
  });
  return new Map([...Map.groupBy(units, ({ city }) => city)].map(([city, wards]) => [city, standing(wards)]));
}
