/**
 * Every headline number of the portal, worked out once and called by a name. Pages, files, citations and pictures print
 * figures; none of them counts anything itself.
 */
import { HEADLINE, TODAYS_HEADLINE, cityFigureId, milestoneFigureId, statusFigureId } from "./figure-id.ts";
import { type Day, yearOf } from "./day.ts";
import {
  type Effect,
  type MilestoneCount,
  isRecognisedFor,
  milestoneCounts,
  recognitionFor,
  turnsFor,
} from "./milestone.ts";
import { once } from "./once.ts";
import { type Measure, NOTHING, type Shown, measured, shownOf } from "./measure.ts";
import {
  STATUSES,
  type Status,
  type Step,
  countByStatus,
  countOverTime,
  countsFrom,
  recognisedOverTime,
  standing,
} from "./status.ts";
import { byDay } from "./target-parts.ts";
import { type Assessment, type ListName, type TargetStanding, targetStandings } from "./target-standing.ts";
import type { City, Portal, Recognition, Source, Target, Unit } from "./vocabulary.ts";

/** What a figure says of what. */
export type About =
  | { readonly kind: "recognised"; readonly list: ListName; readonly city: City | null }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "milestone"; readonly milestone: MilestoneCount }
  | { readonly kind: "target"; readonly standing: TargetStanding };

/** The value of a figure at an earlier date. */
export type FigurePoint = Measure & { readonly date: Day };

export type Figure = Shown & {
  readonly id: string;
  readonly about: About;
  /** The list that the figure speaks of; null for the whole province, and for what is not measured. */
  readonly list: ListName | null;
  /** Decisions and data up to this day. */
  readonly asOf: Day;
  /** The report or the province's value that it is read from; null where it rests on decisions. */
  readonly reported: Day | null;
  readonly sources: readonly Source[];
  /** The decisions that were counted, each once, in order of date. */
  readonly decisions: readonly Decision[];
  /** All decisions behind its history, each once, in order of date, with what it did. */
  readonly movements: readonly Movement[];
  /** The same figure at earlier dates, oldest first. */
  readonly history: readonly FigurePoint[];
};

export type Decision = Pick<Recognition, "decisionNumber" | "decisionDate">;

/** A decision by which wards came to count, went on or ceased to: how many for each of these. */
export interface Movement extends Decision {
  readonly announcedDate: Day | null;
  readonly did: readonly { readonly effect: Effect; readonly wards: number }[];
}

const EFFECTS = ["recognised", "recognised-again", "revoked", "not-recognised"] as const satisfies readonly Effect[];

/** The statuses that a ward of the plan can have. */
export const PLAN_STATUSES = STATUSES.filter((status) => status !== "outside-plan");

/** All figures: the headline, its cities, today's wards, the statuses, the milestones, and one for each target. */
export const figures = once((portal: Portal): readonly Figure[] => {
  const byCity = Map.groupBy(portal.planWards, ({ city }) => city);
  return [
    recognised(portal, HEADLINE, "plan", portal.planWards),
    ...portal.cities.flatMap((city) => {
      const wards = byCity.get(city);
      return wards ? [recognised(portal, cityFigureId(city), "plan", wards, city)] : [];
    }),
    recognised(portal, TODAYS_HEADLINE, "today", portal.todaysWards),
    ...PLAN_STATUSES.map((status) => ofStatus(portal, status)),
    ...milestoneCounts(portal).map((milestone) => ofMilestone(portal, milestone)),
    ...targetStandings(portal).map((standing) => ofTarget(portal, standing)),
  ];
});

const byId = once((portal: Portal) => new Map(figures(portal).map((figure) => [figure.id, figure])));

/** One figure by its name; the name is one of the code or of the tables, so that there is one. */
export function figureOf(portal: Portal, id: string): Figure {
  const figure = byId(portal).get(id);
  if (!figure) throw new Error(`there is no figure ${id}`);
  return figure;
}

function recognised(
  portal: Portal,
  id: string,
  list: ListName,
  wards: readonly Unit[],
  city: City | null = null,
): Figure {
  const counts = countByStatus(portal, wards, portal.asOf);
  return {
    ...ofWards(portal, list, wards),
    ...measured(counts.recognised),
    id,
    about: { kind: "recognised", list, city },
    counts: STATUSES.filter((status) => counts[status] > 0 || status === "recognised").map((status) => ({
      group: status,
      count: counts[status],
    })),
    ...decided(portal, list, wards),
    history: stepsFrom(firstDayOf(portal, wards), recognisedOverTime(portal, wards)),
  };
}

function ofStatus(portal: Portal, status: Status): Figure {
  const { planWards, asOf } = portal;
  const isSo = (unit: Unit, day: Day) => standing(portal, unit, day).status === status;
  return {
    ...ofWards(portal, "plan", planWards),
    ...measured(countByStatus(portal, planWards, asOf)[status]),
    id: statusFigureId(status),
    about: { kind: "status", status },
    ...(status === "recognised" ? decided(portal, "plan", planWards) : { sources: known([portal.plan.source]) }),
    history: points(countOverTime(portal, planWards, isSo)),
  };
}

function ofMilestone(portal: Portal, milestone: MilestoneCount): Figure {
  const { planWards } = portal;
  return {
    ...ofWards(portal, "plan", planWards),
    ...measured(milestone.byYear),
    id: milestoneFigureId(milestone.date),
    about: { kind: "milestone", milestone },
    ...decided(portal, "plan", planWards, yearOf(milestone.date)),
    history: recognisedForYear(portal, planWards, yearOf(milestone.date)),
  };
}

