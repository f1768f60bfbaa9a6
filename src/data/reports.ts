import type { Day } from "#model/day.ts";
import { fold } from "#model/fold.ts";
import { by } from "#model/order.ts";
import type { Criterion, Indicator, Reading, Report, Source, Target } from "#model/vocabulary.ts";
import { type Calendar, outsideLife, outsidePortal } from "./calendar.ts";
import * as cell from "./cell.ts";
import { type Findings, Refusal, conflict, words } from "./finding.ts";
import { type ReadTable, reference } from "./reference.ts";
import { type Register, byRegister, disagreeing, unitIn } from "./register.ts";

/** The name of a report without its ending, or null: a file of one reporting date is named after it. */
export const reportName = (file: string): string | null => /^reports\/([^/]+)\.csv$/i.exec(file)?.[1] ?? null;

/** Whether reports have a column of an indicator. */
export const isReported = ({ level }: Pick<Indicator, "level">): boolean => level === "ward";

/** The columns of a report: the ward, then a number of it for each indicator reported. */
export const reportColumns = (register: Register, indicators: readonly Indicator[]) => ({
  unit_id: unitIn(register),
  ward: cell.text,
  ...Object.fromEntries(
    indicators.filter(isReported).map((indicator) => [indicator.id, cell.reading(indicator)] as const),
  ),
});

/** The other names of the columns that say of which ward a row is. */
const WARD_LABELS = [["ma don vi", "unit_id"], ["phuong", "ward"]] as const; // prettier-ignore

/** Whether a column that says of which ward a row is has a name already. */
export const isOfTheWard = (name: string): boolean => WARD_LABELS.flat().some((label) => label === fold(name));

/** The other names that the columns of a report may bear. */
export const reportLabels = (indicators: readonly Indicator[]): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ...WARD_LABELS,
    ...indicators.filter(isReported).map(({ id, name }) => [fold(name.vi), id] as const),
  ]);

/** A number of a ward that counts some of those which another one counts. */
export interface PartOfWhole {
  readonly part: Indicator;
  readonly whole: Indicator;
}

/** Which indicators are parts of which, as the targets and criteria divide them. */
export const partsOf = (targets: readonly Target[], criteria: readonly Criterion[]): readonly PartOfWhole[] => [
  ...targets.flatMap((target) =>
    target.judging === "pooled"
      ? [target.denominator, ...(target.alternative ? [target.alternative] : [])].map((whole) => ({
          part: target.numerator,
          whole,
        }))
      : [],
  ),
  ...criteria.flatMap(({ conditions }) =>
    conditions.flatMap((condition) =>
      condition.kind === "part-of-whole" ? [{ part: condition.indicator, whole: condition.whole }] : [],
    ),
  ),
];

/** Why a part cannot be what is reported beside its whole; null when it can, or when either is missing. */
function tooLarge({ part, whole }: PartOfWhole, readings: ReadonlyMap<Indicator, Reading>): Refusal | null {
  const [some, all] = [readings.get(part)?.value, readings.get(whole)?.value];
  if (typeof some !== "number" || typeof all !== "number" || some <= all) return null;
  return conflict(
    `“${part.name.vi}” (${some}) không thể lớn hơn “${whole.name.vi}” (${all})`,
    `“${part.name.en}” (${some}) cannot be more than “${whole.name.en}” (${all})`,
  );
}

export function readReports(
  names: readonly string[],
  table: ReadTable,
  when: Calendar,
  indicators: readonly Indicator[],
  parts: readonly PartOfWhole[],
  findings: Findings,
): readonly Report[] {
  const reported = indicators.filter(isReported);
  const columns = reportColumns(when.register, indicators);
  const labels = reportLabels(indicators);
  const fileOf = new Map<Day, string>();
  const reports = names.flatMap((file): Report[] => {
    const name = reportName(file);
    if (name === null) return [];
    const fault = (refusal: Refusal) =>
      findings.add({ code: refusal.code, file, value: name, message: refusal.words, hint: refusal.hint });
    let date: Day;
    try {
      date = cell.day(name, () => {});
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      fault(
        new Refusal(
          "source-error",
          words(
            "tên tệp phải là ngày báo cáo, như 2025-12-31.csv",
            "the file must be named after the reporting date, as 2025-12-31.csv",
          ),
        ),
      );
      return [];
    }
    const wrong = outsidePortal(date, when);
    if (wrong) fault(wrong);
    const other = fileOf.get(date);
    if (other !== undefined) fault(sameDate(other));
    fileOf.set(date, file);
    const rows = table(file, columns, { key: ["unit_id"], labels }).map(({ values, blame }) => {
      const gone = outsideLife(values.unit_id, date, date, when);
      if (gone) blame("unit_id", gone);
      const name = disagreeing(values.unit_id, values.ward);
      if (name) blame("ward", name);
      const readings = new Map(
        reported.map((i) => [
          i,
          (values as unknown as Record<string, ReturnType<ReturnType<typeof cell.reading>>>)[i.id]!,
        ]),
      );
      for (const pair of parts) {
        const wrong = tooLarge(pair, readings);
        if (wrong) blame(pair.part.id as keyof typeof columns, wrong); // each indicator reported has its column
      }
      return [values.unit_id, readings] as const;
    });
    return [{ date, rows: new Map(rows.sort(([a], [b]) => byRegister(a, b))) }];
  });
  return reports.sort((a, b) => (a.date < b.date ? -1 : 1));
}

const sameDate = (other: string): Refusal =>
  new Refusal(
    "primary-key",
    words(`cùng kỳ báo cáo với ${other}`, `the same reporting date as ${other}`),
    words("gộp hai tệp thành một, hoặc đổi tên một tệp", "make one file of the two, or rename one"),
  );

export function readProvinceValues(
  table: ReadTable,
  when: Calendar,
  sources: ReadonlyMap<string, Source>,
  indicators: ReadonlyMap<string, Indicator>,
) {
  const columns = {
    as_of: cell.day,
    indicator_id: reference(indicators, "indicators.csv"),
    value: cell.text,
    source_id: reference(sources, "sources.csv"),
    note_vi: cell.text,
    note_en: cell.text,
  };
  const read = table("province-values.csv", columns, { key: ["as_of", "indicator_id"] });
  const values = read.flatMap(({ values: v, blame }) => {
    const wrong = outsidePortal(v.as_of, when);
    if (wrong) blame("as_of", wrong);
    if (v.indicator_id.level !== "province")
      blame("indicator_id", conflict("cần một chỉ số của toàn tỉnh", "needs an indicator of the province"));
    try {
      const reading = cell.reading(v.indicator_id)(v.value, (warning) => blame("value", warning, "warning"));
      return [
        { asOf: v.as_of, indicator: v.indicator_id, reading, source: v.source_id, note: words(v.note_vi, v.note_en) },
      ];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      blame("value", error);
      return [];
    }
  });
  return values.sort(
    by(
      ({ asOf }) => asOf,
      ({ indicator }) => indicator.id,
    ),
  );
}
