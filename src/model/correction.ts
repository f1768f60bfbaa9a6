/** What a correction of a report changed in what is published, as far as that may be told. */
import { judge, isLikeForLike, judgeUnit, readingsOf, type Judgement } from "./judgement.ts";
import type { Condition, Correction, Criterion, Indicator, Portal, Target } from "./vocabulary.ts";

/** The indicators by which a condition is judged. */
export const indicatorsIn = (condition: Condition): readonly Indicator[] => [
  condition.indicator,
  ...("base" in condition ? [condition.base] : []),
  ...("whole" in condition ? [condition.whole] : []),
];

/** The indicators that a target rests on; none for one that rests on decisions. */
export function indicatorsOf(target: Target): readonly Indicator[] {
  switch (target.judging) {
    case "ward-share":
    case "ward-rule":
      return target.criterion.conditions.flatMap(indicatorsIn);
    case "pooled":
      return [target.numerator, target.denominator, ...(target.alternative ? [target.alternative] : [])];
    case "province":
      return [target.indicator];
    case "recognition":
    case "narrative":
      return [];
  }
}

/** Whether a correction touches what a figure is made of: of a target its indicators, of any other the outcomes. */
export function touches({ targets }: Pick<Portal, "targets">, { file, field }: Correction, figure: string): boolean {
  const target = targets.find(({ id }) => id === figure);
  if (!target || target.judging === "recognition") return file === "recognitions.csv";
  return indicatorsOf(target).some(({ id, level }) =>
    level === "ward" ? id === field : file === "province-values.csv",
  );
}

/** A criterion of a ward as it was judged by the value that was wrong, and as it is judged now. */
export interface CorrectedResult {
  readonly criterion: Criterion;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** What became of each criterion that the corrected cell is a part of; none for what is no cell of a report. */
export function correctedResults(portal: Portal, { unit, reported }: Correction): readonly CorrectedResult[] {
  const report = portal.reports.find(({ date }) => date === reported?.date);
  if (!unit || !reported || !report) return [];
  const was = new Map([...readingsOf(report, unit), [reported.indicator, reported.before]]);
  return portal.criteria
    .filter(({ conditions }) => conditions.some((condition) => indicatorsIn(condition).includes(reported.indicator)))
    .map((criterion) => ({
      criterion,
      before: judge(criterion, was, isLikeForLike(portal, unit, report.date)),
      after: judgeUnit(portal, criterion, unit, report),
    }));
}
