import { qrCode } from "#charts/qr-code.ts";
import { neighbours } from "#charts/ward-map.ts";
import { citedUnit } from "#i18n/citation.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { placeWords } from "#i18n/place-words.ts";
import { address, dataFile, path, unitPath } from "#i18n/routes.ts";
import { isFormer } from "#model/life.ts";
import { once } from "#model/once.ts";
import { byName } from "#model/order.ts";
import { standing } from "#model/status.ts";
import type { Locale, Portal, Recognition, Unit } from "#model/vocabulary.ts";
import { checklist } from "./checklist.ts";
import { cite } from "./cite.ts";
import { consistency } from "./consistency.ts";
import { planWardsOf, todaysWardsOf } from "./city-groups.ts";
import { correctionTable } from "./corrections.ts";
import { decisionWords } from "./documents.ts";
import { cityMap } from "./drawings.ts";
import { errorReport } from "./error-report.ts";
import { historyOf } from "./history.ts";
import { type Part, filled } from "./parts.ts";
import { recognisedNow, statusNow, statusSentence, statusWords } from "./standing.ts";
import { takeUnit } from "./take-away.ts";
import { codeNote, endOf } from "./unit-end.ts";

/** A name that leads somewhere. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** What the page of any unit says, of the plan or of today. `site` makes the addresses in citations whole. */
export function unitPage(portal: Portal, unit: Unit, locale: Locale, site: URL) {
  const words = messages[locale].ward;
  const now = standing(portal, unit, portal.asOf);
  const status = statusWords(portal, now.status, unit, locale);
  const day = formatDay(portal.asOf, locale);
  const title = words.title(unit.name);
  const city = unit.city.name[locale];
  const place = placeWords(portal, unit, locale);
  const cited = citedUnit(portal, unit);
  const wards = unit.inPlan ? planWardsOf(portal, unit.city) : todaysWardsOf(portal, unit.city);
  return {
    title,
    headTitle: titleInTime(unit, title, locale),
    description: words.description(unit.name, place, status.word),
    path: unitPath(unit),
    status: { ...status, sentence: statusSentence(portal, unit, now, locale) },
    decision: now.outcome ? decisionParts(now.outcome, locale) : null,
    noDecision: words.noDecision(day),
    end: endOf(portal, unit, locale),
    codeNote: codeNote(portal, unit, locale),
    checklist: checklist(portal, unit, locale),
    consistency: consistency(portal, unit, locale),
    corrections: correctionTable(
      portal,
      portal.corrections.filter((correction) => correction.unit === unit),
      locale,
    ),
    history: historyOf(portal, unit, locale),
    /** Null for a ward that came after the plan and has ended: it is on the map of neither list. */
    map: wards.includes(unit) ? cityMap(portal, unit.city, unit.inPlan ? "plan" : "today", locale, unit) : null,
    mapTitle: words.map(city),
    mapCaption: unit.inPlan
      ? `${messages[locale].city.recognisedUpTo(city, recognisedNow(portal, wards), wards.length, day)}.`
      : isFormer(portal, unit.city)
        ? messages[locale].today.mapCaption(city, wards.length)
        : `${city}: ${messages[locale].today.laterTitle(wards.length)}.`,
    take: takeUnit(locale, unit),
    neighbours: neighboursOf(portal, unit, locale),
    facts: facts(portal, unit, locale),
    cite: cite(portal, cited, locale, site),
    downloads: filled(words.download, {
      csv: [{ text: "CSV", href: dataFile(`wards/${unit.id}.csv`) }],
      json: [{ text: "JSON", href: dataFile(`wards/${unit.id}.json`) }],
    }),
    sheet: {
      code: qrCode(new URL(address(locale, unitPath(unit)), site).href),
      text: words.sheet(day),
    },
    errorReport: errorReport(portal, cited, locale, site),
    crumbs: crumbs(portal, unit, locale),
  };
}

/**
 * The title where nothing stands around it, in a tab or among what a search found: a ward that ended and one formed after
 * the plan may bear one name.
 */
function titleInTime({ validFrom, validTo, inPlan }: Unit, title: string, locale: Locale): string {
  const words = messages[locale].ward;
  if (validTo !== null) return words.titleUntil(title, formatDay(validTo, locale));
  return validFrom !== null && !inPlan ? words.titleFrom(title, formatDay(validFrom, locale)) : title;
}

export type UnitPage = ReturnType<typeof unitPage>;

/** The decision, its source, and what is noted of it. */
function decisionParts(outcome: Recognition, locale: Locale): readonly Part[] {
  const { source, note } = outcome;
  const sourceName = `${messages[locale].ward.source}: `;
  return [
    { text: `${decisionWords(outcome, locale)}. ${sourceName}` },
    source.url ? { text: source.title[locale], href: source.url } : { text: source.title[locale] },
    { text: note[locale] ? `. ${note[locale]}` : "." },
  ];
}

function crumbs(portal: Portal, unit: Unit, locale: Locale): readonly Link[] {
  const list = unit.inPlan
    ? { href: address(locale, path.wards), text: messages[locale].nav.wards(portal.planWards.length) }
    : { href: address(locale, path.todaysWards), text: messages[locale].nav.todaysWards };
  const city = { href: address(locale, path.city(unit.city)), text: unit.city.name[locale] };
  return unit.inPlan ? [list, city] : [list];
}

/** The units beside it in its own list; the city is named where it is another. */
function neighboursOf(portal: Portal, unit: Unit, locale: Locale) {
  return (around(portal).get(unit) ?? []).toSorted(byName).map((other) => ({
    href: address(locale, unitPath(other)),
    text: other.name,
    city: other.city === unit.city ? null : placeWords(portal, other, locale),
    ...statusNow(portal, other, locale),
  }));
}

/** For every unit of either list, those of its list beside it, also across the border of a city; made once. */
const around = once(
  ({ planWards, todaysWards, boundaries }: Portal) =>
    new Map([...neighbours(planWards, boundaries.plan), ...neighbours(todaysWards, boundaries.today)]),
);

function facts(
  portal: Portal,
  unit: Unit,
  locale: Locale,
): readonly { readonly term: string; readonly text: string }[] {
  const words = messages[locale].ward;
  const from = unit.validFrom === null ? words.beforePlan : words.from(formatDay(unit.validFrom, locale));
  const until = unit.validTo === null ? words.still : words.until(formatDay(unit.validTo, locale));
  return [
    { term: words.code, text: unit.code },
    {
      term: unit.inPlan || !isFormer(portal, unit.city) ? words.cityLabel : messages[locale].today.formerCity,
      text: unit.city.name[locale],
    },
    { term: words.existed, text: `${from}, ${until}` },
    ...(unit.inPlan
      ? [{ term: words.roadmapLabel, text: unit.roadmapYear === null ? words.noRoadmap : String(unit.roadmapYear) }]
      : []),
  ];
}
