/** What became other between two editions of the portal. */
import type { Day } from "./day.ts";
import { HEADLINE, TODAYS_HEADLINE } from "./figure-id.ts";
import {
  type Published,
  type PublishedCorrection,
  type PublishedFigure,
  type PublishedOutcome,
  type PublishedPool,
  type PublishedUnit,
  type PublishedValue,
  type PublishedVerdict,
  correctionName,
} from "./published.ts";
import type { Status } from "./status.ts";
import type { Words } from "./vocabulary.ts";

export interface StatusChange {
  readonly unit: PublishedUnit;
  readonly before: Status;
  readonly after: Status;
}

/** A report that came in, or wards that came late to one. */
export interface ReportChange {
  readonly date: Day;
  readonly asked: number;
  readonly came: readonly PublishedUnit[];
  /** Asked, and not heard of. */
  readonly silent: readonly PublishedUnit[];
}

/** A published value that is another one now; `unit` is null for the whole province. Undefined: it is not there any more. */
export interface ValueChange {
  readonly date: Day;
  readonly unit: PublishedUnit | null;
  /** An indicator or a criterion. */
  readonly subject: string;
  readonly before: PublishedValue;
  readonly after: PublishedValue | undefined;
  /** Whether a row of corrections.csv that was not there before says so. */
  readonly corrected: boolean;
}

export interface OutcomeChange {
  readonly unit: PublishedUnit;
  readonly before: PublishedOutcome;
  /** Null: it is not on record any more. */
  readonly after: PublishedOutcome | null;
  readonly corrected: boolean;
}

/**
 * What has become of the numbers that were added up in a published share, in the units it was added up from: the same,
 * others, or nobody can say, since one of them says nothing now.
 */
export type Parts = "same" | "others" | "unknown";

/** A share that a target printed of a report that was out before. Null: the portal does not print it, or did not. */
export interface PoolChange {
  /** What the target is called. */
  readonly name: Words;
  readonly target: string;
  /** As the change is told: which share it is. */
  readonly of: Pick<PublishedPool, "otherBase" | "list" | "city" | "report">;
  /** The columns of the report that are added up. */
  readonly fields: readonly string[];
  readonly before: PublishedPool | null;
  readonly after: PublishedPool | null;
  /** The citable figure that prints it, before and after, where one does. */
  readonly figure: FigureChange | null;
  readonly parts: Parts;
  readonly corrected: boolean;
}

/** The result of a share whose sums stay closed that is another one now. */
export interface VerdictChange {
  readonly name: Words;
  readonly target: string;
  readonly of: PoolChange["of"];
  readonly fields: readonly string[];
  readonly before: PublishedVerdict;
  readonly after: PublishedVerdict;
  readonly corrected: boolean;
}

/** What is known of a published share beside its numbers. */
export interface PoolKnowledge {
  /** The two indicators that are added up. */
  readonly indicatorsOf: (pool: Pick<PublishedPool, "target" | "otherBase">) => readonly string[];
  readonly partsOf: (pool: PublishedPool) => Parts;
}

const NOTHING_KNOWN: PoolKnowledge = { indicatorsOf: () => [], partsOf: () => "unknown" };

export interface FigureChange {
  readonly before: PublishedFigure;
  readonly after: PublishedFigure;
}

export interface Changes {
  /** Up to which day the edition before spoke; null when there is none. */
  readonly from: Day | null;
  readonly to: Day;
  readonly statuses: readonly StatusChange[];
  readonly formed: readonly PublishedUnit[];
  readonly ended: readonly PublishedUnit[];
  /** Outcomes that were not on record before, those that are no status too. */
  readonly outcomes: readonly (PublishedOutcome & { readonly of: PublishedUnit })[];
  readonly changedOutcomes: readonly OutcomeChange[];
  readonly reports: readonly ReportChange[];
  readonly late: readonly ReportChange[];
  readonly values: readonly ValueChange[];
  /** How many values there were before. */
  readonly valuesBefore: number;
  readonly pools: readonly PoolChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly figures: readonly FigureChange[];
  /** The counts that a first edition begins with; none where there was an edition before. */
  readonly opening: readonly PublishedFigure[];
  readonly corrections: readonly (PublishedCorrection & { readonly of: PublishedUnit | null })[];
}

/** Nothing was public before there was anything. */
const NOTHING: Pick<
  Published,
  "units" | "outcomes" | "reports" | "province" | "figures" | "pools" | "verdicts" | "corrections"
> = {
  units: [],
  outcomes: [],
  reports: {},
  province: {},
  figures: [],
  pools: [],
  verdicts: [],
  corrections: [],
};

