import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { deadlinesOf, targetsAsking } from "#model/asking.ts";
import { type CityStanding, cityStanding } from "#model/city-standing.ts";
import { type Day, firstDayOf, yearOf } from "#model/day.ts";
import { type Judgement, isLikeForLike, judgeAll, judgeUnit, lastReportOf } from "#model/judgement.ts";
import { lives } from "#model/life.ts";
import { once } from "#model/once.ts";
import { MARKS, type Tally } from "#model/tally.ts";
import type { Condition, Criterion, Locale, Portal, Report, Target, Unit } from "#model/vocabulary.ts";
import { hasBase } from "./due-words.ts";
import { ruleWords } from "./rule-words.ts";
import { shownValue } from "./shown-values.ts";

/** A result at one report, in words too. */
export interface PastResult {
  readonly judgement: Judgement;
  readonly date: string;
  readonly word: string;
}

/** One criterion and how the unit stands to it. */
export interface CheckedCriterion {
  readonly name: string;
  readonly judgement: Judgement;
  readonly word: string;
  readonly due: string;
  /** Whether its details say more than its result: which of several conditions does not hold. */
  readonly open: boolean;
  /** What is asked, and what was reported where that may be shown. */
  readonly conditions: readonly {
    readonly rule: string;
    /** Whether each ward's own value is published. */
    readonly isShown: boolean;
    readonly value: string | null;
  }[];
  /** Why a comparison with the year before has no base, where it has none. */
  readonly noBase: string | null;
  /** That no numbers of single wards are published. */
  readonly closed: string | null;
  /** One a report in which the ward lived, oldest first; empty where there was only one. */
  readonly trend: readonly PastResult[];
  /** How many wards of the city meet it; null without a report on them. */
  readonly city: { readonly term: string; readonly text: string } | null;
  readonly targets: readonly { readonly href: string; readonly text: string; readonly due: string }[];
}

/** The criteria of one section of the plan. */
export interface CheckedSection {
  readonly title: string;
  /** Said once of its criteria: why comparisons with the year before have no base. */
  readonly note: string | null;
  readonly criteria: readonly CheckedCriterion[];
}

/** One result, and how many criteria have it. */
export interface Counted {
  readonly judgement: Judgement;
  readonly word: string;
  readonly count: number;
  readonly figure: string;
}

export type Checklist = ReturnType<typeof checklist>;

/** The criteria of the plan for a ward, by section, judged by the last report of the time in which it lived. */
export function checklist(portal: Portal, unit: Unit, locale: Locale) {
  const words = messages[locale].checklist;
  const report = lastReportOf(portal, unit);
  const reports = portal.reports.filter(({ date }) => lives(unit, date));
  const judged = judgeAll(portal, unit, report);
  const [first, last] = [reports[0], reports.at(-1)];
  // Where nothing was ever reported, one sentence says it of all criteria.
  const isSilent = !reports.some(({ rows }) => rows.has(unit));
  const intro = [scopeOf(portal, unit, locale), introOf(report, unit, locale)].filter(Boolean).join(" ");
  const trend = first !== last && first && last ? words.trend(formatDay(first.date, locale), formatDay(last.date, locale)) : ""; // prettier-ignore
  return {
    intro: isSilent ? `${intro} ${words.unreported(judged.length)}` : intro,
    isSilent,
    tally: isSilent ? [] : tallied(judged, locale),
    /** Of how many criteria the tally is, and what the small signs beside each are. */
    key: isSilent ? "" : [words.tallyOf(judged.length), trend].filter(Boolean).join(" "),
    sections: [...Map.groupBy(judged, ([criterion]) => criterion.section)].map(([section, entries]): CheckedSection => {
      const criteria = entries.map(([criterion, judgement]) => ({
        ...checked(portal, unit, criterion, judgement, report, locale),
        trend: isSilent || reports.length < 2 ? [] : past(portal, unit, criterion, reports, locale),
      }));
      return {
        title: `${messages[locale].section[section] ?? section} (${section})`,
        note: criteria.find(({ noBase }) => noBase !== null)?.noBase ?? null,
        criteria,
      };
    }),
    source: report?.rows.has(unit)
      ? { text: words.source(formatDay(report.date, locale)), file: `reports/${report.date}.csv` }
      : null,
    compare: { href: `${address(locale, path.compare)}?p=${unit.id}`, text: words.compare },
  };
}

type Judged = readonly (readonly [Criterion, Judgement])[];

/** How many criteria have each result that occurs. */
const tallied = (judged: Judged, locale: Locale): readonly Counted[] =>
  MARKS.flatMap((mark): readonly Counted[] => {
    const judgement = mark as Judgement; // those that are none occur in no row
    const count = judged.filter(([, result]) => result === judgement).length;
    const word = messages[locale].mark[mark];
    return count > 0 ? [{ judgement, word, count, figure: formatNumber(count, locale) }] : [];
  });

/** Of a ward formed after the plan: that the plan does not say whether it asks anything of it. */
const scopeOf = ({ plan, planWards }: Portal, { inPlan }: Unit, locale: Locale): string =>
  inPlan ? "" : messages[locale].ward.asksScope(planWards.length, yearOf(plan.date));

