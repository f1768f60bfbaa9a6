/** The files below `data/`, read as a stranger would: by other programs than those that wrote them. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import { Package } from "datapackage";
import Papa from "papaparse";
import { describe, expect, inject, test } from "vitest";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { LOCALES, path } from "#i18n/routes.ts";
import { figureSentence } from "#i18n/figure-words.ts";
import { formatNumber } from "#i18n/format.ts";
import { shownReading } from "#model/disclosure.ts";
import { HEADLINE, cityFigureId } from "#model/figure-id.ts";
import { figures } from "#model/figure.ts";
import { judgeAll, lastReportOf } from "#model/judgement.ts";
import { lives } from "#model/life.ts";
import { standing } from "#model/status.ts";
import { targetStandings } from "#model/target-standing.ts";
import { readWorkbook } from "#testing/read-workbook.ts";
import { built, textOf } from "./built.ts";

type Row = Readonly<Record<string, string>>;

describe.each(["real", "demo", "many"] as const)("%s", (name) => {
  const site = built(name);
  const { portal } = site;
  const rows = (file: string): readonly Row[] =>
    Papa.parse<Row>(site.text(`data/${file}`), { header: true, skipEmptyLines: true }).data;
  const json = (file: string) => JSON.parse(site.text(`data/${file}`));

  test("every file has its checksum, and no other file is there", () => {
    const lines = site.text("data/SHA256SUMS").trimEnd().split("\n");
    const said = new Map(lines.map((line) => line.split("  ").toReversed() as [string, string])); // two parts a line
    const there = [...site.files].filter((file) => file.startsWith("data/") && file !== "data/SHA256SUMS");
    expect([...said.keys()].map((file) => `data/${file}`).sort()).toEqual(there);
    const wrong = there.filter(
      (file) => createHash("sha256").update(site.bytes(file)).digest("hex") !== said.get(file.slice("data/".length)),
    );
    expect(wrong).toEqual([]);
  });

  test("the Data Package is valid, and its tables hold what it says of them", { timeout: 120_000 }, async () => {
    const made = await Package.load(join(inject("sites")[name].folder, "data/datapackage.json"));
    expect(made.errors.map(String)).toEqual([]);
    for (const resource of made.resources.filter(({ tabular }) => tabular)) {
      const read = await resource.read({ keyed: true, relations: true });
      expect(read, resource.name).toHaveLength(rows(`${resource.name}.csv`).length);
    }
  });

  test("the GeoJSON is what RFC 7946 says, with a shape and a status for every ward", () => {
    for (const [file, wards] of [
      ["wards.geojson", portal.planWards],
      ["units-2025.geojson", portal.todaysWards],
    ] as const) {
      const { features } = check(site.text(`data/${file}`)) as GeoJSON.FeatureCollection;
      const said = new Map(features.map(({ properties }) => [properties?.["unit_id"], properties?.["status"]]));
      for (const ward of wards) expect(said.get(ward.id), ward.id).toBe(standing(portal, ward, portal.asOf).status);
    }
  });

  test("wards.csv has each ward of the plan with the status of the model, and criteria that add up", () => {
    const said = rows("wards.csv");
    expect(said.map((row) => row["unit_id"])).toEqual(portal.planWards.map(({ id }) => id));
    for (const [index, row] of said.entries()) {
      const ward = portal.planWards[index]!; // as many as there are rows
      const results = judgeAll(portal, ward, lastReportOf(portal, ward)).map(([, judgement]) => judgement);
      expect(row["status"]).toBe(standing(portal, ward, portal.asOf).status);
      expect(Number(row["criteria_met"])).toBe(results.filter((judgement) => judgement === "met").length);
      const counts = ["criteria_met", "criteria_not_met", "criteria_no_value"].map((name) => Number(row[name]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(portal.criteria.length);
      expect(row["url"]).toBe(new URL(`${site.base}${path.ward(ward)}`, portal.site).href);
      expect(site.page("vi", path.ward(ward))).toBeDefined();
    }
  });

  test("wards.json and the files of single wards say the same as wards.csv", () => {
    const written = (cell: unknown) => (cell === null ? "" : /^\d+\.\d+$/.test(String(cell)) ? String(Number(cell)) : String(cell)); // prettier-ignore
    const asText = (row: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, written(cell)]));
    const said = json("wards.json").wards.map(asText);
    expect(said).toEqual(rows("wards.csv").map(asText));
    for (const row of said.slice(0, 40)) expect(asText(json(`wards/${row.unit_id}.json`).ward)).toEqual(row);
  });

  test("observations.csv has every reading that may be shown, and no other", () => {
    const shown = portal.reports.flatMap((report) =>
      portal.units
        .filter((unit) => lives(unit, report.date))
        .flatMap((unit) =>
          portal.indicators.flatMap((indicator) => {
            const reading = indicator.level === "ward" ? shownReading(report, unit, indicator) : null;
            const value = reading?.value === null ? "" : String(Number(reading?.value));
            return reading ? [`${report.date} ${unit.id} ${indicator.id} ${value} ${reading.missing ?? ""}`] : [];
          }),
        ),
    );
    const said = rows("observations.csv").filter((row) => row["indicator_id"] !== "");
    expect(said.map((row) => `${row["date"]} ${row["unit_id"]} ${row["indicator_id"]} ${row["value"]} ${row["no_value"]}`)).toEqual(shown); // prettier-ignore
  });

  test("no file of wards names an indicator that may not be shown by ward", () => {
    const isUnlikeWords = ({ id }: { id: string }) => id.includes("_"); // criteria are called "radios" too
    const secret = portal.indicators.filter(
      (indicator) => indicator.disclosure !== "value" && isUnlikeWords(indicator),
    );
    const files = [...site.files].filter((file) => /^data\/(wards[./].*|observations\.csv|.*\.geojson)$/.test(file));
    const named = new RegExp(`\\b(${secret.map(({ id }) => id).join("|")})\\b`);
    expect(secret.length).toBeGreaterThan(0);
    expect(files.filter((file) => named.test(site.text(file)))).toEqual([]);
  });

  test("no file has a kind of no value by ward for a target on a sum", () => {
    const pooled = portal.targets.filter(({ judging }) => judging === "pooled");
    for (const { id } of pooled) {
      expect(json(`targets/${id}.json`).wards).toEqual([]);
      expect(site.text(`data/targets/${id}.csv`).split("\r\n")[0]).not.toContain("unit_id");
    }
  });

  test("targets.csv has the state of every target, and groups that add up", () => {
    const said = rows("targets.csv");
    expect(said.map((row) => [row["target_id"], row["state"]])).toEqual(
      targetStandings(portal).map(({ target, state }) => [target.id, state]),
    );
    const groups = ["reported", "not_assessed", "not_reported", "not_available", "not_applicable", "withheld", "dissolved"]; // prettier-ignore
    for (const row of said.filter((row) => row["wards"] !== ""))
      expect(groups.reduce((sum, name) => sum + Number(row[name]), 0)).toBe(Number(row["wards"]));
    for (const row of said) expect((row["value"] === "") === (row["no_value"] !== "") || row["state"] === "not-measured").toBe(true); // prettier-ignore
  });

  test("figures.json has every figure, and each page of a figure prints its value and its sentence", () => {
    const said = json("figures.json").figures;
    expect(said.map(({ figure_id }: { figure_id: string }) => figure_id)).toEqual(figures(portal).map(({ id }) => id));
    for (const figure of figures(portal))
      for (const locale of LOCALES) {
        const { root } = site.page(locale, path.figure(figure));
        const sentence = figureSentence(portal, figure, locale);
        expect(textOf(root.querySelector(".sentence:not([lang])"))).toBe(sentence);
        expect(said.find(({ figure_id }: { figure_id: string }) => figure_id === figure.id).sentence[locale]).toBe(sentence); // prettier-ignore
        if (typeof figure.value === "number")
          expect(textOf(root.querySelector(".measure .value"))).toContain(formatNumber(figure.value, locale, 4));
      }
  });

  test("the headlines of the home page and of the cities are figures, and lead to them", () => {
    const said = new Map<string, { value: number; denominator: number; url: Record<string, string> }>(
      json("figures.json").figures.map((figure: { figure_id: string }) => [figure.figure_id, figure]),
    );
    const pages = [[path.home, HEADLINE] as const, ...portal.cities.map((city) => [path.city(city), cityFigureId(city)] as const)]; // prettier-ignore
    for (const [of, id] of pages)
      for (const locale of LOCALES) {
        const figure = said.get(id);
        if (!figure) continue; // a city without wards has no page
        const headline = site.page(locale, of).root.querySelector(".headline");
        expect(textOf(headline?.querySelector(".figure"))).toBe(formatNumber(figure.value, locale));
        expect(textOf(headline?.querySelector(".out-of"))).toContain(formatNumber(figure.denominator, locale));
        expect(new URL(headline?.querySelector("a")?.getAttribute("href") ?? "", portal.site).href).toBe(figure.url[locale]); // prettier-ignore
      }
  });

  test("every address in the files leads to a page of the site", () => {
    const urls = [
      ...[...rows("wards.csv"), ...rows("targets.csv")].map((row) => row["url"]!), // both have the column
      ...json("figures.json").figures.flatMap((figure: { url: object; method: object }) => [
        ...Object.values(figure.url),
        ...Object.values(figure.method),
      ]),
    ];
    const lost = urls.filter((url) => {
      const { pathname } = new URL(url, portal.site);
      return !site.files.has(`${decodeURIComponent(pathname).slice(site.base.length)}index.html`);
    });
    expect(lost).toEqual([]);
  });

  test("the workbook holds the same rows as the CSV files, with codes as text and years as numbers", () => {
    const sheets = readWorkbook(site.bytes("data/phuong-kieu-mau.xlsx"));
    const wards = sheets.find(({ name }) => name === "Phường")!; // as the words have it
    const head = portal.synthetic ? 2 : 1;
    for (const [index, row] of rows("wards.csv").entries()) {
      expect(wards.cells.get(`A${head + 1 + index}`)?.value).toBe(row["unit_id"]);
      expect(wards.cells.get(`Q${head + 1 + index}`)?.value).toBe(Number(row["criteria_met"]));
    }
    expect(sheets.every(({ cells }) => cells.size > 0)).toBe(true);
  });

  test("made-up data say so in every table; real data have no such column", () => {
    const tables = [...site.files].filter((file) => /^data\/.*\.csv$/.test(file));
    const marked = tables.filter((file) => /(,|^)synthetic\r\n/.test(site.text(file).slice(0, 2000)));
    expect(marked).toEqual(portal.synthetic ? tables : []);
  });

  test("what is published in the columns of the data folder is the data of the folder", () => {
    if (portal.synthetic) return expect(site.text("data/recognitions.csv")).toContain("synthetic");
    const files = new Map(readFolder(inject("sites")[name].data));
    for (const file of ["units.csv", "recognitions.csv", "indicators.csv", "sources.csv"]) files.set(file, site.bytes(`data/${file}`)); // prettier-ignore
    expect(readPortal(files).portal).toEqual(portal);
  });
});

test("under a path, whole addresses in files hold it", () => {
  const site = built("base");
  expect(site.text("data/wards.csv")).toContain(new URL(`${site.base}phuong/`, site.portal.site).href);
  expect(site.text("data/catalog.jsonld")).toContain(new URL(`${site.base}data/wards.csv`, site.portal.site).href);
});
