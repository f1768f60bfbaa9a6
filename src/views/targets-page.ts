import { strip } from "#charts/strip.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, sectionAnchor } from "#i18n/routes.ts";
import { lastReportOn } from "#model/judgement.ts";
import { type TargetStanding, targetStandings } from "#model/target-standing.ts";
import type { Locale, Portal, Target } from "#model/vocabulary.ts";
import { undatedTarget } from "./due-words.ts";
import { sectionName, sectionTitle } from "./sections.ts";
import { type StateCount, countStates } from "./target-counts.ts";
import {
  type StateWords,
  askedWords,
  basisWords,
  deciding,
  figureWords,
  silentIn,
  stateWords,
} from "./target-words.ts";

/** One target in the table of its section. */
export interface TargetRow extends StateWords {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly section: string;
  /** The deadline: as a name to filter by, and in words. */
  readonly due: Due;
  /** What there is against what is asked, "29 trên 72 phường, cần 65 (90%)". */
  readonly figure: string;
  /** By which figures, and of how many wards there are none. */
  readonly basis: string;
}

interface Due {
  readonly value: string;
  readonly text: string;
}

/** All targets of the plan as a school report: how many stand how, by section and deadline, and then one by one. */
export function targetsPage(portal: Portal, locale: Locale) {
  const words = messages[locale].targets;
  const standings = targetStandings(portal);
  const count = standings.length;
  const states = countStates(standings, locale);
  const sections = [...Map.groupBy(standings, ({ target }) => target.section)];
  return {
    title: words.title(count),
    description: words.description(count, portal.plan.number),
    path: path.targets,
    intro: words.intro(count, portal.plan.number),
    basis: basisOf(portal, locale),
    states: states.map((entry) => ({ ...entry, meaning: messages[locale].targetStateMeaning[entry.state] })),
    strip: stripOf(states, locale),
    cross: crossTable(sections, locale),
    sections: sections.map(([section, of]) => ({
      id: sectionAnchor(section),
      title: sectionTitle(section, locale),
      caption: words.caption(section),
      rows: of.map((standing) => targetRow(portal, standing, locale)),
    })),
    filter: {
      states: states.filter(({ count }) => count > 0).map(({ state, word }) => ({ value: state, text: word })),
      sections: sections.map(([section]) => ({ value: section, text: sectionTitle(section, locale) })),
      dues: duesOf(standings.map(({ target }) => target)).map((year) => dueOf(year, locale)),
    },
  };
}

/** Up to which day, by which list, and when the wards of it last reported. */
function basisOf(portal: Portal, locale: Locale): string {
  const words = messages[locale].targets;
  const report = lastReportOn(portal, portal.planWards, portal.asOf);
  return [
    words.basis(formatDay(portal.asOf, locale), portal.planWards.length, formatDay(portal.plan.date, locale)),
    report ? words.lastReport(formatDay(report.date, locale)) : words.noReport,
  ].join(" ");
}

/** The targets as one row of marks, by state. */
function stripOf(states: readonly StateCount[], locale: Locale) {
  const marks = states.flatMap(({ state, count }) => Array.from({ length: count }, () => state));
  return {
    label: messages[locale].targets.strip(states.map(({ word, figure }) => `${word} ${figure}`).join("; ")),
    marks: strip(marks.length, []).marks.map((mark, index) => ({ ...mark, state: marks[index]! })), // one mark a state
  };
}

/** The deadlines that occur, in order; what has none comes last. */
const duesOf = (targets: readonly Target[]): readonly (number | null)[] =>
  [...new Set(targets.map(({ deadline }) => deadline))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));

const dueOf = (year: number | null, locale: Locale): Due => ({
  value: String(year ?? "none"),
  text: year === null ? messages[locale].targets.noYear : messages[locale].targets.year(year),
});

type Sections = readonly (readonly [section: string, standings: readonly TargetStanding[]])[];

/** How many targets of each section and deadline have each state; only states that occur in a cell are in it. */
function crossTable(sections: Sections, locale: Locale) {
  const all = sections.flatMap(([, standings]) => standings);
  const dues = duesOf(all.map(({ target }) => target));
  const counted = (standings: readonly TargetStanding[]) =>
    countStates(standings, locale).filter(({ count }) => count > 0);
  const cells = (standings: readonly TargetStanding[]) => [
    ...dues.map((due) => counted(standings.filter(({ target }) => target.deadline === due))),
    counted(standings),
  ];
  return {
    dues: dues.map((due) => dueOf(due, locale).text),
    rows: sections.map(([section, standings]) => ({
      section,
      name: sectionName(section, locale),
      href: `#${sectionAnchor(section)}`,
      cells: cells(standings),
    })),
    all: cells(all),
  };
}

function targetRow(portal: Portal, standing: TargetStanding, locale: Locale): TargetRow {
  const { target, state } = standing;
  const due = dueOf(target.deadline, locale);
  return {
    id: target.id,
    href: address(locale, path.target(target)),
    title: target.title[locale],
    section: target.section,
    // The filter knows what has no date by one value; the row says of it what the page of the target says.
    due: { ...due, text: target.deadline === null ? undatedTarget(target, due.text, locale) : due.text },
    ...stateWords(state, locale),
    ...figureOf(portal, standing, locale),
  };
}

function figureOf(portal: Portal, standing: TargetStanding, locale: Locale): { figure: string; basis: string } {
  const words = messages[locale];
  const { target } = standing;
  const assessment = deciding(standing);
  if (!assessment)
    return {
      figure: target.judging === "narrative" ? words.targets.noMeasure : words.targets.withinOther,
      basis: "",
    };
  const tally =
    assessment.kind === "pooled" ? assessment.pool.coverage : "tally" in assessment ? assessment.tally : null;
  const asked = askedWords(target, tally?.of ?? portal.planWards.length, locale);
  const silent = assessment.at !== null && tally ? silentIn(tally) : 0;
  const about = [basisWords(assessment, locale), silent > 0 && words.against.silent(silent)];
  return {
    figure: [figureWords(target, assessment, locale), asked].filter(Boolean).join(", "),
    basis: about.filter(Boolean).join("; "),
  };
}
