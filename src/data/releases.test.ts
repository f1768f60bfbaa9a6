import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Findings, Refusal, words } from "./finding.ts";
import { withSums } from "./frozen.ts";
import type { Folder } from "./portal.ts";
import { isFrozen, readReleases } from "./releases.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash("sha256").update(bytes(text)).digest("hex");

const CONTENT = { "edition.json": '{"asOf":"2025-06-30"}', "data/wards.csv": "unit_id\n09101\n" };
const manifestOf = (files: Readonly<Record<string, string>>, given: object = {}) =>
  JSON.stringify({
    format: 1,
    release: "2025-06-30",
    tag: "tag:portal.example,2025-06-30",
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: text.length, sha256: sha256(text) })),
    ...given,
  });

/** A folder with a release, some of whose files are replaced, added or (null) taken away. */
const folderWith = (
  given: Readonly<Record<string, string | Refusal | null>> = {},
  { day = "2025-06-30", manifest = {} }: { day?: string; manifest?: object } = {},
): Folder =>
  new Map(
    Object.entries({ ...CONTENT, "manifest.json": manifestOf(CONTENT, manifest), ...given }).flatMap(([path, text]) =>
      text === null ? [] : [[`releases/${day}/${path}`, typeof text === "string" ? bytes(text) : text] as const],
    ),
  );

function read(folder: Folder) {
  const findings = new Findings();
  const releases = readReleases(withSums(folder), findings);
  return { releases, said: findings.all.map(({ code, file, message }) => `${code} ${file}: ${message.vi}`), findings };
}
const NOT_WHOLE = "thư mục này không phải là một bản phát hành còn nguyên";

test("files of releases are kept, and read as no table", () => {
  expect(["releases/2025-06-30/edition.json", "units.csv", "a/releases/x"].map(isFrozen)).toEqual([true, false, false]);
});

test("a release has its day, its tag, what was published, and the files that were offered", () => {
  const { releases, said } = read(folderWith());
  expect(said).toEqual([]);
  expect(releases).toEqual([
    {
      date: "2025-06-30",
      tag: "tag:portal.example,2025-06-30",
      published: { asOf: "2025-06-30", pools: [], verdicts: [] },
      files: [{ path: "wards.csv", bytes: 14, sha256: sha256(CONTENT["data/wards.csv"]) }],
    },
  ]);
});

test("an edition that does not hold its shares of sums has them from its files of targets", () => {
  const target = { target: { target_id: "degrees", judging: "pooled", date: "2024-12-31" }, by_date: [{ list: "plan", date: "2024-12-31", numerator: 60, denominator: 120, counts: { reported: 6 } }], by_city: [{ city_code: "902", numerator: null, denominator: null, counts: null }, { city_code: "901", numerator: 6, denominator: 12, counts: { reported: 3 } }], other_readings: [{ reading: "base", indicator_id: "staff", numerator: 60, denominator: 200, counts: { reported: 6 } }] }; // prettier-ignore
  const counted = { target: { ...target.target, judging: "ward-share" }, by_date: target.by_date };
  const content = { ...CONTENT, "data/targets/degrees.json": JSON.stringify(target), "data/targets/posts.json": JSON.stringify(counted) }; // prettier-ignore
  const poolsIn = (files: Readonly<Record<string, string>>) =>
    readReleases(withSums(folderWith({ ...files, "manifest.json": manifestOf(files) })), new Findings(), [
      { code: "901", slug: "thu-nghiem" },
    ]).map(({ published }) => published.pools);
  const of = { target: "degrees", otherBase: null, list: "plan", city: null, report: "2024-12-31" };
  expect(poolsIn(content)).toEqual([
    [
      { ...of, numerator: 60, denominator: 120, reported: 6 },
      { ...of, city: "thu-nghiem", numerator: 6, denominator: 12, reported: 3 },
      { ...of, otherBase: "staff", numerator: 60, denominator: 200, reported: 6 },
    ],
  ]);
  expect(poolsIn({ ...content, "edition.json": '{"pools":[]}' })).toEqual([[]]);
});

test("releases come oldest first, whatever the order of the folder; what lies beside them is none", () => {
  const later = folderWith({}, { day: "2025-12-31", manifest: { release: "2025-12-31" } });
  const { releases, said } = read(new Map([...later, ...folderWith(), ["releases/README.txt", bytes("a")], ["units.csv", bytes("a")]])); // prettier-ignore
  expect(releases.map(({ date }) => date)).toEqual(["2025-06-30", "2025-12-31"]);
  expect(said).toEqual([]);
});

