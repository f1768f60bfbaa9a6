/** What the first lines of a target's page say: its state, its figure against what is asked, and by which report. */
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import type { Day } from "#model/day.ts";
import type { Assessment, TargetStanding } from "#model/target-standing.ts";
import type { Locale, Portal, Target } from "#model/vocabulary.ts";
import {
  askedWords,
  deciding,
  figureWords,
  isJudged,
  poolShare,
  silentIn,
  stateWords,
  valueWords,
} from "./target-words.ts";
import type { Link } from "./unit-page.ts";

interface Headline {
  readonly figure: string;
  readonly outOf: string;
  readonly sentence: string;
  /** Where the figure can be cited. */
  readonly cite: Link;
}

export interface TargetVerdict {
  /** The figure in large letters, with what it is of; null where there is none to show. */
  readonly headline: Headline | null;
  /** What else is to be said of it. */
  readonly sentences: readonly string[];
}

export function targetVerdict(portal: Portal, standing: TargetStanding, locale: Locale) {
  return { ...stateWords(standing.state, locale), ...verdictOf(portal, standing, locale) };
}

function verdictOf(portal: Portal, standing: TargetStanding, locale: Locale): TargetVerdict {
  const words = messages[locale].target;
  const { target, due, isAhead, plan } = standing;
  const assessment = deciding(standing);
  if (!plan || !assessment)
    return { headline: null, sentences: target.judging === "narrative" ? [words.narrative] : [] };
  const headline = headlineOf(portal, standing, assessment, locale);
  const after = [
    ...(assessment.kind === "recognition" && assessment.decidedByThen !== null && due
      ? [words.decidedByThen(assessment.decidedByThen, formatDay(due, locale))]
      : []),
    ...(headline ? [] : whyNone(target, assessment, plan.latest.at === null || isAhead ? null : due, locale)),
    ...(assessment.kind === "recognition" && !isJudged(assessment.tally) ? [messages[locale].home.whatChanges] : []),
    ...(assessment.verdict === "open" && "tally" in assessment ? [words.open(silentIn(assessment.tally))] : []),
    ...(isAhead && headline ? [words.notDue(formatDay(due!, locale))] : []), // what is ahead has its day
    ...(plan.atDeadline && assessment === plan.atDeadline ? since(target, assessment, plan.latest, locale) : []),
  ];
  return { headline, sentences: after };
}

function headlineOf(portal: Portal, standing: TargetStanding, assessment: Assessment, locale: Locale) {
  const words = messages[locale];
  const { target } = standing;
  const numbers = numbersOf(target, assessment, locale);
  if (!numbers) return null;
  const asked = askedWords(target, "tally" in assessment ? assessment.tally.of : 0, locale);
  const basis = basisOf(portal, standing, assessment, locale);
  return {
    ...numbers,
    sentence: `${basis}; ${words.target.asks(asked ?? "")}.`,
    cite: { href: address(locale, path.figure(target)), text: words.figure.cite },
  };
}

/** The figure and what it is of, where there is something to show. */
function numbersOf(target: Target, assessment: Assessment, locale: Locale) {
  const words = messages[locale].against;
  switch (assessment.kind) {
    case "recognition":
    case "wards": {
      const { tally } = assessment;
      if (assessment.kind === "wards" && !isJudged(tally)) return null;
      return { figure: formatNumber(tally.counts.met, locale), outOf: words.outOf(tally.of) };
    }
    case "pooled": {
      const { sum, coverage } = assessment.pool;
      if (!sum || target.judging !== "pooled" || coverage.counts.met === 0 || sum.denominator === 0) return null;
      const { numerator, denominator } = sum;
      return {
        figure: poolShare(sum, target.bound, locale),
        outOf: words.outOfUnit(numerator, denominator, target.numerator.unit[locale]),
      };
    }
    case "province":
      return assessment.value && !assessment.value.reading.missing
        ? { figure: valueWords(assessment, locale), outOf: "" }
        : null;
  }
}

/** "đạt theo báo cáo ngày 30/06/2025, báo cáo cuối cùng đến hạn" */
function basisOf(portal: Portal, standing: TargetStanding, assessment: Assessment, locale: Locale): string {
  const words = messages[locale].target;
  const { target, plan } = standing;
  const day = formatDay(assessment.at ?? portal.asOf, locale);
  if (assessment.kind === "recognition")
    return target.deadline === null ? words.recognisedAny(day) : words.recognised(target.deadline, day);
  if (assessment.kind === "province") return words.valueOn(day);
  const report = assessment === plan?.atDeadline ? words.atDeadline(day) : words.latest(day);
  if (assessment.kind === "wards") return `${words.meet} ${report}`;
  const { base, coverage } = assessment.pool;
  return `${words.ofSum(base.name[locale], coverage.counts.met)}, ${report}`;
}

/** Why there is no figure. */
function whyNone(target: Target, assessment: Assessment, due: Day | null, locale: Locale): readonly string[] {
  const words = messages[locale];
  const { at, verdict } = assessment;
  if (at === null && due) return [words.target.noneBeforeDue(formatDay(due, locale))];
  if (at === null) return [assessment.kind === "province" ? words.target.noValue : words.target.noReport];
  const day = formatDay(at, locale);
  if (assessment.kind === "pooled" && assessment.pool.coverage.counts.met > 0)
    return [
      words.target.closed(day),
      words.target.against(askedWords(target, 0, locale) ?? "", words.verdict[verdict].toLowerCase()),
    ];
  return [words.target.noneOn(day, words.verdict[verdict].toLowerCase())];
}

/** What is known since the deadline, or that nothing is. */
function since(target: Target, atDeadline: Assessment, latest: Assessment, locale: Locale): readonly string[] {
  const words = messages[locale].target;
  if (latest.at === null) return [];
  if (latest.at === atDeadline.at) return latest.kind === "province" ? [] : [words.sameLatest];
  const day = formatDay(latest.at, locale);
  const figure = figureWords(target, latest, locale);
  return [latest.kind === "province" ? words.laterValue(day, figure) : words.laterReport(day, figure)];
}
