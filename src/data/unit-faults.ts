/** What is wrong with the units of the register, seen beside the other cells of their row, other units and the plan. */
import { yearOf } from "#model/day.ts";
import { finalYear } from "#model/status.ts";
import type { Masthead, Words } from "#model/vocabulary.ts";
import { vietnamese } from "./calendar.ts";
import { type Refusal, conflict, words } from "./finding.ts";
import type { Row } from "./units.ts";

/** The plan that the register is of, with its years. */
export type Plan = Pick<Masthead, "plan" | "milestones">;

type Life = Pick<Row["values"], "valid_from" | "valid_to">;

/** Whether two lives share a day. One that ends before it begins is told so already. */
export const overlap = (a: Life, b: Life): boolean =>
  begins(a) <= ends(b) && begins(b) <= ends(a) && isLife(a) && isLife(b);
const isLife = (life: Life): boolean => begins(life) <= ends(life);
const begins = ({ valid_from }: Life): string => valid_from ?? "0000";
const ends = ({ valid_to }: Life): string => valid_to ?? "9999";

export const sameCode = ({ row, values: { unit_id, name_vi, valid_to } }: Row): Refusal =>
  conflict(
    `cùng mã code với ${name_vi} (${unit_id}, dòng ${row}) trong cùng một thời gian`,
    `the same code as ${name_vi} (${unit_id}, row ${row}) at the same time`,
    valid_to
      ? words(
          "sửa mã, hoặc sửa valid_from, valid_to để hai đơn vị không trùng ngày",
          "mend the code, or the days, so that the two share none",
        )
      : words(`sửa mã, hoặc ghi valid_to của dòng ${row}`, `mend the code, or write valid_to in row ${row}`),
  );

/** A column of a row, and why its cell cannot hold. */
export interface Fault {
  readonly column: keyof Row["values"];
  readonly refusal: Refusal;
}
const fault = (column: Fault["column"], vi: string, en: string, hint: Words | null = null): Fault => ({
  column,
  refusal: conflict(vi, en, hint),
});

/** What the cells of one row say against each other. */
export function* contradictions(v: Row["values"]): Iterable<Fault> {
  if (!isLife(v)) yield fault("valid_to", "kết thúc trước khi lập", "ends before it begins");
  if (v.city_code && v.former_city_code && v.city_code !== v.former_city_code)
    yield fault(
      "former_city_code",
      `khác với city_code (${v.city_code.code})`,
      `other than city_code (${v.city_code.code})`,
    );
  if (v.in_plan) {
    if (v.unit_id !== v.code)
      yield fault(
        "unit_id",
        "mã của phường trong kế hoạch phải là mã code",
        "the id of a ward of the plan is its code",
        write(v.code),
      );
    return;
  }
  if (v.roadmap_year !== null)
    yield fault(
      "roadmap_year",
      "đơn vị ngoài kế hoạch không có năm lộ trình",
      "a unit outside the plan has no roadmap year",
      words("để trống, hoặc sửa in_plan", "leave it empty, or mend in_plan"),
    );
  if (v.valid_from === null)
    yield fault("valid_from", "đơn vị ngoài kế hoạch cần ngày lập", "a unit outside the plan needs its first day");
  else if (v.unit_id !== `${v.code}-${yearOf(v.valid_from)}`)
    yield fault(
      "unit_id",
      "mã của đơn vị lập sau kế hoạch phải là mã code và năm lập",
      "the id of a later unit is its code and its first year",
      write(`${v.code}-${yearOf(v.valid_from)}`),
    );
}

const write = (text: string): Words => words(`viết ${text}`, `write ${text}`);

/** What a row says against the plan: its wards are there on its day, all others come later, roadmap years are among its own. */
export function* misfits(v: Row["values"], portal: Plan): Iterable<Fault> {
  const { date } = portal.plan;
  const day = vietnamese(date);
  const [first, last] = [yearOf(date), finalYear(portal)];
  if (v.in_plan && v.valid_from !== null && v.valid_from > date)
    yield fault(
      "valid_from",
      `phường trong kế hoạch phải có từ ngày của kế hoạch (${day})`,
      `a ward of the plan is there on its day (${date})`,
      words("để trống nếu phường có từ trước kế hoạch", "leave it empty where the ward was there before"),
    );
  if (v.in_plan && v.valid_to !== null && v.valid_to < date)
    yield fault(
      "valid_to",
      `phường trong kế hoạch không kết thúc trước ngày của kế hoạch (${day})`,
      `a ward of the plan does not end before its day (${date})`,
    );
  if (!v.in_plan && v.valid_from !== null && v.valid_from <= date)
    yield fault(
      "valid_from",
      `đơn vị ngoài kế hoạch phải lập sau ngày của kế hoạch (${day})`,
      `a unit outside the plan begins after its day (${date})`,
    );
  if (v.roadmap_year !== null && (v.roadmap_year < first || v.roadmap_year > last))
    yield fault(
      "roadmap_year",
      `năm lộ trình phải từ ${first} đến ${last}`,
      `the roadmap year must be from ${first} to ${last}`,
    );
}
