import { type Day, asDay } from "#model/day.ts";
import type { Boundaries, Outline, Portal, Unit } from "#model/vocabulary.ts";
import { type Holding, readOutlines } from "./boundaries.ts";
import { type Calendar, vietnamese } from "./calendar.ts";
import { readCorrections } from "./corrections.ts";
import { readCriteria, readIndicators } from "./criteria.ts";
import { decode } from "./decode.ts";
import { type Finding, Findings, Refusal, conflict, words } from "./finding.ts";
import { knownOn } from "./known.ts";
import { checkMilestones, readMasthead } from "./masthead.ts";
import { nearest } from "./nearest.ts";
import { readRecognitions } from "./recognitions.ts";
import { type ReadTable, byId } from "./reference.ts";
import { isFrozen, readReleases } from "./releases.ts";
import { checkCounts, readCities, registerOf } from "./register.ts";
import { partsOf, readProvinceValues, readReports, reportName } from "./reports.ts";
import { checkDates, readSources } from "./sources.ts";
import { checkSuccessions } from "./succession-faults.ts";
import { readSuccessions } from "./successions.ts";
import { type Watch, readTable } from "./table.ts";
import { readTargets } from "./targets.ts";
import { readTaskUpdates, readTasks } from "./tasks.ts";
import { type UnitRow, readUnits } from "./units.ts";

/** A data folder: bytes by name relative to it, `reports/2024-12-31.csv`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A data folder as it was found: a file that could not be read has the reason. */
export type Folder = ReadonlyMap<string, Uint8Array | Refusal>;

/** The files that every data folder has. */
const REQUIRED = [
  "portal.json",
  "cities.csv",
  "units.csv",
  "successors.csv",
  "sources.csv",
  "boundaries/wards.geojson",
  "boundaries/units-2025.geojson",
  "boundaries/province.geojson",
] as const;

/** The files that may be missing, which reads as a table without rows. Reports come beside them. */
const OPTIONAL = [
  "recognitions.csv",
  "indicators.csv",
  "criteria.csv",
  "criteria-conditions.csv",
  "targets.csv",
  "province-values.csv",
  "tasks.csv",
  "task-updates.csv",
  "corrections.csv",
];

/** The tables that a data folder may hold beside its reports. */
export const TABLES: readonly string[] = [...REQUIRED, ...OPTIONAL].filter((file) => file.endsWith(".csv"));

