/** All files below `data/`: what each is called and what it holds. */
import { createHash } from "node:crypto";
import { catalog } from "./catalog.ts";
import { citationFiles } from "./citations.ts";
import { type Described, dataPackage } from "./data-package.ts";
import type { Portal, Target } from "#model/vocabulary.ts";
import { HEADLINE } from "#model/figure-id.ts";
import { figureOf, figures } from "#model/figure.ts";
import type { Edition } from "./edition.ts";
import { figuresJson } from "./figures-json.ts";
import { geoJson } from "./geojson.ts";
import { citation, readme } from "./readme.ts";
import { tables } from "./schema.ts";
import { type Table, csvOf } from "./table.ts";
import { figureHistoryTable } from "./tables/figure-history.ts";
import { oneTargetTable } from "./tables/one-target.ts";
import { wardCriterionTable } from "./tables/wards.ts";
import { targetJson } from "./targets-json.ts";
import { wardJson, wardsJson } from "./units-json.ts";
import { workbook } from "./workbook.ts";
import { zipped } from "./zip.ts";

/** A file by its path below `data/`. */
export interface DataFile {
  readonly path: string;
  readonly type: string;
  /** The table that it holds, if it holds one. */
  readonly table: Table | null;
  readonly content: () => Promise<Uint8Array>;
  /** Its checksum. A file that has been made before is not made again for it. */
  readonly sum: () => Promise<string>;
}

export interface DataFiles {
  /** The files that are offered, in the order in which they are. */
  readonly main: readonly DataFile[];
  /** One or two for each ward and target, at guessable names; made anew each time, since there are many. */
  readonly twins: readonly DataFile[];
  readonly sums: DataFile;
}

const CSV = "text/csv";
const JSON_TYPE = "application/json";
const GEOJSON = "application/geo+json";
const ZIP = "application/zip";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const encoder = new TextEncoder();

function made(path: string, type: string, make: () => Promise<Uint8Array>, table: Table | null = null): DataFile {
  let sum: string | undefined;
  const content = async () => {
    const bytes = await make();
    sum ??= sha256(bytes);
    return bytes;
  };
  return { path, type, table, content, sum: async () => sum ?? sha256(await content()) };
}

const text = (path: string, type: string, write: () => string | Promise<string>, table: Table | null = null) =>
  made(path, type, async () => encoder.encode(await write()), table);

const csv = (path: string, table: Table) => made(path, CSV, async () => encoded(csvOf(table)), table);

