import { citedFigure } from "#i18n/citation.ts";
import { decisionNumberWords } from "#i18n/decision-words.ts";
import { figureName, figureSentence, groupWord, outOfWords, valueWords } from "#i18n/figure-words.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, dataFile, path } from "#i18n/routes.ts";
import { touches } from "#model/correction.ts";
import type { Figure, Movement } from "#model/figure.ts";
import { isLong } from "#model/long-list.ts";
import { STATUSES } from "#model/status.ts";
import type { Locale, Portal, Source } from "#model/vocabulary.ts";
import { cite } from "./cite.ts";
import { correctionTable } from "./corrections.ts";
import { errorReport } from "./error-report.ts";
import { figureChart, historyRows } from "./figure-history.ts";
import { frozenValues } from "./release-list.ts";
import { takeHistory } from "./take-away.ts";
import type { Link } from "./unit-page.ts";

/** What the page of a figure says: the value, the sentence to cite, what it is made of and where it is from. `site` makes the addresses in citations whole. */
export function figurePage(portal: Portal, figure: Figure, locale: Locale, site: URL) {
  const cited = citedFigure(portal, figure);
  const words = messages[locale].figure;
  const name = figureName(portal, figure, locale);
  const value = valueWords(figure, locale);
  const chart = figureChart(portal, figure, locale);
  const other = locale === "vi" ? "en" : "vi";
  const { about } = figure;
  return {
    title: name,
    /** Where nothing stands around it: the page of a target bears the same name. */
    headTitle: `${name}: ${words.toCite}`,
    description: words.description(name, value),
    path: path.figure(figure),
    crumbs: [{ href: address(locale, path.figures), text: words.indexTitle }],
    value: { text: value, isWord: typeof figure.value !== "number" },
    outOf: outOfWords(figure, locale),
    sentence: figureSentence(portal, figure, locale),
    otherSentence: { locale: other, text: figureSentence(portal, figure, other) } as const,
    counts: countsOf(portal, figure, locale),
    facts: factsOf(portal, figure, locale),
    decisions: areMany(figure.movements)
      ? [words.manyDecisions(figure.movements.length)]
      : figure.movements.map((movement) => movementWords(movement, locale)),
    noDecision: figure.movements.length === 0 && restsOnDecisions(figure) ? words.noDecision : null,
    sources: figure.sources.map((source) => sourceOf(source, locale)),
    reading: about.kind === "target" ? about.standing.target.reading[locale] : null,
    method: { href: `${address(locale, path.method)}#${words.methodAt[about.kind]}`, text: words.method },
    history: {
      thinned: isLong(portal.planWards) ? words.monthEnds : null,
      rows: historyRows(portal, figure, locale),
      chart,
      take: chart && takeHistory(locale, figure),
    },
    frozen: frozenValues(portal, figure.id, locale),
    corrections: correctionTable(
      portal,
      portal.corrections.filter((correction) => touches(portal, correction, figure.id)),
      locale,
    ),
    downloads: downloadsOf(figure, locale),
    cite: cite(portal, cited, locale, site),
    errorReport: errorReport(portal, cited, locale, site),
  };
}

/** Whether decisions are more than anybody reads through: then they stand in their file. */
const areMany = ({ length }: readonly Movement[]): boolean => length > 100;

/** "Decision 12/QĐ-BCA of 22/04/2025: recognised 5 wards": a decision, or the day of an announcement, and what it did. */
function movementWords({ did, announcedDate, ...decision }: Movement, locale: Locale): string {
  const { ward, figure } = messages[locale];
  const named = decisionNumberWords(decision, locale) || ward.announcedOnly(formatDay(announcedDate!, locale)); // an outcome counts from either
  return `${named}: ${did.map(({ effect, wards }) => figure.effect[effect](wards)).join("; ")}`;
}

/** Whether a figure counts decisions, and not what was reported. */
const restsOnDecisions = ({ about }: Figure): boolean =>
  about.kind === "target" ? about.standing.target.judging === "recognition" : about.kind !== "status";

/** The groups that add up to the wards of the figure, or null: they are not told apart. */
function countsOf(portal: Portal, { counts, wards }: Figure, locale: Locale) {
  if (!counts || wards === null) return null;
  return {
    caption: messages[locale].figure.groupsOf(wards),
    rows: counts.map(({ group, count }) => ({
      status: STATUSES.find((status) => status === group) ?? null,
      word: groupWord(portal, group, locale),
      count: formatNumber(count, locale),
    })),
  };
}

function factsOf(
  portal: Portal,
  figure: Figure,
  locale: Locale,
): readonly { readonly term: string; readonly text: string }[] {
  const { figure: words, says, targetState } = messages[locale];
  const { about } = figure;
  const fact = (term: string, text: string | null) => (text ? [{ term, text }] : []);
  const asOf = formatDay(figure.asOf, locale);
  const planDay = formatDay(portal.plan.date, locale);
  const list = ((): string | null => {
    if (figure.list === "today") return says.todaysList(portal.todaysWards.length, asOf);
    if (figure.wards === null) return typeof figure.unit === "object" ? says.province : null;
    return says[figure.wards === portal.planWards.length ? "planList" : "partOfList"](figure.wards, planDay);
  })();
  return [
    ...fact(words.denominator, list),
    ...fact(words.asOf, asOf),
    ...fact(
      figure.list === null ? words.provinceDate : words.reported,
      figure.reported && formatDay(figure.reported, locale),
    ),
    ...fact(words.state, about.kind === "target" ? targetState[about.standing.state] : null),
    ...fact(words.id, figure.id),
  ];
}

/** "Plan …, 122/KH-UBND, 8 May 2024": a document by its title, number and date. */
function sourceOf(
  { title, number, date, url }: Source,
  locale: Locale,
): { readonly text: string; readonly href: string | null } {
  const details = [number, date && formatDay(date, locale)].filter(Boolean).join(", ");
  return { text: details ? `${title[locale]} (${details})` : title[locale], href: url || null };
}

function downloadsOf({ id, about, list, movements }: Figure, locale: Locale): readonly Link[] {
  const words = messages[locale].figure;
  return [
    ...(areMany(movements) ? [{ href: dataFile("recognitions.csv"), text: words.decisionsTable }] : []),
    ...(about.kind === "target"
      ? [
          { href: dataFile(`targets/${id}.csv`), text: words.targetTable },
          { href: dataFile(`targets/${id}.json`), text: words.targetJson },
        ]
      : list === "plan"
        ? [{ href: dataFile("wards.csv"), text: words.wardsTable }]
        : []),
    { href: dataFile("figures.json"), text: words.allFigures },
    { href: address(locale, path.data), text: words.allData },
  ];
}
