import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Finding } from "#data/finding.ts";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { jsonLines } from "#data/report.ts";
import { dataFolderAt } from "#testing/data-folder.ts";
import { baseWith, cases } from "../tests/intake/make.ts";

const root = resolve(import.meta.dirname, "..");
const made = mkdtempSync(join(tmpdir(), "check-data-"));
afterAll(() => rmSync(made, { recursive: true }), 60_000); // a folder for every case

/** A made data folder, by its path. */
const written = (name: string, replaced?: Parameters<typeof dataFolderAt>[1]) =>
  dataFolderAt(join(made, name), replaced);

function check(data: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check-data.ts", ...options], {
    cwd: root,
    env: { ...process.env, PORTAL_DATA: data },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const faulty = written("faulty", {
  "reports/2024-12-31.csv": "unit_id,posts\n9101,12\n09102,many\n",
  "recognitions.csv": "unit_id,assessment_year,outcome,source_id\n09101,2024,registered,ke-hoach\n",
});
/** What is kept beside a case of the corpus, which its test in the browser holds the page to, in one language. */
const kept = (name: string): readonly string[] =>
  jsonLines(
    readFileSync(join(root, "tests/intake", name, "expected.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Finding),
    "vi",
  );
const inFolder = (name: string, files: Parameters<typeof baseWith>[0]) =>
  written(name, Object.fromEntries(baseWith(files)));

test.each(cases)(
  "$name is read from its folder with every field of the findings that the browser gives",
  ({ name, files }) => {
    expect(jsonLines(readPortal(readFolder(inFolder(name, files))).findings, "vi")).toEqual(kept(name));
  },
);

test.each(cases.filter(({ name }) => name.startsWith("every-fault")))(
  "$name is told whole in one run of the command, which says that nothing may be published",
  ({ name, files }) => {
    const { status, stdout } = check(inFolder(`${name}-run`, files), "--json");
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n")).toEqual(kept(name));
  },
  60_000,
);

const KEYS = ["code", "severity", "file", "row", "column", "cell", "value", "message", "hint"];

test("the real data can be published: exit 0, a word about it, and no error with --json", () => {
  const { status, stdout } = check("data");
  expect(status).toBe(0);
  expect(stdout.split("\n").at(-2)).toMatch(/^Dữ liệu dùng được: 0 lỗi, \d+ lưu ý \(.*data\)$/);
  const json = check("data", "--json");
  expect(json.status).toBe(0);
  expect(json.stdout).not.toContain('"severity":"error"');
});

test("data without a finding are not a line with --json", () => {
  expect(check(written("flawless"), "--json")).toMatchObject({ status: 0, stdout: "" });
});

test("warnings are said and allowed: exit 0", () => {
  const data = written("warned", { "reports/2024-12-31.csv": "unit_id,posts\n9101,12\n" });
  const { status, stdout } = check(data);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^reports\/2024-12-31\.csv\n {2}Lưu ý: .*\n {4}A2 \(dòng 2, cột unit_id\): .*\n\nDữ liệu dùng được: 0 lỗi, 1 lưu ý/,
  );
});

test("errors stop: exit 1, every finding in words, and their number", () => {
  const { status, stdout } = check(faulty);
  expect(status).toBe(1);
  expect(stdout.replace(faulty, "DIR")).toMatchInlineSnapshot(`
    "recognitions.csv
      Lỗi: không tìm thấy điều được nhắc đến (foreign-key): 1
        D2 (dòng 2, cột source_id): không có mã này trong sources.csv, gặp “ke-hoach”

    reports/2024-12-31.csv
      Lỗi: giá trị sai dạng (type-error): 1
        B3 (dòng 3, cột posts): cần một số nguyên, gặp “many”
      Lưu ý: giá trị sai dạng (type-error): 1
        A2 (dòng 2, cột unit_id): mã mất số 0 ở đầu, đọc là 09101, gặp “9101”

    Chưa thể xuất bản: 2 lỗi, 1 lưu ý (DIR)
    "
  `);
});

test("another language is refused, and not taken for Vietnamese", () => {
  const { status, stderr } = check(faulty, "--lang=fr");
  expect([status, stderr]).toEqual([2, "--lang fr: cần vi hoặc en\n"]);
});

test("--lang en says the same in English", () => {
  const { stdout } = check(faulty, "--lang", "en");
  expect(stdout).toContain("B3 (row 3, column posts): expected a whole number, found “many”\n");
  expect(stdout).toContain("\n\nCannot be published: 2 errors, 1 warning");
});

test("no colour where nobody looks: the report goes to a file as plain text", () => {
  expect(check(faulty).stdout).not.toContain("\u001b");
});

test("--json prints one line a finding, with exactly the keys of the contract, and nothing else: exit 1", () => {
  const { status, stdout } = check(faulty, "--json");
  const findings = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(status).toBe(1);
  for (const finding of findings) expect(Object.keys(finding).toSorted()).toEqual(KEYS.toSorted());
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "cell": "D2",
        "code": "foreign-key",
        "column": "source_id",
        "file": "recognitions.csv",
        "hint": null,
        "message": "không có mã này trong sources.csv",
        "row": 2,
        "severity": "error",
        "value": "ke-hoach",
      },
      {
        "cell": "A2",
        "code": "type-error",
        "column": "unit_id",
        "file": "reports/2024-12-31.csv",
        "hint": null,
        "message": "mã mất số 0 ở đầu, đọc là 09101",
        "row": 2,
        "severity": "warning",
        "value": "9101",
      },
      {
        "cell": "B3",
        "code": "type-error",
        "column": "posts",
        "file": "reports/2024-12-31.csv",
        "hint": null,
        "message": "cần một số nguyên",
        "row": 3,
        "severity": "error",
        "value": "many",
      },
    ]
  `);
});

test("--json says null where a finding has no row, column, cell, value or hint", () => {
  const { stdout } = check(written("bare", { "boundaries/province.geojson": null }), "--json");
  expect(JSON.parse(stdout)).toMatchObject({ row: null, column: null, cell: null, value: null, hint: null });
});

test("a folder that is not there could not be checked: exit 2, nothing on stdout", () => {
  const { status, stdout, stderr } = check(join(made, "nowhere"), "--json");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("nowhere");
});

test("an option that does not exist: exit 2", () => {
  expect(check("data", "--jsn").status).toBe(2);
});
