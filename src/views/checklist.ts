import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { yearOf } from "#model/day.ts";
import { type Judgement, judgeAll, lastReportOf } from "#model/judgement.ts";
import { criterionOf } from "#model/target-standing.ts";
import type { Criterion, Locale, Portal, Report, Unit } from "#model/vocabulary.ts";

/** One criterion and how the unit stands to it. */
export interface CheckedCriterion {
  readonly name: string;
  readonly judgement: Judgement;
  readonly word: string;
  readonly due: string;
}

/** The criteria of one section of the plan. */
export interface CheckedSection {
  readonly title: string;
  readonly criteria: readonly CheckedCriterion[];
}

/** The criteria of the plan for a ward, by section, judged by the last report on it. */
export function checklist(portal: Portal, unit: Unit, locale: Locale) {
  const report = lastReportOf(portal, unit);
  const judged = judgeAll(portal, unit, report);
  const sections = [...Map.groupBy(judged, ([criterion]) => criterion.section)].map(
    ([section, entries]): CheckedSection => ({
      title: `${messages[locale].section[section] ?? section} (${section})`,
      criteria: entries.map(([criterion, judgement]) => ({
        name: criterion.name[locale],
        judgement,
        word: messages[locale].judgement[judgement],
        due: dueOf(portal, criterion, locale),
      })),
    }),
  );
  const summary = [scopeOf(portal, unit, locale), resultsOf(report, judged, locale)].filter(Boolean).join(" ");
  return { summary, sections };
}

/** In which order results are counted: met, not met, then each kind of no value. */
const RESULTS = [
  "met",
  "not-met",
  "not-reported",
  "not-available",
  "not-applicable",
  "withheld",
] as const satisfies readonly Judgement[];

type Judged = ReturnType<typeof judgeAll>;

/** Of a ward formed after the plan: that the plan does not say whether it asks anything of it. */
const scopeOf = ({ plan, planWards }: Portal, { inPlan }: Unit, locale: Locale): string =>
  inPlan ? "" : messages[locale].ward.asksScope(planWards.length, yearOf(plan.date));

/** How many criteria have which result and by which report, or that nobody can say. */
function resultsOf(report: Report | null, judged: Judged, locale: Locale): string {
  const words = messages[locale].ward;
  const day = report && formatDay(report.date, locale);
  if (day && judged.some(([, judgement]) => judgement !== "not-reported"))
    return words.asksTally(day, tally(judged, locale), judged.length);
  const nothing = words.asksNothing(judged.length);
  return day ? `${words.asksSilent(day)} ${nothing}` : nothing;
}

/** "met 12, not met 0, not reported 8": a kind of no value only where it occurs. */
function tally(judged: Judged, locale: Locale): string {
  const counts = RESULTS.map(
    (result) => [result, judged.filter(([, judgement]) => judgement === result).length] as const,
  );
  return counts
    .filter(([result, count]) => count > 0 || result === "met" || result === "not-met")
    .map(([result, count]) => `${messages[locale].judgement[result].toLowerCase()} ${formatNumber(count, locale)}`)
    .join(", ");
}

/** By when the targets of a criterion ask for it: every deadline, or each year. */
function dueOf(portal: Portal, criterion: Criterion, locale: Locale): string {
  const words = messages[locale].ward;
  const targets = portal.targets.filter((target) => criterionOf(target) === criterion);
  const years = [...new Set(targets.map((target) => target.deadline).filter((year) => year !== null))].sort();
  if (years.length > 0) return words.dueYear(years.join(", "));
  return criterion.conditions.some((condition) => "base" in condition) ? words.everyYear : words.noDate;
}
