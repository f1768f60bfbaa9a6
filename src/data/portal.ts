import { type Day, firstDayOf, lastDayOf, yearOf } from "#model/day.ts";
import { fold, toneKey } from "#model/fold.ts";
import { bare } from "#model/search.ts";
import type {
  City,
  Condition,
  Criterion,
  Indicator,
  Masthead,
  Portal,
  Report,
  Source,
  Succession,
  Task,
  Unit,
  Words,
} from "#model/vocabulary.ts";
import { readOutlines } from "./boundaries.ts";
import * as cell from "./cell.ts";
import { decode } from "./decode.ts";
import { type Finding, Findings, Refusal } from "./finding.ts";
import { readMasthead } from "./masthead.ts";
import { nearest } from "./nearest.ts";
import { type Columns, type TableOptions, type TableRow, readTable } from "./table.ts";

/** A data folder: bytes by name relative to it, `reports/2024-12-31.csv`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The files that every data folder has; the others may be missing, which reads as a table without rows. */
const REQUIRED = [
  "portal.json",
  "cities.csv",
  "units.csv",
  "sources.csv",
  "boundaries/wards.geojson",
  "boundaries/units-2025.geojson",
  "boundaries/province.geojson",
];

/** A file of one reporting date is named after it. */
const REPORT = /^reports\/(.+)\.csv$/i;

/**
 * Reads a whole data folder. All problems are reported at once; with an error among them there is no portal.
 * Warnings come with one.
 */