/**
 * Compares two editions.
 *
 * @param before null when nothing has been published yet
 * @param fieldsOf the columns of a report by which a criterion is judged: a correction of one of them explains its result
 * @param known what the shares of targets are added up from
 */
export function changesBetween(
  before: Published | null,
  after: Published,
  fieldsOf: (subject: string) => readonly string[] = () => [],
  known: PoolKnowledge = NOTHING_KNOWN,
): Changes {
  const old = before ?? NOTHING;
  const then = new Map(old.units.map((unit) => [unit.id, unit]));
  const now = new Map(after.units.map((unit) => [unit.id, unit]));
  const told = new Set(old.corrections.map(correctionName));
  const corrections = after.corrections.filter((correction) => !told.has(correctionName(correction)));
  const corrected = (file: string, unit: string | null, fields: readonly string[]) =>
    corrections.some((one) => one.file === file && one.unit === unit && fields.includes(one.field)) ||
    corrections.some(({ file }) => /^criteria(-conditions)?\.csv$/.test(file)); // a rule that was wrong is wrong for all
  const values = [
    ...Object.entries(old.reports).flatMap(([date, { values }]) =>
      Object.entries(values).flatMap(([id, of]) => {
        const unit = now.get(id) ?? then.get(id)!; // a report speaks of units of its edition
        return changedValues(of, after.reports[date]?.values[id] ?? {}).map((change) => ({
          ...change,
          date: date as Day, // reports are called by their day
          unit,
          corrected: corrected(`reports/${date}.csv`, id, [change.subject, ...fieldsOf(change.subject)]),
        }));
      }),
    ),
    ...Object.entries(old.province).flatMap(([date, of]) =>
      changedValues(of, after.province[date] ?? {}).map((change) => ({
        ...change,
        date: date as Day, // as above
        unit: null,
        corrected: corrected("province-values.csv", null, [change.subject, "value"]),
      })),
    ),
  ];
  const figuresNow = new Map(after.figures.map((figure) => [figure.id, figure]));
  const figures = old.figures.flatMap((was) => {
    const is = figuresNow.get(was.id);
    return is && (is.shown.vi !== was.shown.vi || is.outOf.vi !== was.outOf.vi) ? [{ before: was, after: is }] : [];
  });
  /** What a share adds up, and whether a new correction is of a unit that it is of, in one of these columns. */
  const behind = (target: string, { otherBase, list, city, report }: PoolChange["of"]) => {
    const fields = known.indicatorsOf({ target, otherBase });
    const isPart = (unit: PublishedUnit | undefined) =>
      unit !== undefined && unit.inPlan === (list === "plan") && (city === null || unit.city === city);
    const corrected = corrections.some(
      ({ file, unit, field }) =>
        file === `reports/${report}.csv` && fields.includes(field) && isPart(now.get(unit ?? "") ?? then.get(unit ?? "")), // prettier-ignore
    );
    return { fields, corrected };
  };
  const pools = poolChanges(old, after).map((change): PoolChange => {
    const { target, of, before: was } = change;
    return {
      ...change,
      figure: figures.find((figure) => figure.before.id === target && isOfFigure(of, figure)) ?? null,
      parts: was ? known.partsOf(was) : "unknown",
      ...behind(target, of),
    };
  });
  const verdicts = verdictChanges(old, after).map((change): VerdictChange => ({
    ...change,
    ...behind(change.target, change.of),
  }));
  return {
    from: before?.asOf ?? null,
    to: after.asOf,
    statuses: after.units.flatMap((unit) => {
      const was = then.get(unit.id)?.status;
      return was !== undefined && was !== unit.status ? [{ unit, before: was, after: unit.status }] : [];
    }),
    formed: before ? after.units.filter(({ id }) => !then.has(id)) : [],
    ended: after.units.filter(({ id, ended }) => ended !== null && then.get(id)?.ended === null),
    outcomes: newOutcomes(old.outcomes, after.outcomes).flatMap((outcome) => {
      const of = now.get(outcome.unit);
      return of ? [{ ...outcome, of }] : [];
    }),
    changedOutcomes: changedOutcomes(old.outcomes, after.outcomes).flatMap((change) => {
      const unit = now.get(change.before.unit) ?? then.get(change.before.unit);
      const fields = ["assessment_year", "outcome", "decision_number", "decision_date"];
      return unit ? [{ ...change, unit, corrected: corrected("recognitions.csv", unit.id, fields) }] : [];
    }),
    ...reportChanges(old, after, now),
    values,
    valuesBefore:
      [...Object.values(old.reports).flatMap(({ values }) => Object.values(values)), ...Object.values(old.province)] // prettier-ignore
        .flatMap((of) => Object.values(of))
        .filter(isValue).length,
    pools,
    verdicts,
    figures,
    opening: before
      ? []
      : after.figures.filter(({ id, wards }) => (id === HEADLINE || id === TODAYS_HEADLINE) && wards !== 0),
    corrections: corrections.map((one) => ({ ...one, of: now.get(one.unit ?? "") ?? null })),
  };
}

