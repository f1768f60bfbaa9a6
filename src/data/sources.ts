import type { Day } from "#model/day.ts";
import { by } from "#model/order.ts";
import type { Source } from "#model/vocabulary.ts";
import { afterPortal } from "./calendar.ts";
import * as cell from "./cell.ts";
import { words } from "./finding.ts";
import type { ReadTable } from "./reference.ts";
import type { TableRow } from "./table.ts";

const columns = {
  source_id: cell.code,
  title_vi: cell.filled,
  title_en: cell.filled,
  issuer: cell.text,
  number: cell.text,
  date: cell.optional(cell.day),
  url: cell.optional(cell.webAddress),
  terms_vi: cell.text,
  terms_en: cell.text,
  used_for_vi: cell.text,
  used_for_en: cell.text,
};

/** A source, and the way to find fault with its row. */
export interface SourceRow extends Pick<TableRow<typeof columns>, "blame"> {
  readonly source: Source;
}

/** Reads `sources.csv`: documents with a number come first, by their date. */
export function readSources(table: ReadTable): readonly SourceRow[] {
  const sources = table("sources.csv", columns, { key: ["source_id"], declares: true }).map(({ values: v, blame }) => ({
    blame,
    source: {
      id: v.source_id,
      title: words(v.title_vi, v.title_en),
      issuer: v.issuer,
      number: v.number,
      date: v.date,
      url: v.url ?? "",
      terms: words(v.terms_vi, v.terms_en),
      usedFor: words(v.used_for_vi, v.used_for_en),
    },
  }));
  return sources.sort(
    by(
      ({ source }) => (source.number === "" ? 1 : 0),
      ({ source }) => source.date,
      ({ source }) => source.id,
    ),
  );
}

/** Refuses a document that is younger than what the portal knows; it may well be older than the plan. */
export function checkDates(rows: readonly SourceRow[], asOf: Day): void {
  for (const { source, blame } of rows) {
    const wrong = source.date && afterPortal(source.date, asOf);
    if (wrong) blame("date", wrong);
  }
}
