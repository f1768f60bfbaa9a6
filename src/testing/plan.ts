/**
 * Small made portals under the plan as it is: the real tables of indicators, criteria, targets and cities, with a handful
 * of made wards. They are written as a data folder and read as any other. No number here was ever reported.
 */
import Papa from "papaparse";
import { readFolder } from "#data/folder.ts";
import { type Files, readPortal } from "#data/portal.ts";
import { report } from "#data/report.ts";
import type { Portal } from "#model/vocabulary.ts";
import { aSquare } from "./sample.ts";

/** A ward; without a word more it is one of the plan, in Hạ Long, without a roadmap year, and still lives. */
export interface Ward {
  readonly city?: string;
  readonly roadmap?: number;
  readonly since?: string;
  readonly until?: string;
}

/** What the wards of the plan and of today are, and what is on record of them. Wards are called by their number, from 1 on. */
export interface Given {
  readonly asOf?: string;
  readonly wards: number | readonly Ward[];
  readonly today?: number | readonly Ward[];
  /** Ward, day and the ward that took it in; those of today are numbered after those of the plan. */
  readonly mergers?: readonly (readonly [ward: number, on: string, into: number])[];
  readonly outcomes?: readonly (readonly [ward: number, year: number, outcome: string, decided: string])[];
  /**
   * By reporting date and indicator the cells of the wards that live on that date, those of the plan first, as they are
   * written: "có không [c]", "12 9". "3×có" is three times the same, "-" an empty cell; wards without a cell send nothing.
   */
  readonly reports?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly province?: readonly (readonly [asOf: string, indicator: string, value: string])[];
}

const TABLES = ["indicators.csv", "criteria.csv", "criteria-conditions.csv", "targets.csv", "cities.csv"] as const;

const real = readFolder("data");
const text = (file: string): string => new TextDecoder().decode(real.get(file) as Uint8Array); // the real data reads

/** So many times the same ward. */
export const many = (count: number, ward: Ward = {}): readonly Ward[] => Array.from({ length: count }, () => ward);

/** The portal of a made folder. @throws Error when it cannot be read */
export function planOf(given: Given): Portal {
  const { portal, findings } = readPortal(planFolder(given));
  if (!portal || findings.some(({ severity }) => severity === "error")) throw new Error(report(findings, "en"));
  return portal;
}

/** The made folder, with some files of the real data replaced or added. */
export function planFolder(given: Given, replaced: Readonly<Record<string, string>> = {}): Files {
  const units = unitsOf(given);
  const files: Readonly<Record<string, string>> = {
    ...Object.fromEntries(TABLES.map((file) => [file, text(file)])),
    "portal.json": masthead(given.asOf ?? "2026-06-30", units.filter(({ in_plan }) => in_plan === "yes").length),
    "units.csv": csv(units),
    "successors.csv": successors(
      (given.mergers ?? []).map(([ward, on, into]) => ({
        unit_id: units[ward - 1]?.unit_id,
        effective_date: on,
        successor_id: units[into - 1]?.unit_id,
        relation: "merged-whole",
        resolution: "1/NQ-THU",
        clause: "",
        inferred: "no",
        note_vi: "",
        note_en: "",
      })),
    ),
    "sources.csv": csv([{ source_id: "thu", title_vi: "Văn bản thử", title_en: "Test document", issuer: "", number: "", date: "", url: "" }]), // prettier-ignore
    "recognitions.csv": csv(
      (given.outcomes ?? []).map(([ward, year, outcome, decided]) => ({
        unit_id: units[ward - 1]?.unit_id,
        assessment_year: year,
        outcome,
        decision_number: "1/QĐ-THU",
        decision_date: decided,
        announced_date: "",
        source_id: "thu",
        note_vi: "",
        note_en: "",
      })),
    ),
    "province-values.csv": csv(
      (given.province ?? []).map(([as_of, indicator_id, value]) => ({ as_of, indicator_id, value, source_id: "thu", note_vi: "", note_en: "" })), // prettier-ignore
    ),
    ...Object.fromEntries(
      Object.entries(given.reports ?? {}).map(([date, columns]) => [
        `reports/${date}.csv`,
        csv(reportRows(units.filter((unit) => livesOn(unit, date)), columns)), // prettier-ignore
      ]),
    ),
    "boundaries/wards.geojson": shapes(units.filter(({ in_plan }) => in_plan === "yes")),
    "boundaries/units-2025.geojson": shapes(units.filter(({ in_plan }) => in_plan === "no")),
    "boundaries/province.geojson": shapes([]),
    ...replaced,
  };
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(files).flatMap(([file, text]) => (text ? [[file, encoder.encode(text)] as const] : [])),
  );
}

