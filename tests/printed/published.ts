/** What a site publishes for machines, read as a stranger would read it, and counted anew: nothing here is asked of the model. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "#model/day.ts";
import Papa from "papaparse";
import { numbersIn } from "./numbers.ts";
import type { Built } from "../site-at.ts";

export type Row = Readonly<Record<string, string>>;
/** What stands in a JSON file, read without a schema. */
export type Json = Readonly<Record<string, ReturnType<typeof JSON.parse>>>;

export interface Published {
  readonly wards: readonly Row[];
  /** The wards of today, each with its city of before. */
  readonly today: readonly Row[];
  readonly units: readonly Row[];
  readonly targets: readonly Row[];
  readonly criteria: readonly Row[];
  readonly indicators: readonly Row[];
  figure(id: string): Json | undefined;
  target(id: string): Json;
  ward(id: string): Json;
  /** The units that lie in a city of the plan, by the slug of the city: of the plan, or of today. */
  inCity(list: "plan" | "today", slug: string): readonly Row[];
  /** The slugs of cities, by their names. */
  readonly slugs: ReadonlyMap<string, string>;
  /** The status of a unit of either list. */
  statusOf(unit: string): string | undefined;
  /** How some units stand to a criterion on a day: met, not met, and the others. */
  results(units: readonly Row[], criterion: string, date: string): Results;
  /** How many units that lived on a day have reported anything by then. */
  reporting(units: readonly Row[], date: string): number;
  readonly reportDates: readonly Day[];
  /** The last reporting date on which any of some units is told of. */
  lastReportOf(units: readonly Row[]): string | undefined;
  readonly figures: readonly Json[];
  readonly recognitions: readonly Row[];
  readonly tasks: readonly Row[];
  readonly updates: readonly Row[];
  /** Texts with digits in them, the longest first: names, sentences of the plan, readings, documents, remarks. */
  readonly quotes: readonly string[];
  /** The sections of the plan. */
  readonly sections: ReadonlySet<string>;
  /** What counts of wards there are: of lists, of those named for a year, of those that lived, and that had ended, on a day. */
  readonly listSizes: ReadonlySet<number>;
  /** What the plan asks of a ward by a criterion, in numbers. */
  thresholds(criterion: string): readonly number[];
  /** The first year by which a criterion is asked for; empty where none is named. */
  dueOf(criterion: string): string;
  /** The size of a file below data/, in bytes. */
  sizeOf(name: string): number;
  /** Every day that a file tells of. */
  readonly days: ReadonlySet<string>;
  /** What a condition of a criterion asks, by the name of its indicator: the least and the most. */
  asked(criterion: string, indicator: string): readonly number[] | null;
  /** Years from that of the plan to its last. */
  readonly years: ReadonlySet<number>;
  /** The day up to which it speaks. */
  readonly asOf: string;
  /** The corrections that there are, by the table that staff keep. */
  readonly corrections: readonly Row[];
}

export interface Results {
  readonly met: number;
  readonly notMet: number;
  readonly none: number;
  readonly of: number;
}

/**
 * @param folder the data folder: what the plan says and who says it is published on pages, and stands in no table of its own
 * @param within where the files stand: those of the live edition, or of a release
 */
