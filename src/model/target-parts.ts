/** A target by parts: city by city, and day by day. Pages draw them and files hold them; here they are worked out, once. */
import { type Day, lastDayOf, yearOf } from "./day.ts";
import { lives } from "./life.ts";
import { tally } from "./tally.ts";
import { type Assessment, type ListName, type TargetStanding, assess, listOf } from "./target-standing.ts";
import type { City, Portal, Target, Unit } from "./vocabulary.ts";

/** What some wards are counted by: an assessment, or the part of one that is theirs. */
export type Part = Assessment | { readonly tally: Extract<Assessment, { tally: unknown }>["tally"] };

/** The figures that decide, for the wards of each city of the plan; none where the target speaks of no wards. */
export function byCity(
  portal: Portal,
  { target, due, isAhead }: TargetStanding,
  assessment: Assessment,
): readonly { readonly city: City; readonly part: Part }[] {
  if (assessment.kind === "province") return [];
  const until = due === null || isAhead ? portal.asOf : due;
  const wards = Map.groupBy(portal.planWards, ({ city }) => city);
  return portal.cities.flatMap((city) => {
    const own = wards.get(city) ?? [];
    if (own.length === 0) return [];
    const part = assessment.kind === "pooled" ? assess(portal, target, "plan", until, city) : ofSome(assessment, own);
    return part ? [{ city, part }] : [];
  });
}

/** The part of a counted list that some wards are; null where none of them is on it. */
function ofSome({ marks }: Extract<Assessment, { marks: unknown }>, wards: readonly Unit[]): Part | null {
  const own = wards.flatMap((ward) => marks.get(ward) ?? []);
  return own.length > 0 ? { tally: tally(own) } : null;
}

/** A list on each day on which a target can be told anew. */
export function byDay(
  portal: Portal,
  target: Target,
  list: ListName,
): readonly { readonly day: Day; readonly part: Assessment }[] {
  return daysOf(portal, target, list).flatMap((day) => {
    const part = assess(target.judging === "recognition" ? { ...portal, asOf: day } : portal, target, list, day);
    return part ? [{ day, part }] : [];
  });
}

/** The days of reports, of values, or the ends of years and today. */
function daysOf(portal: Portal, target: Target, list: ListName): readonly Day[] {
  const { asOf, plan, reports, provinceValues } = portal;
  if (target.judging === "province")
    return [
      ...new Set(provinceValues.filter(({ indicator }) => indicator === target.indicator).map((v) => v.asOf)),
    ].sort();
  if (target.judging !== "recognition")
    return reports.map(({ date }) => date).filter((date) => listOf(portal, list).some((unit) => lives(unit, date)));
  const first = yearOf(list === "plan" ? plan.date : (listOf(portal, list)[0]?.validFrom ?? plan.date));
  const ends = Array.from({ length: yearOf(asOf) - first + 1 }, (_, index) => lastDayOf(first + index));
  return [...ends.filter((day) => day < asOf), asOf];
}
