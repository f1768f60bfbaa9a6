import type { Files } from "#data/portal.ts";
import { correctionsCsv } from "./corrections.ts";
import { rowsOf } from "./csv.ts";
import { type Ground, realGround, subjectsOf } from "./ground.ts";
import { madeUpGround } from "./made-up-ground.ts";
import { type PortalJson, portalJson, scaledMilestones } from "./masthead.ts";
import { provinceValuesCsv } from "./province-values.ts";
import { madeUpOutcomes, recognitionsCsv } from "./recognitions.ts";
import { madeUpReports, reportFiles } from "./reports.ts";
import { sourcesCsv } from "./sources.ts";
import { madeUpTargetsCsv } from "./targets.ts";
import { taskUpdatesCsv } from "./task-updates.ts";

/** What the plan says and how it is read: the same in generated data. */
const COPIED = ["indicators.csv", "criteria.csv", "criteria-conditions.csv", "tasks.csv"] as const;

export interface Wish {
  /** How many wards the plan is to have; without it as many as the real one. */
  readonly wards?: number | undefined;
  /** A whole number. The same number gives the same bytes. */
  readonly seed: number;
}

/** How many wards the plan of a data folder has. */
export const planWardCount = (base: Files): number =>
  subjectsOf(realGround(texts(base))).filter(({ inPlan }) => inPlan).length;

/**
 * A complete data folder with made-up values. With as many wards as the base has, they are those of the base with their
 * shapes and what became of them; with any other number they are made up too.
 *
 * @param base a data folder that readPortal accepts
 * @throws RangeError for a number of wards that is not a whole number above zero, or for which the map has no room
 */
export function synthesise(base: Files, { wards = planWardCount(base), seed }: Wish): Files {
  if (!Number.isInteger(wards) || wards < 1) throw new RangeError(`số phường phải là số nguyên từ 1, gặp ${wards}`);
  const masthead = JSON.parse(text(base, "portal.json")) as PortalJson; // checked when the base was read
  const indicators = rowsOf(text(base, "indicators.csv"));
  const isReal = wards === planWardCount(base);
  const ground = isReal ? realGround(texts(base)) : inventedGround(base, masthead, wards, seed);

  const subjects = subjectsOf(ground);
  const outcomes = madeUpOutcomes(subjects, seed);
  const models = new Set(outcomes.filter(({ outcome }) => outcome === "recognised").map(({ subject }) => subject.id));
  const reports = madeUpReports(subjects, indicators, models, seed);
  return encoded([
    ["portal.json", portalJson(masthead, wards, isReal)],
    ...ground,
    ["sources.csv", sourcesCsv(text(base, "sources.csv"))],
    ...COPIED.map((file) => [file, text(base, file)] as const),
    ["targets.csv", isReal ? text(base, "targets.csv") : inventedTargets(base, masthead, ground, wards)],
    ["recognitions.csv", recognitionsCsv(outcomes)],
    ...reportFiles(reports, indicators),
    ["province-values.csv", provinceValuesCsv(indicators, seed)],
    ["task-updates.csv", taskUpdatesCsv(rowsOf(text(base, "tasks.csv")), seed)],
    ["corrections.csv", correctionsCsv(reports, indicators, seed)],
  ]);
}

/** Made-up ground beside the real one of the base: no name and no code of it comes up again. */
function inventedGround(base: Files, masthead: PortalJson, wards: number, seed: number): Ground {
  const [cities, units] = [rowsOf(text(base, "cities.csv")), rowsOf(text(base, "units.csv"))];
  const [first] = scaledMilestones(masthead, wards);
  return madeUpGround(wards, seed, {
    realNames: [...cities, ...units].map((row) => row["name_vi"] ?? ""),
    realCityCodes: cities.map((row) => row["city_code"] ?? ""),
    realCodes: units.map((row) => row["code"] ?? ""),
    roadmap: { year: Number(first?.date.slice(0, 4)), wards: first?.wards ?? 0 },
  });
}

/** The targets of the base, asked of made-up ground. */
const inventedTargets = (base: Files, masthead: PortalJson, ground: Ground, wards: number): string =>
  madeUpTargetsCsv(
    text(base, "targets.csv"),
    { cities: rowsOf(text(base, "cities.csv")), wards: planWardCount(base) },
    {
      cities: rowsOf(ground.get("cities.csv") ?? ""),
      units: rowsOf(ground.get("units.csv") ?? ""),
      milestones: scaledMilestones(masthead, wards),
    },
  );

const text = (files: Files, file: string): string => new TextDecoder().decode(files.get(file));
const texts = (files: Files): ReadonlyMap<string, string> =>
  new Map([...files.keys()].map((file) => [file, text(files, file)]));

const encoded = (files: readonly (readonly [file: string, text: string])[]): Files =>
  new Map(files.map(([file, text]) => [file, new TextEncoder().encode(text)]));