describe("a release is left out, and what is wrong with it told, when", () => {
  test("a file is not what it was", () => {
    const { releases, said, findings } = read(folderWith({ "data/wards.csv": "unit_id\n09102\n" }));
    expect(releases).toEqual([]);
    expect(said).toEqual([
      "hash-count-error releases/2025-06-30/data/wards.csv: tệp đã khác với lúc chốt bản phát hành",
    ]);
    expect(findings.all[0]?.hint?.vi).toContain("lấy lại tệp cũ");
  });

  test("a file is gone, or could not be read", () => {
    expect(read(folderWith({ "data/wards.csv": null }))).toMatchObject({
      releases: [],
      said: ["missing-file releases/2025-06-30/data/wards.csv: bản phát hành thiếu tệp này"],
    });
    const refusal = new Refusal("source-error", words("không đọc được", "cannot be read"));
    expect(read(folderWith({ "data/wards.csv": refusal }))).toMatchObject({
      releases: [],
      said: ["source-error releases/2025-06-30/data/wards.csv: không đọc được"],
    });
    expect(read(folderWith({ "manifest.json": refusal }))).toMatchObject({
      releases: [],
      said: ["source-error releases/2025-06-30/manifest.json: không đọc được"],
    });
  });

  test("its manifest is gone", () => {
    const { releases, said, findings } = read(folderWith({ "manifest.json": null }));
    expect(releases).toEqual([]);
    expect(said).toEqual([`missing-file releases/2025-06-30/manifest.json: ${NOT_WHOLE}`]);
    expect(findings.all[0]?.hint?.vi).toContain("npm run release");
  });

  test("its edition is gone, and with it what it was by the manifest", () => {
    const { "data/wards.csv": wards } = CONTENT;
    const without = manifestOf({ "data/wards.csv": wards });
    expect(read(folderWith({ "edition.json": null }))).toMatchObject({
      releases: [],
      said: ["missing-file releases/2025-06-30/edition.json: bản phát hành thiếu tệp này"],
    });
    expect(read(folderWith({ "edition.json": null, "manifest.json": without }))).toMatchObject({
      releases: [],
      said: ["source-error releases/2025-06-30/edition.json: không đọc được nội dung của bản phát hành"],
    });
  });

  test("its edition was frozen as what cannot be read", () => {
    const broken = { ...CONTENT, "edition.json": "{" };
    expect(read(folderWith({ ...broken, "manifest.json": manifestOf(broken) }))).toMatchObject({
      releases: [],
      said: ["source-error releases/2025-06-30/edition.json: không đọc được nội dung của bản phát hành"],
    });
  });

  test.each([
    ["another format", { format: 2 }],
    ["another day than its folder", { release: "2025-06-29" }],
    ["no day", { release: 7 }],
    ["no tag", { tag: null }],
    ["no files", { files: null }],
    ["a file without a path", { files: [{ bytes: 1, sha256: "a" }] }],
    ["a file without a size", { files: [{ path: "a", sha256: "a" }] }],
    ["a file without a checksum", { files: [{ path: "a", bytes: 1 }] }],
    ["a file that is none", { files: ["wards.csv"] }],
  ])("its manifest has %s", (_, manifest) => {
    const { releases, said } = read(folderWith({}, { manifest }));
    expect(releases).toEqual([]);
    expect(said).toEqual([`source-error releases/2025-06-30/manifest.json: ${NOT_WHOLE}`]);
  });

  test.each(["{", "[]", "7"])("its manifest is %s", (manifest) => {
    expect(read(folderWith({ "manifest.json": manifest })).said).toEqual([
      `source-error releases/2025-06-30/manifest.json: ${NOT_WHOLE}`,
    ]);
  });

  test("its folder is named after no day", () => {
    const { releases, said } = read(folderWith({}, { day: "quy-2", manifest: { release: "quy-2" } }));
    expect(releases).toEqual([]);
    expect(said).toEqual([`source-error releases/quy-2/manifest.json: ${NOT_WHOLE}`]);
  });
});

test("a file that was put beside a release later is told, and the release stands", () => {
  const { releases, said } = read(folderWith({ "data/them.csv": "a" }));
  expect(releases).toHaveLength(1);
  expect(said).toEqual([
    "source-error releases/2025-06-30/data/them.csv: tệp này không có trong bản phát hành lúc chốt",
  ]);
});
