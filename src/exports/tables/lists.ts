import type { Criterion, Indicator, Portal, Source } from "#model/vocabulary.ts";
import * as codes from "../codes.ts";
import { type Table, columnsOf, tableOf } from "../table.ts";
import { INDICATORS, SOURCES } from "./origins.ts";

/** The indicators, in the columns of the data folder. */
export function indicatorTable(portal: Portal): Table {
  const column = columnsOf<Indicator>();
  const from = { from: INDICATORS };
  return tableOf(
    portal,
    "indicators",
    ["indicator_id"],
    [
      column("indicator_id", "string", ({ id }) => id, { ...from, about: "indicator", required: true }),
      column("plan_section", "string", ({ section }) => section, { ...from, required: true }),
      column("name_vi", "string", ({ name }) => name.vi, { ...from, required: true }),
      column("name_en", "string", ({ name }) => name.en, { ...from, required: true }),
      column("type", "string", ({ type }) => type, { ...from, required: true, codes: codes.INDICATOR_TYPE }),
      column("unit_vi", "string", ({ unit }) => unit.vi || null, from),
      column("unit_en", "string", ({ unit }) => unit.en || null, from),
      column("level", "string", ({ level }) => level, { ...from, required: true, codes: codes.LEVEL }),
      column("disclosure", "string", ({ disclosure }) => disclosure, {
        ...from,
        required: true,
        codes: codes.DISCLOSURE,
      }),
      column("place", "integer", (indicator) => portal.indicators.indexOf(indicator) + 1, { ...from, required: true }),
    ],
    () => portal.indicators,
  );
}

/** The criteria by name. */
export function criterionTable(portal: Portal): Table {
  const column = columnsOf<Criterion>();
  const from = { from: "criteria.csv", required: true };
  return tableOf(
    portal,
    "criteria",
    ["criterion_id"],
    [
      column("criterion_id", "string", ({ id }) => id, { ...from, about: "criterion" }),
      column("plan_section", "string", ({ section }) => section, from),
      column("name_vi", "string", ({ name }) => name.vi, from),
      column("name_en", "string", ({ name }) => name.en, from),
    ],
    () => portal.criteria,
  );
}

/** The documents, in the columns of the data folder. */
export function sourceTable(portal: Portal): Table {
  const column = columnsOf<Source>();
  const from = { from: SOURCES };
  return tableOf(
    portal,
    "sources",
    ["source_id"],
    [
      column("source_id", "string", ({ id }) => id, { ...from, about: "source", required: true }),
      column("title_vi", "string", ({ title }) => title.vi, { ...from, required: true }),
      column("title_en", "string", ({ title }) => title.en, { ...from, required: true }),
      column("issuer", "string", ({ issuer }) => issuer || null, from),
      column("number", "string", ({ number }) => number || null, from),
      column("date", "date", ({ date }) => date, { ...from, about: "issued" }),
      column("url", "string", ({ url }) => url || null, { ...from, about: "source_url" }),
      column("terms_vi", "string", ({ terms }) => terms.vi || null, from),
      column("terms_en", "string", ({ terms }) => terms.en || null, from),
      column("used_for_vi", "string", ({ usedFor }) => usedFor.vi || null, from),
      column("used_for_en", "string", ({ usedFor }) => usedFor.en || null, from),
    ],
    () => portal.sources,
  );
}