export function readPortal(files: Files): { portal: Portal | null; findings: readonly Finding[] } {
  const findings = new Findings();
  for (const file of REQUIRED)
    if (!files.has(file))
      findings.add({ code: "missing-file", file, message: { vi: "thiếu tệp này", en: "this file is missing" } });
  if (findings.failed) return { portal: null, findings: findings.all };

  const textOf = (file: string): string | null => {
    const bytes = files.get(file);
    if (!bytes) return null;
    try {
      return decode(bytes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.add({ code: error.code, file, message: error.words, hint: error.hint });
      return null;
    }
  };
  const table = <C extends Columns>(file: string, columns: C, options?: TableOptions<C>): readonly TableRow<C>[] => {
    const csv = textOf(file);
    return csv === null ? [] : readTable(file, csv, columns, findings, options);
  };

  const sources = byId(readSources(table));
  const masthead = readMasthead(textOf("portal.json") ?? "{}", sources, findings);
  const cities = readCities(table);
  const units = readUnits(table, new Map(cities.map((city) => [city.code, city])));
  const register = registerOf(units);
  const successions = readSuccessions(table, register);
  const indicators = readIndicators(table);
  const criteria = readCriteria(table, byId(indicators));
  const targets = readTargets(table, byId(indicators), byId(criteria));
  const tasks = readTasks(table);

  const planWards = units.filter((unit) => unit.inPlan);
  const todaysWards = units.filter((unit) => !unit.inPlan && unit.validTo === null);
  const boundaries = {
    plan: readOutlines("boundaries/wards.geojson", textOf("boundaries/wards.geojson") ?? "", planWards, findings),
    today: readOutlines(
      "boundaries/units-2025.geojson",
      textOf("boundaries/units-2025.geojson") ?? "",
      todaysWards,
      findings,
    ),
    province: [
      ...readOutlines(
        "boundaries/province.geojson",
        textOf("boundaries/province.geojson") ?? "",
        [],
        findings,
      ).values(),
    ],
  };
  if (!masthead) return { portal: null, findings: findings.all };

  const when: Calendar = { masthead, register, successions };
  const portal: Portal = {
    ...masthead,
    cities,
    planWards,
    todaysWards,
    units,
    successions,
    sources: [...sources.values()],
    recognitions: readRecognitions(table, when, sources),
    indicators,
    criteria,
    targets,
    reports: readReports([...files.keys()], table, when, indicators, findings),
    provinceValues: readProvinceValues(table, when, sources, byId(indicators)),
    tasks,
    taskUpdates: readTaskUpdates(table, when, sources, byId(tasks)),
    corrections: readCorrections(table, when),
    boundaries,
  };
  return { portal: findings.failed ? null : portal, findings: findings.all };
}

type Table = <C extends Columns>(file: string, columns: C, options?: TableOptions<C>) => readonly TableRow<C>[];

/** The register, and what the day of a row is held against. */
interface Calendar {
  readonly masthead: Masthead;
  readonly register: Register;
  readonly successions: readonly Succession[];
}

interface Register {
  readonly byId: ReadonlyMap<string, Unit>;
  /** Units by folded name, for "did you mean": several where a later unit bears the name again. */
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

const registerOf = (units: readonly Unit[]): Register => ({
  byId: byId(units),
  byName: Map.groupBy(units, (unit) => fold(unit.name)),
});

const words = (vi: string, en: string): Words => ({ vi, en });

/** Reads the id of a thing and gives the thing; `file` is where it should stand. */
const reference =
  <T>(things: ReadonlyMap<string, T>, file: string): cell.CellReader<T> =>
  (text) => {
    const thing = things.get(text);
    if (thing !== undefined) return thing;
    const near = nearest(text, things.keys());
    throw new Refusal(
      "foreign-key",
      words(text === "" ? `cần một mã có trong ${file}` : `không có mã này trong ${file}`, `not found in ${file}`),
      near ? words(`có phải là ${near}?`, `did you mean ${near}?`) : null,
    );
  };

/** Reads a unit_id. A lost leading zero is given back with a warning; a name or a near miss is met with the ids that can be meant. */
const unitIn =
  ({ byId, byName }: Register): cell.CellReader<Unit> =>
  (text, warn) => {
    const unit = byId.get(text);
    if (unit) return unit;
    const padded = /^\d{4}(-\d{4})?$/.test(text) ? byId.get(`0${text}`) : undefined;
    if (padded) {
      warn(
        new Refusal(
          "type-error",
          words(`mã mất số 0 ở đầu, đọc là ${padded.id}`, `the code lost its leading zero, read as ${padded.id}`),
        ),
      );
      return padded;
    }
    const near = byId.get(nearest(text, byId.keys()) ?? "");
    const meant = byName.get(fold(text)) ?? (near ? [near] : []);
    const ids = meant.map(({ id, name }) => `${id} (${name})`);
    throw new Refusal(
      "foreign-key",
      words("không có đơn vị này trong units.csv", "no such unit in units.csv"),
      ids.length > 0 ? words(`có phải là ${ids.join(" hay ")}?`, `did you mean ${ids.join(" or ")}?`) : null,
    );
  };

/** Says why a unit cannot be spoken of in a period in which it did not live, and which unit can; null when it can. */
function outsideLife(unit: Unit, from: Day, to: Day, { successions, register }: Calendar): Refusal | null {
  if (unit.validTo !== null && unit.validTo < from) {
    const heirs = successions.filter((s) => s.unit === unit && s.on <= from);
    const last = heirs.reduce<Day | null>((day, s) => (day === null || s.on > day ? s.on : day), null);
    const names = heirs.filter((s) => s.on === last).map((s) => `${s.successor.id} (${s.successor.name})`);
    const [, code = unit.id] = /^(\d{5})/.exec(unit.id) ?? [];
    const reused = [...register.byId.values()].find((u) => u !== unit && u.code === code && lives(u, from, to));
    const today =
      reused && !names.some((n) => n.startsWith(reused.id)) ? ` ${code}: ${reused.id} (${reused.name}).` : "";
    return new Refusal(
      "constraint-error",
      words(
        `${unit.name} (${unit.id}) đã kết thúc ngày ${unit.validTo}`,
        `${unit.name} (${unit.id}) ended on ${unit.validTo}`,
      ),
      names.length > 0
        ? words(`đơn vị kế tiếp: ${names.join(", ")}.${today}`, `its successor: ${names.join(", ")}.${today}`)
        : null,
    );
  }
  if (unit.validFrom !== null && unit.validFrom > to) {
    const old = successions
      .filter((s) => s.successor === unit && s.on === unit.validFrom)
      .map((s) => `${s.unit.id} (${s.unit.name})`);
    return new Refusal(
      "constraint-error",
      words(
        `${unit.name} (${unit.id}) lập ngày ${unit.validFrom}`,
        `${unit.name} (${unit.id}) began on ${unit.validFrom}`,
      ),
      old.length > 0 ? words(`trước đó là: ${old.join(", ")}`, `before that: ${old.join(", ")}`) : null,
    );
  }
  return null;
}

const lives = (unit: Unit, from: Day, to: Day): boolean =>
  (unit.validFrom === null || unit.validFrom <= to) && (unit.validTo === null || unit.validTo >= from);

/** Refuses a day before the plan or after `as_of`. */
function outsidePortal(day: Day, { masthead }: Calendar): Refusal | null {
  if (day < masthead.plan.date)
    return new Refusal(
      "constraint-error",
      words(`trước ngày của kế hoạch (${masthead.plan.date})`, `before the day of the plan (${masthead.plan.date})`),
    );
  if (day > masthead.asOf)
    return new Refusal(
      "constraint-error",
      words(`sau ngày số liệu as_of (${masthead.asOf})`, `after as_of (${masthead.asOf})`),
      words("nếu ngày đúng, sửa as_of trong portal.json", "if the day is right, change as_of in portal.json"),
    );
  return null;
}

function readCities(table: Table): readonly City[] {
  const columns = {
    city_code: cell.filled,
    name_vi: cell.filled,
    name_en: cell.filled,
    kind: cell.filled,
    slug: cell.slug,
    ward_count: cell.text,
    roadmap_2024_count: cell.text,
  };
  return table("cities.csv", columns, { key: ["city_code"] }).map(({ values: v }) => ({
    code: v.city_code,
    name: words(v.name_vi, v.name_en),
    kind: v.kind,
    slug: v.slug,
  }));
}

function readUnits(table: Table, cities: ReadonlyMap<string, City>): readonly Unit[] {
  const city = cell.optional(reference(cities, "cities.csv"));
  const columns = {
    unit_id: cell.filled,
    code: cell.filled,
    name_vi: cell.filled,
    name_gso: cell.text,
    kind: cell.filled,
    city_code: city,
    former_city_code: city,
    slug: cell.slug,
    valid_from: cell.optional(cell.day),
    valid_to: cell.optional(cell.day),
    in_plan: cell.boolean,
    roadmap_year: cell.optional(cell.year),
    lat: cell.decimal,
    lon: cell.decimal,
    population_2019: cell.text,
  };
  const addresses = new Map<string, number>();
  return table("units.csv", columns, { key: ["unit_id"] }).flatMap(({ values: v, row, blame }) => {
    const home = v.city_code ?? v.former_city_code;
    if (!home) {
      const refusal = new Refusal(
        "constraint-error",
        words("cần mã thành phố, thị xã", "needs the code of a city or town"),
      );
      blame(v.in_plan ? "city_code" : "former_city_code", refusal);
      return [];
    }
    const address = v.in_plan ? `${home.slug}/${v.slug}` : v.slug;
    const taken = addresses.get(address);
    if (taken !== undefined)
      blame(
        "slug",
        new Refusal("primary-key", words(`địa chỉ trùng với dòng ${taken}`, `the same address as row ${taken}`)),
      );
    addresses.set(address, row);
    return [
      {
        id: v.unit_id,
        code: v.code,
        name: v.name_vi,
        kind: v.kind,
        slug: v.slug,
        city: home,
        validFrom: v.valid_from,
        validTo: v.valid_to,
        inPlan: v.in_plan,
        roadmapYear: v.roadmap_year,
        point: [v.lon, v.lat],
      },
    ];
  });
}

function readSuccessions(table: Table, register: Register): readonly Succession[] {
  const unit = unitIn(register);
  const columns = {
    unit_id: unit,
    effective_date: cell.day,
    successor_id: unit,
    relation: cell.oneOf("merged-whole", "split-part"),
    resolution: cell.filled,
    clause: cell.text,
    inferred: cell.boolean,
    note_vi: cell.text,
    note_en: cell.text,
    overlay_share_pct: cell.text,
  };
  return table("successors.csv", columns, { key: ["unit_id", "effective_date", "successor_id"] }).map(
    ({ values: v }) => ({
      unit: v.unit_id,
      on: v.effective_date,
      successor: v.successor_id,
      relation: v.relation,
      resolution: v.resolution,
      clause: v.clause,
      inferred: v.inferred,
      note: words(v.note_vi, v.note_en),
    }),
  );
}

function readSources(table: Table): readonly Source[] {
  const columns = {
    source_id: cell.filled,
    title_vi: cell.filled,
    title_en: cell.filled,
    issuer: cell.text,
    number: cell.text,
    date: cell.optional(cell.day),
    url: cell.text,
    terms_vi: cell.text,
    terms_en: cell.text,
    used_for_vi: cell.text,
    used_for_en: cell.text,
  };
  return table("sources.csv", columns, { key: ["source_id"] }).map(({ values: v }) => ({
    id: v.source_id,
    title: words(v.title_vi, v.title_en),
    issuer: v.issuer,
    number: v.number,
    date: v.date,
    url: v.url,
    terms: words(v.terms_vi, v.terms_en),
    usedFor: words(v.used_for_vi, v.used_for_en),
  }));
}

function readRecognitions(table: Table, when: Calendar, sources: ReadonlyMap<string, Source>) {
  const columns = {
    unit_id: unitIn(when.register),
    ward: cell.text,
    assessment_year: cell.year,
    outcome: cell.oneOf("registered", "recognised", "not-recognised", "revoked"),
    decision_number: cell.text,
    decision_date: cell.optional(cell.day),
    announced_date: cell.optional(cell.day),
    source_id: reference(sources, "sources.csv"),
    note_vi: cell.text,
    note_en: cell.text,
  };
  const key = ["unit_id", "assessment_year", "outcome"] as const;
  return table("recognitions.csv", columns, { key }).map(({ values: v, blame }) => {
    const year = v.assessment_year;
    if (year < yearOf(when.masthead.plan.date) || year > yearOf(when.masthead.asOf))
      blame(
        "assessment_year",
        new Refusal(
          "constraint-error",
          words("năm xét ngoài thời gian của kế hoạch và số liệu", "outside the years of the plan and the data"),
        ),
      );
    const gone = outsideLife(v.unit_id, firstDayOf(year), lastDayOf(year), when);
    if (gone) blame("unit_id", gone);
    for (const column of ["decision_date", "announced_date"] as const) {
      const wrong = v[column] && outsidePortal(v[column], when);
      if (wrong) blame(column, wrong);
    }
    const name = disagreeing(v.unit_id, v.ward);
    if (name) blame("ward", name);
    if (v.outcome === "recognised" && v.decision_number === "")
      blame(
        "decision_number",
        new Refusal(
          "constraint-error",
          words("công nhận phải có số quyết định", "a recognition needs its decision number"),
        ),
      );
    if (v.outcome === "recognised" && v.decision_date === null)
      blame(
        "decision_date",
        new Refusal(
          "constraint-error",
          words("công nhận phải có ngày quyết định", "a recognition needs its decision date"),
        ),
      );
    else if (v.outcome !== "registered" && v.decision_date === null && v.announced_date === null)
      blame(
        "decision_date",
        new Refusal(
          "constraint-error",
          words("cần ngày quyết định hoặc ngày công bố", "needs the day of the decision or of its announcement"),
        ),
      );
    if (v.decision_date && v.announced_date && v.announced_date < v.decision_date)
      blame(
        "announced_date",
        new Refusal("constraint-error", words("công bố trước ngày quyết định", "announced before it was decided")),
      );
    return {
      unit: v.unit_id,
      assessmentYear: year,
      outcome: v.outcome,
      decisionNumber: v.decision_number,
      decisionDate: v.decision_date,
      announcedDate: v.announced_date,
      source: v.source_id,
      note: words(v.note_vi, v.note_en),
    };
  });
}

/** Refuses a name that is not the unit's; marks in either style, with or without "Phường", are the same name. */
function disagreeing(unit: Unit, name: string): Refusal | null {
  const plain = (text: string) => toneKey(bare(text));
  if (name === "" || plain(name) === plain(unit.name)) return null;
  return new Refusal("constraint-error", words(`mã ${unit.id} là ${unit.name}`, `code ${unit.id} is ${unit.name}`));
}

function readIndicators(table: Table): readonly Indicator[] {
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
  return table("indicators.csv", columns, { key: ["indicator_id"] }).map(({ values: v }) => ({
    id: v.indicator_id,
    section: v.plan_section,
    name: words(v.name_vi, v.name_en),
    type: v.type,
    unit: words(v.unit_vi, v.unit_en),
    level: v.level,
    disclosure: v.disclosure,
  }));
}

function readCriteria(table: Table, indicators: ReadonlyMap<string, Indicator>): readonly Criterion[] {
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
    { key: ["criterion_id"] },
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
  })) {
    if (v.rule && !v.base_indicator_id)
      blame(
        "base_indicator_id",
        new Refusal(
          "constraint-error",
          words("quy tắc này cần chỉ số năm trước", "this rule needs the indicator of the year before"),
        ),
      );
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
      blame(
        "criterion_id",
        new Refusal("constraint-error", words("tiêu chí không có điều kiện nào", "the criterion has no condition")),
      );
    return { id: v.criterion_id, section: v.plan_section, name: words(v.name_vi, v.name_en), conditions: own };
  });
}

