/**
 * What an edition of the portal has made public, as plain data: two editions can be compared, and one can be kept for ever
 * while the portal around it changes. Numbers that stay closed are not in it: only what the site shows of them.
 */
import type { Day } from "./day.ts";
import type { About } from "./figure.ts";
import type { Judgement } from "./judgement.ts";
import type { Missing } from "./measure.ts";
import type { Status } from "./status.ts";
import type { ListName } from "./target-standing.ts";
import type { NoValueMark, Outcome, Words } from "./vocabulary.ts";

export interface PublishedUnit {
  readonly id: string;
  readonly name: string;
  /** The slug of its city, for a later unit of the former one. */
  readonly city: string;
  readonly inPlan: boolean;
  readonly status: Status;
  /** Its last day, or null: still there. */
  readonly ended: Day | null;
}

/** One outcome, by the ids that name it. */
export interface PublishedOutcome {
  readonly unit: string;
  readonly year: number;
  readonly outcome: Outcome;
  readonly decision: string;
  readonly decided: Day | null;
}

/** A value of an indicator, the result of a criterion, or the kind of no value. */
export type PublishedValue = number | boolean | Judgement | NoValueMark;

/** What may be shown of each unit that lived on a reporting date: by unit and by indicator or criterion. */
export interface PublishedReport {
  /** The units that sent one in. */
  readonly came: readonly string[];
  readonly values: Readonly<Record<string, Readonly<Record<string, PublishedValue>>>>;
}

/** A figure in finished words, with what a program wants to know of it. */
export interface PublishedFigure {
  readonly id: string;
  /** What it is a figure of: of recognised wards, of a status, of a milestone, of a target. */
  readonly kind: About["kind"];
  /** How many wards it speaks of; null without a list. */
  readonly wards: number | null;
  readonly name: Words;
  readonly value: number | boolean | null;
  readonly missing: Missing | null;
  /** The value with its sign or unit, or the word for why there is none: "31", "75,3%". */
  readonly shown: Words;
  /** What it is out of: "trên 72 phường"; empty for what is not measured. */
  readonly outOf: Words;
  readonly sentence: Words;
  /** The documents it rests on, with number and date. */
  readonly documents: Words;
  readonly asOf: Day;
  readonly reported: Day | null;
}

/** A sum over units that was printed: whoever has it can subtract later ones from it. */
export interface PublishedSum {
  readonly report: Day;
  readonly indicator: string;
  readonly units: readonly string[];
}

/** A share that was printed of a target: two sums of one report, and over how many units. */
export interface PublishedPool {
  readonly target: string;
  /** The indicator it is out of where that is another reading of the target; null: the one that the portal reads. */
  readonly otherBase: string | null;
  readonly list: ListName;
  /** The slug of a city; null for the whole list. */
  readonly city: string | null;
  readonly report: Day;
  readonly numerator: number;
  readonly denominator: number;
  readonly reported: number;
}

/** The result that was printed of a share whose sums stay closed. */
export interface PublishedVerdict {
  readonly target: string;
  readonly list: ListName;
  readonly report: Day;
  readonly verdict: "met" | "not-met";
  /** Over how many units. */
  readonly reported: number;
}

/** A correction by what it corrects: its values may be closed. */
export interface PublishedCorrection {
  readonly date: Day;
  readonly file: string;
  readonly unit: string | null;
  readonly field: string;
}

/** Tells corrections apart: no two of them have the same name. */
export const correctionName = ({ date, file, unit, field }: PublishedCorrection): string =>
  `${date} ${file} ${unit} ${field}`;

export interface Published {
  readonly asOf: Day;
  readonly synthetic: boolean;
  readonly units: readonly PublishedUnit[];
  readonly outcomes: readonly PublishedOutcome[];
  readonly reports: Readonly<Record<string, PublishedReport>>;
  /** Of the whole province, by date and indicator. */
  readonly province: Readonly<Record<string, Readonly<Record<string, PublishedValue>>>>;
  readonly figures: readonly PublishedFigure[];
  readonly sums: readonly PublishedSum[];
  readonly pools: readonly PublishedPool[];
  readonly verdicts: readonly PublishedVerdict[];
  readonly corrections: readonly PublishedCorrection[];
}

/** A file of a release, by its path within it. */
export interface FrozenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** An edition that was frozen on a day, under addresses that stay. */
export interface Release {
  readonly date: Day;
  /** What entries of feeds on it are called, whatever becomes of the address of the site. */
  readonly tag: string;
  readonly published: Published;
  /** Its files below `data/`, as they were offered. */
  readonly files: readonly FrozenFile[];
}

/** A figure of a release by its name; null where the release has none of that name. */
export const frozenFigure = ({ published }: Release, id: string): PublishedFigure | null =>
  published.figures.find((figure) => figure.id === id) ?? null;
