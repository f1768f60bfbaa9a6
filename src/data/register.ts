import { fold, toneKey } from "#model/fold.ts";
import { by } from "#model/order.ts";
import { bare } from "#model/search.ts";
import type { City, Unit } from "#model/vocabulary.ts";
import * as cell from "./cell.ts";
import { Refusal, conflict, words } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { type ReadTable, byId } from "./reference.ts";
import type { TableRow } from "./table.ts";

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

/** Units in the order of every list that has no other: those of the plan first, city by city. */
export const byRegister = by<Unit>(
  ({ inPlan }) => (inPlan ? 0 : 1),
  ({ city }) => city.code,
  ({ id }) => id,
);

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
  if (name === "" || name === unit.name || plain(name) === plain(unit.name)) return null;
  return conflict(`mã ${unit.id} là ${unit.name}`, `code ${unit.id} is ${unit.name}`);
}

const cityColumns = {
  city_code: cell.code,
  name_vi: cell.filled,
  name_en: cell.filled,
  kind: cell.filled,
  slug: cell.slug,
  ward_count: cell.optional(cell.count),
  roadmap_2024_count: cell.optional(cell.count),
};
type CityTableRow = TableRow<typeof cityColumns>;

/** A city as `cities.csv` has it, with the counts that stand beside it. */
export interface CityRow extends Pick<CityTableRow, "blame" | "values"> {
  readonly city: City;
}

export function readCities(table: ReadTable): readonly CityRow[] {
  const taken = new Map<string, number>();
  const rows = table("cities.csv", cityColumns, { key: ["city_code"], declares: true }).map(
    ({ values, row, blame }) => {
      const { city_code: code, name_vi, name_en, kind, slug } = values;
      const other = taken.get(slug);
      if (other !== undefined) blame("slug", sameAddress(other));
      taken.set(slug, row);
      return { values, blame, city: { code, name: words(name_vi, name_en), kind, slug } };
    },
  );
  return rows.sort(by(({ city }) => city.code));
}

/** Holds the counts of wards in `cities.csv` against the register; a count left empty says nothing. */
export function checkCounts(cities: readonly CityRow[], units: readonly Unit[]): void {
  for (const { city, values, blame } of cities) {
    const wards = units.filter((unit) => unit.inPlan && unit.city === city);
    const named = wards.filter(({ roadmapYear }) => roadmapYear === 2024);
    for (const [column, { length }] of [
      ["ward_count", wards],
      ["roadmap_2024_count", named],
    ] as const)
      if (values[column] !== null && values[column] !== length)
        blame(
          column,
          conflict(
            `theo units.csv là ${length}`,
            `${length} by units.csv`,
            words(`viết ${length}, hoặc sửa units.csv`, `write ${length}, or mend units.csv`),
          ),
          "warning",
        );
  }
}

/** Refuses what would have the address of another row. */
export const sameAddress = (row: number) =>
  new Refusal("primary-key", words(`địa chỉ trùng với dòng ${row}`, `the same address as row ${row}`));