function readTargets(
  table: Table,
  indicators: ReadonlyMap<string, Indicator>,
  criteria: ReadonlyMap<string, Criterion>,
) {
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

function readReports(
  names: readonly string[],
  table: Table,
  when: Calendar,
  indicators: readonly Indicator[],
  findings: Findings,
): readonly Report[] {
  const reported = indicators.filter((indicator) => indicator.level === "ward");
  const columns = {
    unit_id: unitIn(when.register),
    ward: cell.text,
    ...Object.fromEntries(reported.map((indicator) => [indicator.id, cell.reading(indicator.type)] as const)),
  };
  const labels = new Map<string, string>([
    ["ma don vi", "unit_id"],
    ["phuong", "ward"],
    ...reported.map((indicator) => [fold(indicator.name.vi), indicator.id] as const),
  ]);
  const reports = names.flatMap((file): Report[] => {
    const [, name] = REPORT.exec(file) ?? [];
    if (name === undefined) return [];
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
      return [values.unit_id, readings] as const;
    });
    return [{ date, rows: new Map(rows) }];
  });
  return reports.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function readProvinceValues(
  table: Table,
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
  return table("province-values.csv", columns, { key: ["as_of", "indicator_id"] }).flatMap(({ values: v, blame }) => {
    const wrong = outsidePortal(v.as_of, when);
    if (wrong) blame("as_of", wrong);
    try {
      const reading = cell.reading(v.indicator_id.type)(v.value, (warning) => blame("value", warning, "warning"));
      return [
        { asOf: v.as_of, indicator: v.indicator_id, reading, source: v.source_id, note: words(v.note_vi, v.note_en) },
      ];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      blame("value", error);
      return [];
    }
  });
}

