/** All figures for machines: values and codes, both sentences, whole addresses. */
import { inBoth } from "#i18n/both.ts";
import { figureName, figureSentence } from "#i18n/figure-words.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { type Figure, figures } from "#model/figure.ts";
import type { Locale, Portal, Source } from "#model/vocabulary.ts";
import { type Edition, about } from "./edition.ts";
import { unitOf } from "./tables/measures.ts";

/** `figures.json`, as an object. */
export const figuresJson = (edition: Edition) => ({
  ...about(edition),
  figures: figures(edition.portal).map((figure) => figureJson(edition, figure)),
});

/** One figure with all that it takes to print and to check it. */
export function figureJson({ portal, site, release }: Edition, figure: Figure) {
  const page = (locale: Locale, to: string) => new URL(address(locale, to), site).href;
  const { about, value, missing, wards, fraction } = figure;
  return {
    figure_id: figure.id,
    kind: about.kind,
    name: inBoth((locale) => figureName(portal, figure, locale)),
    value,
    no_value: missing,
    unit: unitOf(figure),
    unit_name: typeof figure.unit === "string" ? null : figure.unit.unit,
    numerator: fraction?.numerator ?? null,
    denominator: fraction?.denominator ?? (figure.unit === "wards" ? wards : null),
    list: figure.list && { list: figure.list, wards, date: figure.list === "plan" ? portal.plan.date : portal.asOf },
    counts: figure.counts && Object.fromEntries(figure.counts.map(({ group, count }) => [group, count])),
    ...subjectOf(portal, figure),
    as_of: figure.asOf,
    report_date: figure.reported,
    decisions: figure.decisions.map(({ decisionNumber, decisionDate }) => ({
      decision_number: decisionNumber,
      decision_date: decisionDate,
    })),
    movements: figure.movements.map(({ decisionNumber, decisionDate, announcedDate, did }) => ({
      decision_number: decisionNumber,
      decision_date: decisionDate,
      announced_date: announcedDate,
      wards: Object.fromEntries(did.map(({ effect, wards }) => [effect, wards])),
    })),
    sources: figure.sources.map(sourceJson),
    sentence: inBoth((locale) => figureSentence(portal, figure, locale)),
    url: inBoth((locale) => page(locale, release ? path.releaseFigure(release, figure) : path.figure(figure))),
    method: inBoth((locale) => `${page(locale, path.method)}#${messages[locale].figure.methodAt[about.kind]}`),
    history: figure.history.map(({ date, value, missing }) => ({ date, value, no_value: missing })),
  };
}

/** What a figure is about, by code. */
function subjectOf({ plan }: Portal, { about }: Figure) {
  switch (about.kind) {
    case "recognised":
      return { city_code: about.city?.code ?? null };
    case "status":
      return { status: about.status };
    case "milestone": {
      const { date, wards, decidedByThen } = about.milestone;
      return { milestone: { date, wards, decided_by_then: decidedByThen } };
    }
    case "target": {
      const { target, state, plan: standing } = about.standing;
      const latest = standing?.latest;
      return {
        target: {
          target_id: target.id,
          plan: plan.number,
          plan_section: target.section,
          judging: target.judging,
          state,
          deadline: target.deadline,
          decided_by_deadline: latest?.kind === "recognition" ? latest.decidedByThen : null,
        },
      };
    }
  }
}

/** A document, by its number and address. */
export const sourceJson = ({ id, title, issuer, number, date, url }: Source) => ({
  source_id: id,
  title,
  issuer: issuer || null,
  number: number || null,
  date,
  url: url || null,
});
