/** Made indicators, criteria, targets and reports for tests. No number here was ever reported. */
import type { Criterion, Indicator, Portal, Reading, Report, Target, Unit, Words } from "#model/vocabulary.ts";
import { aDay } from "./sample.ts";

const both = (text: string): Words => ({ vi: text, en: text });

/** A yes-or-no indicator of wards that is published for each of them. */
export const anIndicator = (id: string, given: Partial<Indicator> = {}): Indicator => ({
  id,
  section: "II.4",
  name: both(`Chỉ số ${id}`),
  type: "boolean",
  unit: both(""),
  level: "ward",
  disclosure: "value",
  ...given,
});

/** A count of people of which only totals are published. */
export const aCount = (id: string, given: Partial<Indicator> = {}): Indicator =>
  anIndicator(id, { type: "integer", unit: { vi: "người", en: "people" }, disclosure: "total", ...given });

/** Yes is asked of every one of the indicators. */
export const aCriterion = (...indicators: readonly Indicator[]): Criterion => ({
  id: indicators.map(({ id }) => id).join("-and-"),
  section: "II.4",
  name: both("Tiêu chí thử"),
  conditions: indicators.map((indicator) => ({ indicator, kind: "equals", equals: true })),
});

const about = (id: string) => ({
  id,
  section: "II.4",
  title: both(`Chỉ tiêu ${id}`),
  statement: both(`Câu ${id} của kế hoạch`),
  reading: both(`Cách hiểu ${id}`),
  deadline: 2024 as number | null,
});

type Of<J extends Target["judging"]> = Extract<Target, { judging: J }>;
type Given<J extends Target["judging"]> = Partial<Omit<Of<J>, "judging">>;

/** At least half of the wards meet the criterion by the end of 2024. */
export const aShareTarget = (criterion: Criterion, given: Given<"ward-share"> = {}): Of<"ward-share"> => ({
  ...about("share"),
  judging: "ward-share",
  share: { of: "percent", least: 50 },
  criterion,
  alternative: null,
  ...given,
});

/** Every ward meets the criterion, without a date. */
export const aRuleTarget = (criterion: Criterion, given: Given<"ward-rule"> = {}): Of<"ward-rule"> => ({
  ...about("rule"),
  deadline: null,
  judging: "ward-rule",
  criterion,
  written: null,
  ...given,
});

/** 70 % or more of a sum by the end of 2024. */
export const aSumTarget = (
  numerator: Indicator,
  denominator: Indicator,
  given: Given<"pooled"> = {},
): Of<"pooled"> => ({
  ...about("sum"),
  judging: "pooled",
  bound: { comparator: ">=", value: 70 },
  numerator,
  denominator,
  alternative: null,
  ...given,
});

/** At least one ward is recognised for a year up to 2024. */
export const aRecognitionTarget = (given: Given<"recognition"> = {}): Of<"recognition"> => ({
  ...about("recognised"),
  section: "II.1",
  judging: "recognition",
  share: { of: "wards", least: 1 },
  scope: { roadmapYear: null, city: null },
  ...given,
});

/** 70 % or more of the province by the end of 2024. */
export const aProvinceTarget = (given: Given<"province"> = {}): Of<"province"> => ({
  ...about("province"),
  judging: "province",
  bound: { comparator: ">=", value: 70 },
  indicator: anIndicator("covered", { type: "decimal", unit: both("%"), level: "province" }),
  ...given,
});

export const aNarrativeTarget = (given: Given<"narrative"> = {}): Of<"narrative"> => ({
  ...about("told"),
  section: "III.1",
  deadline: null,
  judging: "narrative",
  ...given,
});

export const yes: Reading = { value: true };
export const no: Reading = { value: false };

/** A report: of each unit what it said, `[indicator, reading]`. */
export const aReport = (
  date: string,
  ...rows: readonly (readonly [Unit, ...(readonly [Indicator, Reading])[]])[]
): Report => ({ date: aDay(date), rows: new Map(rows.map(([unit, ...said]) => [unit, new Map(said)])) });

/** A value of the province on a day. */
export const aProvinceValue = (
  { sources: [source] }: Pick<Portal, "sources">,
  indicator: Indicator,
  day: string,
  reading: Reading,
) => ({ asOf: aDay(day), indicator, reading, source: source!, note: both("") }); // a made portal has one
