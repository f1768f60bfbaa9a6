import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, unitPath } from "#i18n/routes.ts";
import { yearOf } from "#model/day.ts";
import { planHasEnded } from "#model/life.ts";
import { passingsOf, tookIn } from "#model/lineage.ts";
import { byName } from "#model/order.ts";
import type { Locale, Portal, Succession, Unit } from "#model/vocabulary.ts";
import { todaysGroups } from "./city-groups.ts";
import { cityCounts, elsewhere } from "./city-list.ts";
import { resolutionWords } from "./documents.ts";
import { cityPanels } from "./drawings.ts";
import { type StatusWords, legend, statusNow } from "./standing.ts";
import { takeTodaysMap } from "./take-away.ts";

/** A ward of the plan that became part of one of today's, with what it had reached. */
export interface Taken extends StatusWords {
  readonly href: string;
  readonly name: string;
  /** "in part", where only a part of it came, and what it had become before that. */
  readonly note: string | null;
  readonly clause: string;
}

/** The plan wards whose area, or a part of it, came to lie in a unit, by name. */
export function takenInto(portal: Portal, unit: Unit, locale: Locale): readonly Taken[] {
  const words = messages[locale].today;
  return tookIn(portal, unit)
    .filter(({ unit: old }) => old.inPlan)
    .toSorted((a, b) => byName(a.unit, b.unit))
    .map((succession) => ({
      href: address(locale, unitPath(succession.unit)),
      name: succession.unit.name,
      note: [...(succession.relation === "split-part" ? [words.part] : []), ...before(portal, succession, locale)].join("; ") || null, // prettier-ignore
      clause: resolutionWords([succession], locale),
      ...statusNow(portal, succession.unit, locale),
    }));
}

/** "merged into Trần Hưng Đạo on 1 November 2024, 1199/NQ-UBTVQH15": each passing of a ward before the one that is told. */
const before = (portal: Portal, { unit, on }: Succession, locale: Locale): readonly string[] =>
  passingsOf(portal, unit)
    .filter((passing) => passing.on < on)
    .map((passing) => {
      const { today, and } = messages[locale];
      const [first] = passing.into as [Succession, ...Succession[]]; // no passing is into nothing
      const names = and(passing.into.map(({ successor }) => successor.name));
      const say = first.relation === "merged-whole" ? today.mergedBefore : today.dividedBefore;
      return say(names, formatDay(passing.on, locale), first.resolution);
    });

/** What the list of today's wards is called and says, before the wards of the plan have all ended and after. */
function heading(portal: Portal, locale: Locale) {
  const words = messages[locale].today;
  const day = formatDay(portal.asOf, locale);
  const count = portal.todaysWards.length;
  const left = portal.planWards.filter(({ validTo }) => validTo === null).length;
  if (left > 0 && count === 0) {
    const said = words.noneYet(day);
    return { title: messages[locale].nav.todaysWards, description: said, intro: said };
  }
  const scope = messages[locale].ward.asksScope(portal.planWards.length, yearOf(portal.plan.date));
  return planHasEnded(portal)
    ? {
        title: words.listTitle(count),
        description: words.listDescription(count, portal.province[locale]),
        intro: `${words.listIntro} ${scope}`,
      }
    : {
        title: words.laterTitle(count),
        description: `${portal.province[locale]}: ${words.laterTitle(count)}.`,
        intro: `${words.laterIntro(day, left)} ${scope}`,
      };
}

/** The list of today's wards, by the area they lie in, and those that came after the plan and have ended. */
export function todaysList(portal: Portal, locale: Locale) {
  const split = elsewhere(portal, locale);
  const words = messages[locale].today;
  const count = portal.todaysWards.length;
  const entries = legend(portal, portal.todaysWards, locale);
  const alike = entries.length === 1 && count > 1;
  const day = formatDay(portal.asOf, locale);
  return {
    ...heading(portal, locale),
    path: path.todaysWards,
    legend: entries,
    asOf: alike ? words.alike(day, count) : messages[locale].list.caption(day),
    /** Where the wards are too many for one page: the cities they lie in, whose pages have them. */
    split: split && { text: split.text, cities: cityCounts(portal, "today", locale) },
    groups: (split ? [] : todaysGroups(portal)).map(({ city, wards }) => ({
      name: city.name[locale],
      href: address(locale, path.city(city)),
      wards: wards.toSorted(byName).map((ward) => ({
        href: address(locale, unitPath(ward)),
        name: ward.name,
        id: ward.id,
        status: statusNow(portal, ward, locale).status,
        /** Its status in words; none where all stand alike, which is said above. */
        word: alike ? null : statusNow(portal, ward, locale).word,
        taken: takenInto(portal, ward, locale),
      })),
    })),
    map: split || count === 0 ? null : { panels: cityPanels(portal, "today", locale), take: takeTodaysMap(locale) },
    past: portal.units
      .filter(({ inPlan, validTo }) => !inPlan && validTo !== null)
      .toSorted(byName)
      .map((ward) => ({
        href: address(locale, unitPath(ward)),
        name: ward.name,
        until: messages[locale].ward.until(formatDay(ward.validTo!, locale)), // of those that have ended
      })),
    /** Where the other list is, while nothing stands on this one. */
    plan: split ? null : { href: address(locale, path.wards), text: messages[locale].list.title(portal.planWards.length) }, // prettier-ignore
  };
}
