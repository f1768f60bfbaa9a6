/** Portals of all kinds under the plan as it is, for properties that hold of every one of them. */
import fc from "fast-check";
import { aDay, aPortal, aSource } from "#testing/sample.ts";
import type { Indicator, Portal, Reading, Recognition, Report, Unit } from "#model/vocabulary.ts";
import { lives } from "#model/life.ts";
import { planOf } from "./plan.ts";

const base = planOf({ wards: 1 });
const cities = base.cities.slice(0, 3);
const reported = base.indicators.filter(({ level }) => level === "ward");
const DATES = ["2024-06-30", "2024-12-31", "2025-06-30", "2025-12-31"].map(aDay);
const LAST_DAYS = [null, null, aDay("2024-10-31"), aDay("2025-06-30")];

/** Numbers are mostly small, so that sums are often of a few. */
const aValue = ({ type }: Indicator): fc.Arbitrary<number | boolean> =>
  type === "boolean" ? fc.boolean() : fc.oneof(fc.nat(3), fc.nat(40));

const aReading = (indicator: Indicator): fc.Arbitrary<Reading> =>
  fc.oneof(
    { weight: 12, arbitrary: aValue(indicator).map((value) => ({ value }) as const) },
    ...(["not-reported", "not-available", "not-applicable", "withheld"] as const).map((missing) => ({
      weight: 1,
      arbitrary: fc.constant({ value: null, missing } as const),
    })),
  );

/** What one unit says of all indicators, or that it sends nothing. */
const aRow = fc.option(
  fc.tuple(...reported.map(aReading)).map((row) => new Map(row.map((reading, place) => [reported[place]!, reading]))),
  { freq: 8 },
);

const aWard = fc.record({
  city: fc.constantFrom(...cities),
  roadmapYear: fc.constantFrom(null, 2024),
  validTo: fc.constantFrom(...LAST_DAYS),
});

const anOutcome = fc.record({
  outcome: fc.constantFrom("registered", "recognised", "not-recognised", "revoked"),
  assessmentYear: fc.constantFrom(2024, 2025),
  decisionDate: fc.constantFrom("2024-12-01", "2025-04-22", "2026-05-04").map(aDay),
}) satisfies fc.Arbitrary<Partial<Recognition>>;

/** One to nine wards of the plan in three cities and up to five of today, with reports and outcomes of every kind. */
export const anyPortal: fc.Arbitrary<Portal> = fc
  .record({
    plan: fc.array(aWard, { minLength: 1, maxLength: 9 }),
    today: fc.array(aWard, { maxLength: 5 }),
    asOf: fc.constantFrom("2024-12-31", "2025-12-30", "2026-06-30", "2031-06-30").map(aDay),
  })
  .chain(({ plan, today, asOf }) => {
    const units = [
      ...plan.map((ward, place): Unit => unitOf(place, { ...ward, inPlan: true })),
      ...today.map(
        (ward, place): Unit =>
        unitOf(plan.length + place, { ...ward, inPlan: false, validFrom: aDay("2025-07-01"), validTo: null, roadmapYear: null }), // prettier-ignore
      ),
    ];
    const rows = fc.array(fc.tuple(...units.map(() => aRow)), { minLength: DATES.length, maxLength: DATES.length });
    const outcomes = fc.tuple(...units.map(() => fc.array(anOutcome, { maxLength: 2 })));
    return fc.tuple(rows, outcomes).map(([rows, outcomes]): Portal => {
      const reports = DATES.map((date, place): Report => {
        const sent = units.flatMap((unit, index) => {
          const row = rows[place]?.[index];
          return row && lives(unit, date) ? [[unit, row] as const] : [];
        });
        return { date, rows: new Map(sent) };
      });
      const recognitions = outcomes.flatMap((own, index) =>
        own.map((outcome) => recognitionOf(units[index]!, outcome)),
      );
      const { indicators, criteria, targets } = base;
      const portal: Portal = {
        ...aPortal({ units, asOf, recognitions, indicators, criteria, targets }),
        cities,
        reports: reports.filter(({ date }) => date <= asOf),
      };
      return Object.assign(portal, { [fc.toStringMethod]: () => written(units, reports) });
    });
  });

const unitOf = (
  place: number,
  given: Pick<Unit, "city" | "inPlan" | "roadmapYear" | "validTo"> & Partial<Unit>,
): Unit => ({
  id: String(90_001 + place),
  code: String(90_001 + place),
  name: `Thử ${place + 1}`,
  kind: "phường",
  slug: `thu-${place + 1}`,
  validFrom: null,
  point: [107, 21],
  ...given,
});

const recognitionOf = (
  unit: Unit,
  given: Pick<Recognition, "outcome" | "assessmentYear" | "decisionDate">,
): Recognition => ({
  unit,
  decisionNumber: "1/QĐ-THU",
  announcedDate: null,
  source: aSource(),
  note: { vi: "", en: "" },
  ...given,
});

/** A portal in a failure, as its reports would be written: without that it fills many pages. */
const written = (units: readonly Unit[], reports: readonly Report[]): string =>
  [
    ...units.map(({ id, city, validTo, inPlan }) => [id, city.slug, inPlan ? "plan" : "today", validTo].join(" ")),
    ...reports.flatMap(
      ({ date, rows }) =>
      [...rows].map(([{ id }, row]) => `${date} ${id} ${[...row.values()].map(({ value, missing }) => value ?? `[${missing}]`).join(" ")}`), // prettier-ignore
    ),
  ].join("\n");
