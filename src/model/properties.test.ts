/** What holds of every portal, whatever is reported: tried on many that were made at random, always the same ones. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPortal } from "#testing/any-portal.ts";
import { type Span, exactSpan } from "#testing/exact-span.ts";
import { asDay } from "./day.ts";
import type { Day } from "./day.ts";
import { figures } from "./figure.ts";
import { lives } from "./life.ts";
import { MARKS, type Mark, type Tally, tally, verdictOf } from "./tally.ts";
import { byDay } from "./target-parts.ts";
import { type Assessment, type ListName, type PoolShown, assess, listOf } from "./target-standing.ts";
import type { City, Indicator, Portal, Report, Target, Unit } from "./vocabulary.ts";

/** The same portals at each run: a failure comes again. */
const runs = (numRuns: number) => ({ seed: 122, numRuns });

/** Some seconds, and more on a machine that has other things to do. */
const SLOW = { timeout: 60_000 } as const;

const LISTS = ["plan", "today"] as const satisfies readonly ListName[];

/** A target by one list at a day. */
interface Question {
  readonly target: Target;
  readonly list: ListName;
  readonly until: Day;
}

/** Whatever can be asked of a portal on the days of its reports and on its own. */
const questions = ({ targets, reports, asOf }: Portal): readonly Question[] =>
  targets.flatMap((target) =>
    LISTS.flatMap((list) => [...reports.map(({ date }) => date), asOf].map((until) => ({ target, list, until }))),
  );

const answer = (portal: Portal, { target, list, until }: Question, city?: City): Assessment | null =>
  assess(portal, target, list, until, city);

/** The wards that a question speaks of: one on recognition may ask for those of a roadmap year or a city only. */
const wardsOf = (portal: Portal, { target, list }: Question): readonly Unit[] =>
  listOf(portal, list).filter(
    ({ roadmapYear, city }) =>
      target.judging !== "recognition" ||
      ((target.scope.roadmapYear === null || target.scope.roadmapYear === roadmapYear) &&
        (target.scope.city === null || target.scope.city.code === city.code)),
  );

/** The counts of an answer: of both bases, where a sum has two. */
function talliesOf(answer: Assessment | null): readonly Tally[] {
  if (answer?.kind === "wards" || answer?.kind === "recognition") return [answer.tally];
  if (answer?.kind !== "pooled") return [];
  return [answer.pool.coverage, ...(answer.alternative ? [answer.alternative.coverage] : [])];
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

describe("of every target, by every list, at every report", SLOW, () => {
  test("met, not met and each kind of no value add up to the wards that are spoken of", () => {
    fc.assert(
      fc.property(anyPortal, (portal) => {
        const wrong = questions(portal).filter((question) =>
          talliesOf(answer(portal, question)).some(
            ({ counts, of }) => of !== wardsOf(portal, question).length || of !== sum(Object.values(counts)),
          ),
        );
        expect(wrong.map(({ target }) => target.id)).toEqual([]);
      }),
      runs(30),
    );
  });

  test("the counts of the cities add up to those of the list, mark by mark", () => {
    fc.assert(
      fc.property(anyPortal, (portal) => {
        const wrong = questions(portal).filter((question) => {
          const cities = portal.cities.map((city) => talliesOf(answer(portal, question, city)));
          const added = (base: number, mark: Mark) => sum(cities.map((tallies) => tallies[base]?.counts[mark] ?? 0));
          return talliesOf(answer(portal, question)).some(({ counts }, base) =>
            MARKS.some((mark) => added(base, mark) !== counts[mark]),
          );
        });
        expect(wrong.map(({ target }) => target.id)).toEqual([]);
      }),
      runs(30),
    );
  });
});

test("wards that are not assessed for a target never become more as time goes on", SLOW, () => {
  fc.assert(
    fc.property(anyPortal, (portal) => {
      const asked = portal.targets.filter(({ judging }) => judging === "recognition");
      const grown = asked.flatMap((target) =>
        LISTS.filter((list) => {
          const counts = byDay(portal, target, list).map(({ part }) => talliesOf(part)[0]!.counts["not-assessed"]); // of recognitions there is one
          return counts.some((count, index) => count > (counts[index - 1] ?? Infinity));
        }),
      );
      expect(grown).toEqual([]);
    }),
    runs(100),
  );
});

test("what decisions did to a figure, added up day by day, is its history", SLOW, () => {
  const WEIGHT = { recognised: 1, "recognised-again": 0, revoked: -1, "not-recognised": -1 } as const;
  fc.assert(
    fc.property(anyPortal, (portal) => {
      for (const { id, movements, history } of figures(portal).filter(({ movements }) => movements.length > 0)) {
        const until = (day: Day) => movements.filter(({ decisionDate }) => decisionDate! <= day); // every outcome here has one
        const count = (day: Day) =>
          sum(until(day).flatMap(({ did }) => did.map(({ effect, wards }) => WEIGHT[effect] * wards)));
        const days = [...movements.map(({ decisionDate }) => decisionDate!), portal.asOf];
        const valueOn = (day: Day) => history.findLast(({ date }) => date <= day)?.value ?? 0;
        expect([id, ...days.map(count)]).toEqual([id, ...days.map(valueOn)]);
      }
    }),
    runs(100),
  );
});

test("a share of wards is met or missed only when the wards without a value could not change that, and open when they could", () => {
  const someMarks = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 12 });
  const aShare = fc.oneof(
    fc.record({ of: fc.constant("percent" as const), least: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ of: fc.constant("wards" as const), least: fc.integer({ min: 1, max: 13 }) }),
  );
  fc.assert(
    fc.property(someMarks, aShare, (marks, share) => {
      const isSaid = (mark: Mark) => mark === "met" || mark === "not-met";
      const filled = (by: Mark) => verdictOf(tally(marks.map((mark) => (isSaid(mark) ? mark : by))), share);
      const verdict = verdictOf(tally(marks), share);
      const both = [filled("met"), filled("not-met")];
      if (!marks.some(isSaid)) expect(marks).toContain(verdict);
      else if (both[0] === both[1]) expect(verdict).toBe(both[0]);
      else expect(verdict).toBe("open");
    }),
    runs(1000),
  );
});

