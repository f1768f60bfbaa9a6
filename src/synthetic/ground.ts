import { type Day, asDay } from "#model/day.ts";
import type { Unit } from "#model/vocabulary.ts";
import { type Row, rowsOf } from "./csv.ts";

/** What must be known of a unit to make up what is said of it. */
export type Subject = Pick<Unit, "id" | "name" | "validFrom" | "validTo" | "inPlan" | "roadmapYear">;

/** The part of a data folder that says which units there are, where they lie, and what became of them: texts by file name. */
export type Ground = ReadonlyMap<string, string>;

const FILES = [
  "cities.csv",
  "units.csv",
  "successors.csv",
  "boundaries/wards.geojson",
  "boundaries/units-2025.geojson",
  "boundaries/province.geojson",
] as const;

/** The real ground: these files of the real data, as they are. */
export const realGround = (base: ReadonlyMap<string, string>): Ground =>
  new Map(FILES.map((file) => [file, base.get(file) ?? ""]));

/** The units of a ground, in the order of its register. */
export const subjectsOf = (ground: Ground): readonly Subject[] => rowsOf(ground.get("units.csv") ?? "").map(subject);

const subject = (row: Row): Subject => ({
  id: row["unit_id"] ?? "",
  name: row["name_vi"] ?? "",
  validFrom: day(row["valid_from"]),
  validTo: day(row["valid_to"]),
  inPlan: isYes(row["in_plan"]),
  roadmapYear: row["roadmap_year"] ? Number(row["roadmap_year"]) : null,
});

const isYes = (text = ""): boolean => /^(yes|có|true|1)$/iu.test(text);

/** @throws Error for a day that is written in another way than in the project's own register */
function day(text = ""): Day | null {
  const read = text === "" ? null : asDay(text);
  if (text !== "" && read === null) throw new Error(`units.csv: cần ngày dạng 2025-06-30, gặp “${text}”`);
  return read;
}
