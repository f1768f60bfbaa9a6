import { fold, toneKey } from "#model/fold.ts";
import { bare } from "#model/search.ts";
import type { City, Succession, Unit } from "#model/vocabulary.ts";
import * as cell from "./cell.ts";
import { Refusal, conflict, words } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { type ReadTable, byId, reference } from "./reference.ts";

/** The units by what a row may call them. */
export interface Register {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  /** Units by folded name, for "did you mean": several where a later unit bears the name again. */
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
}

export const registerOf = (units: readonly Unit[]): Register => ({
  byId: byId(units),
  byCode: Map.groupBy(units, (unit) => unit.code),
  byName: Map.groupBy(units, (unit) => fold(unit.name)),
});

/** Reads a unit_id. A lost leading zero is given back with a warning; a name or a near miss is met with the ids that can be meant. */
export const unitIn =
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

/** Refuses a name that is not the unit's; marks in either style, with or without "Phường", are the same name. */
export function disagreeing(unit: Unit, name: string): Refusal | null {
  const plain = (text: string) => toneKey(bare(text));
  if (name === "" || plain(name) === plain(unit.name)) return null;
  return conflict(`mã ${unit.id} là ${unit.name}`, `code ${unit.id} is ${unit.name}`);
}

export function readCities(table: ReadTable): readonly City[] {
  const columns = {
    city_code: cell.filled,
    name_vi: cell.filled,
    name_en: cell.filled,
    kind: cell.filled,
    slug: cell.slug,
    ward_count: cell.text,
    roadmap_2024_count: cell.text,
  };
  const taken = new Map<string, number>();
  return table("cities.csv", columns, { key: ["city_code"], declares: true }).map(({ values: v, row, blame }) => {
    const other = taken.get(v.slug);
    if (other !== undefined) blame("slug", sameAddress(other));
    taken.set(v.slug, row);
    return { code: v.city_code, name: words(v.name_vi, v.name_en), kind: v.kind, slug: v.slug };
  });
}

const sameAddress = (row: number) =>
  new Refusal("primary-key", words(`địa chỉ trùng với dòng ${row}`, `the same address as row ${row}`));

export function readUnits(table: ReadTable, cities: ReadonlyMap<string, City>): readonly Unit[] {
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
  return table("units.csv", columns, {
    key: ["unit_id"],
    declares: true,
    needed: ["city_code", "valid_from", "valid_to", "roadmap_year"],
  }).flatMap(({ values: v, row, blame }) => {
    const home = v.city_code ?? v.former_city_code;
    if (!home) {
      const refusal = conflict("cần mã thành phố, thị xã", "needs the code of a city or town");
      blame(v.in_plan ? "city_code" : "former_city_code", refusal);
      return [];
    }
    const address = v.in_plan ? `${home.slug}/${v.slug}` : v.slug;
    const taken = addresses.get(address);
    if (taken !== undefined) blame("slug", sameAddress(taken));
    if (v.unit_id !== v.code && !/^-\d{4}$/.test(v.unit_id.replace(v.code, "")))
      blame(
        "unit_id",
        conflict("mã đơn vị là mã code, hoặc mã code và năm lập", "is the code, or the code and the first year"),
      );
    if (v.valid_from && v.valid_to && v.valid_to < v.valid_from)
      blame("valid_to", conflict("kết thúc trước khi lập", "ends before it begins"));
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

export function readSuccessions(table: ReadTable, register: Register): readonly Succession[] {
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
