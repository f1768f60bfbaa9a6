/** Made criteria, targets and reports for tests: each builder fills in what a test is not about. */
import type { Condition, Criterion, Indicator, Reading, Report, Target, Unit } from "#model/vocabulary.ts";
import { aDay } from "./sample.ts";

/** A question of yes or no, whose answer may be shown for every ward. */
export const anIndicator = (given: Partial<Indicator> = {}): Indicator => ({
  id: "house",
  section: "II.4",
  name: { vi: "Có trụ sở thử", en: "Test headquarters" },
  type: "boolean",
  unit: { vi: "", en: "" },
  level: "ward",
  disclosure: "value",
  ...given,
});

/** A criterion that asks for a yes to each of some indicators, or has the conditions given. */
export const aCriterion = (
  id: string,
  asked: readonly (Indicator | Condition)[],
  given: Partial<Criterion> = {},
): Criterion => ({
  id,
  section: "II.4",
  name: { vi: `Tiêu chí ${id}`, en: `Criterion ${id}` },
  conditions: asked.map((one) => ("indicator" in one ? one : { indicator: one, kind: "equals", equals: true })),
  ...given,
});

/** A target that asks a criterion of every ward. */
export const aTarget = (criterion: Criterion, deadline: number | null, given: Partial<Target> = {}): Target =>
  ({
    id: `${criterion.id}-${deadline}`,
    section: criterion.section,
    title: { vi: `Chỉ tiêu gọn ${criterion.id} ${deadline}`, en: `Short target ${criterion.id} ${deadline}` },
    statement: { vi: `Chỉ tiêu ${criterion.id} ${deadline}`, en: `Target ${criterion.id} ${deadline}` },
    reading: { vi: "Đọc theo chữ", en: "Read as written" },
    deadline,
    judging: "ward-rule",
    criterion,
    ...given,
  }) as Target; // what a test gives fits the kind of judging it names

/** A report with a row for each unit given: values, or a kind of no value, by indicator. */
export const aReport = (
  date: string,
  ...rows: readonly (readonly [
    Unit,
    readonly (readonly [Indicator, number | boolean | NonNullable<Reading["missing"]>])[],
  ])[]
): Report => ({
  date: aDay(date),
  rows: new Map(
    rows.map(([unit, said]) => [
      unit,
      new Map(
        said.map(([indicator, what]): [Indicator, Reading] => [
          indicator,
          typeof what === "string" ? { value: null, missing: what } : { value: what },
        ]),
      ),
    ]),
  ),
});