/** A number, an answer or a result, and no kind of no value. */
export const isValue = (value: PublishedValue | undefined): boolean =>
  typeof value === "number" || typeof value === "boolean" || value === "met" || value === "not-met";

/** The values of one unit that are others now. That one comes where there was none changes nothing that was said. */
const changedValues = (
  before: Readonly<Record<string, PublishedValue>>,
  after: Readonly<Record<string, PublishedValue>>,
): readonly Pick<ValueChange, "subject" | "before" | "after">[] =>
  Object.entries(before).flatMap(([subject, was]) =>
    isValue(was) && after[subject] !== was ? [{ subject, before: was, after: after[subject] }] : [],
  );

const poolName = ({ target, otherBase, list, city, report }: PublishedPool): string =>
  `${target} ${otherBase} ${list} ${city} ${report}`;

/** Whether a share is the one that a figure of its target prints, before and after. */
const isOfFigure = ({ otherBase, list, city, report }: PoolChange["of"], { before, after }: FigureChange): boolean =>
  otherBase === null && list === "plan" && city === null && before.reported === report && after.reported === report;

/**
 * Shares of reports that were out before, and are others now, came or went. Those of cities and of the other base are
 * printed at the report that decides alone: when another one decides they move on, and that changes nothing that was said.
 */
function poolChanges(before: Pick<Published, "reports" | "figures" | "pools">, after: Published) {
  const [was, is] = [before, after].map(({ pools }) => new Map(pools.map((pool) => [poolName(pool), pool])));
  const [decidedBy, decidesNow] = [before, after].map(
    ({ figures }) => new Map(figures.map((figure) => [figure.id, figure])),
  );
  return [...new Map([...was!, ...is!])].flatMap(([name, pool]) => {
    const { target, otherBase, list, city, report } = pool;
    const [old, fresh] = [was!.get(name) ?? null, is!.get(name) ?? null];
    const [then, now] = [decidedBy!.get(target), decidesNow!.get(target)];
    const isMoved = (otherBase !== null || city !== null) && then?.reported !== now?.reported;
    const isSame =
      old?.numerator === fresh?.numerator &&
      old?.denominator === fresh?.denominator &&
      old?.reported === fresh?.reported;
    if (!(report in before.reports) || isMoved || isSame) return [];
    const title = (now ?? then)?.name ?? { vi: target, en: target };
    return [{ name: title, target, of: { otherBase, list, city, report }, before: old, after: fresh }];
  });
}

/** Results of closed shares that are told by both editions, and are others now. */
function verdictChanges(before: Pick<Published, "verdicts">, after: Published) {
  const name = ({ target, list, report }: PublishedVerdict) => `${target} ${list} ${report}`;
  const now = new Map(after.verdicts.map((verdict) => [name(verdict), verdict]));
  return before.verdicts.flatMap((was) => {
    const is = now.get(name(was));
    if (!is || is.verdict === was.verdict) return [];
    const { target, list, report } = was;
    const title = after.figures.find(({ id }) => id === target)?.name ?? { vi: target, en: target };
    return [{ name: title, target, of: { otherBase: null, list, city: null, report }, before: was, after: is }];
  });
}

const outcomeName = ({ unit, year, outcome }: PublishedOutcome): string => `${unit} ${year} ${outcome}`;

function newOutcomes(before: readonly PublishedOutcome[], after: readonly PublishedOutcome[]) {
  const known = new Set(before.map(outcomeName));
  return after.filter((outcome) => !known.has(outcomeName(outcome)));
}

/** Outcomes on record before that are not any more, or rest on another decision. */
function changedOutcomes(before: readonly PublishedOutcome[], after: readonly PublishedOutcome[]) {
  const now = new Map(after.map((outcome) => [outcomeName(outcome), outcome]));
  return before.flatMap((was) => {
    const is = now.get(outcomeName(was)) ?? null;
    const isSame = is !== null && is.decision === was.decision && is.decided === was.decided;
    return isSame ? [] : [{ before: was, after: is }];
  });
}