/** A sum that a page may print, or may not: a part and its whole over the wards that report both. */
interface Asked {
  readonly part: Indicator;
  readonly whole: Indicator;
  readonly units: readonly Unit[];
  readonly shown: PoolShown["sum"];
}

/** All sums of one report, by either list and by every city of it; the wards in each are found here once more. */
function sumsOf(portal: Portal, report: Report): readonly Asked[] {
  return LISTS.flatMap((list) =>
    [undefined, ...portal.cities].flatMap((city) =>
      portal.targets.flatMap((target): readonly Asked[] => {
        const answer = assess(portal, target, list, report.date, city);
        if (answer?.kind !== "pooled" || target.judging !== "pooled" || answer.at !== report.date) return [];
        const wards = listOf(portal, list).filter((unit) => !city || unit.city === city);
        return [answer.pool, ...(answer.alternative ? [answer.alternative] : [])].map(({ base, sum }) => ({
          part: target.numerator,
          whole: base,
          units: wards.filter((unit) => [target.numerator, base].every((of) => valueOf(report, unit, of) !== null)),
          shown: sum,
        }));
      }),
    ),
  );
}

function valueOf(report: Report, unit: Unit, indicator: Indicator): number | null {
  const value = lives(unit, report.date) ? report.rows.get(unit)?.get(indicator)?.value : null;
  return typeof value === "number" ? value : null;
}

const totalOf = (report: Report, units: readonly Unit[], indicator: Indicator): number =>
  sum(units.map((unit) => valueOf(report, unit, indicator)!)); // those in a sum have a value

const isFew = (count: number): boolean => count >= 1 && count <= 4;