/** What all figures that count wards of a list have. */
const ofWards = (portal: Portal, list: ListName, wards: readonly Unit[]) => ({
  ...NOTHING,
  unit: "wards" as const,
  list,
  wards: wards.length,
  asOf: portal.asOf,
  reported: null,
  decisions: [],
  movements: [],
});

/**
 * How a target stands: by the list of the plan, at the report that its state is told by. What is not measured, or only
 * as a part of another target, has no value.
 */
function ofTarget(portal: Portal, of: TargetStanding): Figure {
  const { target, plan, state } = of;
  const base = {
    id: target.id,
    about: { kind: "target" as const, standing: of },
    asOf: portal.asOf,
    sources: known([portal.plan.source]),
    decisions: [],
    movements: [],
  };
  const assessment = plan && state !== "not-measured" ? decisive(of) : null;
  if (!assessment)
    return {
      ...base,
      ...NOTHING,
      value: null,
      missing: "not-applicable",
      unit: "wards",
      list: null,
      reported: null,
      history: [],
    };
  const shown = { ...shownOf(assessment, target), list: assessment.kind === "province" ? null : ("plan" as const) };
  if (assessment.kind !== "recognition")
    return {
      ...base,
      ...shown,
      reported: assessment.at,
      sources: known([portal.plan.source, assessment.kind === "province" ? (assessment.value?.source ?? null) : null]),
      history: reportedHistory(portal, target),
    };
  const wards = [...assessment.marks.keys()];
  const year = target.deadline ?? Infinity;
  return {
    ...base,
    ...shown,
    reported: null,
    ...decided(portal, "plan", wards, year),
    history: recognisedForYear(portal, wards, year),
  };
}

/** The assessment that the state of a target is told by: at the deadline once that is over, before it the latest. */
export const decisive = ({ plan }: TargetStanding): Assessment | null => plan && (plan.atDeadline ?? plan.latest);

/**
 * The decisions by which wards are recognised at `asOf` for a year up to `year`, those by which they came to be so or
 * were so before, and the documents behind them all.
 */
function decided(portal: Portal, list: ListName, wards: readonly Unit[], year = Infinity) {
  const counted = wards.flatMap((ward) => recognitionFor(portal, ward, year) ?? []);
  const turns = wards.flatMap((ward) => turnsFor(portal, ward, year));
  return {
    decisions: byDecision(counted, (outcome) => outcome).map(([{ decisionNumber, decisionDate }]) => ({
      decisionNumber,
      decisionDate,
    })),
    movements: byDecision(turns, ({ outcome }) => outcome).map(
      ([{ decisionNumber, decisionDate, announcedDate }, of]) => ({
        decisionNumber,
        decisionDate,
        announcedDate,
        did: EFFECTS.flatMap((effect) => {
          const { length } = of.filter((turn) => turn.effect === effect);
          return length > 0 ? [{ effect, wards: length }] : [];
        }),
      }),
    ),
    sources: known([
      ...(list === "plan" ? [portal.plan.source] : resolutionsOf(portal, wards)),
      ...counted.map(({ source }) => source),
      ...turns.map(({ outcome }) => outcome.source),
    ]),
  };
}

/** Outcomes, or what is told of them, by decision, in order of date; of what has no decision by the day it was announced. */
function byDecision<T>(
  all: readonly T[],
  of: (one: T) => Recognition,
): readonly (readonly [Recognition, readonly T[]])[] {
  const groups = Map.groupBy(all, (one) => `${countsFrom(of(one))} ${of(one).decisionNumber}`);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ones]) => [of(ones[0]!), ones]); // no group is empty
}

/** The documents that formed some wards, as far as the table of sources has them. */
function resolutionsOf({ successions, sources }: Portal, wards: readonly Unit[]): readonly Source[] {
  const formed = new Set(wards);
  const numbers = new Set(successions.filter(({ successor }) => formed.has(successor)).map((s) => s.resolution));
  return sources.filter(({ number }) => number !== "" && numbers.has(number));
}

/** Sources, each once. */
const known = (sources: readonly (Source | null)[]): readonly Source[] =>
  [...new Set(sources)].filter((source) => source !== null);

const points = (steps: readonly Step[]): readonly FigurePoint[] =>
  steps.map(({ day, count }) => ({ date: day, value: count, missing: null }));

/** Steps of a count over wards that were not there from the beginning. */
const stepsFrom = (first: Day, steps: readonly Step[]): readonly FigurePoint[] =>
  points(steps).map((point, index) => (index === 0 && point.date < first ? { ...point, date: first } : point));

/** The day of the plan, or the first day of wards that were all formed later. */
const firstDayOf = ({ plan, asOf }: Portal, wards: readonly Unit[]): Day =>
  wards.reduce(
    (first, { validFrom }) => ((validFrom ?? plan.date) < first ? (validFrom ?? plan.date) : first),
    wards.length > 0 ? asOf : plan.date,
  );

const recognisedForYear = (portal: Portal, wards: readonly Unit[], year: number): readonly FigurePoint[] =>
  points(countOverTime(portal, wards, (ward, day) => isRecognisedFor({ ...portal, asOf: day }, ward, year)));

/** What earlier reports said of a target, and the last one; of the province, its values. */
const reportedHistory = (portal: Portal, target: Target): readonly FigurePoint[] =>
  byDay(portal, target, "plan").map(({ day, part }) => {
    const { value, missing } = shownOf(part, target);
    return { date: day, value, missing } as FigurePoint; // one of the two, as shownOf has it
  });
