import { ascending } from "d3";
import { type Day, addDays, dayNumber, firstDayOf, lastDayOf } from "#model/day.ts";
import { lives } from "#model/life.ts";
import type { Outcome } from "#model/vocabulary.ts";
import { AS_OF } from "./calendar.ts";
import { type Chance, between, chanceOf, happens, memberOf, portions, shuffled, wholeNumber } from "./chance.ts";
import { toCsv } from "./csv.ts";
import type { Subject } from "./ground.ts";
import { SYNTHETIC_SOURCE } from "./sources.ts";

/** An outcome before it has a number: decisions are numbered when all are known. */
export interface MadeUpOutcome {
  readonly subject: Subject;
  readonly year: number;
  readonly outcome: Outcome;
  readonly decided: Day | null;
  readonly announced: Day | null;
}

/** When the outcomes of an assessment year are decided: months after it, as in other provinces. */
const DECIDED: Readonly<Record<number, readonly [from: string, to: string]>> = {
  2024: ["2025-03-10", "2025-11-28"],
  2025: ["2025-12-15", "2026-06-12"],
};

/** When units are registered for an assessment year. */
const REGISTERED: Readonly<Record<number, readonly [from: string, to: string]>> = {
  2024: ["2024-06-10", "2024-10-20"],
  2025: ["2025-03-03", "2025-06-20"],
  2026: ["2026-03-02", "2026-06-19"],
};

/** So many days of decision there are in an assessment year; each decides on several units. */
const SITTINGS = 7;

/**
 * Outcomes for two assessment years. Of the wards on the roadmap most are recognised, some assessed without success and
 * some never heard of again; of the others about a third; of today's wards very few. A few recognitions are withdrawn.
 */
export function madeUpOutcomes(subjects: readonly Subject[], seed: number): readonly MadeUpOutcome[] {
  const chance = chanceOf(seed, "recognitions");
  const assess = assessor(chance);
  const register = (subjects: readonly Subject[], year: number) =>
    subjects.map((subject) => registration(chance, subject, year));
  const [onRoadmap, others, today] = [isNamed, isUnnamed, isTodays].map((kind) =>
    shuffled(chance, subjects.filter(kind)),
  ) as [readonly Subject[], readonly Subject[], readonly Subject[]];

  const [model = [], failed = [], waiting = []] = portions(onRoadmap, 0.75, 0.1);
  const [laterModel = [], laterFailed = [], candidates = []] = portions(others.filter(livesIn(2025)), 0.36, 0.04);
  const [newModel = [], newcomers = []] = portions(today, Math.max(0.04, 1 / today.length));
  const secondTry = failed.filter(livesIn(2025)).slice(0, Math.floor(failed.length / 2));

  const recognised = [
    ...model.map((subject) => assess(subject, 2024, "recognised")),
    ...[...laterModel, ...secondTry, ...newModel].map((subject) => assess(subject, 2025, "recognised")),
  ];
  return [
    ...register([...someOf(model, 3), ...someOf(waiting, 2)], 2024),
    ...register([...someOf(laterModel, 3), ...someOf(candidates, 8)], 2025),
    ...register(someOf(newcomers, 15), 2026),
    ...failed.map((subject) => assess(subject, 2024, "not-recognised")),
    ...laterFailed.map((subject) => assess(subject, 2025, "not-recognised")),
    ...recognised,
    ...withdrawals(chance, recognised),
  ];
}

const isNamed = ({ inPlan, roadmapYear }: Subject): boolean => inPlan && roadmapYear !== null;
const isUnnamed = ({ inPlan, roadmapYear }: Subject): boolean => inPlan && roadmapYear === null;
const isTodays = ({ inPlan, validTo }: Subject): boolean => !inPlan && validTo === null;

const livesIn =
  (year: number) =>
  (subject: Subject): boolean =>
    lives(subject, firstDayOf(year), lastDayOf(year));

/** One in so many of a list that is in no order, but not all of it. */
const someOf = <T>(list: readonly T[], one: number): readonly T[] => list.slice(0, Math.floor(list.length / one));