/** Text that comes in pieces, each put into bytes as it comes. */
function encoded(pieces: Iterable<string>): Uint8Array {
  const parts = Array.from(pieces, (piece) => encoder.encode(piece));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const json = (path: string, write: () => object | Promise<object>, type = JSON_TYPE) =>
  text(path, type, async () => inLines(await write()));

/** JSON with a line for each property, and for each thing in a list, so that two editions can be compared line by line. */
const inLines = (object: object): string =>
  `{\n${Object.entries(object)
    .map(
      ([name, value]) =>
        `${JSON.stringify(name)}: ${Array.isArray(value) ? listInLines(value) : JSON.stringify(value)}`,
    )
    .join(",\n")}\n}\n`;

const listInLines = (list: readonly unknown[]): string =>
  list.length === 0 ? "[]" : `[\n${list.map((one) => JSON.stringify(one)).join(",\n")}\n]`;

/** Makes a file once, and keeps it. */
const kept = (file: DataFile): DataFile => {
  let bytes: Promise<Uint8Array> | undefined;
  return { ...file, content: () => (bytes ??= file.content()) };
};

export function dataFiles(edition: Edition): DataFiles {
  const { portal } = edition;
  const beside: Partial<Record<Table["name"], readonly DataFile[]>> = {
    wards: [
      json("wards.json", () => wardsJson(edition)),
      json("wards.geojson", () => geoJson(edition, "plan"), GEOJSON),
    ],
    units: [json("units-2025.geojson", () => geoJson(edition, "today"), GEOJSON)],
    targets: [json("figures.json", () => figuresJson(edition))],
  };
  const resources = tables(edition)
    .flatMap((table) => [csv(`${table.name}.csv`, table), ...(beside[table.name] ?? [])])
    .map(kept);
  const described = kept(json("datapackage.json", async () => dataPackage(edition, await describeAll(resources))));
  const book = kept(made("phuong-kieu-mau.xlsx", XLSX, () => workbook(edition)));
  const packed = [book, ...resources, described];
  const archive = kept(
    made("phuong-kieu-mau.zip", ZIP, async () => zipped(portal.asOf, await archived(edition, packed))),
  );
  const offered = [book, archive, ...resources, described];
  const listed = kept(
    json("catalog.jsonld", async () => catalog(edition, await describeAll(offered)), "application/ld+json"),
  );
  const main = [...offered, listed];
  const twin = (path: string, table: () => Table) => made(path, CSV, async () => encoded(csvOf(table())));
  const twins = [
    ...portal.units.flatMap((unit) => [
      twin(`wards/${unit.id}.csv`, () => wardCriterionTable(portal, unit)),
      json(`wards/${unit.id}.json`, () => wardJson(edition, unit)),
    ]),
    ...portal.targets.flatMap((target) => [
      twin(`targets/${target.id}.csv`, () => oneTargetTable(portal, target)),
      json(`targets/${target.id}.json`, () => targetJson(edition, target)),
    ]),
    ...figures(portal).map((figure) => twin(`figures/${figure.id}.csv`, () => figureHistoryTable(portal, figure))),
    ...citationFiles(edition).map(({ path, type, write }) => text(path, type, write)),
  ];
  return { main, twins, sums: text("SHA256SUMS", "text/plain", () => sumsOf([...main, ...twins])) };
}

/** The files of single wards and targets: the pattern of their names, one that is there, and what its table is. */
export function twinTables(portal: Portal) {
  const isByWard = (target: Target) => oneTargetTable(portal, target).name === "target-wards";
  const [ward] = portal.planWards;
  const targets = [portal.targets.find(isByWard), portal.targets.find((target) => !isByWard(target))];
  return [
    ...(ward
      ? [
          { pattern: "wards/{unit_id}.csv", example: `wards/${ward.id}.csv`, table: wardCriterionTable(portal, ward) },
          { pattern: "wards/{unit_id}.json", example: `wards/${ward.id}.json`, table: null },
        ]
      : []),
    ...targets.flatMap((target) =>
      target
        ? [{ pattern: "targets/{target_id}.csv", example: `targets/${target.id}.csv`, table: oneTargetTable(portal, target) }] // prettier-ignore
        : [],
    ),
    ...portal.targets.slice(0, 1).map(({ id }) => ({ pattern: "targets/{target_id}.json", example: `targets/${id}.json`, table: null })), // prettier-ignore
    { pattern: "figures/{figure_id}.csv", example: `figures/${HEADLINE}.csv`, table: figureHistoryTable(portal, figureOf(portal, HEADLINE)) }, // prettier-ignore
    { pattern: "figures/{figure_id}.bib", example: `figures/${HEADLINE}.bib`, table: null },
  ];
}

/** A file with its size and checksum. */
async function describe({ path, type, table, content, sum }: DataFile): Promise<Described> {
  const { length } = await content();
  return { path, type, table, bytes: length, sha256: await sum() };
}

/** Files with their sizes and checksums, made one after another: some are large. */
export async function describeAll(files: readonly DataFile[]): Promise<readonly Described[]> {
  const described: Described[] = [];
  for (const file of files) described.push(await describe(file));
  return described;
}

/** The archive: every table and file, what they are, and their checksums. */
async function archived(edition: Edition, files: readonly DataFile[]): Promise<Readonly<Record<string, Uint8Array>>> {
  const own = [
    text("README.txt", "text/plain", () => readme(edition, files.map(({ path }) => path))), // prettier-ignore
    text("CITATION.cff", "text/plain", () => citation(edition)),
    ...files,
  ];
  const sums = text("SHA256SUMS", "text/plain", () => sumsOf(own));
  const entries: Record<string, Uint8Array> = {};
  for (const { path, content } of [...own, sums]) entries[path] = await content(); // one after another: some are large
  return entries;
}

/** One line a file, as `sha256sum -c` reads them. */
async function sumsOf(files: readonly DataFile[]): Promise<string> {
  const lines: string[] = [];
  for (const { path, sum } of files) lines.push(`${await sum()}  ${path}\n`);
  return lines.join("");
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
