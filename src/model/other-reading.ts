/** What an unclear sentence of the plan would give if it were read another way. Only wards are counted here, never what they report. */
import { isCrowd } from "./disclosure.ts";
import { judgeUnit, lastReportOn, readingOf } from "./judgement.ts";
import { type Mark, type Tally, type Verdict, tally, verdictOf } from "./tally.ts";
import { EACH, type WardResult } from "./target-standing.ts";
import type { Day } from "./day.ts";
import type { Criterion, Indicator, Portal, Range, Report, Share, Target, Unit } from "./vocabulary.ts";

export type OtherReading =
  /** Only of the wards that were there on the day of the report. */
  | { readonly kind: "living"; readonly tally: Tally; readonly verdict: Verdict }
  /** Only of the wards that answer yes, or may do so: `known` are those that do. */
  | {
      readonly kind: "base";
      readonly base: Indicator;
      readonly known: number;
      readonly tally: Tally;
      readonly verdict: Verdict;
    }
  /** By the range as it is written. Null where it would tell of a few wards more than whether they meet the criterion. */
  | {
      readonly kind: "written";
      readonly range: Range;
      readonly tally: Tally | null;
      readonly verdict: Verdict | null;
    };

/** The other readings of a target that asks something of each ward, by the plan list at the last report up to a day. */
export function otherReadings(portal: Portal, target: Target, result: WardResult, until: Day): readonly OtherReading[] {
  const report = lastReportOn(portal, portal.planWards, until);
  if (!report || !("criterion" in target)) return [];
  const share = target.judging === "ward-share" ? target.share : EACH;
  return [
    ...living(result, share),
    ...(target.judging === "ward-share" && target.alternative
      ? [ofThose(report, target.alternative, result, share)]
      : []),
    ...(target.judging === "ward-rule" && target.written
      ? asWritten(portal, target.criterion, target.written, report, result)
      : []),
  ];
}

function living({ marks, tally: all }: WardResult, share: Share): readonly OtherReading[] {
  if (all.counts.dissolved === 0) return [];
  const counts = tally([...marks.values()].filter((mark) => mark !== "dissolved"));
  return [{ kind: "living", tally: counts, verdict: verdictOf(counts, share) }];
}

/** Wards that say no are out. Those of which nobody knows stay in without a value: they can still raise or lower the share. */
function ofThose(report: Report, base: Indicator, { marks }: WardResult, share: Share): OtherReading {
  const answers = [...marks].map(([unit, mark]) => ({ mark, answer: readingOf(report, unit, base) }));
  const inside = answers.filter(({ answer }) => answer.value !== false);
  const counts = tally(
    inside.map(({ mark, answer }): Mark => (mark === "dissolved" ? mark : (answer.missing ?? mark))), // prettier-ignore
  );
  const known = inside.filter(({ mark, answer }) => mark !== "dissolved" && answer.value).length;
  return { kind: "base", base, known, tally: counts, verdict: verdictOf(counts, share) };
}

/** The criterion has one condition that is a range, or there is nothing to narrow. */
function asWritten(
  portal: Pick<Portal, "successions">,
  criterion: Criterion,
  range: Range,
  report: Report,
  { marks, tally: wider, verdict }: WardResult,
): readonly OtherReading[] {
  const [condition, ...more] = criterion.conditions;
  if (condition?.kind !== "range" || more.length > 0) return [];
  const strict: Criterion = { ...criterion, conditions: [{ ...condition, min: range.from, max: range.to }] };
  const judged = (unit: Unit, mark: Mark) => (mark === "dissolved" ? mark : judgeUnit(portal, strict, unit, report));
  const counts = tally([...marks].map(([unit, mark]) => judged(unit, mark)));
  const isOpen = isCrowd(counts.counts.met) && isCrowd(wider.counts.met - counts.counts.met);
  if (isOpen) return [{ kind: "written", range, tally: counts, verdict: verdictOf(counts, EACH) }];
  // What the wider reading misses the narrower one misses too: that much is known already.
  return [{ kind: "written", range, tally: null, verdict: verdict === "not-met" ? verdict : null }];
}
