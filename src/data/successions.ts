import { by, numbered } from "#model/order.ts";
import type { Succession } from "#model/vocabulary.ts";
import * as cell from "./cell.ts";
import { words } from "./finding.ts";
import type { ReadTable } from "./reference.ts";
import { type Register, byRegister, unitIn } from "./register.ts";
import type { TableRow } from "./table.ts";

const columnsOf = (register: Register) => {
  const unit = unitIn(register);
  return {
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
};
type Row = TableRow<ReturnType<typeof columnsOf>>;

/** A succession, and the way to find fault with its row beside others. */
export interface SuccessionRow extends Pick<Row, "row" | "blame"> {
  readonly succession: Succession;
}

/** Reads `successors.csv`. The successors are held against the lives of their units in `checkSuccessions`. */
export const readSuccessions = (table: ReadTable, register: Register): readonly SuccessionRow[] =>
  table("successors.csv", columnsOf(register), { key: ["unit_id", "effective_date", "successor_id"] })
    .map(({ values: v, row, blame }) => ({
      row,
      blame,
      succession: {
        unit: v.unit_id,
        on: v.effective_date,
        successor: v.successor_id,
        relation: v.relation,
        resolution: v.resolution,
        clause: v.clause,
        inferred: v.inferred,
        note: words(v.note_vi, v.note_en),
      },
    }))
    .sort((a, b) => byRegister(a.succession.unit, b.succession.unit) || byClause(a.succession, b.succession));

/** What became of one unit: day by day, in the order of the resolution. */
const byClause = by<Succession>(
  ({ on }) => on,
  ({ clause }) => numbered(clause),
  ({ successor }) => successor.id,
);
