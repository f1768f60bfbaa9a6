import { citedTarget } from "#i18n/citation.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, dataFile, path, planSection, sectionAnchor } from "#i18n/routes.ts";
import type { Day } from "#model/day.ts";
import { isLong } from "#model/long-list.ts";
import { MARKS, type Mark, type Tally } from "#model/tally.ts";
import { byCity, byDay } from "#model/target-parts.ts";
import { type Assessment, type ListName, type TargetStanding, targetStandings } from "#model/target-standing.ts";
import type { Locale, Portal, Target } from "#model/vocabulary.ts";
import {
  type Bar,
  type BarTable,
  type Drawn,
  type Entry,
  type Look,
  barTable,
  sumBar,
  tallyBar,
  valueBar,
} from "./bar-table.ts";
import { cite } from "./cite.ts";
import { planGroups } from "./city-groups.ts";
import { undatedTarget } from "./due-words.ts";
import { errorReport } from "./error-report.ts";
import { markWord } from "./mark-words.ts";
import { type Part, filled } from "./parts.ts";
import { sectionTitle } from "./sections.ts";
import { takeTable, takeTarget } from "./take-away.ts";
import { readAnother, rule } from "./target-readings.ts";
import { targetVerdict } from "./target-verdict.ts";
import { askedWords, basisWords, deciding, isJudged } from "./target-words.ts";
import type { Link } from "./unit-page.ts";
import { wardMarks } from "./ward-marks.ts";

/** What the page of one target says. `site` makes the addresses in citations whole. */
export function targetPage(portal: Portal, target: Target, locale: Locale, site: URL, release: Day | null = null) {
  const cited = citedTarget(portal, target, release);
  const words = messages[locale].target;
  const standings = targetStandings(portal);
  const index = portal.targets.indexOf(target);
  const standing = standings[index]!; // a standing for each target
  const assessment = deciding(standing);
  const title = target.title[locale];
  const verdict = targetVerdict(portal, standing, locale);
  return {
    title,
    description: words.description(title, verdict.word),
    path: path.target(target),
    crumbs: [
      { href: address(locale, path.targets), text: messages[locale].targets.title(standings.length) },
      {
        href: address(locale, `${path.targets}#${sectionAnchor(target.section)}`),
        text: sectionTitle(target.section, locale),
      },
    ],
    kicker: [
      words.kicker(portal.plan.number, target.section),
      target.deadline === null ? undatedTarget(target, words.noDue, locale) : words.due(target.deadline),
    ].join(" · "),
    statement: target.statement[locale],
    inPlan: { href: address(locale, planSection(target.section)), text: words.inPlan(target.section) },
    verdict,
    drawing: assessment && drawingOf(target, assessment, locale),
    source: assessment && sourceOf(assessment, locale),
    rule: rule(target, locale),
    reading: target.reading[locale],
    others: readAnother(portal, standing, locale),
    shared: sharedOf(standing, locale),
    cities: assessment && citiesOf(portal, standing, assessment, locale),
    take: {
      list: takeTarget(locale, target),
      cities: takeTable(locale, target, "cities"),
      trend: takeTable(locale, target, "trend"),
    },
    trendTitle: target.judging === "recognition" ? words.trendDecided : words.trend,
    trend: assessment && overTime(portal, standing, "plan", locale),
    wards: assessment && wardsOf(portal, standing, "plan", locale),
    split: assessment && wardsElsewhere(portal, target, assessment, locale),
    noCities:
      assessment?.kind === "pooled" &&
      assessment.at !== null &&
      planGroups(portal).length > 1 &&
      !isLong(portal.planWards)
        ? words.noCity
        : null,
    noWards:
      assessment?.kind === "pooled" ? words.noWards : assessment?.kind === "province" ? words.provinceOnly : null,
    today: assessment && todayOf(portal, standing, locale),
    cite: cite(portal, cited, locale, site),
    errorReport: errorReport(portal, cited, locale, site),
    previous: linkTo(portal.targets[index - 1], locale),
    next: linkTo(portal.targets[index + 1], locale),
  };
}

export type TargetPage = ReturnType<typeof targetPage>;

const linkTo = (target: Target | undefined, locale: Locale): Link | null =>
  target ? { href: address(locale, path.target(target)), text: target.title[locale] } : null;

/** One of the counts that add up to all the wards. */
export interface MarkCount {
  readonly look: Look;
  readonly word: string;
  readonly count: number;
  readonly figure: string;
}

