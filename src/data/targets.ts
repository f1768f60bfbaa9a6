import type { Condition, Criterion, Indicator, Target } from "#model/vocabulary.ts";
import * as cell from "./cell.ts";
import { conflict, words } from "./finding.ts";
import { type ReadTable, reference } from "./reference.ts";

export function readIndicators(table: ReadTable): readonly Indicator[] {
  const columns = {
    indicator_id: cell.filled,
    plan_section: cell.filled,
    name_vi: cell.filled,
    name_en: cell.filled,
    type: cell.oneOf("integer", "decimal", "boolean"),
    unit_vi: cell.text,
    unit_en: cell.text,
    level: cell.oneOf("ward", "province"),
    disclosure: cell.oneOf("value", "status", "total"),
  };
  return table("indicators.csv", columns, { key: ["indicator_id"], declares: true }).map(({ values: v }) => ({
    id: v.indicator_id,
    section: v.plan_section,
    name: words(v.name_vi, v.name_en),
    type: v.type,
    unit: words(v.unit_vi, v.unit_en),
    level: v.level,
    disclosure: v.disclosure,
  }));
}

export function readCriteria(table: ReadTable, indicators: ReadonlyMap<string, Indicator>): readonly Criterion[] {
  const indicator = reference(indicators, "indicators.csv");
  const names = table(
    "criteria.csv",
    {
      criterion_id: cell.filled,
      plan_section: cell.filled,
      name_vi: cell.filled,
      name_en: cell.filled,
      target_ids: cell.text,
    },
    { key: ["criterion_id"], declares: true },
  );
  const ids = new Map(names.map(({ values: v }) => [v.criterion_id, v.criterion_id]));
  const columns = {
    criterion_id: reference(ids, "criteria.csv"),
    indicator_id: indicator,
    min: cell.optional(cell.decimal),
    max: cell.optional(cell.decimal),
    equals: cell.optional(cell.boolean),
    rule: cell.optional(cell.oneOf("crime-bands", "fewer")),
    base_indicator_id: cell.optional(indicator),
  };
  const conditions = new Map<string, Condition[]>();
  for (const { values: v, blame } of table("criteria-conditions.csv", columns, {
    key: ["criterion_id", "indicator_id"],
    needed: ["min", "max", "equals", "rule"],
  })) {
    const wrong = unfit(v.indicator_id, { ...v, base: v.base_indicator_id });
    if (wrong) blame(wrong.column, wrong.refusal);
    const list = conditions.get(v.criterion_id) ?? [];
    list.push({
      indicator: v.indicator_id,
      min: v.min,
      max: v.max,
      equals: v.equals,
      rule: v.rule,
      base: v.base_indicator_id,
    });
    conditions.set(v.criterion_id, list);
  }
  return names.map(({ values: v, blame }) => {
    const own = conditions.get(v.criterion_id) ?? [];
    if (own.length === 0)
      blame("criterion_id", conflict("tiêu chí không có điều kiện nào", "the criterion has no condition"));
    return { id: v.criterion_id, section: v.plan_section, name: words(v.name_vi, v.name_en), conditions: own };
  });
}

/** Why a condition cannot be judged, and the column to mend; null when it can. */
function unfit(
  { type }: Indicator,
  { min, max, equals, rule, base }: Pick<Condition, "min" | "max" | "equals" | "rule" | "base">,
) {
  const range = min !== null || max !== null;
  const said = [range, equals !== null, rule !== null].filter(Boolean).length;
  const fault = (column: "min" | "equals" | "rule" | "base_indicator_id", vi: string, en: string) => ({
    column,
    refusal: conflict(vi, en),
  });
  if (said !== 1)
    return fault(
      "min",
      "cần đúng một: khoảng min, max, hoặc equals, hoặc rule",
      "needs one of a range, equals, or rule",
    );
  if (equals !== null && type !== "boolean")
    return fault("equals", "chỉ dùng cho chỉ số có hoặc không", "is for indicators that say yes or no");
  if (equals === null && type === "boolean")
    return fault(
      range ? "min" : "rule",
      "chỉ số có hoặc không thì dùng equals",
      "an indicator that says yes or no needs equals",
    );
  if (rule && !base)
    return fault(
      "base_indicator_id",
      "quy tắc này cần chỉ số năm trước",
      "this rule needs the indicator of the year before",
    );
  if (!rule && base) return fault("base_indicator_id", "chỉ dùng cùng với rule", "is used with a rule only");
  return null;
}

export function readTargets(
  table: ReadTable,
  indicators: ReadonlyMap<string, Indicator>,
  criteria: ReadonlyMap<string, Criterion>,
): readonly Target[] {
  const indicator = cell.optional(reference(indicators, "indicators.csv"));
  const columns = {
    target_id: cell.slug,
    plan_section: cell.filled,
    statement_vi: cell.filled,
    statement_en: cell.filled,
    unit_of_count: cell.text,
    comparator: cell.text,
    value: cell.text,
    unit: cell.text,
    deadline: cell.optional(cell.year),
    judging: cell.oneOf("recognition", "ward-share", "ward-rule", "pooled", "province", "narrative"),
    criterion_id: cell.optional(reference(criteria, "criteria.csv")),
    numerator: indicator,
    denominator: indicator,
    denominator_alternative: indicator,
    province_indicator_id: indicator,
    ward_level_rule: cell.text,
    reading_vi: cell.filled,
    reading_en: cell.filled,
    notes: cell.text,
  };
  return table("targets.csv", columns, { key: ["target_id"] }).map(({ values: v }) => ({
    id: v.target_id,
    section: v.plan_section,
    statement: words(v.statement_vi, v.statement_en),
    reading: words(v.reading_vi, v.reading_en),
    comparator: v.comparator,
    value: v.value,
    deadline: v.deadline,
    judging: v.judging,
    criterion: v.criterion_id,
    numerator: v.numerator,
    denominator: v.denominator,
    denominatorAlternative: v.denominator_alternative,
    provinceIndicator: v.province_indicator_id,
  }));
}
