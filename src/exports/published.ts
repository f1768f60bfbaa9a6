/** What this edition makes public, as plain data to be kept and compared. */
import { inBoth } from "#i18n/both.ts";
import { citedFigure } from "#i18n/citation.ts";
import { figureName, figureSentence, outOfWords, valueWords } from "#i18n/figure-words.ts";
import { figures } from "#model/figure.ts";
import { lives } from "#model/life.ts";
import type { Published, PublishedReport, PublishedValue } from "#model/published.ts";
import { standing } from "#model/status.ts";
import { openSums } from "#model/target-standing.ts";
import type { Portal, Report, Unit } from "#model/vocabulary.ts";
import { closedVerdicts, poolsOf } from "./published-pools.ts";
import { observationsOf } from "./tables/observations.ts";

export const publishedOf = (portal: Portal): Published => ({
  asOf: portal.asOf,
  synthetic: portal.synthetic,
  units: portal.units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    city: unit.city.slug,
    inPlan: unit.inPlan,
    status: standing(portal, unit, portal.asOf).status,
    ended: unit.validTo,
  })),
  outcomes: portal.recognitions.map(({ unit, assessmentYear, outcome, decisionNumber, decisionDate }) => ({
    unit: unit.id,
    year: assessmentYear,
    outcome,
    decision: decisionNumber,
    decided: decisionDate,
  })),
  reports: Object.fromEntries(portal.reports.map((report) => [report.date, reportOf(portal, report)])),
  province: provinceOf(portal),
  figures: figures(portal).map((figure) => ({
    id: figure.id,
    kind: figure.about.kind,
    wards: figure.wards,
    name: inBoth((locale) => figureName(portal, figure, locale)),
    value: figure.value,
    missing: figure.missing,
    shown: inBoth((locale) => valueWords(figure, locale)),
    outOf: inBoth((locale) => outOfWords(figure, locale)),
    sentence: inBoth((locale) => figureSentence(portal, figure, locale)),
    documents: citedFigure(portal, figure).documents,
    asOf: figure.asOf,
    reported: figure.reported,
  })),
  sums: openSums(portal).map(({ report, indicator, units }) => ({
    report,
    indicator: indicator.id,
    units: units.map(({ id }) => id),
  })),
  pools: poolsOf(portal),
  verdicts: closedVerdicts(portal),
  corrections: portal.corrections.map(({ date, file, unit, field }) => ({ date, file, unit: unit?.id ?? null, field })),
});

function reportOf(portal: Portal, report: Report): PublishedReport {
  const asked = portal.units.filter((unit) => lives(unit, report.date));
  return {
    came: asked.filter((unit) => report.rows.has(unit)).map(({ id }) => id),
    values: Object.fromEntries(asked.map((unit) => [unit.id, valuesOf(portal, unit, report)])),
  };
}

const valuesOf = (portal: Portal, unit: Unit, report: Report): Readonly<Record<string, PublishedValue>> =>
  Object.fromEntries(
    [...observationsOf(portal, unit, report)].map(({ indicator, criterion, value, result, noValue }) => [
      (indicator ?? criterion)!.id, // an observation is of one of the two
      value ?? result ?? noValue!, // it has one of them
    ]),
  );

function provinceOf({ provinceValues }: Portal): Published["province"] {
  const byDay = Map.groupBy(provinceValues, ({ asOf }) => asOf);
  return Object.fromEntries(
    [...byDay].map(([day, values]) => [
      day,
      Object.fromEntries(values.map(({ indicator, reading }) => [indicator.id, reading.missing ?? reading.value])),
    ]),
  );
}
