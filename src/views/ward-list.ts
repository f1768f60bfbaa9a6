import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, unitPath } from "#i18n/routes.ts";
import { fold } from "#model/fold.ts";
import { planHasEnded } from "#model/life.ts";
import { isLong } from "#model/long-list.ts";
import { liesIn } from "#model/lineage.ts";
import { byName } from "#model/order.ts";
import type { Locale, Portal, Unit } from "#model/vocabulary.ts";
import { cityCounts, elsewhere } from "./city-list.ts";
import { type Part, joined } from "./parts.ts";
import { type StatusWords, legend, statusNow } from "./standing.ts";

/** One ward of the plan in a table. */
export interface WardRow extends StatusWords {
  readonly id: string;
  readonly name: string;
  /** The name without marks, to filter by. */
  readonly folded: string;
  readonly href: string;
  readonly city: string;
  readonly citySlug: string;
  readonly roadmap: string;
  readonly today: readonly Part[];
}

/** Rows for a table of plan wards, by name. */
export const wardRows = (portal: Portal, wards: readonly Unit[], locale: Locale): readonly WardRow[] =>
  wards.toSorted(byName).map((ward) => ({
    id: ward.id,
    name: ward.name,
    folded: fold(ward.name),
    href: address(locale, unitPath(ward)),
    city: ward.city.name[locale],
    citySlug: ward.city.slug,
    roadmap: ward.roadmapYear === null ? messages[locale].list.noRoadmap : String(ward.roadmapYear),
    today: joined(
      (liesIn(portal, ward)?.into ?? []).map(({ successor }) => ({
        href: address(locale, unitPath(successor)),
        text: successor.name,
      })),
    ),
    ...statusNow(portal, ward, locale),
  }));

/** The list of all wards of the plan. */
export function wardList(portal: Portal, locale: Locale) {
  const words = messages[locale].list;
  const count = portal.planWards.length;
  return {
    title: words.title(count),
    description: words.description(count, portal.province[locale]),
    path: path.wards,
    compare: { href: address(locale, path.compare), text: messages[locale].compare.title },
    intro: [words.intro(count, formatDay(portal.plan.date, locale)), planHasEnded(portal) && words.closed]
      .filter(Boolean)
      .join(" "),
    caption: words.caption(formatDay(portal.asOf, locale)),
    byCity: words.byCity(formatDay(portal.asOf, locale)),
    legend: legend(portal, portal.planWards, locale),
    /** Said in place of the rows, where they are too many for one page. */
    split: elsewhere(portal, locale)?.text ?? null,
    rows: isLong(portal.planWards) ? [] : wardRows(portal, portal.planWards, locale),
    cities: cityCounts(portal, "plan", locale),
  };
}
