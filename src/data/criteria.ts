import { fold } from "#model/fold.ts";
import type { Condition, Criterion, Indicator } from "#model/vocabulary.ts";
import * as cell from "./cell.ts";
import { Refusal, conflict, words } from "./finding.ts";
import { PLACE, byPlace } from "./place.ts";
import { type ReadTable, reference } from "./reference.ts";
import { isOfTheWard, isReported } from "./reports.ts";
import type { TableRow } from "./table.ts";

const indicatorColumns = {
  indicator_id: cell.code,
  plan_section: cell.filled,
  name_vi: cell.filled,
  name_en: cell.filled,
  type: cell.oneOf("integer", "decimal", "boolean"),
  unit_vi: cell.text,
  unit_en: cell.text,
  level: cell.oneOf("ward", "province"),
  disclosure: cell.oneOf("value", "status", "total"),
  place: PLACE,
};

export function readIndicators(table: ReadTable): readonly Indicator[] {
  const rows = table("indicators.csv", indicatorColumns, { key: ["indicator_id"], declares: true });
  checkLabels(rows);
  return rows.toSorted(byPlace(({ indicator_id }) => indicator_id)).map(({ values: v }) => ({
    id: v.indicator_id,
    section: v.plan_section,
    name: words(v.name_vi, v.name_en),
    type: v.type,
    unit: words(v.unit_vi, v.unit_en),
    level: v.level,
    disclosure: v.disclosure,
  }));
}

/** Refuses the name by which a column of a report would be read as another one: of another indicator, or of the ward. */
function checkLabels(rows: readonly TableRow<typeof indicatorColumns>[]): void {
  const ids = new Map(rows.map((one) => [fold(one.values.indicator_id), one]));
  const names = new Map<string, (typeof rows)[number]>();
  for (const one of rows) {
    const { values, row, blame } = one;
    const label = fold(values.name_vi);
    const other = [names.get(label), ids.get(label)].find((other) => other && other.row !== row);
    if (other && [one, other].some(({ values }) => isReported(values))) blame("name_vi", sameLabel(other.row));
    if (!names.has(label)) names.set(label, one);
    for (const column of ["indicator_id", "name_vi"] as const)
      if (isReported(values) && isOfTheWard(values[column])) blame(column, labelOfTheWard);
  }
}

const sameLabel = (row: number): Refusal =>
  new Refusal(
    "primary-key",
    words(
      `tên trùng với tên hoặc mã ở dòng ${row} (không kể dấu và chữ hoa)`,
      `the name or id of row ${row}, apart from marks and capitals`,
    ),
    words(
      "báo cáo có thể lấy tên làm tiêu đề cột: đặt tên khác đi",
      "a report may have the name over a column: give it another",
    ),
  );

const labelOfTheWard = conflict(
  "đây là tên một cột khác của báo cáo",
  "another column of a report bears this name",
  words("đặt tên khác", "give it another"),
);

export function readCriteria(table: ReadTable, indicators: ReadonlyMap<string, Indicator>): readonly Criterion[] {
  const indicator = reference(indicators, "indicators.csv");
  const names = table(
    "criteria.csv",
    {
      criterion_id: cell.code,
      plan_section: cell.filled,
      name_vi: cell.filled,
      name_en: cell.filled,
      target_ids: cell.text,
      place: PLACE,
    },
    { key: ["criterion_id"], declares: true },
  ).toSorted(byPlace(({ criterion_id }) => criterion_id));
  const id = reference(new Map(names.map(({ values: v }) => [v.criterion_id, v.criterion_id])), "criteria.csv");
  // Also by a row of which another cell cannot be read: that has been said, and the criterion has a condition.
  const named = new Set<string>();
  const criterion: cell.CellReader<string> = (text, warn) => {
    named.add(text);
    return id(text, warn);
  };
  const columns = {
    criterion_id: criterion,
    indicator_id: indicator,
    min: cell.optional(cell.decimal),
    max: cell.optional(cell.decimal),
    equals: cell.optional(cell.boolean),
    rule: cell.optional(cell.oneOf("crime-bands", "fewer", "part-of-whole")),
    base_indicator_id: cell.optional(indicator),
    place: PLACE,
  };
  const rows = table("criteria-conditions.csv", columns, {
    key: ["criterion_id", "indicator_id"],
    needed: ["min", "max", "equals", "rule"],
  });
  const conditions = new Map<string, Condition[]>();
  for (const { values: v, blame } of rows.toSorted(byPlace(({ indicator_id }) => indicator_id.id))) {
    const condition = conditionOf({ ...v, indicator: v.indicator_id, base: v.base_indicator_id });
    const known = conditions.get(v.criterion_id) ?? [];
    if ("fault" in condition) blame(condition.column, condition.fault);
    conditions.set(v.criterion_id, "fault" in condition ? known : [...known, condition]);
  }
  return names.map(({ values: v, blame }) => {
    const own = conditions.get(v.criterion_id) ?? [];
    if (!named.has(v.criterion_id))
      blame("criterion_id", conflict("tiêu chí không có điều kiện nào", "the criterion has no condition"));
    return { id: v.criterion_id, section: v.plan_section, name: words(v.name_vi, v.name_en), conditions: own };
  });
}

