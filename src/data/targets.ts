import { isOwnFigureId } from "#model/figure-id.ts";
import type { Bound, City, Criterion, Indicator, Range, Scope, Share, Target } from "#model/vocabulary.ts";
import * as cell from "./cell.ts";
import { Refusal, conflict, expected, words } from "./finding.ts";
import { PLACE, byPlace } from "./place.ts";
import { type ReadTable, reference } from "./reference.ts";

/** What the targets of a plan speak of. */
interface Known {
  readonly cities: readonly City[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly criteria: ReadonlyMap<string, Criterion>;
}

const COMPARATORS = [">=", "<=", "<", ">", "=", "between"] as const;

/** Reads `targets.csv`: each target with what its kind of judging needs, and nothing that belongs to another kind. */
export function readTargets(table: ReadTable, { cities, indicators, criteria }: Known): readonly Target[] {
  const indicator = cell.optional(reference(indicators, "indicators.csv"));
  const city = reference(new Map(cities.map((city) => [city.code, city])), "cities.csv");
  const columns = {
    target_id: cell.slug,
    plan_section: cell.filled,
    title_vi: cell.text,
    title_en: cell.text,
    statement_vi: cell.filled,
    statement_en: cell.filled,
    unit_of_count: cell.text,
    comparator: cell.optional(cell.oneOf(...COMPARATORS)),
    value: cell.text,
    unit: cell.text,
    deadline: cell.optional(cell.year),
    judging: cell.oneOf("recognition", "ward-share", "ward-rule", "pooled", "province", "narrative"),
    criterion_id: cell.optional(reference(criteria, "criteria.csv")),
    numerator: indicator,
    denominator: indicator,
    denominator_alternative: indicator,
    province_indicator_id: indicator,
    roadmap_year: cell.optional(cell.year),
    city_code: cell.optional(city),
    ward_level_rule: cell.text,
    reading_vi: cell.filled,
    reading_en: cell.filled,
    notes: cell.text,
    place: PLACE,
  };
  const file = "targets.csv";
  const rows = table(file, columns, { key: ["target_id"] }).toSorted(byPlace(({ target_id }) => target_id));
  return rows.flatMap(({ values: v, blame }): readonly Target[] => {
    const needs = <T>(column: Column, value: T | null): T => {
      if (value === null) throw new Fault(column, needed(v.judging));
      return value;
    };
    const about = {
      id: v.target_id,
      section: v.plan_section,
      title: words(v.title_vi || v.statement_vi, v.title_en || v.statement_en),
      statement: words(v.statement_vi, v.statement_en),
      reading: words(v.reading_vi, v.reading_en),
      deadline: v.deadline,
    };
    try {
      if (isOwnFigureId(v.target_id))
        throw new Fault("target_id", conflict("mã này là địa chỉ của một số liệu khác", "this id is the address of another figure")); // prettier-ignore
      switch (v.judging) {
        case "recognition":
          return [{ ...about, judging: v.judging, share: shareOf(v), scope: scopeOf(v, cities) }];
        case "ward-share":
          return [
            {
              ...about,
              judging: v.judging,
              share: shareOf(v),
              criterion: needs("criterion_id", v.criterion_id),
              alternative: v.denominator_alternative && answered("denominator_alternative", v.denominator_alternative),
            },
          ];
        case "ward-rule":
          return [
            {
              ...about,
              judging: v.judging,
              criterion: needs("criterion_id", v.criterion_id),
              written: v.comparator === "between" ? rangeOf(v.value) : null,
            },
          ];
        case "pooled":
          return [
            {
              ...about,
              judging: v.judging,
              bound: needs("value", boundOf(v)),
              numerator: counted("numerator", needs("numerator", v.numerator)),
              denominator: counted("denominator", needs("denominator", v.denominator)),
              alternative: v.denominator_alternative && counted("denominator_alternative", v.denominator_alternative),
            },
          ];
        case "province":
          return [
            { ...about, judging: v.judging, ...answerOf(v, needs("province_indicator_id", v.province_indicator_id)) },
          ];
        case "narrative":
          return [{ ...about, judging: v.judging }];
      }
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      blame(error.column, error.refusal);
      return [];
    }
  });
}

type Column =
  | "comparator"
  | "value"
  | "criterion_id"
  | "numerator"
  | "denominator"
  | "denominator_alternative"
  | "province_indicator_id";

/** What is wrong with a target as a whole, and the column to mend. */
class Fault extends Error {
  readonly column: Column | "target_id";
  readonly refusal: Refusal;
  constructor(column: Column | "target_id", refusal: Refusal) {
    super(refusal.message);
    this.column = column;
    this.refusal = refusal;
  }
}

/** The cells that say which numbers a target accepts. */
interface Written {
  readonly comparator: (typeof COMPARATORS)[number] | null;
  readonly value: string;
  readonly unit: string;
}

const needed = (judging: string): Refusal =>
  conflict(`chỉ tiêu loại ${judging} cần ô này`, `a target judged by ${judging} needs this cell`);

/** `>=` and 36 wards, or 50 percent of them: what the unit says. */
function shareOf({ comparator, value, unit }: Written): Share {
  if (comparator !== ">=") throw new Fault("comparator", expected("dấu >=", ">="));
  const least = numberIn(value);
  const of = /^percent\b/i.test(unit) ? "percent" : "wards";
  if (of === "percent" && least > 100)
    throw new Fault("value", conflict("tỷ lệ không được quá 100", "a percentage must not be over 100"));
  return { of, least };
}

/** The numbers that a target accepts; null where its value is empty. */
function boundOf({ comparator, value }: Written): Bound | null {
  if (value === "") return null;
  if (comparator === null) throw new Fault("comparator", expected(`một trong: ${COMPARATORS.join(" ")}`, `one of: ${COMPARATORS.join(" ")}`)); // prettier-ignore
  return comparator === "between" ? rangeOf(value) : { comparator, value: numberIn(value) };
}

function rangeOf(value: string): Range {
  const [, from, to] = /^(\d+(?:[.,]\d+)?)\s*[-–]\s*(\d+(?:[.,]\d+)?)$/.exec(value) ?? [];
  if (from === undefined || to === undefined)
    throw new Fault("value", expected("một khoảng như 3-5", "a range such as 3-5"));
  return { comparator: "between", from: numberIn(from), to: numberIn(to) };
}

function numberIn(text: string): number {
  try {
    return cell.decimal(text, () => {});
  } catch (error) {
    throw error instanceof Refusal ? new Fault("value", error) : error;
  }
}

/** A sum adds up numbers that wards report. */
function counted(column: Column, indicator: Indicator): Indicator {
  if (indicator.level === "ward" && indicator.type !== "boolean") return indicator;
  throw new Fault(column, conflict("cần một chỉ số đếm của phường", "needs a number that wards report"));
}

/** Wards are counted by an answer that is published for each of them. */
function answered(column: Column, indicator: Indicator): Indicator {
  if (indicator.level === "ward" && indicator.type === "boolean" && indicator.disclosure === "value") return indicator;
  throw new Fault(
    column,
    conflict(
      "cần một chỉ số có hoặc không, công bố theo từng phường",
      "needs an indicator that says yes or no, published by ward",
    ),
  );
}

/** A value of the province: a number within bounds, or an answer that must be yes. */
function answerOf(written: Written, indicator: Indicator) {
  if (indicator.level !== "province")
    throw new Fault("province_indicator_id", conflict("cần một chỉ số của toàn tỉnh", "needs an indicator of the province")); // prettier-ignore
  const bound = boundOf(written);
  if ((indicator.type === "boolean") !== (bound === null))
    throw new Fault(
      "value",
      indicator.type === "boolean"
        ? conflict("chỉ số có hoặc không thì để trống ô này", "stays empty for an indicator that says yes or no")
        : needed("province"),
    );
  return { bound, indicator };
}

/**
 * Of which wards a target on recognition speaks. Where the table has no columns for it, the rule that it quotes and the
 * city at the end of its id say so, `model-wards-2024-ha-long`.
 */
function scopeOf(
  v: Readonly<{ target_id: string; ward_level_rule: string; roadmap_year: number | null; city_code: City | null }>,
  cities: readonly City[],
): Scope {
  const [, year] = /\broadmap_year\s*=\s*(\d{4})\b/.exec(v.ward_level_rule) ?? [];
  return {
    roadmapYear: v.roadmap_year ?? (year === undefined ? null : Number(year)),
    city: v.city_code ?? cities.find(({ slug }) => v.target_id.endsWith(`-${slug}`)) ?? null,
  };
}
