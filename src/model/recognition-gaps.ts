import { deadlinesOf } from "./asking.ts";
import { lastDayOf } from "./day.ts";
import { judgeAll, lastReportOf } from "./judgement.ts";
import { standing } from "./status.ts";
import type { Criterion, Portal, Report, Unit } from "./vocabulary.ts";

/** What a recognised ward had not met, or not reported, at its last report up to the end of its assessment year. */
export interface RecognitionGaps {
  readonly year: number;
  /** Null where there is none from the time in which the ward lived. */
  readonly report: Report | null;
  readonly unmet: readonly Criterion[];
  readonly unreported: readonly Criterion[];
  /** How many of them the plan asks for after that year only. */
  readonly notDue: number;
}

/** The gaps of a ward that is recognised at `asOf`; null where it is not, or where there is none. */
export function recognitionGaps(portal: Portal, unit: Unit): RecognitionGaps | null {
  const { status, outcome } = standing(portal, unit, portal.asOf);
  if (status !== "recognised" || !outcome) return null;
  const year = outcome.assessmentYear;
  const report = lastReportOf(portal, unit, lastDayOf(year));
  const judged = judgeAll(portal, unit, report);
  const those = (asked: "not-met" | "not-reported") =>
    judged.filter(([, judgement]) => judgement === asked).map(([criterion]) => criterion);
  const [unmet, unreported] = [those("not-met"), those("not-reported")];
  if (unmet.length + unreported.length === 0) return null;
  const isAhead = (criterion: Criterion) => (deadlinesOf(portal, criterion)[0] ?? year) > year;
  return { year, report, unmet, unreported, notDue: [...unmet, ...unreported].filter(isAhead).length };
}
