/** How every target of the plan stands: by which list, at which report, and what can be said of it. */
import { type Day, lastDayOf } from "./day.ts";
import { type Cell, type Sum, isCrowd, openCells } from "./disclosure.ts";
import { judgeUnit, lastReportOn } from "./judgement.ts";
import { lives } from "./life.ts";
import { isRecognisedFor } from "./milestone.ts";
import { once } from "./once.ts";
import { type Pool, accepts, pool, poolVerdict } from "./pooled.ts";
import { countByStatus, knownOutcomes } from "./status.ts";
import { type Mark, type Tally, type Verdict, tally, verdictOf } from "./tally.ts";
import type { City, Criterion, Indicator, Portal, ProvinceValue, Report, Share, Target, Unit } from "./vocabulary.ts";

/** The closed list of the plan, or the wards of today. Their numbers are never added together. */
export type ListName = "plan" | "today";

export const listOf = (portal: Pick<Portal, "planWards" | "todaysWards">, list: ListName): readonly Unit[] =>
  list === "plan" ? portal.planWards : portal.todaysWards;

/** How some wards stand: each with its mark, all of them counted, and what follows. */
export interface WardResult {
  readonly marks: ReadonlyMap<Unit, Mark>;
  readonly tally: Tally;
  readonly verdict: Verdict;
}

/** A share of a sum, by the base that the portal reads and by the other reading of it. Null: closed, or nothing to add up. */
export interface PoolResult {
  readonly pool: PoolShown;
  readonly alternative: PoolShown | null;
  readonly verdict: Verdict;
}

/** A pool as it may be shown: without its numbers where they would give away those of a ward. */
export interface PoolShown {
  readonly base: Indicator;
  readonly sum: { readonly numerator: number; readonly denominator: number } | null;
  readonly coverage: Tally;
  readonly verdict: Verdict;
}

/** A target at one report, or at the day of the portal where no report is asked. */
export type Assessment = { readonly at: Day | null } & (
  | ({ readonly kind: "wards" } & WardResult)
  /** `decidedByThen`: how many had their decision by the deadline itself; null while it is ahead. */
  | ({ readonly kind: "recognition"; readonly decidedByThen: number | null } & WardResult)
  | ({ readonly kind: "pooled" } & PoolResult)
  | { readonly kind: "province"; readonly value: ProvinceValue | null; readonly verdict: Verdict }
);

/** The school report: what a reader is told of a target in a word. */
export type TargetState = "met" | "on-the-way" | "missed" | "not-reported" | "not-measured";

export const TARGET_STATES = [
  "met",
  "on-the-way",
  "missed",
  "not-reported",
  "not-measured",
] as const satisfies readonly TargetState[];

/** How one target stands by one list. */
export interface ListStanding {
  /** At the last report up to the deadline; null while that is ahead, and where the plan gives none. */
  readonly atDeadline: Assessment | null;
  readonly latest: Assessment;
}

export interface TargetStanding {
  readonly target: Target;
  readonly due: Day | null;
  /** Whether the deadline is still ahead. */
  readonly isAhead: boolean;
  readonly state: TargetState;
  /** The targets that the same criterion is asked by: a rule for each ward is judged once, however many sentences ask it. */
  readonly shared: readonly Target[];
  /** Null for a target that is not measured. */
  readonly plan: ListStanding | null;
  /** The wards of today apart; null where there are none, or where the target does not speak of them. */
  readonly today: ListStanding | null;
}

/** How a target stands at `asOf`. */
export function targetStanding(portal: Portal, target: Target): TargetStanding {
  const due = target.deadline === null ? null : lastDayOf(target.deadline);
  const isAhead = due !== null && portal.asOf < due;
  const by = (list: ListName): ListStanding | null => {
    const latest = assess(portal, target, list, portal.asOf);
    return latest && { latest, atDeadline: due !== null && !isAhead ? assess(portal, target, list, due) : null };
  };
  const plan = by("plan");
  const today = target.judging === "province" || portal.todaysWards.length === 0 ? null : by("today");
  const shared = sharing(portal, target);
  // A rule that is one part of a criterion with a share of its own has no result of its own.
  const isPart = target.judging === "ward-rule" && shared.some(({ judging }) => judging === "ward-share");
  return { target, due, isAhead, plan, today, shared, state: isPart ? "not-measured" : stateOf(plan, isAhead) };
}

const sharing = ({ targets }: Portal, target: Target): readonly Target[] => {
  const criterion = criterionOf(target);
  return criterion ? targets.filter((other) => other !== target && criterionOf(other) === criterion) : [];
};

