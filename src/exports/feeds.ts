/** The feeds: one entry a release with what changed in it, for the whole portal or for one city. */
import { Feed } from "feed";
import { changeSentences } from "#i18n/change-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, feedFile, path } from "#i18n/routes.ts";
import { changesIn, isNothing } from "#model/changes.ts";
import type { Day } from "#model/day.ts";
import type { Release } from "#model/published.ts";
import type { City, Locale } from "#model/vocabulary.ts";
import { changesOf } from "./changes.ts";
import type { Edition } from "./edition.ts";

/** A feed in both forms. */
export interface Feeds {
  readonly atom: string;
  readonly json: string;
}

/**
 * The feed of a language. What entries and feeds are called stays the same when the site moves: an entry has the tag that
 * its release was given, a feed that of the plan.
 */
export function feeds(edition: Edition, locale: Locale, city?: City): Feeds {
  const { portal, site } = edition;
  const words = messages[locale];
  const url = (to: string) => new URL(to, site).href;
  const mark = portal.synthetic ? `[${words.watermark}] ` : "";
  const name = [portal.name[locale], city?.name[locale]].filter(Boolean).join(", ");
  const about = [locale, city?.slug].filter(Boolean).join(":");
  const feed = new Feed({
    id: `${tagOfPortal(edition)}:${about}`,
    title: `${mark}${name}: ${words.updates.title}`,
    description: words.updates.description(portal.province[locale]),
    link: url(address(locale, city ? path.city(city) : path.updates)),
    language: locale,
    updated: asDate(portal.releases.at(-1)?.date ?? portal.asOf),
    feedLinks: {
      atom: url(feedFile(locale, "xml", city)),
      ...(city ? {} : { json: url(feedFile(locale, "json")) }),
    },
    author: { name: portal.name[locale] },
    copyright: words.data.credit(portal.name[locale], formatDay(portal.asOf, locale), url(address(locale, path.data))),
    generator: portal.name[locale],
  });
  for (const release of portal.releases.toReversed()) {
    const lines = linesOf(edition, release, locale, city);
    if (lines.length === 0) continue;
    feed.addItem({
      id: `${release.tag}:${about}`,
      title: `${mark}${words.release.title(formatDay(release.date, locale))}`,
      link: url(address(locale, path.release(release.date))),
      date: asDate(release.date),
      published: asDate(release.date),
      content: `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`,
    });
  }
  return {
    atom: `${feed.atom1()}\n`,
    json: `${JSON.stringify(asVersion11(JSON.parse(feed.json1()), locale), null, 2)}\n`,
  };
}

/** The library writes version 1 of JSON Feed. The later one names the language, and authors where there was one. */
const asVersion11 = ({ author, ...feed }: { author?: object; items: readonly object[] }, language: Locale) => ({
  ...feed,
  version: "https://jsonfeed.org/version/1.1",
  language,
  ...(author && { authors: [author] }),
});

/** What changed, as sentences; of a city none where nothing did. */
function linesOf({ portal }: Edition, release: Release, locale: Locale, city?: City): readonly string[] {
  const all = changesOf(portal, release);
  const changes = city ? changesIn(city.slug, all) : all;
  if (city && (isNothing(changes) || changes.from === null)) return [];
  return changeSentences(portal, changes, locale).map(({ text }) => text);
}

/** The name of all feeds of the portal (RFC 4151): the host it was first given, and the day of the plan. */
const tagOfPortal = ({ portal }: Edition): string => `tag:${new URL(portal.site).host},${portal.plan.date}:feed`;

/** A day as feeds want it: with an hour, which nobody knows. */
const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => SIGNS[sign]!); // the signs are these
