/** A figure in words: its name, its value, what it is out of, and the sentence that may be printed elsewhere as it stands. */
import { lastDayOf, yearOf } from "#model/day.ts";
import type { Figure } from "#model/figure.ts";
import type { Group, Shown } from "#model/measure.ts";
import { STATUSES } from "#model/status.ts";
import type { Mark } from "#model/tally.ts";
import { criterionOf } from "#model/target-standing.ts";
import type { Locale, Portal, Target } from "#model/vocabulary.ts";
import { formatDay, formatNumber } from "./format.ts";
import { messages } from "./messages.ts";
import { statusWord } from "./status-word.ts";

/** What a figure is called. */
export function figureName(portal: Portal, { about }: Figure, locale: Locale): string {
  const words = messages[locale];
  switch (about.kind) {
    case "recognised":
      if (about.city) return words.figure.cityWards(about.city.name[locale]);
      return about.list === "plan" ? words.figure.planWards : words.figure.todaysWards;
    case "status":
      return words.figure.ofStatus(statusWord(portal, about.status, locale));
    case "milestone":
      return words.figure.ofMilestone(yearOf(about.milestone.date));
    case "target":
      return targetName(about.standing.target, locale);
  }
}

const targetName = ({ title }: Target, locale: Locale): string => title[locale];

/** The value with its sign or unit: "31", "75,3%", "Có"; where there is none the word for why. */
export function valueWords({ value, missing, unit }: Shown, locale: Locale): string {
  const words = messages[locale];
  if (missing !== null) return words.mark[missing];
  if (typeof value === "boolean") return value ? words.yes : words.no;
  const number = formatNumber(value, locale, 4);
  if (unit === "wards") return number;
  if (unit === "percent" || unit.unit[locale] === "%") return `${number}%`;
  return [number, unit.unit[locale]].filter(Boolean).join(" ");
}

/** What the value is out of: "trên 72 phường"; empty for what is not measured. */
export function outOfWords(figure: Figure, locale: Locale): string {
  const words = messages[locale].figure;
  if (figure.fraction) {
    const [part, whole] = fractionWords(figure.fraction, locale);
    return words.outOfSum(part, whole, reportedIn(figure), figure.wards ?? 0);
  }
  if (figure.wards !== null) return words.outOfWards(figure.wards);
  return typeof figure.unit === "object" ? words.province : "";
}

/** The word for a group of wards: a status, a mark, or that it is in a sum. */
export function groupWord(portal: Portal, group: Group, locale: Locale): string {
  const { mark, figure } = messages[locale];
  if (group === "reported") return figure.groupReported;
  const status = STATUSES.find((status) => status === group);
  return status ? statusWord(portal, status, locale) : mark[group as Mark]; // what is no status is a mark
}

/** The sentence that may be printed as it stands: the figure, what it is out of, its list, its dates and this portal. */
export function figureSentence(portal: Portal, figure: Figure, locale: Locale): string {
  const sentence = plainSentence(portal, figure, locale);
  const { watermark, watermarkMore } = messages[locale];
  return portal.synthetic ? `[${watermark}: ${watermarkMore}] ${sentence}` : sentence;
}

function plainSentence(portal: Portal, figure: Figure, locale: Locale): string {
  const { says } = messages[locale];
  const { about } = figure;
  const count = Number(figure.value);
  const all = figure.wards ?? 0;
  const day = formatDay(figure.asOf, locale);
  const planDay = formatDay(portal.plan.date, locale);
  const [name, plan] = [portal.name[locale], portal.plan.number];
  const list = says.planList(all, planDay);
  switch (about.kind) {
    case "recognised": {
      const whose = about.city ? says.ofCity(about.city.kind, about.city.name[locale], plan) : says.ofPlan(plan);
      return about.list === "plan"
        ? says.recognised(count, all, whose, says.decision, name, about.city ? says.partOfList(all, planDay) : list, day)
        : says.recognised(count, all, says.ofToday(portal.province[locale]), says.decision, name, says.todaysList(all, day), day); // prettier-ignore
    }
    case "status":
      return says.status(count, all, says.ofPlan(plan), statusWord(portal, about.status, locale), name, list, day);
    case "milestone": {
      const { date, wards, decidedByThen } = about.milestone;
      const recognised = says.recognised(
        count,
        all,
        says.ofPlan(plan),
        says.decisionFor(yearOf(date)),
        name,
        list,
        day,
      );
      return `${recognised} ${says.milestone(wards, formatDay(date, locale), decidedByThen)}`;
    }
    case "target":
      return targetSentence(portal, figure, about.standing, locale);
  }
}