/** All targets, in the order of the table; made once. */
export const targetStandings = once((portal: Portal) => portal.targets.map((target) => targetStanding(portal, target)));

/** The standing of a target of the portal, of those made once. */
export const standingOf = (portal: Portal, target: Target): TargetStanding => byTarget(portal).get(target)!; // every target has one

const byTarget = once(
  (portal: Portal) => new Map(targetStandings(portal).map((standing) => [standing.target, standing])),
);

function stateOf(standing: ListStanding | null, isAhead: boolean): TargetState {
  if (!standing) return "not-measured";
  const { verdict } = standing.atDeadline ?? standing.latest;
  const isSaid = verdict === "met" || verdict === "not-met" || verdict === "open";
  if (isAhead) return isSaid ? "on-the-way" : "not-reported";
  return verdict === "met" ? "met" : verdict === "not-met" ? "missed" : "not-reported";
}

/** A target by one list, up to a day; null where there is nothing to judge. */
export function assess(portal: Portal, target: Target, list: ListName, until: Day, city?: City): Assessment | null {
  const units = listOf(portal, list).filter((unit) => !city || unit.city === city);
  const report = lastReportOn(portal, listOf(portal, list), until);
  const at = report?.date ?? null;
  switch (target.judging) {
    case "narrative":
      return null;
    case "province":
      return { kind: "province", ...provinceResult(portal, target, until) };
    case "recognition":
      return recognised(portal, target, units, until);
    case "ward-share":
      return { kind: "wards", at, ...wardResult(portal, target.criterion, units, report, target.share) };
    case "ward-rule":
      return { kind: "wards", at, ...wardResult(portal, target.criterion, units, report, EACH) };
    case "pooled":
      return { kind: "pooled", at, ...poolResult(portal, target, units, report) };
  }
}

/** A rule for each ward is kept when every ward keeps it. */
export const EACH: Share = { of: "percent", least: 100 };

/** The criterion that a target asks of each ward, or null: it asks something else. */
export const criterionOf = (target: Target): Criterion | null => ("criterion" in target ? target.criterion : null);

/** How units stand to a criterion at a report. */
function wardResult(
  portal: Pick<Portal, "successions">,
  criterion: Criterion,
  units: readonly Unit[],
  report: Report | null,
  share: Share,
): WardResult {
  return counted(new Map(units.map((unit) => [unit, wardMark(portal, criterion, unit, report)])), share);
}

/** How one unit stands to a criterion at a report of its list: by then it may have ended. */
export const wardMark = (
  portal: Pick<Portal, "successions">,
  criterion: Criterion,
  unit: Unit,
  report: Report | null,
): Mark => (report && !lives(unit, report.date) ? "dissolved" : judgeUnit(portal, criterion, unit, report));

const counted = (marks: ReadonlyMap<Unit, Mark>, share: Share): WardResult => {
  const counts = tally(marks.values());
  return { marks, tally: counts, verdict: verdictOf(counts, share) };
};

type Of<J extends Target["judging"]> = Extract<Target, { judging: J }>;

/**
 * Recognitions up to the year of the deadline, also by decisions signed after it. A ward that was assessed for these years
 * and not recognised, or lost its recognition, has not met it, whatever it reached for a later one; a ward without an
 * outcome for them has not been assessed.
 */
function recognised(portal: Portal, target: Of<"recognition">, all: readonly Unit[], until: Day): Assessment | null {
  const { roadmapYear, city } = target.scope;
  const units = all.filter(
    (unit) =>
      (roadmapYear === null || unit.roadmapYear === roadmapYear) && (city === null || unit.city.code === city.code),
  );
  if (roadmapYear !== null && !all.some((unit) => unit.inPlan)) return null;
  const year = target.deadline ?? Infinity;
  const markOf = (unit: Unit): Mark => {
    if (isRecognisedFor(portal, unit, year)) return "met";
    return knownOutcomes(portal, unit).some(({ assessmentYear }) => assessmentYear <= year)
      ? "not-met"
      : "not-assessed";
  };
  const due = target.deadline === null ? null : lastDayOf(target.deadline);
  const decidedByThen = due === null || due > portal.asOf ? null : countByStatus(portal, units, due).recognised;
  return {
    kind: "recognition",
    at: until < portal.asOf ? until : portal.asOf,
    decidedByThen,
    ...counted(new Map(units.map((unit) => [unit, markOf(unit)])), target.share),
  };
}