describe("of the sums over wards that one report gives", SLOW, () => {
  /** Tries something on every report of many portals, with what can be worked out of each indicator from all sums that are shown. */
  const ofEveryReport = (
    holds: (given: {
      readonly report: Report;
      readonly asked: readonly Asked[];
      readonly units: readonly Unit[];
      /** Whether the sum over some wards, less that over others, can be worked out. */
      readonly follows: (indicator: Indicator, units: readonly Unit[], less?: readonly Unit[]) => boolean;
    }) => void,
  ): void =>
    fc.assert(
      fc.property(anyPortal, (portal) => {
        for (const report of portal.reports) {
          const asked = sumsOf(portal, report);
          const rowOf = (units: readonly Unit[], less: readonly Unit[] = []) =>
            portal.units.map((unit) => (units.includes(unit) ? 1 : less.includes(unit) ? -1 : 0));
          const rows = asked
            .filter(({ shown }) => shown !== null)
            .flatMap(({ part, whole, units }) => [part, whole].map((indicator) => ({ indicator, row: rowOf(units) })));
          const spans = new Map<Indicator, Span>(
            [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([indicator, own]) => [
              indicator,
              exactSpan(own.map(({ row }) => row)),
            ]),
          );
          holds({
            report,
            asked,
            units: portal.units,
            follows: (indicator, units, less) => spans.get(indicator)?.contains(rowOf(units, less)) ?? false,
          });
        }
      }),
      runs(60),
    );
  const shownOf = (asked: readonly Asked[]) =>
    asked.flatMap(({ shown, ...rest }) => (shown === null ? [] : [{ ...rest, shown }]));

  test("those that are shown are the sums of the wards that report both numbers; many are shown, and many are not", () => {
    const seen = { shown: 0, closed: 0 };
    ofEveryReport(({ report, asked }) => {
      for (const { shown } of asked) seen[shown ? "shown" : "closed"] += 1;
      for (const { part, whole, units, shown } of shownOf(asked)) {
        const { numerator, denominator } = shown;
        expect([numerator, denominator]).toEqual([totalOf(report, units, part), totalOf(report, units, whole)]);
      }
    });
    expect(Math.min(seen.shown, seen.closed)).toBeGreaterThan(500);
  });

  test("none that is shown is of one to four people, or leaves one to four over, or is of fewer than three wards", () => {
    ofEveryReport(({ asked }) => {
      for (const { shown, units } of shownOf(asked)) {
        const { numerator, denominator } = shown;
        expect([numerator, denominator, denominator - numerator].filter(isFew)).toEqual([]);
        expect(units.length).toBeGreaterThanOrEqual(3);
      }
    });
  });

  test("no number of a ward, and no sum or difference of two wards, follows from all that are shown", () => {
    ofEveryReport(({ asked, units, follows }) => {
      const indicators = new Set(asked.flatMap(({ part, whole }) => [part, whole]));
      const given = [...indicators].flatMap((indicator) =>
        units.flatMap((one, place) => {
          const others = units
            .slice(place + 1)
            .filter((other) => follows(indicator, [one, other]) || follows(indicator, [one], [other]));
          const away = [...(follows(indicator, [one]) ? [one] : []), ...others];
          return away.map((other) => `${indicator.id}: ${one.name}, ${other.name}`);
        }),
      );
      expect(given).toEqual([]);
    });
  });

  test("no sum of one to four people follows from all that are shown, and none that leaves so few over", () => {
    ofEveryReport(({ report, asked, follows }) => {
      const given = asked.filter(({ part, whole, units }) => {
        const [some, all] = [totalOf(report, units, part), totalOf(report, units, whole)];
        const known = [follows(part, units), follows(whole, units)];
        return (isFew(some) && known[0]) || (isFew(all) && known[1]) || (isFew(all - some) && known[0] && known[1]);
      });
      expect(given.map(({ part, whole }) => `${part.id} of ${whole.id}`)).toEqual([]);
    });
  });
});

test("what follows from sums is worked out with exact numbers: a third is a third", () => {
  const span = exactSpan([
    [3, 1, 0],
    [0, 1, 3],
  ]);
  expect(span.contains([3, 0, -3])).toBe(true);
  expect(span.contains([1, 0, 0])).toBe(false);
  expect(exactSpan([[1, 1, 0], [0, 1, 1], [1, 0, 1]]).contains([1, 0, 0])).toBe(true); // prettier-ignore
  expect(exactSpan([]).contains([0, 0])).toBe(true);
});

test("a day is one exactly when the calendar has it", () => {
  const part = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(part(2_500), part(14), part(33), (year, month, day) => {
      const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const time = Date.parse(`${text}T00:00:00Z`);
      const isOne = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      expect(asDay(text)).toBe(isOne ? text : null);
    }),
    { numRuns: 1_000 },
  );
});