/** A day on which decisions are signed, and the day on which they are announced, if they are. */
type Sitting = Pick<MadeUpOutcome, "decided" | "announced">;

/** Gives a unit an outcome on one of the days on which an assessment year is decided. */
function assessor(chance: Chance): (subject: Subject, year: 2024 | 2025, outcome: Outcome) => MadeUpOutcome {
  const sittings = { 2024: sittingsOf(chance, 2024), 2025: sittingsOf(chance, 2025) };
  return (subject, year, outcome) => ({ subject, year, outcome, ...memberOf(chance, sittings[year]) });
}

const sittingsOf = (chance: Chance, year: number): readonly Sitting[] =>
  Array.from({ length: SITTINGS }, () => sitting(chance, dayIn(chance, DECIDED[year]!)));

/** Announced some weeks after it was decided, if these are over; now and then never. */
function sitting(chance: Chance, decided: Day): Sitting {
  const announced = addDays(decided, wholeNumber(chance, 3, 35));
  return { decided, announced: announced > AS_OF || happens(chance, 0.2) ? null : announced };
}

const registration = (chance: Chance, subject: Subject, year: number): MadeUpOutcome => ({
  subject,
  year,
  outcome: "registered",
  decided: null,
  announced: dayIn(chance, REGISTERED[year]!),
});

/** Takes back about one in seventeen of the recognitions, some months after they were decided. */
function withdrawals(chance: Chance, recognised: readonly MadeUpOutcome[]): readonly MadeUpOutcome[] {
  const settled = recognised.filter(
    ({ decided, subject }) => subject.inPlan && decided !== null && decided <= addDays(AS_OF, -90),
  );
  const count = Math.max(1, Math.round(recognised.length / 17));
  return shuffled(chance, settled)
    .slice(0, count)
    .map((outcome) => {
      const decided = dayIn(chance, [addDays(outcome.decided!, 60), addDays(AS_OF, -5)]); // those kept above have a day
      return { ...outcome, outcome: "revoked", ...sitting(chance, decided) };
    });
}

/** A day between two, both included. */
function dayIn(chance: Chance, [from, to]: readonly [string, string]): Day {
  const length = dayNumber(to as Day) - dayNumber(from as Day); // days written out in this file, or counted from them
  return addDays(from as Day, Math.floor(between(chance, 0, length + 1)));
}

/** `recognitions.csv`, in the order of the days; what is decided alike on one day is one decision, with a number that nobody takes for real. */
export function recognitionsCsv(outcomes: readonly MadeUpOutcome[]): string {
  const columns =
    "unit_id assessment_year outcome decision_number decision_date announced_date source_id note_vi note_en";
  const decisionOf = ({ decided, outcome }: MadeUpOutcome) => `${decided} ${outcome}`;
  const decisions = [...new Set(outcomes.filter(({ decided }) => decided !== null).map(decisionOf))].sort();
  const numbers = new Map(
    decisions.map((decision, index) => [decision, `${String(index + 1).padStart(4, "0")}/QĐ-MINHHOA`]),
  );
  const order = ({ subject, decided, announced }: MadeUpOutcome) => `${decided ?? announced} ${subject.id}`;
  const rows = outcomes
    .toSorted((a, b) => ascending(order(a), order(b)))
    .map((outcome) => ({
      unit_id: outcome.subject.id,
      assessment_year: String(outcome.year),
      outcome: outcome.outcome,
      decision_number: numbers.get(decisionOf(outcome)) ?? "",
      decision_date: outcome.decided ?? "",
      announced_date: outcome.announced ?? "",
      source_id: SYNTHETIC_SOURCE,
      note_vi: outcome.outcome === "revoked" ? "Thu hồi công nhận (minh họa)." : "",
      note_en: outcome.outcome === "revoked" ? "Recognition withdrawn (made up)." : "",
    }));
  return toCsv(columns.split(" "), rows);
}
