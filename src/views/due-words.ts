/** By when something is due that the plan gives no date. */
import { messages } from "#i18n/messages.ts";
import { criterionOf } from "#model/target-standing.ts";
import type { Criterion, Locale, Target } from "#model/vocabulary.ts";

/** Whether a criterion compares with the same period of the year before: it is asked anew each year. */
export const hasBase = ({ conditions }: Criterion): boolean => conditions.some((condition) => "base" in condition);

/** What stands in the place of a date for a target without one: that it is asked each year, or else `plain`. */
export function undatedTarget(target: Target, plain: string, locale: Locale): string {
  const criterion = criterionOf(target);
  return criterion && hasBase(criterion) ? messages[locale].everyYear : plain;
}
