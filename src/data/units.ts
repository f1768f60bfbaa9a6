import { fold } from "#model/fold.ts";
import type { City, Unit } from "#model/vocabulary.ts";
import * as cell from "./cell.ts";
import { conflict, words } from "./finding.ts";
import { type ReadTable, reference } from "./reference.ts";
import { byRegister, sameAddress } from "./register.ts";
import type { TableRow } from "./table.ts";
import { type Plan, contradictions, misfits, overlap, sameCode } from "./unit-faults.ts";

/** The register holds wards only: whatever else stood in it would be counted as one. */
const ward: cell.CellReader<string> = (text) => {
  if (fold(text) !== "phuong")
    throw conflict("units.csv chỉ có phường", "units.csv holds wards only", words("viết phường", "write phường"));
  return text;
};

const degrees =
  (most: number): cell.CellReader<number> =>
  (text, warn) => {
    const value = cell.decimal(text, warn);
    if (Math.abs(value) > most)
      throw conflict(
        `phải từ -${most} đến ${most} độ`,
        `must be from -${most} to ${most} degrees`,
        words("lat là vĩ độ, lon là kinh độ", "lat is the latitude, lon the longitude"),
      );
    return value;
  };

const columnsOf = (cities: ReadonlyMap<string, City>) => {
  const city = cell.optional(reference(cities, "cities.csv"));
  return {
    unit_id: cell.code,
    code: cell.code,
    name_vi: cell.filled,
    name_gso: cell.text,
    kind: ward,
    city_code: city,
    former_city_code: city,
    slug: cell.slug,
    valid_from: cell.optional(cell.day),
    valid_to: cell.optional(cell.day),
    in_plan: cell.boolean,
    roadmap_year: cell.optional(cell.year),
    lat: degrees(90),
    lon: degrees(180),
    population_2019: cell.text,
  };
};
/** A row of `units.csv`. */
export type Row = TableRow<ReturnType<typeof columnsOf>>;

/** A unit with its whole life, also where that reaches beyond `as_of`, and the way to find fault with its row later. */
export interface UnitRow extends Pick<Row, "blame"> {
  readonly unit: Unit;
}

/** Reads `units.csv`. Lives are held against each other, and against the plan where portal.json says which it is. */
export function readUnits(table: ReadTable, cities: ReadonlyMap<string, City>, plan: Plan | null): readonly UnitRow[] {
  const rows = table("units.csv", columnsOf(cities), {
    key: ["unit_id"],
    declares: true,
    needed: ["city_code", "valid_from", "valid_to", "roadmap_year"],
  });
  const addresses = new Map<string, number>();
  const bearers = new Map<string, readonly Row[]>();
  const read = rows.flatMap((row): UnitRow[] => {
    const { values: v, blame } = row;
    const [column, home] = v.in_plan
      ? (["city_code", v.city_code] as const)
      : (["former_city_code", v.former_city_code ?? v.city_code] as const);
    if (!home) {
      blame(column, conflict("cần mã thành phố, thị xã", "needs the code of a city or town"));
      return [];
    }
    const address = v.in_plan ? `${home.slug}/${v.slug}` : v.slug;
    const taken = addresses.get(address);
    if (taken !== undefined) blame("slug", sameAddress(taken));
    addresses.set(address, row.row);

    const earlier = bearers.get(v.code) ?? [];
    const beside = earlier.find((other) => overlap(other.values, v));
    if (beside) blame("code", sameCode(beside));
    bearers.set(v.code, [...earlier, row]);

    for (const { column, refusal } of [...contradictions(v), ...(plan ? misfits(v, plan) : [])]) blame(column, refusal);
    return [{ unit: unitOf(v, home), blame }];
  });
  return read.sort((a, b) => byRegister(a.unit, b.unit));
}

const unitOf = (v: Row["values"], city: City): Unit => ({
  id: v.unit_id,
  code: v.code,
  name: v.name_vi,
  kind: v.kind,
  slug: v.slug,
  city,
  validFrom: v.valid_from,
  validTo: v.valid_to,
  inPlan: v.in_plan,
  roadmapYear: v.roadmap_year,
  point: [v.lon, v.lat],
});
