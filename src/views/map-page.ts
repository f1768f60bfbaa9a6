import { statusWord } from "#i18n/status-word.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, file, path } from "#i18n/routes.ts";
import type { Day } from "#model/day.ts";
import { STATUSES, type Status, statusHistory } from "#model/status.ts";
import type { Locale, Portal, Unit } from "#model/vocabulary.ts";
import { planGroups } from "./city-groups.ts";
import { cityCounts, elsewhere } from "./city-list.ts";
import { shortName } from "./city-name.ts";
import { cityPanels, provinceMap } from "./drawings.ts";
import { boundaryNote } from "./page-frame.ts";
import { takeMap } from "./take-away.ts";
import { legend } from "./standing.ts";

/** The map of all wards; where they are too many for one page, the province and the way to the maps of its cities. */
export function mapPage(portal: Portal, locale: Locale) {
  const words = messages[locale].map;
  const split = elsewhere(portal, locale);
  return {
    title: words.title,
    description: words.description(portal.planWards.length),
    path: path.map,
    split: split && { text: split.text, title: messages[locale].list.byCity(formatDay(portal.asOf, locale)), cities: cityCounts(portal, "plan", locale) }, // prettier-ignore
    plan: {
      title: words.planList(portal.planWards.length),
      legend: legend(portal, portal.planWards, locale),
      panels: split ? [] : cityPanels(portal, "plan", locale),
    },
    asOf: messages[locale].list.caption(formatDay(portal.asOf, locale)),
    province: provinceMap(portal, locale),
    /** The way to the drawn maps of today's wards; null while no ward has been formed after the plan. */
    today:
      portal.todaysWards.length === 0 || split
        ? null
        : {
            href: `${address(locale, path.todaysWards)}#map`,
            text: words.toToday(words.todayList(portal.todaysWards.length)),
          },
    take: takeMap(locale),
    /** The interactive map shows all wards at once: it is not printed where they are too many. */
    explorer: explorer(portal, locale),
  };
}

/** A list of wards that the interactive map can show, and the days on which a status in it changes. */
export interface MapList {
  readonly value: "plan" | "today";
  readonly label: string;
  readonly src: string;
  readonly moments: readonly { readonly day: Day; readonly text: string }[];
  /** Statuses that occur in it at one time or another, and always `recognised`: its zero is the news. */
  readonly statuses: readonly Status[];
}

/** What the interactive map needs: its lists, its words, its buttons. */
function explorer(portal: Portal, locale: Locale) {
  const words = messages[locale];
  const lists = [
    mapList(portal, "plan", words.map.planList(portal.planWards.length), portal.planWards, locale),
    mapList(portal, "today", words.map.todayList(portal.todaysWards.length), portal.todaysWards, locale),
  ].filter((list) => list.value === "plan" || portal.todaysWards.length > 0);
  const occurring = new Set(lists.flatMap((list) => list.statuses));
  return {
    lists,
    statuses: STATUSES.filter((status) => occurring.has(status)).map((status) => ({
      status,
      word: statusWord(portal, status, locale),
    })),
    cities: planGroups(portal).map(({ city }) => ({
      slug: city.slug,
      name: shortName(city, locale),
    })),
    pages: address(locale, ""),
    land: file("map/land.json"),
    words: explorerWords(portal, locale),
    /** What the boundaries are good for, and whom they are owed to; it stands under the map, where it covers no ward. */
    attribution: boundaryNote(portal, locale),
  };
}

function mapList(
  portal: Portal,
  value: "plan" | "today",
  label: string,
  wards: readonly Unit[],
  locale: Locale,
): MapList {
  const histories = wards.map((ward) => statusHistory(portal, ward));
  // Before the last of them was formed, there was no such list.
  const since = wards.reduce<Day>(
    (day, { validFrom }) => (validFrom && validFrom > day ? validFrom : day),
    portal.plan.date,
  );
  const changes = histories.flatMap((history) => history.map(({ from }) => from)).filter((day) => day > since);
  const days = new Set([since, ...changes, portal.asOf]);
  const statuses = new Set(histories.flatMap((history) => history.map(({ standing }) => standing.status)));
  return {
    value,
    label,
    src: file(`map/${value}.json`),
    moments: [...days].sort().map((day) => ({ day, text: formatDay(day, locale) })),
    statuses: STATUSES.filter((status) => statuses.has(status) || status === "recognised"),
  };
}

export type ExplorerWords = ReturnType<typeof explorerWords>;

/** The words the map needs in the browser; `{…}` stands for what it fills in. */
function explorerWords(portal: Portal, locale: Locale) {
  const { map: words, onRoadmapFor } = messages[locale];
  const statuses = STATUSES.map((status) => [status, statusWord(portal, status, locale)]);
  return {
    ...(Object.fromEntries(statuses) as Record<Status, string>), // each has its word
    onRoadmapFor: onRoadmapFor("{year}"),
    shown: words.shown("{shown}", "{all}"),
    loading: words.loading,
    label: words.label,
    again: words.again,
    locating: words.locating,
    located: words.located("{ward}"),
    locatedNowhere: words.locatedNowhere,
    locateFailed: words.locateFailed,
    failed: words.failed,
    listFailed: words.listFailed,
    zoomIn: words.zoomIn,
    zoomOut: words.zoomOut,
  };
}