/** The whole list as a bar, with the line of what is asked, and its counts. */
export interface Drawing {
  readonly bar: Bar | null;
  readonly asked: string | null;
  /** Null for a value of the province, which counts no wards. */
  readonly counts: { readonly of: number; readonly sum: string; readonly parts: readonly MarkCount[] } | null;
}

/** The whole list of an assessment, drawn and counted; null where there is neither. */
export function drawingOf(target: Target, assessment: Assessment, locale: Locale): Drawing | null {
  const asked = (bar: Bar | null, of: number) => (bar?.line ? askedWords(target, of, locale) : null);
  if (assessment.kind === "province") {
    const bar = valueBar(target, assessment.value);
    return bar && { bar, asked: asked(bar, 0), counts: null };
  }
  if (assessment.kind === "pooled") {
    const { sum, coverage } = assessment.pool;
    const bar = target.judging === "pooled" && sum && sum.denominator > 0 ? sumBar(sum, target.bound) : null;
    return { bar, asked: asked(bar, coverage.of), counts: countsOf(target, coverage, locale) };
  }
  const { tally } = assessment;
  const bar = assessment.kind === "recognition" || isJudged(tally) ? tallyBar(target, tally) : null;
  return { bar, asked: asked(bar, tally.of), counts: countsOf(target, tally, locale) };
}

/** The marks that occur; in a sum `met` stands for the wards that are in it. */
function countsOf(target: Target, { of, counts }: Tally, locale: Locale) {
  const words = messages[locale].target;
  const wordOf = (mark: Mark) =>
    target.judging === "pooled" && mark === "met" ? words.inSum : markWord(target, mark, locale);
  const parts = MARKS.filter(
    (mark) => mark === "met" || counts[mark] > 0 || (mark === "not-met" && target.judging !== "pooled"),
  ).map((mark) => ({
    look: target.judging === "pooled" && mark === "met" ? ("part" as const) : mark,
    word: wordOf(mark),
    count: counts[mark],
    figure: formatNumber(counts[mark], locale),
  }));
  return { of, sum: words.adds(of), parts };
}

/** Where a value of the province is from. */
function sourceOf(assessment: Assessment, locale: Locale) {
  if (assessment.kind !== "province" || !assessment.value) return null;
  const { source, note } = assessment.value;
  return { text: source.title[locale], href: source.url || null, note: note[locale] };
}

/** The sentences that are judged together, and how. */
function sharedOf({ target, shared, state }: TargetStanding, locale: Locale) {
  const words = messages[locale].target;
  const isPart = state === "not-measured";
  const others = isPart ? shared.filter(({ judging }) => judging === "ward-share") : shared;
  if (others.length === 0) return null;
  const text = isPart ? words.part : target.judging === "ward-rule" ? words.sharedRule : words.sharedDue;
  const { noYear, year } = messages[locale].targets;
  const dueOf = (of: Target) => (of.deadline === null ? undatedTarget(of, noYear, locale) : year(of.deadline));
  return {
    text,
    links: others.map((other) => ({
      href: address(locale, path.target(other)),
      text: `${other.title[locale]} (${dueOf(other)})`,
    })),
  };
}

/** The cities side by side by the figures that decide; null where the target speaks of one, or not of wards. */
function citiesOf(portal: Portal, standing: TargetStanding, assessment: Assessment, locale: Locale): BarTable | null {
  const words = messages[locale].target;
  const { target } = standing;
  if (assessment.kind === "province" || isLong(portal.planWards)) return null;
  const entries = byCity(portal, standing, assessment).map(({ city, part }): Entry => ({
    label: city.name[locale],
    href: address(locale, path.city(city)),
    drawn: part,
  }));
  if (entries.length < 2 || entries.every(isSilent)) return null;
  const basis = basisWords(assessment, locale);
  const of = assessment.kind === "pooled" ? assessment.pool.coverage.of : assessment.tally.of;
  const table = barTable(
    target,
    [...entries, { label: words.province, drawn: assessment, isTotal: true }],
    { caption: words.citiesCaption(of, basis ?? messages[locale].targets.noReport), head: words.city },
    locale,
  );
  return withLine(target, table, of, locale);
}

/** Whether a row would show nothing but that there is nothing to show; that no decision is on record is something. */
const isSilent = ({ drawn }: Entry): boolean =>
  "pool" in drawn
    ? drawn.pool.sum === null
    : "tally" in drawn && !isJudged(drawn.tally) && drawn.tally.counts["not-assessed"] === 0;