/** By which report the criteria are judged, or that there is nothing to judge them by. */
function introOf(report: Report | null, unit: Unit, locale: Locale): string {
  const { ward: words, checklist } = messages[locale];
  if (!report) return words.asksNoReport;
  const day = formatDay(report.date, locale);
  const said = report.rows.has(unit) ? words.asksReport(day) : words.asksSilent(day);
  return unit.validTo === null ? said : `${said} ${checklist.lastOf(formatDay(unit.validTo, locale))}`;
}

function checked(
  portal: Portal,
  unit: Unit,
  criterion: Criterion,
  judgement: Judgement,
  report: Report | null,
  locale: Locale,
) {
  const { rules, ...asked } = askedBy(portal)[locale].get(criterion)!; // it was made of all criteria
  const isIn = report !== null && report.rows.has(unit);
  const conditions = criterion.conditions.map((condition, place) => ({
    rule: rules[place]!, // one for each condition
    isShown: isShown(condition),
    value: isIn ? shownValue(report, unit, condition, locale) : null,
  }));
  return {
    ...asked,
    judgement,
    word: messages[locale].judgement[judgement],
    open: judgement === "not-met" && conditions.length > 1 && conditions.some(({ value }) => value !== null),
    conditions,
    noBase: judgement === "not-available" && hasBase(criterion) && isIn ? noBase(portal, unit, report, locale) : null,
    city: cityOf(portal, unit, criterion, locale),
  };
}

/** What the plan asks in each criterion, in words. It is the same of every ward, and is worded once. */
const askedBy = once((portal: Portal) => {
  const worded = (locale: Locale) => new Map(portal.criteria.map((one) => [one, asked(portal, one, locale)]));
  return { vi: worded("vi"), en: worded("en") };
});

const asked = (portal: Portal, criterion: Criterion, locale: Locale) => ({
  name: criterion.name[locale],
  due: dueOf(portal, criterion, locale),
  rules: criterion.conditions.map((condition) => ruleWords(condition, locale)),
  closed: criterion.conditions.some(isShown) ? null : messages[locale].checklist.closed,
  targets: targetsAsking(portal, criterion).map((target) => ({
    href: address(locale, path.target(target)),
    text: target.title[locale],
    due: dueOfTarget(target, criterion, locale),
  })),
});

/** Whether each ward's own value is published. */
export const isShown = ({ indicator }: Condition): boolean => indicator.disclosure === "value";

const past = (
  portal: Portal,
  unit: Unit,
  criterion: Criterion,
  reports: readonly Report[],
  locale: Locale,
): readonly PastResult[] =>
  reports.map((report) => {
    const judgement = judgeUnit(portal, criterion, unit, report);
    return { judgement, date: formatDay(report.date, locale), word: messages[locale].judgement[judgement] };
  });

/** That what a ward reported has nothing to be compared with. */
function noBase(portal: Portal, unit: Unit, report: Report, locale: Locale): string | null {
  const words = messages[locale].checklist;
  if (isLikeForLike(portal, unit, report.date)) return null;
  return isNew(unit, report.date) ? words.unlikeNew : words.unlike;
}

const isNew = ({ validFrom }: Unit, date: Day): boolean =>
  validFrom !== null && validFrom > firstDayOf(yearOf(date) - 1);

/** How the wards of its own list stand in the city of a unit. */
function cityOf(portal: Portal, unit: Unit, criterion: Criterion, locale: Locale): CheckedCriterion["city"] {
  const standing = cityStanding(portal, unit.city, unit.inPlan ? "plan" : "today");
  return standing && (cityCounts(standing)[locale].get(criterion) ?? null);
}

/** The counts of a city in words, made once for all its wards. */
const cityCounts = once((standing: CityStanding) => {
  const worded = (locale: Locale) =>
    new Map([...standing.tallies].map(([criterion, tally]) => [criterion, countOf(standing, tally, locale)]));
  return { vi: worded("vi"), en: worded("en") };
});

function countOf({ wards, report }: CityStanding, { of, counts }: Tally, locale: Locale) {
  const words = messages[locale].checklist;
  const { city, inPlan } = wards[0]!; // a city without wards has no standing
  const { met, "not-met": notMet } = counts;
  const none = of - met - notMet;
  const rest = [notMet > 0 && words.cityNotMet(notMet), none > 0 && words.cityNone(none)].filter(Boolean).join(", ");
  const name = city.name[locale];
  return {
    term: inPlan ? words.cityOf(city.kind, name) : words.areaOf(name),
    text: words.cityCount(met, of, rest, formatDay(report.date, locale)),
  };
}

/** By when the targets of a criterion ask for it: every deadline, or each year. */
function dueOf(portal: Portal, criterion: Criterion, locale: Locale): string {
  const years = deadlinesOf(portal, criterion);
  return years.length > 0 ? messages[locale].ward.dueYear(years.join(", ")) : undated(criterion, locale);
}

const dueOfTarget = ({ deadline }: Target, criterion: Criterion, locale: Locale): string =>
  deadline === null ? undated(criterion, locale) : messages[locale].ward.dueYear(String(deadline));

const undated = (criterion: Criterion, locale: Locale): string =>
  hasBase(criterion) ? messages[locale].ward.everyYear : messages[locale].ward.noDate; // a page of one sheet is short of room
