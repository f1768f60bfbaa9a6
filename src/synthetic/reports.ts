import type { Day } from "#model/day.ts";
import { lives } from "#model/life.ts";
import { REPORTING_DATES } from "./calendar.ts";
import { type Chance, between, chanceOf, happens, wholeNumber } from "./chance.ts";
import { type Row, toCsv } from "./csv.ts";
import type { Subject } from "./ground.ts";
import { incidents } from "./incidents.ts";
import { staffing } from "./staffing.ts";

/** A ward made of two or three has so many times the people and cases of one. */
const TODAYS_SIZE = 1.6;

/** So many units send no report at all on a date. */
const SILENT = 0.04;

/** Marks for no value, each written when a draw is below its bound and not below an earlier one. */
const NO_VALUE = [
  { mark: "", below: 0.03 },
  { mark: "[x]", below: 0.045 },
  { mark: "[c]", below: 0.055 },
] as const;

/** What some units have no use for: no enterprise to have an accident in, a system that another level runs for them. */
const WITHOUT_USE: ReadonlySet<string> = new Set([
  "labour_accidents",
  "video_centre",
  "public_service_integration",
  "zalo_model",
]);

/** So often does such a thing not apply. */
const UNUSED = 0.03;

/** What does not apply to a unit that answers no, or zero, to something else. */
const NOT_APPLICABLE: readonly (readonly [indicator: string, unless: string])[] = [
  ["hq_land_sufficient", "independent_hq"],
  ["hq_functions_complete", "independent_hq"],
  ["officers_bridged", "officers_diploma"],
  ["commanders_crime_prevention_investigators", "commanders_crime_prevention"],
];

/** An indicator that is reported of every ward; the harder it is, the later is it answered with yes. */
interface Reported {
  readonly id: string;
  readonly isAnswer: boolean;
  readonly hardness: number;
}

/** The rows of each report: of the units that live on its date, in the order of the register, a few left out. */
export type Reports = ReadonlyMap<Day, readonly Row[]>;

/**
 * Reports that grow better over time and have gaps of every kind.
 *
 * @param indicators the rows of indicators.csv
 * @param modelUnits ids of the units that were recognised: they are well off
 */
export function madeUpReports(
  subjects: readonly Subject[],
  indicators: readonly Row[],
  modelUnits: ReadonlySet<string>,
  seed: number,
): Reports {
  const reported = ofWards(indicators).map(({ indicator_id: id = "", type }): Reported => {
    return { id, isAnswer: type === "boolean", hardness: between(chanceOf(seed, "hardness", id), -0.3, 0.25) };
  });
  const reports = new Map<Day, Row[]>(REPORTING_DATES.map((date) => [date, []]));
  for (const [place, subject] of subjects.entries()) {
    const told = teller(subject, place, reported, modelUnits.has(subject.id), seed);
    const gaps = chanceOf(seed, "gaps", subject.id);
    for (const [index, date] of REPORTING_DATES.entries()) {
      if (!lives(subject, date) || happens(gaps, SILENT)) continue;
      reports.get(date)?.push(withGaps(gaps, told(date, index / (REPORTING_DATES.length - 1)), subject, reported));
    }
  }
  return reports;
}

const ofWards = (indicators: readonly Row[]): readonly Row[] => indicators.filter(({ level }) => level === "ward");

/** `reports/YYYY-MM-DD.csv` by file name. */
export const reportFiles = (reports: Reports, indicators: readonly Row[]): ReadonlyMap<string, string> => {
  const columns = ["unit_id", "ward", ...ofWards(indicators).map((row) => row["indicator_id"] ?? "")];
  return new Map([...reports].map(([date, rows]) => [`reports/${date}.csv`, toCsv(columns, rows)]));
};

/** Says what one unit has on a date, without gaps. Numbers and answers that no rule knows are made up by type. */
function teller(
  subject: Subject,
  place: number,
  reported: readonly Reported[],
  isModel: boolean,
  seed: number,
): (date: Day, progress: number) => Row {
  const chance = chanceOf(seed, "report", subject.id);
  const [worst, best] = isModel ? [0.6, 1] : subject.inPlan ? [0, 0.85] : [0.3, 0.9];
  const quality = between(chance, worst, best);
  const size = subject.inPlan ? 1 : TODAYS_SIZE;
  const staff = staffing(chance, quality, size);
  const cases = incidents(chance, place, size);
  const plain = reported.map((indicator) => byType(chance, indicator, quality));
  return (date, progress) => {
    const counts = { ...staff(progress), ...cases(date) };
    const investigators = counts["commanders_crime_prevention_investigators"] ?? 0;
    return {
      ...Object.fromEntries(plain.map(([id, value]) => [id, value(progress)])),
      ...Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, String(count)])),
      investigator_in_command: answer(investigators > 0),
    };
  };
}

const answer = (yes: boolean): string => (yes ? "có" : "không");

/** A value that never grows worse: an answer turns to yes at some time, sooner where it is easy and the unit good. */
function byType(chance: Chance, { id, isAnswer, hardness }: Reported, quality: number) {
  const late = hardness - quality * 0.7 + between(chance, 0, 1);
  const first = wholeNumber(chance, 0, 6);
  const value = (progress: number) =>
    isAnswer ? answer(late < progress * 0.5) : String(first + Math.round(progress * 3));
  return [id, value] as const;
}

/** A row as it is sent in: with marks instead of some values. */
function withGaps(chance: Chance, values: Row, { id, name, inPlan }: Subject, reported: readonly Reported[]): Row {
  const row: Record<string, string> = { unit_id: id, ward: name };
  for (const { id: indicator } of reported) {
    const draw = chance();
    const gap = NO_VALUE.find(({ below }) => draw < below);
    row[indicator] = gap ? gap.mark : (values[indicator] ?? "");
    if (WITHOUT_USE.has(indicator) && draw > 1 - UNUSED) row[indicator] = "[z]";
  }
  for (const [indicator, unless] of NOT_APPLICABLE)
    if (/^(0|không)$/.test(values[unless] ?? "")) row[indicator] = "[z]";
  if (!inPlan && happens(chance, 0.15))
    for (const indicator of Object.keys(row)) if (indicator.endsWith("_year_before")) row[indicator] = "[x]";
  return row;
}
