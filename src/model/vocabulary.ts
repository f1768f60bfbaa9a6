/**
 * The nouns of the portal. A `Portal` is made once, from the data folder, and never changes: units hold their city,
 * successions hold their units, so nothing in the middle looks up a code.
 */
import type { Day } from "./day.ts";
import type { Release } from "./published.ts";

export type Locale = "vi" | "en";

/** A text in both languages of the portal. Names of units are one text: they keep their Vietnamese marks in English. */
export type Words = Readonly<Record<Locale, string>>;

/** A city or town (thành phố, thị xã) as it was on the day of the plan. */
export interface City {
  readonly code: string;
  readonly name: Words;
  readonly kind: string;
  readonly slug: string;
}

/**
 * A ward (phường) as it was between two dates. Its `id` is its GSO code, for a later unit its code and first year
 * (`06658-2025`), because codes are used again for other wards.
 */
export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly slug: string;
  /** The city of a plan ward; for a later unit the former city that all its plan wards were in. */
  readonly city: City;
  /** First day, or null: before the plan. */
  readonly validFrom: Day | null;
  /** Last day, or null: still there. */
  readonly validTo: Day | null;
  readonly inPlan: boolean;
  /** The year for which the plan names the ward, or null: the plan names no year. */
  readonly roadmapYear: number | null;
  /** A point inside the unit, in degrees WGS 84: not an office. */
  readonly point: Point;
}

/** Longitude and latitude in degrees, WGS 84. */
export type Point = readonly [longitude: number, latitude: number];

/** What a unit became on a date: whole, or in part (then there are several rows for that date). */
export interface Succession {
  readonly unit: Unit;
  readonly on: Day;
  readonly successor: Unit;
  readonly relation: "merged-whole" | "split-part";
  readonly resolution: string;
  /** Where the resolution says so; empty when its full text was not at hand. */
  readonly clause: string;
  /** True where the text leaves the line open and the portal infers it; the note says how. */
  readonly inferred: boolean;
  readonly note: Words;
}

/** A document or dataset that the portal rests on. */
export interface Source {
  readonly id: string;
  readonly title: Words;
  readonly issuer: string;
  readonly number: string;
  readonly date: Day | null;
  readonly url: string;
  readonly terms: Words;
  readonly usedFor: Words;
}

/** `registered` is history: it never decides a status. */
export type Outcome = "registered" | "recognised" | "not-recognised" | "revoked";

/** One outcome of one assessment year for one unit. */
export interface Recognition {
  readonly unit: Unit;
  readonly assessmentYear: number;
  readonly outcome: Outcome;
  readonly decisionNumber: string;
  readonly decisionDate: Day | null;
  readonly announcedDate: Day | null;
  readonly source: Source;
  readonly note: Words;
}

/** How many plan wards are to be model by the end of a day. */
export interface Milestone {
  readonly date: Day;
  readonly wards: number;
}

/** Why a cell has no value, as it is written in a report. */
export type NoValueMark = "not-reported" | "not-available" | "not-applicable" | "withheld";

export type IndicatorType = "integer" | "decimal" | "boolean";

/** What is reported, of every ward or of the province. */
export interface Indicator {
  readonly id: string;
  readonly section: string;
  readonly name: Words;
  readonly type: IndicatorType;
  readonly unit: Words;
  readonly level: "ward" | "province";
  readonly disclosure: "value" | "status" | "total";
}

/** What a report says of one indicator of one unit: a value, or exactly one reason why there is none. A zero is a value. */
export type Reading =
  | { readonly value: number | boolean; readonly missing?: undefined }
  | { readonly value: null; readonly missing: NoValueMark };

/**
 * One report: what each unit that sent one in said on the reporting date. Readings are closed: only what judges them,
 * adds them up or says which of them may be shown opens them, so that no page prints a number that must stay closed.
 */
export interface Report {
  readonly date: Day;
  readonly rows: ReadonlyMap<Unit, ReadonlyMap<Indicator, Reading>>;
}

/** One condition of a criterion, on what a report says of one ward. Bounds are counted in; null is no bound. */
export type Condition = { readonly indicator: Indicator } & (
  | { readonly kind: "range"; readonly min: number | null; readonly max: number | null }
  | { readonly kind: "equals"; readonly equals: boolean }
  /** The indicator as percent of another one of the same ward. */
  | {
      readonly kind: "part-of-whole";
      readonly whole: Indicator;
      readonly min: number | null;
      readonly max: number | null;
    }
  /** Against the same period of the year before. */
  | { readonly kind: "crime-bands" | "fewer"; readonly base: Indicator }
);

/** What the plan asks of every single ward: all conditions must hold. */
export interface Criterion {
  readonly id: string;
  readonly section: string;
  readonly name: Words;
  readonly conditions: readonly Condition[];
}

/** From one number to another, both counted in. */
export interface Range {
  readonly comparator: "between";
  readonly from: number;
  readonly to: number;
}

/** Which numbers a target accepts. */
export type Bound = { readonly comparator: ">=" | "<=" | "<" | ">" | "="; readonly value: number } | Range;