type Standing = Extract<Figure["about"], { kind: "target" }>["standing"];

function targetSentence(portal: Portal, figure: Figure, standing: Standing, locale: Locale): string {
  const { says, mark } = messages[locale];
  const { target, due, state, shared } = standing;
  const name = portal.name[locale];
  const called = says.target(target.statement[locale], portal.plan.number);
  const criterion = criterionOf(target)?.name[locale] ?? "";
  if (state === "not-measured")
    return criterion && shared.length > 0 ? says.partOf(name, called, criterion) : says.notMeasured(name, called);

  const planDay = formatDay(portal.plan.date, locale);
  const all = figure.wards ?? 0;
  const isWhole = all === portal.planWards.length;
  const list = figure.wards === null ? [] : [says[isWhole ? "planList" : "partOfList"](all, planDay)];
  const about = [...list, dated(figure, standing, locale), says.onPortal(name)];
  if (figure.missing !== null) return says.silent(called, lowered(mark[figure.missing]), about.join("; "));

  switch (target.judging) {
    case "recognition": {
      const assessment = standing.plan?.latest;
      const decided = assessment?.kind === "recognition" ? assessment.decidedByThen : null;
      const decision = target.deadline === null ? says.decision : says.decisionFor(target.deadline);
      const what = [...list, called].join("; ");
      const day = formatDay(figure.asOf, locale);
      const sentence = says.recognised(Number(figure.value), all, says.ofPlan(portal.plan.number), decision, name, what, day); // prettier-ignore
      return due && decided !== null ? `${sentence} ${says.decidedByThen(formatDay(due, locale), decided)}` : sentence;
    }
    case "pooled": {
      const [numerator, denominator] = fractionWords(figure.fraction!, locale); // a share that is measured has one
      const parts = says.parts(lowered(target.numerator.name[locale]), lowered(target.denominator.name[locale]));
      const percent = valueWords(figure, locale);
      const notes = [parts, ...about].join("; ");
      return says.share(called, percent, numerator, denominator, reportedIn(figure), all, notes);
    }
    case "province":
      return says.ofProvince(
        target.indicator.name[locale],
        lowered(valueWords(figure, locale)),
        [called, ...about].join("; "),
      );
    default:
      return says.meeting(Number(figure.value), all, criterion, reportedIn(figure), [called, ...about].join("; "));
  }
}

/** Of which day a target's figure speaks. */
function dated(figure: Figure, { plan, target }: Standing, locale: Locale): string {
  const { says } = messages[locale];
  if (figure.reported === null) return says.upTo(formatDay(figure.asOf, locale));
  const day = formatDay(figure.reported, locale);
  const due = plan?.atDeadline && target.deadline !== null ? formatDay(lastDayOf(target.deadline), locale) : null;
  const [alone, last] =
    target.judging === "province" ? [says.valueOf, says.lastValueOf] : [says.report, says.lastReport];
  return due ? last(day, due) : alone(day);
}

const fractionWords = ({ numerator, denominator }: NonNullable<Figure["fraction"]>, locale: Locale) =>
  [formatNumber(numerator, locale, 2), formatNumber(denominator, locale, 2)] as const;

/** How many wards have a value. */
const reportedIn = ({ counts }: Figure): number =>
  (counts ?? []).reduce(
    (sum, { group, count }) => (group === "met" || group === "not-met" || group === "reported" ? sum + count : sum),
    0,
  );

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