/** Reports that are new, and wards that came late to one that is not. */
function reportChanges(
  before: Pick<Published, "reports">,
  after: Published,
  units: ReadonlyMap<string, PublishedUnit>,
) {
  const [reports, late]: [ReportChange[], ReportChange[]] = [[], []];
  for (const [date, { came, values }] of Object.entries(after.reports)) {
    const was = before.reports[date];
    const fresh = was ? came.filter((id) => !was.came.includes(id)) : came;
    const named = (ids: readonly string[]) => ids.flatMap((id) => units.get(id) ?? []);
    const asked = Object.keys(values);
    const change = {
      date: date as Day, // reports are called by their day
      asked: asked.length,
      came: named(fresh),
      silent: named(asked.filter((id) => !came.includes(id))),
    };
    if (!was) reports.push(change);
    else if (fresh.length > 0) late.push(change);
  }
  return { reports, late };
}

/** A recognition stands over everything, an outcome without one under it. */
const RANK: Readonly<Record<Status, number>> = {
  recognised: 2,
  "on-roadmap": 1,
  "by-2030": 1,
  "past-roadmap": 1,
  "outside-plan": 1,
  "not-recognised": 0,
  revoked: 0,
};

/** Whether a status fell. That a roadmap year ends is no fall: nothing was decided. */
const isFall = ({ before, after }: StatusChange): boolean => RANK[after] < RANK[before];

/** What somebody must look at before it is published, the errors first. */
export interface Alarms {
  /** Values and outcomes that were published are others now, and no correction says why. */
  readonly unexplained: readonly (ValueChange | OutcomeChange | PoolChange | VerdictChange)[];
  readonly falls: readonly StatusChange[];
  readonly vanished: readonly (ValueChange | OutcomeChange | PoolChange)[];
  /** How many of how many values changed, where that is more than a tenth; else null. */
  readonly many: { readonly changed: number; readonly of: number } | null;
}

export function alarmsIn({ statuses, values, pools, verdicts, changedOutcomes, valuesBefore }: Changes): Alarms {
  const changed = [...changedOutcomes, ...values];
  const isGone = ({ after }: ValueChange | OutcomeChange) =>
    after === null || after === undefined || (typeof after === "string" && !isValue(after));
  const sums = pools.filter(({ before, corrected }) => before !== null && !corrected);
  return {
    unexplained: [
      ...changed.filter((change) => !isGone(change) && !change.corrected),
      ...sums.filter(isSilent),
      ...verdicts.filter(isUnexplained),
    ],
    falls: statuses.filter(isFall),
    vanished: [
      ...changed.filter((change) => isGone(change) && !change.corrected),
      ...sums.filter((change) => change.after === null && !isSilent(change)),
    ],
    many: values.length * 10 > valuesBefore ? { changed: values.length, of: valuesBefore } : null,
  };
}

/**
 * Whether the numbers behind a share were changed, and not only more of them added by wards that reported late. One that
 * is not printed any more may hide that they were.
 */
const isSilent = ({ after, parts }: PoolChange): boolean => parts === "others" || (after !== null && parts !== "same");

/** Another result of as many units is none of units that came late. */
const isUnexplained = ({ before, after, corrected }: VerdictChange): boolean =>
  !corrected && before.reported === after.reported;

/** What of some changes concerns the wards of one city. Figures are of more than one city, and are left out. */
export function changesIn(city: string, changes: Changes): Changes {
  const isThere = (unit: PublishedUnit | null) => unit?.city === city;
  const there = (report: ReportChange): ReportChange => ({
    ...report,
    came: report.came.filter(isThere),
    silent: report.silent.filter(isThere),
    asked: [...report.came, ...report.silent].filter(isThere).length,
  });
  return {
    ...changes,
    statuses: changes.statuses.filter(({ unit }) => isThere(unit)),
    formed: changes.formed.filter(isThere),
    ended: changes.ended.filter(isThere),
    outcomes: changes.outcomes.filter(({ of }) => isThere(of)),
    changedOutcomes: changes.changedOutcomes.filter(({ unit }) => isThere(unit)),
    reports: changes.reports.map(there).filter(({ asked }) => asked > 0),
    late: changes.late.map(there).filter(({ came }) => came.length > 0),
    values: changes.values.filter(({ unit }) => isThere(unit)),
    pools: changes.pools.filter(({ of }) => of.city === city),
    verdicts: [],
    figures: changes.figures.filter(({ before }) => before.id.endsWith(`-${city}`)),
    opening: [],
    corrections: changes.corrections.filter(({ of }) => isThere(of)),
  };
}

/** Whether there is nothing to tell. */
export const isNothing = ({ from: _from, to: _to, valuesBefore: _before, ...lists }: Changes): boolean =>
  Object.values(lists).every(({ length }) => length === 0);