/** The cells of one condition. */
interface Written {
  readonly indicator: Indicator;
  readonly min: number | null;
  readonly max: number | null;
  readonly equals: boolean | null;
  readonly rule: "crime-bands" | "fewer" | "part-of-whole" | null;
  readonly base: Indicator | null;
}

interface Fault {
  readonly column: "indicator_id" | "min" | "equals" | "rule" | "base_indicator_id";
  readonly fault: Refusal;
}

const fault = (column: Fault["column"], vi: string, en: string): Fault => ({ column, fault: conflict(vi, en) });

/** What the cells of a condition say together, or why it cannot be judged and the column to mend. */
function conditionOf({ indicator, min, max, equals, rule, base }: Written): Condition | Fault {
  const isRange = min !== null || max !== null;
  const said = [equals !== null, isRange && rule === null, rule !== null].filter(Boolean).length;
  if (said !== 1)
    return fault(
      "min",
      "cần đúng một: khoảng min, max, hoặc equals, hoặc rule",
      "needs one of a range, equals, or rule",
    );
  if (indicator.level === "province")
    return fault(
      "indicator_id",
      "tiêu chí chỉ xét theo số liệu của từng phường",
      "a criterion judges what wards report",
    );
  const secret = [indicator, base].find((one) => one?.disclosure === "total");
  if (secret)
    return fault(
      secret === indicator ? "indicator_id" : "base_indicator_id",
      "không được công bố theo phường, mà kết quả của tiêu chí thì có",
      "may not be published by ward, which the result of a criterion is",
    );
  if (equals !== null && indicator.type !== "boolean")
    return fault("equals", "chỉ dùng cho chỉ số có hoặc không", "is for indicators that say yes or no");
  if (equals === null && indicator.type === "boolean")
    return fault(
      rule ? "rule" : "min",
      "chỉ số có hoặc không thì dùng equals",
      "an indicator that says yes or no needs equals",
    );
  if (!rule && base) return fault("base_indicator_id", "chỉ dùng cùng với rule", "is used with a rule only");
  if (equals !== null) return { indicator, kind: "equals", equals };
  if (min !== null && max !== null && min > max)
    return fault("min", "min không được lớn hơn max", "min must not be more than max");
  if (!rule) return { indicator, kind: "range", min, max };
  if (!base)
    return fault(
      "base_indicator_id",
      rule === "part-of-whole" ? "quy tắc này cần chỉ số của tổng" : "quy tắc này cần chỉ số năm trước",
      rule === "part-of-whole"
        ? "this rule needs the indicator of the whole"
        : "this rule needs the indicator of the year before",
    );
  if (base.type === "boolean" || base.level === "province")
    return fault("base_indicator_id", "cần một chỉ số đếm của phường", "needs a number that wards report");
  if (rule === "part-of-whole")
    return isRange
      ? { indicator, kind: rule, whole: base, min, max }
      : fault("min", "cần min hoặc max, tính theo phần trăm", "needs min or max, in percent");
  return isRange
    ? fault("min", "quy tắc này không dùng min, max", "this rule takes neither min nor max")
    : { indicator, kind: rule, base };
}