/** A table with the meaning of the upright line below it, where its bars have one. */
const withLine = (target: Target, table: BarTable, of: number, locale: Locale): BarTable => ({
  ...table,
  notes: [
    ...(table.rows.some(({ bar }) => bar?.line)
      ? [messages[locale].target.line(askedWords(target, of, locale) ?? "")]
      : []),
    ...table.notes,
  ],
});

/** A list over its reports, or at the ends of years for decisions; null where there is no more than one. */
function overTime(portal: Portal, standing: TargetStanding, list: ListName, locale: Locale): BarTable | null {
  const words = messages[locale].target;
  const { target, due } = standing;
  const dueAt = standing[list]?.atDeadline?.at ?? null;
  const entries = byDay(portal, target, list).map(({ day, part }): Entry => {
    const note =
      due !== null && day === dueAt && !standing.isAhead
        ? words[target.judging === "recognition" ? "onDue" : "lastBeforeDue"]
        : null;
    return { label: formatDay(day, locale), drawn: part, note };
  });
  if (entries.length < 2 || entries.every(isSilent)) return null;
  const isReport = target.judging !== "recognition" && target.judging !== "province";
  const of = countIn(entries[0]!.drawn); // there are two at least
  const titles = { caption: captionOf(of, list, locale), head: isReport ? words.report : words.day };
  return withLine(target, barTable(target, entries, titles, locale), of ?? 0, locale);
}

/** How many wards something counts; null for a value of the province. */
const countIn = (drawn: Drawn): number | null =>
  "tally" in drawn ? drawn.tally.of : "pool" in drawn ? drawn.pool.coverage.of : null;

function captionOf(of: number | null, list: ListName, locale: Locale): string {
  const words = messages[locale].target.overTimeCaption;
  return of === null ? words.province : words[list](of);
}

/** Every ward of a list by the report at the deadline and by the latest, where they are two. */
function wardsOf(portal: Portal, { target, ...standing }: TargetStanding, list: ListName, locale: Locale) {
  const words = messages[locale].target;
  const of = standing[list];
  if (!of || isLong(portal.planWards)) return null;
  const { atDeadline, latest } = of;
  const isOne = !atDeadline || atDeadline.at === latest.at || atDeadline.at === null || latest.kind === "recognition";
  const table = wardMarks(portal, target, list, isOne ? [latest] : [atDeadline, latest], locale);
  if (!table) return null;
  const [first, last] = table.days;
  const intro =
    last && first ? words.wardsTwice(first, last) : first ? words[latest.kind === "recognition" ? "wardsDecided" : "wardsIntro"](first) : messages[locale].target.noReport; // prettier-ignore
  const said = new Set(
    table.groups.flatMap(({ wards }) => wards.flatMap(({ marks }) => marks.map(({ word }) => word))),
  );
  const [word, ...more] = said;
  const count = table.groups.reduce((sum, { wards }) => sum + wards.length, 0);
  return {
    ...table,
    intro,
    /** Said above the folded list where all wards have the same mark: nothing is to be seen in it. */
    alike: word !== undefined && more.length === 0 ? words.wardsAlike(count, word.toLowerCase()) : null,
  };
}

/** Said in place of cities and wards that are too many for one page: where the results are. */
function wardsElsewhere(
  portal: Portal,
  { id }: Target,
  assessment: Assessment,
  locale: Locale,
): readonly Part[] | null {
  if (!isLong(portal.planWards) || !("marks" in assessment)) return null;
  const file = { href: dataFile(`targets/${id}.csv`), text: `${id}.csv` };
  return filled(messages[locale].target.wardsSplit(portal.planWards.length), { csv: [file] });
}

/** Today's wards, apart from the list of the plan. */
function todayOf(portal: Portal, standing: TargetStanding, locale: Locale) {
  const words = messages[locale].target;
  if (!standing.today) return null;
  const { latest } = standing.today;
  const titles = {
    caption: captionOf(portal.todaysWards.length, "today", locale),
    head: latest.kind === "recognition" ? words.day : words.report,
  };
  const now = { label: formatDay(latest.at ?? portal.asOf, locale), drawn: latest };
  const table =
    overTime(portal, standing, "today", locale) ??
    (isSilent(now) ? null : barTable(standing.target, [now], titles, locale));
  return {
    intro: words.todayIntro(portal.todaysWards.length, portal.planWards.length),
    table,
    /** Why there is no table. */
    none: latest.at === null ? messages[locale].targets.noReport : null,
    wards: wardsOf(portal, standing, "today", locale),
  };
}
