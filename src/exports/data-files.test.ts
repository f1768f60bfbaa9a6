import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { figures } from "#model/figure.ts";
import { folder } from "#testing/sample.ts";
import { dataFiles, twinTables } from "./data-files.ts";

const { portal: read } = readPortal(folder());
const portal = read!; // the made folder reads without a finding
const edition = { portal, site: new URL("https://phuong.example") };
const files = dataFiles(edition);
const all = [...files.main, ...files.twins];
const textOf = async (path: string) => strFromU8(await all.find((file) => file.path === path)!.content()); // it is there
const json = async (path: string) => JSON.parse(await textOf(path));

describe("the files below data/", () => {
  test("are those of the contract, and the lists that their codes refer to", () => {
    expect(files.main.map(({ path }) => path)).toEqual([
      "phuong-kieu-mau.xlsx",
      "phuong-kieu-mau.zip",
      "wards.csv",
      "wards.json",
      "wards.geojson",
      "units.csv",
      "units-2025.geojson",
      "observations.csv",
      "recognitions.csv",
      "targets.csv",
      "figures.json",
      "indicators.csv",
      "criteria.csv",
      "sources.csv",
      "datapackage.json",
      "catalog.jsonld",
    ]);
  });

  test("have two for every ward of both lists and every target", () => {
    expect(
      files.twins.map(({ path }) => path).filter((path) => /^(wards|targets)\/[\w-]+\.(csv|json)$/.test(path)),
    ).toEqual(
      [
        ...[...portal.planWards, ...portal.todaysWards].map(({ id }) => `wards/${id}`),
        ...portal.targets.map(({ id }) => `targets/${id}`),
      ].flatMap((path) => [`${path}.csv`, `${path}.json`]),
    );
    expect(twinTables(portal).map(({ pattern, example }) => [pattern, example])).toEqual([
      ["wards/{unit_id}.csv", "wards/09101.csv"],
      ["wards/{unit_id}.json", "wards/09101.json"],
      ["targets/{target_id}.csv", "targets/posts-2025.csv"],
      ["targets/{target_id}.json", "targets/posts-2025.json"],
      ["figures/{figure_id}.csv", "figures/recognised-plan-wards.csv"],
      ["figures/{figure_id}.bib", "figures/recognised-plan-wards.bib"],
    ]);
  });

  test("have three to cite every figure, ward and target, and one with the values of a figure over time", () => {
    const endings = (path: string) => files.twins.map((file) => file.path).filter((one) => one.startsWith(`${path}.`));
    for (const { id } of figures(portal)) expect(endings(`figures/${id}`), id).toHaveLength(4);
    expect(endings("wards/09101-2025").slice(2)).toEqual(
      ["bib", "ris", "csl.json"].map((ending) => `wards/09101-2025.${ending}`),
    );
    expect(endings("targets/posts-2025")).toHaveLength(5);
  });

  test("all say of made-up data that they are", async () => {
    for (const { path, type } of all.filter(({ type }) => /csv|json/.test(type)))
      expect(await textOf(path), path).toMatch(type === "text/csv" ? /,synthetic\r\n/ : /synthetic": ?true|SỐ LIỆU MINH HỌA/); // prettier-ignore
  });
});

test("SHA256SUMS has a line for every file, as sha256sum reads it", async () => {
  const lines = strFromU8(await files.sums.content())
    .trimEnd()
    .split("\n");
  const sums = await Promise.all(all.map(async ({ path, content }) => `${createHash("sha256").update(await content()).digest("hex")}  ${path}`)); // prettier-ignore
  expect(lines).toEqual(sums);
});

test("the archive holds every table and file, what they are, and sums that are right", async () => {
  const archive = unzipSync(await files.main.find(({ path }) => path.endsWith(".zip"))!.content()); // it is there
  const packed = files.main.map(({ path }) => path).filter((path) => !/\.zip$|\.jsonld$/.test(path));
  expect(Object.keys(archive)).toEqual(["README.txt", "CITATION.cff", ...packed, "SHA256SUMS"]);
  for (const line of strFromU8(archive["SHA256SUMS"]!).trimEnd().split("\n")) {
    const [sum, path = ""] = line.split("  ");
    expect(createHash("sha256").update(archive[path]!).digest("hex"), path).toBe(sum);
  }
  expect(strFromU8(archive["README.txt"]!)).toContain("CC BY 4.0");
  expect(strFromU8(archive["CITATION.cff"]!)).toMatch(/^cff-version: 1\.2\.0$/m);
});

describe("figures.json", () => {
  test("has every figure with the value of the model, both sentences and whole addresses", async () => {
    const { figures: said } = await json("figures.json");
    expect(said.map(({ figure_id, value, no_value }: Record<string, unknown>) => [figure_id, value, no_value])).toEqual(
      figures(portal).map(({ id, value, missing }) => [id, value, missing]),
    );
    expect(said[0]).toMatchObject({
      denominator: 3,
      list: { list: "plan", wards: 3, date: "2024-05-08" },
      as_of: "2026-06-30",
      url: { en: "https://phuong.example/en/so-lieu/recognised-plan-wards/" },
      sentence: { vi: expect.stringContaining("0 trên 3 Công an phường") as string },
      sources: [{ number: "1/KH-THU" }],
    });
  });

  test("counts groups that add up to the wards", async () => {
    for (const { counts, list } of (await json("figures.json")).figures)
      if (counts) expect(Object.values<number>(counts).reduce((sum, count) => sum + count, 0)).toBe(list.wards);
  });
});

test("the file of a ward has what the register, the outcomes and the reports say of it", async () => {
  expect(await json("wards/09101.json")).toMatchObject({
    ward: { unit_id: "09101", status: "past-roadmap", criteria_met: 1 },
    in_plan: true,
    history: [
      { from: "2024-05-08", status: "on-roadmap" },
      { from: "2025-01-01", status: "past-roadmap" },
    ],
    became: [{ date: "2025-07-01", unit_id: "09101-2025", relation: "merged-whole" }],
    criteria: [{ criterion_id: "enough-posts", result: "met" }],
  });
  expect(await json("wards/09101-2025.json")).toMatchObject({ took_in: [{ unit_id: "09101" }, { unit_id: "09102" }] });
});

test("the file of a target has the figure, every assessment, and each ward where wards may be told apart", async () => {
  const said = await json("targets/posts-2025.json");
  expect(said).toMatchObject({ target: { target_id: "posts-2025", state: "missed" }, figure: { value: 1 } });
  expect(said.results[0]).toMatchObject({ list: "plan", moment: "deadline", date: "2024-12-31", value: 1, wards: 3 });
  expect(said.wards[0]).toMatchObject({ unit_id: "09101", mark: "met" });
});

test("the catalogue names every file by its whole address, with its size", async () => {
  const { "dcat:dataset": dataset } = await json("catalog.jsonld");
  const files = dataset["dcat:distribution"];
  expect(files[0]).toMatchObject({
    "dct:title": "phuong-kieu-mau.xlsx",
    "dcat:downloadURL": { "@id": "https://phuong.example/data/phuong-kieu-mau.xlsx" },
  });
  for (const file of files) expect(file["dcat:byteSize"]).toBeGreaterThan(0);
});