/** What a data folder gives. */
export interface FolderReading {
  readonly portal: Portal | null;
  /** The units as they are written, with the days that are still ahead at `as_of`: for staff, and for no page. */
  readonly register: readonly Unit[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a whole data folder. All problems are reported at once; with an error among them there is no portal.
 * Warnings come with one.
 */
export function readPortal(files: Folder, watch: Watch = {}): FolderReading {
  const findings = new Findings();
  const missing = REQUIRED.filter((file) => !files.has(file));
  for (const file of missing)
    findings.add({ code: "missing-file", file, message: words("thiếu tệp này", "this file is missing") });
  for (const [file, found] of files)
    if (!isRead(file)) {
      if (found instanceof Refusal) findings.add({ code: found.code, file, message: found.words, hint: found.hint });
      else if (file !== PROVENANCE) findings.add(unread(file));
    }
  let lost = missing.length > 0;
  /** Names that files probably hold, once they are known. */
  let names: readonly string[] = [];

  const textOf = (file: string): string | null => {
    const bytes = files.get(file);
    if (!bytes) return null;
    try {
      return decode(bytes, names);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      lost = true;
      findings.add({ code: error.code, file, message: error.words, hint: error.hint });
      return null;
    }
  };
  const table: ReadTable = (file, columns, options) => {
    const csv = textOf(file);
    return csv === null ? [] : readTable(file, csv, columns, findings, options, watch);
  };
  const outlines = (name: string, needed: readonly Unit[], holding: Holding): ReadonlyMap<string, Outline> => {
    const [file, json] = [`boundaries/${name}.geojson`, textOf(`boundaries/${name}.geojson`)];
    return json === null ? new Map() : readOutlines(file, json, needed, holding, findings);
  };

  const sourceRows = readSources(table);
  const sources = byId(sourceRows.map(({ source }) => source));
  const json = textOf("portal.json");
  const masthead = json === null ? null : readMasthead(json, sources, findings);
  const cityRows = readCities(table);
  const cities = cityRows.map(({ city }) => city);
  const unitRows = readUnits(table, new Map(cities.map((city) => [city.code, city])), masthead);
  const register = unitRows.map(({ unit }) => unit);
  names = register.map(({ name }) => name);
  if (!findings.failedIn("units.csv")) checkCounts(cityRows, register);
  const written = registerOf(register);
  const successionRows = readSuccessions(table, written);
  if (files.has("successors.csv")) checkSuccessions(unitRows, successionRows, written, findings);
  const { planDate, asOf } = masthead ? { planDate: masthead.plan.date, asOf: masthead.asOf } : ANY_TIME;
  checkDates(sourceRows, asOf);
  warnOfLater(unitRows, asOf);
  const successions = successionRows.map(({ succession }) => succession);
  const { begun: units, happened, ...known } = knownOn(asOf, register, successions);
  const indicators = readIndicators(table);
  const criteria = readCriteria(table, byId(indicators));
  const targets = readTargets(table, { cities, indicators: byId(indicators), criteria: byId(criteria) });
  const tasks = readTasks(table);
  const planWards = units.filter((unit) => unit.inPlan);
  if (masthead) checkMilestones(masthead, planWards, findings);
  const todaysWards = units.filter((unit) => !unit.inPlan && unit.validTo === null);
  const boundaries: Boundaries = {
    plan: outlines("wards", planWards, "wards"),
    today: outlines("units-2025", todaysWards, "units"),
    province: [...outlines("province", [], "land").values()],
  };
  const when: Calendar = { planDate, asOf, ...known };
  const rest = {
    recognitions: readRecognitions(table, when, sources),
    reports: readReports([...files.keys()], table, when, indicators, partsOf(targets, criteria), findings),
    provinceValues: readProvinceValues(table, when, sources, byId(indicators)),
    taskUpdates: readTaskUpdates(table, when, sources, byId(tasks)),
    corrections: readCorrections(table, when, indicators, KNOWN),
    releases: readReleases(files, findings, cities),
  };

  // What is looked up in a file that is missing or cannot be read is not found: that is said once, of the file.
  const said = lost ? findings.all.filter(({ code }) => code !== "foreign-key") : findings.all;
  if (!masthead || findings.failed) return { portal: null, register, findings: said };
  return {
    portal: {
      ...masthead,
      cities,
      planWards,
      todaysWards,
      units,
      successions: happened,
      sources: [...sources.values()],
      indicators,
      criteria,
      targets,
      tasks,
      boundaries,
      ...rest,
    },
    register,
    findings: said,
  };
}

/** Where portal.json does not say when, the days of rows are read and held against nothing. */
const ANY_TIME = { planDate: asDay("0001-01-01")!, asOf: asDay("9999-12-31")! } satisfies Partial<Calendar>; // two days

/** Says once that units begin after `as_of`: their dates may be right, and no page shows them yet. */
function warnOfLater(rows: readonly UnitRow[], asOf: Day): void {
  const [first, ...others] = rows.filter(({ unit: { validFrom } }) => validFrom !== null && validFrom > asOf);
  if (!first) return;
  const { vi, en } =
    others.length > 0
      ? words(`đơn vị này và ${others.length} đơn vị khác`, `this unit and ${others.length} more`)
      : words("đơn vị này", "this unit");
  first.blame(
    "valid_from",
    conflict(
      `${vi} lập sau ngày số liệu as_of (${vietnamese(asOf)}), nên cổng chưa hiển thị`,
      `${en}: after as_of (${asOf}), so the portal does not show it yet`,
      words("nếu đã đến ngày đó, sửa as_of trong portal.json", "if that day has come, change as_of in portal.json"),
    ),
    "warning",
  );
}

/** Where the shapes of wards come from, for people: no page shows it. */
const PROVENANCE = "boundaries/quality.csv";

const KNOWN: readonly string[] = [...REQUIRED, ...OPTIONAL, PROVENANCE];
const isRead = (file: string): boolean =>
  isFrozen(file) || reportName(file) !== null || (KNOWN.includes(file) && file !== PROVENANCE);

/** What was meant as a report: it stands under `reports/`, or is a table named after a day. */
const isAstray = (file: string): boolean => /^reports?\/|\d{4}-\d{1,2}-\d{1,2}\.(csv|xlsx?|ods)$/i.test(file);

/** A file that nobody reads is no fault by itself; one that was meant to be read is. */
function unread(file: string): Pick<Finding, "code" | "severity" | "file" | "message" | "hint"> {
  const meant = nearest(file.toLowerCase(), KNOWN);
  const report = isAstray(file);
  return {
    code: "source-error",
    severity: meant || report ? "error" : "warning",
    file,
    message: words("không đọc tệp có tên này", "a file of this name is not read"),
    hint: report
      ? words(
          "lưu báo cáo thành tệp CSV ngay trong reports, mang tên ngày báo cáo, như reports/2025-12-31.csv",
          "save a report as CSV right in reports, named after its reporting date, as reports/2025-12-31.csv",
        )
      : meant
        ? words(`có phải là ${meant}?`, `did you mean ${meant}?`)
        : null,
  };
}
