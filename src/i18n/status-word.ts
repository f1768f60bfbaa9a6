import { type Status, finalYear, standing } from "#model/status.ts";
import type { Locale, Portal, Unit } from "#model/vocabulary.ts";
import { messages } from "./messages.ts";

/** The word of a status; of one without a year of its own it names the last year of the plan. */
export const statusWord = (portal: Pick<Portal, "milestones">, status: Status, locale: Locale): string =>
  status === "by-2030" ? messages[locale].dueBy(finalYear(portal)) : messages[locale].status[status];

/** The word of the status in which a unit stands at `asOf`. */
export const unitStatusWord = (portal: Portal, unit: Unit, locale: Locale): string =>
  statusWordOf(portal, standing(portal, unit, portal.asOf).status, unit, locale);

/** The word of a unit's status; on the roadmap it names the year. */
export const statusWordOf = (portal: Portal, status: Status, unit: Unit, locale: Locale): string =>
  status === "on-roadmap" && unit.roadmapYear !== null
    ? messages[locale].onRoadmapFor(unit.roadmapYear)
    : statusWord(portal, status, locale);