export function published(site: Built, folder: string, within = "data/"): Published {
  const kept = <T>(read: (key: string) => T) => {
    const all = new Map<string, T>();
    return (key: string) => all.get(key) ?? (all.set(key, read(key)), all.get(key)!); // just set
  };
  const csv = kept((name: string): readonly Row[] => Papa.parse<Row>(site.text(`${within}${name}`), { header: true, skipEmptyLines: true }).data); // prettier-ignore
  const json = (name: string): Json => JSON.parse(site.text(`${within}${name}`));
  const wards = csv("wards.csv");
  const units = csv("units.csv");
  const features: readonly Json[] = json("units-2025.geojson")["features"];
  const statuses = new Map<string, string>([
    ...features.map(({ properties }) => [properties.unit_id, properties.status] as const),
    ...wards.map(({ unit_id, status }) => [unit_id!, status!] as const), // both columns are there
  ]);
  const slugs = new Map(wards.map(({ city, url }) => [city!, url!.split("/").at(-3)!] as const));
  const codes = new Map(wards.map(({ city, city_code }) => [slugs.get(city!)!, city_code!] as const));
  const isOfToday = ({ unit_id }: Row) => statuses.get(unit_id!) && !wards.some((ward) => ward["unit_id"] === unit_id);
  const today = units.filter(isOfToday);
  const figures: readonly Json[] = json("figures.json")["figures"];
  const results = new Map<string, string>();
  const reporting = new Set<string>();
  const told = new Map<string, string>();
  const dates = new Set<string>();
  for (const { date, unit_id, criterion_id, result, no_value } of csv("observations.csv")) {
    told.set(unit_id!, date!); // in the order of the dates
    dates.add(date!);
    if (criterion_id && result) results.set(`${date} ${unit_id} ${criterion_id}`, result);
    if (no_value !== "not-reported") reporting.add(`${date} ${unit_id}`);
  }
  const given = kept((name: string): readonly Row[] => Papa.parse<Row>(readFileSync(join(folder, name), "utf8").replace("\ufeff", ""), { header: true, skipEmptyLines: true }).data); // prettier-ignore
  const texts = [...TABLES.flatMap(csv), ...GIVEN.flatMap(given)].flatMap((row) => Object.values(row));
  const isRead = (file: string) => /^[^/]*\.(?:csv|json)$|^wards\/.*json$/.test(file);
  const filesOf = [...[...site.files].filter((file) => file.startsWith(within) && isRead(file.slice(within.length))).map(site.text), ...site.portal.releases.map(({ date }) => date), ...["portal.json", "task-updates.csv", "corrections.csv"].map((file) => readFileSync(join(folder, file), "utf8")), ...updatedOn()]; // prettier-ignore
  const { plan, as_of }: Json = json("figures.json");
  const years = [plan.date, as_of, ...figures.map(({ milestone }) => milestone?.date ?? "")].map((day) => Number(day.slice(0, 4))).filter(Boolean); // prettier-ignore
  return {
    asOf: as_of,
    corrections: given("corrections.csv"),
    tasks: given("tasks.csv"),
    updates: given("task-updates.csv"),
    quotes: quotesOf([
      ...described(json("datapackage.json")),
      ...texts,
      ...texts.flatMap(passages),
      plan.number,
      ...figures.flatMap(({ name }) => [name.vi, name.en]),
    ]),
    sections: new Set([...csv("targets.csv"), ...csv("criteria.csv")].map((row) => row["plan_section"]!).concat(given("tasks.csv").map(({ task_id }) => task_id!.toUpperCase().replace("-", ".")))), // prettier-ignore
    listSizes: new Set([
      ...listSizes(units, wards, today),
      ...BY_RESOLUTION,
      ...figures.flatMap(({ milestone }) => milestone?.wards ?? []),
    ]),
    thresholds: kept((criterion) => [
      ...given("criteria-conditions.csv").filter(({ criterion_id }) => criterion_id === criterion).flatMap(({ min, max }) => [min, max]).filter(Boolean).map(Number), // prettier-ignore
      // Bands are asked for in words alone, each as a target: "under 20" is up to 19.
      ...csv("targets.csv").filter(({ criterion_id }) => criterion_id === criterion).flatMap(({ statement_vi }) => numbersIn(statement_vi!, "vi").flatMap((n) => (n === 20 ? [n, n - 1] : [n]))), // prettier-ignore
    ]),
    dueOf: (criterion) => csv("targets.csv").filter(({ criterion_id }) => criterion_id === criterion).map(({ deadline }) => deadline!).filter(Boolean).sort()[0] ?? "", // prettier-ignore
    days: new Set(filesOf.flatMap((text) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? [])),
    asked(criterion, indicator) {
      const row = given("criteria-conditions.csv").find(({ criterion_id, indicator_id }) => criterion_id === criterion && csv("indicators.csv").some(({ indicator_id: id, name_vi, name_en }) => id === indicator_id && (name_vi === indicator || name_en === indicator))); // prettier-ignore
      return row && (row["min"] || row["max"])
        ? [...new Set([row["min"], row["max"]])].filter(Boolean).map(Number)
        : null;
    },
    sizeOf: (name) => site.bytes(`${within}${name}`).length,
    years: new Set(Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, at) => Math.min(...years) + at)), // prettier-ignore
    wards,
    units,
    figures,
    today,
    targets: csv("targets.csv"),
    criteria: csv("criteria.csv"),
    indicators: csv("indicators.csv"),
    recognitions: csv("recognitions.csv"),
    slugs,
    inCity: (list, slug) =>
      list === "plan"
        ? wards.filter(({ city }) => slugs.get(city!) === slug)
        : today.filter(({ former_city_code }) => former_city_code === codes.get(slug)),
    figure: (id) => figures.find(({ figure_id }) => figure_id === id),
    target: kept((id) => json(`targets/${id}.json`)),
    ward: kept((id) => json(`wards/${id}.json`)),
    statusOf: (unit) => statuses.get(unit),
    results(units, criterion, date) {
      const said = units.map(({ unit_id }) => results.get(`${date} ${unit_id} ${criterion}`));
      const [met, notMet] = ["met", "not-met"].map((result) => said.filter((one) => one === result).length) as [number, number]; // prettier-ignore
      return { met, notMet, none: units.length - met - notMet, of: units.length };
    },
    reporting: (units, date) => units.filter(({ unit_id }) => reporting.has(`${date} ${unit_id}`)).length,
    reportDates: [...dates].sort() as Day[], // as the files write days
    lastReportOf: (units) => units.map(({ unit_id }) => told.get(unit_id!) ?? "").sort().at(-1) || undefined, // prettier-ignore
  };
}

