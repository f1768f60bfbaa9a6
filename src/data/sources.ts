import { by } from "#model/order.ts";
import type { Source } from "#model/vocabulary.ts";
import * as cell from "./cell.ts";
import { words } from "./finding.ts";
import type { ReadTable } from "./reference.ts";

/** Reads `sources.csv`: documents with a number come first, by their date. */
export function readSources(table: ReadTable): readonly Source[] {
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
  const sources = table("sources.csv", columns, { key: ["source_id"], declares: true }).map(({ values: v }) => ({
    id: v.source_id,
    title: words(v.title_vi, v.title_en),
    issuer: v.issuer,
    number: v.number,
    date: v.date,
    url: v.url ?? "",
    terms: words(v.terms_vi, v.terms_en),
    usedFor: words(v.used_for_vi, v.used_for_en),
  }));
  return sources.sort(
    by(
      ({ number }) => (number === "" ? 1 : 0),
      ({ date }) => date,
      ({ id }) => id,
    ),
  );
}