function provinceResult(portal: Portal, { indicator, bound }: Of<"province">, until: Day) {
  const value =
    portal.provinceValues
      .filter((value) => value.indicator === indicator && value.asOf <= until)
      .reduce<ProvinceValue | null>((last, value) => (last && last.asOf > value.asOf ? last : value), null) ?? null;
  const verdict = ((): Verdict => {
    if (!value) return "not-reported";
    if (value.reading.missing) return value.reading.missing;
    const holds = bound ? accepts(bound, Number(value.reading.value)) : value.reading.value === true;
    return holds ? "met" : "not-met";
  })();
  return { at: value?.asOf ?? null, value, verdict };
}

function poolResult(portal: Portal, target: Of<"pooled">, units: readonly Unit[], report: Report | null): PoolResult {
  const shown = (base: Indicator): PoolShown => {
    if (!report) {
      const coverage = tally(units.map(() => "not-reported" as const));
      return { base, sum: null, coverage, verdict: coverage.of === 0 ? "not-applicable" : "not-reported" };
    }
    const made = pool(report, units, target.numerator, base);
    // Where one or two wards report, what is said of their sum is said of them: a ward has no result of its own here.
    const few = made.units.length > 0 && !isCrowd(made.units.length);
    const verdict = few ? "withheld" : poolVerdict(made, target.bound);
    const isOpen = openPools(portal, report).has(keyOf(target.numerator, base, made.units));
    return { base, sum: isOpen ? made : null, coverage: made.coverage, verdict };
  };
  const read = shown(target.denominator);
  return { pool: read, alternative: target.alternative && shown(target.alternative), verdict: read.verdict };
}

interface PoolCell extends Cell {
  readonly key: string;
}

/** Says which sum it is: two of the same parts over the same units are one. */
const keyOf = (numerator: Indicator, base: Indicator, units: readonly Unit[]): string =>
  `${numerator.id} ${base.id} ${units.map(({ id }) => id).join(" ")}`;

/** The sums of a report that can be printed: of a whole list first, then of cities. Made once for each report. */
const pools = once((portal: Portal) =>
  once((report: Report): ReadonlyMap<string, PoolCell> => {
    const asked = portal.targets.flatMap((target) => (target.judging === "pooled" ? [target] : []));
    const lists = [portal.planWards, portal.todaysWards];
    const groups = [...lists, ...lists.flatMap((units) => [...Map.groupBy(units, ({ city }) => city).values()])];
    const cells = groups.flatMap((units) =>
      asked.flatMap(({ numerator, denominator, alternative }) =>
        [denominator, ...(alternative ? [alternative] : [])].map((base) =>
          cellOf(numerator, base, pool(report, units, numerator, base)),
        ),
      ),
    );
    const unique = [...new Map(cells.filter(isOfAny).map((cell) => [cell.key, cell])).values()];
    return new Map([...openCells(unique, sumsOut(portal, report))].map((cell) => [cell.key, cell]));
  }),
);
const openPools = (portal: Portal, report: Report) => pools(portal)(report);

/** The sums of a report that earlier editions have printed. */
function sumsOut(
  { releases, indicators, units }: Portal,
  { date }: Report,
): readonly Pick<Sum, "indicator" | "units">[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return releases
    .flatMap(({ published }) => published.sums.filter(({ report }) => report === date))
    .flatMap((sum) => {
      const indicator = indicators.find(({ id }) => id === sum.indicator);
      return indicator ? [{ indicator, units: sum.units.flatMap((id) => unitOf.get(id) ?? []) }] : [];
    });
}

/** Every sum of every report that is printed, each once. */
export const openSums = (portal: Portal): readonly (Omit<Sum, "total"> & { readonly report: Day })[] =>
  portal.reports.flatMap((report) => {
    const sums = [...openPools(portal, report).values()].flatMap(({ part, whole }) => [part, whole]);
    const byName = new Map(sums.map((sum) => [`${sum.indicator.id} ${sum.units.map(({ id }) => id).join(" ")}`, sum]));
    return [...byName.values()].map(({ indicator, units }) => ({ report: report.date, indicator, units }));
  });

const isOfAny = ({ whole }: Cell): boolean => whole.units.length > 0;

const cellOf = (numerator: Indicator, base: Indicator, made: Pool): PoolCell => ({
  key: keyOf(numerator, base, made.units),
  part: { indicator: numerator, units: made.units, total: made.numerator },
  whole: { indicator: base, units: made.units, total: made.denominator },
});
