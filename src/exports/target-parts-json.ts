import { percentage } from "#model/measure.ts";
import { otherReadings } from "#model/other-reading.ts";
import { MARKS } from "#model/tally.ts";
import { type Part, byCity, byDay } from "#model/target-parts.ts";
import type { Assessment, TargetStanding } from "#model/target-standing.ts";
import type { Portal, Target } from "#model/vocabulary.ts";

/** How the wards of each city of the plan stand, by the figures that decide. */
export const citiesJson = (portal: Portal, standing: TargetStanding, assessment: Assessment) =>
  byCity(portal, standing, assessment).map(({ city, part }) => ({
    city_code: city.code,
    city: city.name.vi,
    ...partJson(standing.target, part),
  }));

/** Both lists on every day on which the target can be told anew, one after the other. */
export const daysJson = (portal: Portal, { target, plan, today }: TargetStanding) =>
  (["plan", "today"] as const).flatMap((list) =>
    (list === "plan" ? plan : today)
      ? byDay(portal, target, list).map(({ day, part }) => ({
          list: target.judging === "province" ? null : list,
          date: day,
          ...partJson(target, part),
        }))
      : [],
  );

const NOTHING = { value: null, numerator: null, denominator: null, wards: null, counts: null };

/**
 * The numbers of a part, as they may be shown. Of a sum that is not stated nothing is said, neither whether nobody reports
 * nor whether it would give away a ward.
 */
function partJson(target: Target, part: Part) {
  if ("tally" in part) {
    const { of, counts } = part.tally;
    const told = MARKS.filter((mark) => counts[mark] > 0 || mark === "met" || mark === "not-met");
    const isSilent = target.judging !== "recognition" && counts.met + counts["not-met"] === 0;
    return {
      ...NOTHING,
      value: isSilent ? null : counts.met,
      wards: of,
      counts: Object.fromEntries(told.map((mark) => [mark, counts[mark]])),
    };
  }
  if (part.kind === "province") return { ...NOTHING, value: part.value?.reading.value ?? null };
  const { sum, coverage } = part.pool;
  if (!sum) return NOTHING;
  const { numerator, denominator } = sum;
  const value = denominator === 0 ? null : percentage(numerator, denominator, "bound" in target ? target.bound : null);
  return { value, numerator, denominator, wards: coverage.of, counts: { reported: coverage.counts.met } };
}

/** What the same sentence gives where it is read another way, by the figures that decide. */
export function otherReadingsJson(portal: Portal, { target, due, isAhead }: TargetStanding, assessment: Assessment) {
  if (assessment.kind === "pooled") {
    const { alternative } = assessment;
    if (!alternative || alternative.coverage.counts.met === 0) return [];
    const { base, verdict } = alternative;
    return [
      { reading: "base", indicator_id: base.id, verdict, ...partJson(target, { ...assessment, pool: alternative }) },
    ];
  }
  if (assessment.kind !== "wards") return [];
  return otherReadings(portal, target, assessment, due === null || isAhead ? portal.asOf : due).map((other) => ({
    reading: other.kind,
    indicator_id: other.kind === "base" ? other.base.id : null,
    verdict: other.verdict,
    ...(other.tally ? partJson(target, { tally: other.tally }) : NOTHING),
    // Of the wards that the reading speaks of, those of which that is known.
    denominator: other.kind === "base" ? other.known : null,
  }));
}
