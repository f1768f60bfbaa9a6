import { formatNumber } from "#i18n/format.ts";
import { statusWord, statusWordOf } from "#i18n/status-word.ts";
import { messages } from "#i18n/messages.ts";
import { yearOf } from "#model/day.ts";
import { STATUSES, type Standing, type Status, countByStatus, finalYear, standing } from "#model/status.ts";
import type { Locale, Portal, Unit } from "#model/vocabulary.ts";

/** A status in words, and its name for the drawing. */
export interface StatusWords {
  readonly status: Status;
  readonly word: string;
}

/** The word of a unit's status; on the roadmap it names the year. */
export const statusWords = (portal: Portal, status: Status, unit: Unit, locale: Locale): StatusWords => ({
  status,
  word: statusWordOf(portal, status, unit, locale),
});

/** Where a unit stands at `asOf`, in words. */
export const statusNow = (portal: Portal, unit: Unit, locale: Locale): StatusWords =>
  statusWords(portal, standing(portal, unit, portal.asOf).status, unit, locale);

/** The status as a sentence that answers "yes or no, and why". */
export function statusSentence(portal: Portal, unit: Unit, { status, outcome }: Standing, locale: Locale): string {
  const says = messages[locale].statusSays;
  if (status === "outside-plan") return says["outside-plan"];
  if (status === "past-roadmap" && unit.roadmapYear === null) return says["past-final"](finalYear(portal));
  return says[status](outcome?.assessmentYear ?? unit.roadmapYear ?? finalYear(portal));
}

/** One line of a legend: a status, its word, and how many of the units have it. */
export interface LegendEntry extends StatusWords {
  readonly count: number;
  /** The count as a reader writes it. */
  readonly figure: string;
}

/** The statuses that occur among some units at `asOf`, and `recognised` always: its zero is the news. */
export function legend(portal: Portal, units: readonly Unit[], locale: Locale): readonly LegendEntry[] {
  const counts = countByStatus(portal, units, portal.asOf);
  const years = new Set(
    units.map((unit) => unit.roadmapYear).filter((year) => year !== null && year >= yearOf(portal.asOf)),
  );
  const [year] = years;
  return STATUSES.filter(
    (status) => counts[status] > 0 || (status === "recognised" && units.some((unit) => unit.inPlan)),
  ).map((status) => ({
    status,
    count: counts[status],
    figure: formatNumber(counts[status], locale),
    word:
      status === "on-roadmap" && years.size === 1
        ? messages[locale].onRoadmapFor(year!)
        : statusWord(portal, status, locale),
  }));
}

/** How many of some units are recognised at `asOf`. */
export const recognisedNow = (portal: Portal, units: readonly Unit[]): number =>
  countByStatus(portal, units, portal.asOf).recognised;
