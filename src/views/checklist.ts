import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { type Judgement, judgeAll, lastReportOf } from "#model/judgement.ts";
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
  const words = messages[locale].ward;
  const report = lastReportOf(portal, unit);
  const judged = judgeAll(portal.criteria, unit, report);
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
  const tally = [...Map.groupBy(judged, ([, judgement]) => judgement)].map(
    ([judgement, entries]) => `${messages[locale].judgement[judgement]} ${formatNumber(entries.length, locale)}`,
  );
  return {
    intro: introOf(report, unit, locale),
    tally: words.asksTally(tally.join(", "), judged.length),
    sections,
  };
}

/** By which report the criteria are judged, or that there is nothing to judge them by. */
function introOf(report: Report | null, unit: Unit, locale: Locale): string {
  const words = messages[locale].ward;
  if (!report) return words.asksNoReport;
  const day = formatDay(report.date, locale);
  return report.rows.has(unit) ? words.asksReport(day) : words.asksSilent(day);
}

/** By when the targets of a criterion ask for it: every deadline, or each year. */
function dueOf(portal: Portal, criterion: Criterion, locale: Locale): string {
  const words = messages[locale].ward;
  const targets = portal.targets.filter((target) => target.criterion === criterion);
  const years = [...new Set(targets.map((target) => target.deadline).filter((year) => year !== null))].sort();
  if (years.length > 0) return words.dueYear(years.join(", "));
  return criterion.conditions.some((condition) => condition.rule !== null) ? words.everyYear : words.noDate;
}
