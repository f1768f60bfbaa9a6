/** Which numbers of a portal must not be found on its site, worked out from what is reported. */
import { lives } from "#model/life.ts";
import { assess, listOf } from "#model/target-standing.ts";
import type { Indicator, Portal, Report, Unit } from "#model/vocabulary.ts";
import { DISTINCTIVE } from "./marked-data.ts";

/** Numbers, each with what it is of. */
export type Numbers = ReadonlyMap<number, string>;

const isProtected = ({ disclosure }: Indicator): boolean => disclosure !== "value";

const valueOf = (report: Report, unit: Unit, indicator: Indicator): number | null => {
  const value = report.rows.get(unit)?.get(indicator)?.value;
  return typeof value === "number" ? value : null;
};

/** The numbers of single wards: as they are reported, as they are corrected, and how they have changed. */
export function numbersOfWards(portal: Portal): Numbers {
  const hidden = portal.indicators.filter(isProtected);
  const bases = portal.criteria.flatMap(({ conditions }) =>
    conditions.flatMap((condition) => ("base" in condition ? [[condition.indicator, condition.base] as const] : [])),
  );
  const reported = portal.reports.flatMap((report) =>
    [...report.rows.keys()].flatMap((unit) => {
      const read = (indicator: Indicator) => valueOf(report, unit, indicator);
      const where = `${unit.id}, ${report.date}`;
      return [
        ...hidden.map((indicator) => [read(indicator), `${indicator.id} of ${where}`] as const),
        ...bases.map(([now, before]) => [changeOf(read(now), read(before)), `change of ${now.id} of ${where}`] as const), // prettier-ignore
      ];
    }),
  );
  const ids = new Set(hidden.map(({ id }) => id));
  const corrected = portal.corrections
    .filter(({ field }) => ids.has(field))
    .flatMap(({ published, corrected, field, unit }) =>
      [published, corrected].map((value) => [Number(value), `correction of ${field} of ${unit?.id}`] as const),
    );
  return new Map([...reported, ...corrected].flatMap(([value, of]) => (value === null ? [] : [[value, of] as const])));
}

const changeOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : Math.abs(now - before);

/** The sums over wards that may be shown, and those that may not: of every list, city and report. */
export function sums(portal: Portal): { readonly shown: Numbers; readonly closed: Numbers } {
  const [shown, closed] = [new Map<number, string>(), new Map<number, string>()];
  for (const report of portal.reports)
    for (const list of ["plan", "today"] as const)
      for (const city of [undefined, ...portal.cities])
        for (const target of portal.targets) {
          const answer = assess(portal, target, list, report.date, city);
          if (answer?.kind !== "pooled" || target.judging !== "pooled" || answer.at !== report.date) continue;
          const wards = listOf(portal, list).filter(
            (unit) => lives(unit, report.date) && (!city || unit.city === city),
          );
          for (const { base, sum } of [answer.pool, ...(answer.alternative ? [answer.alternative] : [])]) {
            const parts = [target.numerator, base];
            const inside = wards.filter((unit) => parts.every((of) => valueOf(report, unit, of) !== null));
            for (const of of parts) {
              const total = inside.reduce((total, unit) => total + valueOf(report, unit, of)!, 0); // those inside have one
              (sum ? shown : closed).set(total, `${of.id} of ${city?.slug ?? list}, ${report.date}`);
            }
          }
        }
  for (const total of shown.keys()) closed.delete(total);
  return { shown, closed };
}

/** All that must not be found, as far as it can be told apart from other numbers. */
export function protectedNumbers(portal: Portal): Numbers {
  const all = [...numbersOfWards(portal), ...sums(portal).closed];
  return new Map(all.filter(([number]) => number >= DISTINCTIVE));
}
