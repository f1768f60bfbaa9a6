/** How a target stands, in a few words: what is asked, what there is, and the word of its state. */
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { accepts } from "#model/pooled.ts";
import { type Tally, type Verdict, needed } from "#model/tally.ts";
import {
  type Assessment,
  EACH,
  type PoolShown,
  type TargetStanding,
  type TargetState,
} from "#model/target-standing.ts";
import type { Bound, Locale, ProvinceValue, Share, Target } from "#model/vocabulary.ts";
import { boundWords } from "./rule-words.ts";
import { shareWords } from "./share-words.ts";

/** The state of a target: its name for the drawing, and its word. */
export interface StateWords {
  readonly state: TargetState;
  readonly word: string;
}

export const stateWords = (state: TargetState, locale: Locale): StateWords => ({
  state,
  word: messages[locale].targetState[state],
});

/** The share of wards that a target asks for, or null: it asks for something else. */
export const shareOf = (target: Target): Share | null =>
  "share" in target ? target.share : target.judging === "ward-rule" ? EACH : null;

/** What a target asks for: "cần 65 (90%)" of so many wards, "cần từ 70% trở lên". Null for a target without a measure. */
export function askedWords(target: Target, of: number, locale: Locale): string | null {
  const words = messages[locale].against;
  switch (target.judging) {
    case "narrative":
      return null;
    case "ward-rule":
      return words.askedEach(of);
    case "recognition":
    case "ward-share":
      return target.share.of === "wards"
        ? words.asked(target.share.least)
        : words.askedShare(needed(target.share, of), formatNumber(target.share.least, locale, 2));
    case "pooled":
      return percentWords(target.bound, locale);
    case "province": {
      const { bound, indicator } = target;
      const unit = unitOf(indicator.unit[locale]);
      if (!bound) return messages[locale].asks.done;
      return unit === "%" ? percentWords(bound, locale) : words.askedBound(boundWords(bound, unit, locale));
    }
  }
}

/** What is asked in percent: there is no more than all of it. */
function percentWords(bound: Bound, locale: Locale): string {
  const words = messages[locale].against;
  return bound.comparator === ">=" && bound.value === 100
    ? words.askedFull
    : words.askedBound(boundWords(bound, "%", locale));
}

/** A percent sign stands at its number, another unit a space away. */
export const unitOf = (unit: string): string => (unit === "%" || unit === "" ? unit : ` ${unit}`);

/** What there is, of what: "29 trên 72 phường", "436 trên 542 (80,4%)", or why there is nothing. */
export function figureWords(target: Target, assessment: Assessment, locale: Locale): string {
  const words = messages[locale];
  switch (assessment.kind) {
    case "recognition":
      return words.against.ofWards(assessment.tally.counts.met, assessment.tally.of);
    case "wards":
      return isJudged(assessment.tally)
        ? words.against.ofWards(assessment.tally.counts.met, assessment.tally.of)
        : words.verdict[assessment.verdict];
    case "pooled":
      return target.judging === "pooled" ? poolWords(assessment.pool, target.bound, locale) : "";
    case "province":
      return valueWords(assessment, locale);
  }
}

/** Whether any ward has met something or not met it. */
export const isJudged = ({ counts }: Tally): boolean => counts.met + counts["not-met"] > 0;

export function poolWords({ sum, coverage, verdict }: PoolShown, bound: Bound, locale: Locale): string {
  const words = messages[locale];
  if (coverage.counts.met === 0) return words.verdict[verdict];
  if (!sum) return words.against.closed;
  const { numerator, denominator } = sum;
  const share = poolShare(sum, bound, locale);
  return `${words.against.of(numerator, denominator)}${share && ` (${share})`}`;
}

/** The share of a sum in percent; nothing of nothing is no share. */
export const poolShare = (
  { numerator, denominator }: NonNullable<PoolShown["sum"]>,
  bound: Bound,
  locale: Locale,
): string =>
  denominator === 0
    ? ""
    : shareWords(numerator, denominator, locale, {
        held: accepts(bound, 100 * numerator, denominator),
        isEnough: (percent) => accepts(bound, percent),
      });

/** A value of the province with its unit, yes or no, or why there is none. */
export function valueWords(
  { value, verdict }: { readonly value: ProvinceValue | null; readonly verdict: Verdict },
  locale: Locale,
): string {
  const words = messages[locale];
  if (!value || value.reading.missing) return words.verdict[verdict];
  if (typeof value.reading.value === "boolean") return value.reading.value ? words.yes : words.no;
  return `${formatNumber(value.reading.value, locale, 2)}${unitOf(value.indicator.unit[locale])}`;
}

/** By which day's figures: the report, the decisions, or the value of the province. Null where there is none. */
export function basisWords(assessment: Assessment, locale: Locale): string | null {
  const words = messages[locale].against;
  if (assessment.at === null) return null;
  const day = formatDay(assessment.at, locale);
  if (assessment.kind === "recognition") return words.decisions(day);
  return assessment.kind === "province" ? words.value(day) : words.report(day);
}

/**
 * The assessment that decides the state of a target: at its deadline, and the latest while that is ahead or not named.
 * Recognitions for the years up to a deadline are counted by all decisions up to today, so that the latest decides.
 */
export function deciding({ plan, state }: TargetStanding): Assessment | null {
  if (!plan || state === "not-measured") return null;
  return plan.latest.kind === "recognition" ? plan.latest : (plan.atDeadline ?? plan.latest);
}

/** How many wards have no result, whatever the reason. */
export const silentIn = ({ of, counts }: Tally): number => of - counts.met - counts["not-met"];