const SUCCESSORS = "unit_id,effective_date,successor_id,relation,resolution,clause,inferred,note_vi,note_en\n";

/** A table that every folder has, also without rows. */
const successors = (rows: readonly Row[]): string => csv(rows) || SUCCESSORS;

type Row = Readonly<Record<string, string | number | undefined>>;
type UnitRow = ReturnType<typeof unitsOf>[number];

/** A table of these rows; of none no file, which reads as a table without rows. */
const csv = (rows: readonly Row[]): string => (rows.length > 0 ? Papa.unparse([...rows]) : "");

const wardsOf = (given: number | readonly Ward[]): readonly Ward[] => (typeof given === "number" ? many(given) : given);

function unitsOf({ wards, today = [] }: Given) {
  const codes = new Map(
    Papa.parse<Record<string, string>>(text("cities.csv"), { header: true }).data.map((row) => [row["slug"], row["city_code"]]), // prettier-ignore
  );
  const plan = wardsOf(wards);
  return [...plan, ...wardsOf(today)].map(({ city = "ha-long", roadmap, since, until }, index) => {
    const inPlan = index < plan.length;
    const code = String(90_001 + index);
    return {
      unit_id: inPlan ? code : `${code}-2025`,
      code,
      name_vi: `Thử ${index + 1}`,
      kind: "phường",
      city_code: inPlan ? codes.get(city) : "",
      former_city_code: inPlan ? "" : codes.get(city),
      slug: `thu-${index + 1}`,
      valid_from: since ?? (inPlan ? "" : "2025-07-01"),
      valid_to: until ?? "",
      in_plan: inPlan ? "yes" : "no",
      roadmap_year: roadmap ?? "",
      lat: "21.01",
      lon: (106.01 + index * 0.02).toFixed(2),
    };
  });
}

const livesOn = ({ valid_from, valid_to }: UnitRow, date: string): boolean =>
  valid_from <= date && (valid_to === "" || valid_to >= date);

/** One row for each unit that has a cell in any column. */
function reportRows(units: readonly UnitRow[], columns: Readonly<Record<string, string>>): readonly Row[] {
  const cells = Object.entries(columns).map(([indicator, written]) => [indicator, cellsOf(written)] as const);
  const length = Math.max(0, ...cells.map(([, row]) => row.length));
  if (length > units.length) throw new Error(`${length} cells for ${units.length} wards`);
  return units.slice(0, length).map(({ unit_id }, place) => ({
    unit_id,
    ...Object.fromEntries(cells.map(([id, row]) => [id, row[place] ?? ""])),
  }));
}

/** "3×có -" as the cells có, có, có and an empty one. */
const cellsOf = (written: string): readonly string[] =>
  written
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const [, times = "1", cell = ""] = /^(?:(\d+)×)?(.+)$/.exec(word) ?? [];
      return Array.from({ length: Number(times) }, () => (cell === "-" ? "" : cell));
    });

/** The outlines of these units; where there are none a piece of land that is no ward. */
const shapes = (units: readonly Pick<UnitRow, "unit_id" | "lon">[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: (units.length > 0 ? units : [{ unit_id: "90000", lon: "105.01" }]).map(({ unit_id, lon }) => ({
      type: "Feature",
      properties: { unit_id },
      geometry: aSquare(Number(lon) - 0.01, 21),
    })),
  });

const masthead = (asOf: string, wards: number): string =>
  JSON.stringify({
    name_vi: "Cổng thử",
    name_en: "Test portal",
    province_vi: "Tỉnh Thử",
    province_en: "Tỉnh Thử",
    plan: { number: "1/KH-THU", date: "2024-05-08", title_vi: "Kế hoạch thử", title_en: "Test plan", url: "https://portal.example/plan", source_id: "thu" }, // prettier-ignore
    as_of: asOf,
    synthetic: true,
    site: "https://portal.example",
    contact: { email: "hello@portal.example" },
    milestones: [
      { date: "2024-12-31", wards: 1 },
      { date: "2030-12-31", wards },
    ],
  });
