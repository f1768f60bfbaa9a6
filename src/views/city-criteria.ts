import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { targetsAsking } from "#model/asking.ts";
import { type CityStanding, cityStanding } from "#model/city-standing.ts";
import { lives } from "#model/life.ts";
import type { Tally } from "#model/tally.ts";
import type { City, Criterion, Locale, Portal } from "#model/vocabulary.ts";

/** How many wards have met a criterion, have not, or have no value. `from` and `width` are percent of all of them. */
export interface CriterionCount {
  readonly mark: "met" | "not-met" | "not-reported";
  readonly word: string;
  readonly count: number;
  readonly figure: string;
  readonly from: number;
  readonly width: number;
}

export type CityCriteria = ReturnType<typeof cityCriteria>;

/** How the wards of a city stand to each criterion: those of the plan and today's apart, each list at its last report. */
export function cityCriteria(portal: Portal, city: City, locale: Locale) {
  const words = messages[locale].cityCriteria;
  const standings = (["plan", "today"] as const).flatMap((list) => {
    const standing = cityStanding(portal, city, list);
    return standing ? [{ list, standing }] : [];
  });
  return {
    title: words.title,
    notes: [
      standings.length === 0 ? words.none : "",
      standings.length > 1 ? words.apart : "",
      endedBefore(portal, city, locale),
    ].filter(Boolean),
    key: [
      { mark: "met" as const, word: words.met },
      { mark: "not-met" as const, word: words.notMet },
      { mark: "not-reported" as const, word: words.noValue },
    ],
    heads: standings.map(({ list, standing }) => ({
      title: words[list](standing.wards.length),
      at: words.at(formatDay(standing.report.date, locale)),
    })),
    sections:
      standings.length === 0
        ? []
        : [...Map.groupBy(portal.criteria, ({ section }) => section)].map(([section, criteria]) => ({
            title: `${messages[locale].section[section] ?? section} (${section})`,
            rows: criteria.map((criterion) => ({
              name: criterion.name[locale],
              href: hrefOf(portal, criterion, locale),
              cells: standings.map(({ standing }) => countsOf(standing, criterion, locale)),
            })),
          })),
    links: [
      { href: address(locale, path.targets), text: words.allTargets },
      { href: address(locale, path.compare), text: messages[locale].compare.title },
    ],
  };
}

/** How many wards of the plan had ended before the report. */
function endedBefore(portal: Portal, city: City, locale: Locale): string {
  const standing = cityStanding(portal, city, "plan");
  const ended = standing?.wards.filter((ward) => !lives(ward, standing.report.date)) ?? [];
  return standing && ended.length > 0
    ? messages[locale].cityCriteria.ended(ended.length, formatDay(standing.report.date, locale))
    : "";
}

/** The first target that asks the criterion of a share of the wards, or of each of them; it leads to the others. */
function hrefOf(portal: Portal, criterion: Criterion, locale: Locale): string | null {
  const targets = targetsAsking(portal, criterion);
  const target = targets.find(({ judging }) => judging === "ward-share") ?? targets[0];
  return target ? address(locale, path.target(target)) : null;
}

function countsOf({ tallies }: CityStanding, criterion: Criterion, locale: Locale): readonly CriterionCount[] {
  const words = messages[locale].cityCriteria;
  const { of, counts } = tallies.get(criterion)!; // it was made of all criteria
  const { met, "not-met": notMet }: Tally["counts"] = counts;
  const parts = [
    { mark: "met", word: words.met, count: met, before: 0 },
    { mark: "not-met", word: words.notMet, count: notMet, before: met },
    { mark: "not-reported", word: words.noValue, count: of - met - notMet, before: met + notMet },
  ] as const;
  const percent = (count: number) => Math.round((10_000 * count) / of) / 100;
  return parts.map(({ mark, word, count, before }) => ({
    mark,
    word,
    count,
    figure: formatNumber(count, locale),
    from: percent(before),
    width: percent(count),
  }));
}