/** Of which wards of the plan a target on recognition speaks. */
export interface Scope {
  readonly roadmapYear: number | null;
  readonly city: City | null;
}

/** What every target has, however it is judged. */
interface AnyTarget {
  readonly id: string;
  readonly section: string;
  /** A few words to call it by. */
  readonly title: Words;
  readonly statement: Words;
  readonly reading: Words;
  /** The last year in which it can be met, or null: the plan gives no date. */
  readonly deadline: number | null;
}

/** At least so many wards, or so many percent of the wards of the list. */
export interface Share {
  readonly of: "wards" | "percent";
  readonly least: number;
}

/**
 * One measurable sentence of the plan, by how it is judged: by recognitions; by the share of wards that meet a criterion;
 * ward by ward, without a share; by a share of a sum over all wards; by one value of the province; or not at all.
 */
export type Target = AnyTarget &
  (
    | { readonly judging: "recognition"; readonly share: Share; readonly scope: Scope }
    | {
        readonly judging: "ward-share";
        readonly share: Share;
        readonly criterion: Criterion;
        /** The other reading of an unclear base: only the wards that answer yes to this. */
        readonly alternative: Indicator | null;
      }
    | {
        readonly judging: "ward-rule";
        readonly criterion: Criterion;
        /** The range as the plan writes it, where the criterion is wider. */
        readonly written: Range | null;
      }
    | {
        readonly judging: "pooled";
        /** In percent. */
        readonly bound: Bound;
        readonly numerator: Indicator;
        readonly denominator: Indicator;
        /** The other reading of an unclear base. */
        readonly alternative: Indicator | null;
      }
    | {
        readonly judging: "province";
        /** Null where the answer must be yes. */
        readonly bound: Bound | null;
        readonly indicator: Indicator;
      }
    | { readonly judging: "narrative" }
  );

export type Judging = Target["judging"];

/** One value of the whole province on a day. */
export interface ProvinceValue {
  readonly asOf: Day;
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly source: Source;
  readonly note: Words;
}

/** One of the nine tasks of part III of the plan. */
export interface Task {
  readonly id: string;
  readonly title: Words;
  readonly statement: Words;
}

export interface TaskUpdate {
  readonly task: Task;
  readonly date: Day;
  readonly text: Words;
  readonly source: Source;
}

/** A published value that was wrong, and what it should have been. */
export interface Correction {
  readonly date: Day;
  readonly file: string;
  readonly unit: Unit | null;
  readonly field: string;
  readonly published: string;
  readonly corrected: string;
  readonly reason: Words;
  /** The report, the indicator and what was read before, where it was a number or an answer of a report. */
  readonly reported: { readonly date: Day; readonly indicator: Indicator; readonly before: Reading } | null;
}

/** What `portal.json` says: whose portal this is, which plan, and up to which day the data speak. */
export interface Masthead {
  readonly name: Words;
  readonly province: Words;
  readonly plan: {
    readonly number: string;
    readonly date: Day;
    readonly title: Words;
    readonly url: string;
    readonly source: Source;
  };
  /** "Now": the portal knows no clock. */
  readonly asOf: Day;
  /** True for generated data: every page and file then says so. */
  readonly synthetic: boolean;
  /** Whom the boundaries are owed to, as the map says it; null when the data folder names nobody. */
  readonly boundaryCredit: Words | null;
  /** Public address without a trailing slash. */
  readonly site: string;
  readonly contact: { readonly email: string };
  readonly milestones: readonly Milestone[];
}

/** Outlines by unit id: [longitude, latitude] rings as RFC 7946 has them. */
export type Outline = GeoJSON.Polygon | GeoJSON.MultiPolygon;

export interface Boundaries {
  readonly plan: ReadonlyMap<string, Outline>;
  /** All units since the second reform: today's wards by their id, and unnamed background. */
  readonly today: ReadonlyMap<string, Outline>;
  readonly province: readonly Outline[];
}

/** Everything, joined. */
export interface Portal extends Masthead {
  readonly cities: readonly City[];
  /** The closed list of the plan, in the order of the register. */
  readonly planWards: readonly Unit[];
  /** The wards formed after the plan that are there at `asOf`: none before the first of them was formed. */
  readonly todaysWards: readonly Unit[];
  /** All that began by `asOf`, also those that came after the plan and have ended. An end still ahead is not known. */
  readonly units: readonly Unit[];
  /** What units became by `asOf`. */
  readonly successions: readonly Succession[];
  readonly sources: readonly Source[];
  readonly recognitions: readonly Recognition[];
  readonly indicators: readonly Indicator[];
  readonly criteria: readonly Criterion[];
  readonly targets: readonly Target[];
  readonly reports: readonly Report[];
  readonly provinceValues: readonly ProvinceValue[];
  readonly tasks: readonly Task[];
  readonly taskUpdates: readonly TaskUpdate[];
  readonly corrections: readonly Correction[];
  readonly boundaries: Boundaries;
  /** The frozen editions, oldest first. */
  readonly releases: readonly Release[];
}
