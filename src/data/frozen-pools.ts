/**
 * The shares that a release printed and what it said of those it closed, read from its files of targets: its edition did not hold them before the portal
 * compared them.
 */
import type { PublishedPool, PublishedVerdict } from "#model/published.ts";
import { asDay } from "#model/day.ts";
import type { City } from "#model/vocabulary.ts";
import { isRecord } from "./json.ts";

/** Those of one file `data/targets/{target_id}.json`; none of a target that is no share of sums. */
export function poolsIn(file: unknown, cities: readonly Pick<City, "code" | "slug">[]): readonly PublishedPool[] {
  if (!isRecord(file) || !isRecord(file["target"]) || file["target"]["judging"] !== "pooled") return [];
  const { target_id: target, date } = file["target"];
  const slugOf = (code: unknown) => cities.find((city) => city.code === code)?.slug ?? String(code);
  const entries = [
    ...rowsOf(file["by_date"]).map((row) => ({ row, day: row["date"], otherBase: null, city: null })),
    ...rowsOf(file["by_city"]).map((row) => ({ row, day: date, otherBase: null, city: slugOf(row["city_code"]) })),
    ...rowsOf(file["other_readings"]).map((row) => ({ row, day: date, otherBase: String(row["indicator_id"]), city: null })), // prettier-ignore
  ];
  return entries.flatMap(({ row, day, otherBase, city }) => {
    const { list: name, numerator, denominator, counts } = row;
    const report = asDay(String(day));
    const reported = isRecord(counts) ? counts["reported"] : null;
    if (!report || typeof numerator !== "number" || typeof denominator !== "number" || typeof reported !== "number")
      return []; // a sum that was closed
    const list = name === "today" ? ("today" as const) : ("plan" as const);
    return [{ target: String(target), otherBase, list, city, report, numerator, denominator, reported }];
  });
}

/** What one file says of shares whose sums stay closed, each once. */
export function verdictsIn(file: unknown): readonly PublishedVerdict[] {
  if (!isRecord(file) || !isRecord(file["target"]) || file["target"]["judging"] !== "pooled") return [];
  const target = String(file["target"]["target_id"]);
  const all = rowsOf(file["results"]).flatMap(({ list, date, verdict, numerator, counts }) => {
    const [report, reported] = [asDay(String(date)), isRecord(counts) ? counts["reported"] : null];
    if (numerator !== null || (list !== "plan" && list !== "today") || (verdict !== "met" && verdict !== "not-met"))
      return [];
    return report && typeof reported === "number" ? [{ target, list, report, verdict, reported } as const] : [];
  });
  return [...new Map(all.map((one) => [`${one.list} ${one.report}`, one])).values()];
}

const rowsOf = (rows: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(rows) ? rows.filter(isRecord) : [];
