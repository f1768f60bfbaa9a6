import { figureName, outOfWords, valueWords } from "#i18n/figure-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { path, unitPath } from "#i18n/routes.ts";
import { yearOf } from "#model/day.ts";
import { HEADLINE, cityFigureId } from "#model/figure-id.ts";
import { type Figure, figureOf } from "#model/figure.ts";
import { type Status, finalYear, standing } from "#model/status.ts";
import { targetStandings } from "#model/target-standing.ts";
import type { City, Locale, Portal, Target, Unit } from "#model/vocabulary.ts";
import type { Bar } from "./bar-table.ts";
import { planGroups } from "./city-groups.ts";
import { type CityMap, cityMap } from "./drawings.ts";
import { undatedTarget } from "./due-words.ts";
import { type Strip, stripOf } from "./home-page.ts";
import { statusNow, statusSentence } from "./standing.ts";
import { drawingOf } from "./target-page.ts";
import { targetVerdict } from "./target-verdict.ts";
import { deciding } from "./target-words.ts";
import { endOf } from "./unit-end.ts";

/** What the image beside a link to a page shows, in finished words. */
export interface SocialCard {
  readonly locale: Locale;
  /** The address of the page, without base and language. */
  readonly path: string;
  /** Said above a made-up card; null for real data. */
  readonly watermark: string | null;
  readonly kicker: string;
  readonly title: string;
  /** A number in large letters, with what it is out of; null where a word says it all. */
  readonly figure: { readonly value: string; readonly outOf: string } | null;
  readonly status: Status | null;
  /** The status, or the verdict, in words. */
  readonly word: string;
  readonly text: string;
  /** What is not to be missed whatever the text: that the unit has ended. */
  readonly more: string;
  readonly drawing:
    | { readonly kind: "map"; readonly map: CityMap }
    | { readonly kind: "strip"; readonly strip: Strip }
    | { readonly kind: "bar"; readonly bar: Bar; readonly asked: string | null }
    | null;
  readonly brand: string;
  readonly day: string;
  readonly host: string;
  /** The image in words. */
  readonly description: string;
}

type Said = Pick<SocialCard, "path" | "kicker" | "title" | "text" | "drawing"> & Partial<SocialCard>;

function card(portal: Portal, locale: Locale, site: URL, said: Said): SocialCard {
  const words = messages[locale];
  const whole = { figure: null, status: null, word: "", more: "", ...said };
  const brand = portal.name[locale];
  const day = words.footer.asOf(formatDay(portal.asOf, locale)).replace(/\.$/, "");
  const watermark = portal.synthetic ? `${words.watermark}: ${words.watermarkMore}` : null;
  const { figure, word, text, more, title } = whole;
  const number = figure ? `${figure.value} ${figure.outOf}`.trim() : "";
  return {
    ...whole,
    locale,
    brand,
    day,
    watermark,
    host: site.hostname,
    description: [watermark, `${title}: ${[word, number].filter(Boolean).join(". ")}`, text, more, brand, day]
      .filter((part) => part !== null && part !== "")
      .map((part) => String(part).replace(/[.:]\s*$/, ""))
      .join(". "),
  };
}

/** The card of the home page, which stands in for pages that have none of their own. */
export function homeCard(portal: Portal, locale: Locale, site: URL): SocialCard {
  const words = messages[locale].home;
  const { number, date } = portal.plan;
  return card(portal, locale, site, {
    path: path.home,
    kicker: words.kicker(number, formatDay(date, locale), yearOf(date), finalYear(portal)),
    title: words.title(portal.province[locale]),
    ...recordedOf(portal, figureOf(portal, HEADLINE), locale),
    drawing: { kind: "strip", strip: stripOf(portal, locale) },
  });
}

export function cityCard(portal: Portal, city: City, locale: Locale, site: URL): SocialCard {
  const figure = figureOf(portal, cityFigureId(city));
  return card(portal, locale, site, {
    path: path.city(city),
    kicker: figureName(portal, figure, locale),
    title: messages[locale].city.title(city.kind, city.name[locale]),
    ...recordedOf(portal, figure, locale),
    drawing: { kind: "map", map: cityMap(portal, city, "plan", locale) },
  });
}

const recordedOf = (portal: Portal, figure: Figure, locale: Locale) => ({
  figure: { value: valueWords(figure, locale), outOf: outOfWords(figure, locale) },
  text: messages[locale].home.recorded(
    figure.wards ?? 0,
    formatDay(portal.plan.date, locale),
    formatDay(figure.asOf, locale),
  ),
});

/** The card of a ward, of the plan or of today. */
export function unitCard(portal: Portal, unit: Unit, locale: Locale, site: URL): SocialCard {
  const words = messages[locale];
  const city = unit.city.name[locale];
  return card(portal, locale, site, {
    path: unitPath(unit),
    kicker: [unit.inPlan ? city : words.today.inFormer(city), words.footer.plan(portal.plan.number, formatDay(portal.plan.date, locale))].join(" · ").replace(/\.$/, ""), // prettier-ignore
    title: words.ward.title(unit.name),
    ...statusNow(portal, unit, locale),
    text: statusSentence(portal, unit, standing(portal, unit, portal.asOf), locale),
    more: endOf(portal, unit, locale)?.first ?? "",
    drawing: { kind: "map", map: cityMap(portal, unit.city, unit.inPlan ? "plan" : "today", locale, unit) },
  });
}

function targetCard(portal: Portal, target: Target, locale: Locale, site: URL): SocialCard {
  const words = messages[locale].target;
  const of = targetStandings(portal)[portal.targets.indexOf(target)]!; // a standing for each target
  const verdict = targetVerdict(portal, of, locale);
  const assessment = deciding(of);
  const drawing = assessment && drawingOf(target, assessment, locale);
  return card(portal, locale, site, {
    path: path.target(target),
    kicker: [
      words.kicker(portal.plan.number, target.section),
      target.deadline === null ? undatedTarget(target, words.noDue, locale) : words.due(target.deadline),
    ].join(" · "),
    title: target.title[locale],
    word: verdict.word,
    figure: verdict.headline && { value: verdict.headline.figure, outOf: verdict.headline.outOf },
    text: verdict.headline?.sentence ?? verdict.sentences[0] ?? target.statement[locale],
    drawing: drawing?.bar ? { kind: "bar", bar: drawing.bar, asked: drawing.asked } : null,
  });
}

/** The cards of all pages that have one. */
export function socialCards(portal: Portal, locale: Locale): readonly SocialCardOf[] {
  const units = portal.units;
  return [
    { path: path.home, card: (site) => homeCard(portal, locale, site) },
    ...planGroups(portal).map(({ city }): SocialCardOf => ({
      path: path.city(city),
      card: (site) => cityCard(portal, city, locale, site),
    })),
    ...units.map((unit): SocialCardOf => ({
      path: unitPath(unit),
      card: (site) => unitCard(portal, unit, locale, site),
    })),
    ...portal.targets.map((target): SocialCardOf => ({
      path: path.target(target),
      card: (site) => targetCard(portal, target, locale, site),
    })),
  ];
}

/** The page that a card stands for, and the card, which is drawn when it is asked for: there are many. */
export interface SocialCardOf {
  readonly path: string;
  readonly card: (site: URL) => SocialCard;
}