/** The days on which the pages of prose were last written on, as they say themselves. */
const updatedOn = (): readonly string[] =>
  globSync("content/*/*.mdx").flatMap((file) => /^updated: .*$/m.exec(readFileSync(file, "utf8")) ?? []);

/** The tables that hold texts, of the site and of the data folder. */
const TABLES = ["units.csv", "targets.csv", "criteria.csv", "indicators.csv", "sources.csv", "recognitions.csv"];
const GIVEN = ["tasks.csv", "task-updates.csv", "successors.csv", "criteria.csv", "targets.csv"];

const quotesOf = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map((text) => text.replace(/\s+/g, " ").trim()))]
    .filter((text) => /\d/.test(text) && /\p{L}/u.test(text))
    .sort((a, b) => b.length - a.length);

/** A long text is set in passages: each of them is a quotation too. */
const passages = (text: string): readonly string[] => (text.length > 200 ? text.split(/(?<=[.;:]) /) : []).flatMap((part) => [part, part.replace(/[;.]$/, "")]); // prettier-ignore

/**
 * Counts of units that the tables do not hold and the prose tells by its source: 73 wards from 1 November 2024, when four communes of
 * Đông Triều had become wards and three wards had ended; 177 units with the communes and townships of 8 May 2024.
 */
const BY_RESOLUTION = [73, 177];

function listSizes(units: readonly Row[], wards: readonly Row[], today: readonly Row[]): readonly number[] {
  const changes = [...new Set(units.flatMap(({ valid_from, valid_to }) => [valid_from, valid_to]))]
    .filter(Boolean)
    .sort() as string[];
  const isWard = ({ kind }: Row) => kind === "phường";
  const living = (day: string) => units.filter((unit) => isWard(unit) && (unit["valid_from"] ?? "") <= day && (unit["valid_to"] === "" || unit["valid_to"]! >= day)).length; // prettier-ignore
  const ended = changes.map((day) => wards.filter(({ valid_to }) => valid_to === day).length);
  const named = [...Map.groupBy(wards, ({ roadmap_year }) => roadmap_year).values()].map(({ length }) => length);
  const reused = today.filter(({ code, name_vi }) => wards.some(({ unit_id, ward }) => unit_id === code && ward !== name_vi)); // prettier-ignore
  return [wards.length, today.length, reused.length, ...changes.map(living), ...ended, ...named];
}

/** What a file says of its columns. */
const described = (json: unknown): readonly string[] =>
  typeof json === "string" ? [json] : json && typeof json === "object" ? Object.values(json).flatMap(described) : [];