function readTasks(table: Table): readonly Task[] {
  const columns = {
    task_id: cell.slug,
    title_vi: cell.filled,
    title_en: cell.filled,
    statement_vi: cell.filled,
    statement_en: cell.filled,
  };
  return table("tasks.csv", columns, { key: ["task_id"] }).map(({ values: v }) => ({
    id: v.task_id,
    title: words(v.title_vi, v.title_en),
    statement: words(v.statement_vi, v.statement_en),
  }));
}

function readTaskUpdates(
  table: Table,
  when: Calendar,
  sources: ReadonlyMap<string, Source>,
  tasks: ReadonlyMap<string, Task>,
) {
  const columns = {
    task_id: reference(tasks, "tasks.csv"),
    date: cell.day,
    text_vi: cell.filled,
    text_en: cell.filled,
    source_id: reference(sources, "sources.csv"),
  };
  return table("task-updates.csv", columns).map(({ values: v, blame }) => {
    const wrong = outsidePortal(v.date, when);
    if (wrong) blame("date", wrong);
    return { task: v.task_id, date: v.date, text: words(v.text_vi, v.text_en), source: v.source_id };
  });
}

function readCorrections(table: Table, when: Calendar) {
  const columns = {
    date: cell.day,
    file: cell.filled,
    unit_id: cell.optional(unitIn(when.register)),
    field: cell.filled,
    published_value: cell.text,
    corrected_value: cell.text,
    reason_vi: cell.filled,
    reason_en: cell.filled,
  };
  return table("corrections.csv", columns).map(({ values: v, blame }) => {
    const wrong = outsidePortal(v.date, when);
    if (wrong) blame("date", wrong);
    return {
      date: v.date,
      file: v.file,
      unit: v.unit_id,
      field: v.field,
      published: v.published_value,
      corrected: v.corrected_value,
      reason: words(v.reason_vi, v.reason_en),
    };
  });
}
