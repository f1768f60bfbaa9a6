import { type ChangeSentence, changeSentences } from "#i18n/change-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, dataFile, feedFile, path, unitPath } from "#i18n/routes.ts";
import { type Changes, isNothing } from "#model/changes.ts";
import type { Day } from "#model/day.ts";
import { isLong } from "#model/long-list.ts";
import { byName } from "#model/order.ts";
import type { Release } from "#model/published.ts";
import type { City, Locale, Portal } from "#model/vocabulary.ts";
import { correctionTable } from "./corrections.ts";
import { filled, listed } from "./parts.ts";
import type { Link } from "./unit-page.ts";
import { latestEvents } from "./updates.ts";

/** A sentence of what changed, and the wards it is about. */
export interface ChangeLine {
  readonly text: string;
  readonly wards: { readonly summary: string; readonly links: readonly Link[] } | null;
}

/** What changed with each edition, the newest first. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly href: string | null;
  readonly lines: readonly ChangeLine[];
}

/** So many things that happened stand on the page: with thousands of wards there is one nearly every day. */
const MOST_EVENTS = 100;

/** Sentences with links to the wards they are about. */
export function changeLines(
  { units }: Portal,
  sentences: readonly ChangeSentence[],
  locale: Locale,
): readonly ChangeLine[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return sentences.map(({ text, units: named }) => {
    const wards = named.flatMap(({ id }) => byId.get(id) ?? []).toSorted(byName);
    return {
      text,
      wards:
        wards.length === 0
          ? null
          : {
              summary: messages[locale].nav.wards(wards.length),
              links: wards.map((unit) => ({ href: address(locale, unitPath(unit)), text: unit.name })),
            },
    };
  });
}

/**
 * The log of changes: what is to come with the next release, then each release.
 *
 * @param changes what changed with each release, and since the last one
 */
export function updatesPage(
  portal: Portal,
  changes: { readonly toCome: Changes; readonly of: (release: Release) => Changes },
  locale: Locale,
) {
  const words = messages[locale].updates;
  const lines = (of: Changes) => changeLines(portal, changeSentences(portal, of, locale), locale);
  const last = portal.releases.at(-1);
  const events = latestEvents(portal, locale, Infinity);
  const live: Edition = {
    id: "live",
    title: words.since,
    day: portal.asOf,
    href: null,
    lines: isNothing(changes.toCome) ? [{ text: messages[locale].changes.nothing, wards: null }] : lines(changes.toCome), // prettier-ignore
  };
  const releases = portal.releases.toReversed().map((release): Edition => ({
    id: `r-${release.date}`,
    title: messages[locale].release.title(formatDay(release.date, locale)),
    day: release.date,
    href: address(locale, path.release(release.date)),
    lines: lines(changes.of(release)),
  }));
  return {
    title: words.title,
    description: words.description(portal.province[locale]),
    path: path.updates,
    intro: words.intro,
    none: last ? null : words.none,
    editions: last ? [live, ...releases] : [],
    follow: filled(words.follow, {
      atom: [{ text: "Atom", href: feedFile(locale, "xml") }],
      json: [{ text: "JSON Feed", href: feedFile(locale, "json") }],
    }),
    followCity: isLong(portal.planWards)
      ? filled(words.followCityThere, { pages: [{ text: words.cityPages, href: address(locale, path.wards) }] })
      : filled(words.followCity, { cities: listed(cityFeeds(portal, locale), locale) }),
    feeds: [feedLink(portal, locale)],
    corrections: correctionTable(portal, portal.corrections, locale),
    events: events.slice(0, MOST_EVENTS),
    /** Said where not all that happened stands on the page. */
    earlier:
      events.length > MOST_EVENTS
        ? filled(words.earlier(MOST_EVENTS), {
            file: [{ text: "recognitions.csv", href: dataFile("recognitions.csv") }],
          })
        : null,
  };
}

const cityFeeds = ({ cities }: Portal, locale: Locale): readonly Link[] =>
  cities.map((city) => ({ text: city.name[locale], href: feedFile(locale, "xml", city) }));

/** The feed of a page, as its head names it. */
export const feedLink = (
  portal: Portal,
  locale: Locale,
  city?: City,
): { readonly href: string; readonly title: string } => ({
  href: feedFile(locale, "xml", city),
  title: [portal.name[locale], city?.name[locale]].filter(Boolean).join(", "),
});
