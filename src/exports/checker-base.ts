import Papa from "papaparse";
import { spaced } from "#model/fold.ts";
import { by } from "#model/order.ts";
import type { Portal, Unit } from "#model/vocabulary.ts";

/** The tables that a file brought to the checker is held against. Reports and corrections are not among them: they may hold what is not published. */
const TABLES = [
  ...["portal.json", "cities.csv", "units.csv", "successors.csv", "sources.csv", "indicators.csv", "criteria.csv"],
  ...["criteria-conditions.csv", "targets.csv", "recognitions.csv", "tasks.csv"],
];

/**
 * The rest of the data folder for the checker in the browser, as texts by file name. Boundaries are those of no unit: a
 * small square each, since no file that is checked there is held against them.
 *
 * @param files the data folder, in UTF-8
 */
export function checkerBase(
  files: ReadonlyMap<string, Uint8Array>,
  { planWards, todaysWards }: Pick<Portal, "planWards" | "todaysWards">,
): Readonly<Record<string, string>> {
  const decoder = new TextDecoder();
  return {
    ...Object.fromEntries(
      TABLES.flatMap((name) => (files.has(name) ? [[name, plainly(name, decoder.decode(files.get(name)))]] : [])),
    ),
    "boundaries/wards.geojson": squares(planWards.map(({ id }: Unit) => id)),
    "boundaries/units-2025.geojson": squares(todaysWards.map(({ id }: Unit) => id)),
    "boundaries/province.geojson": squares([""]),
  };
}

/** A file in one way of writing it, whichever it was saved in: neither the dialect, the order of rows and columns nor empty ones change a byte of the site. */
function plainly(name: string, text: string): string {
  if (name.endsWith(".json")) return JSON.stringify(JSON.parse(text));
  const { data } = Papa.parse<string[]>(text.replace(/^sep=.\r?\n/, ""), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t"],
  });
  const [header = [], ...rows] = data.map((row) => row.map(spaced));
  const columns = header
    .flatMap((label, index) => (label === "" ? [] : [{ label: label.toLowerCase(), index }]))
    .toSorted(by(({ label }) => label));
  const cells = rows
    .map((row) => columns.map(({ index }) => row[index] ?? ""))
    .filter((row) => row.some(Boolean))
    .toSorted(by(...columns.map((_, place) => (row: readonly string[]) => row[place] ?? null)));
  return `${Papa.unparse([columns.map(({ label }) => label), ...cells], { newline: "\n" })}\n`;
}

const SQUARE = [[107, 21], [107.01, 21], [107.01, 21.01], [107, 21.01], [107, 21]]; // prettier-ignore

const squares = (ids: readonly string[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: ids.map((id) => ({
      type: "Feature",
      properties: { unit_id: id },
      geometry: { type: "Polygon", coordinates: [SQUARE] },
    })),
  });
