import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dataFolderAt } from "#testing/data-folder.ts";

const root = resolve(import.meta.dirname, "..");
const made = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(made, { recursive: true }));

/** A made data folder, by its path. */
const written = (name: string, replaced?: Parameters<typeof dataFolderAt>[1]) =>
  dataFolderAt(join(made, name), replaced);

function run(
  script: string,
  data: string,
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    cwd: root,
    env: { ...process.env, PORTAL_DATA: data, SITE_URL: "", BASE_PATH: "", ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a release is frozen, and from then on changes are told against it", () => {
  const data = written("whole");
  expect(run("changes", data).stdout).toMatch(/^Chưa có bản phát hành nào để so:\n {2}Đây là bản đầu tiên/);
  expect(run("release", data, ["30/06/2026"])).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(join(data, "releases"))).toEqual(["2026-06-30"]);
  expect(run("changes", data)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^So với bản phát hành ngày 30\/06\/2026\. .*:\n {2}Không có gì thay đổi\n$/,
    ) as string,
  });
  expect(JSON.parse(run("changes", data, ["--json"]).stdout)).toMatchObject({
    against: "2026-06-30",
    alarms: { vi: [], en: [] },
  });
  expect(run("changes", data, ["--lang", "en"]).stdout).toContain("Nothing has changed");
});

test("a site under a path has it in the addresses of its release", () => {
  const data = written("under-a-path");
  expect(run("release", data, ["2026-06-30"], { SITE_URL: "https://a.example/cong" }).status).toBe(0);
  const json = readFileSync(join(data, "releases/2026-06-30/data/figures.json"), "utf8");
  expect(json).toContain("https://a.example/cong/du-lieu/phien-ban/2026-06-30/so-lieu/");
});

test.each([
  [
    "data with errors",
    { "recognitions.csv": "unit_id,assessment_year,outcome,source_id\n99999,2024,registered,x\n" },
    "2026-06-30",
    "Chưa thể chốt bản phát hành",
  ],
  ["a day before as_of", {}, "2026-06-29", "sớm hơn ngày số liệu as_of (30/06/2026)"],
  ["a year that is mistyped", {}, "9999-12-31", "có lẽ gõ nhầm năm"],
] as const)("it refuses %s: exit 1, a word about it, nothing written", (name, replaced, day, said) => {
  const data = written(`refused ${name}`, replaced);
  const { status, stderr } = run("release", data, [day]);
  expect(status).toBe(1);
  expect(stderr).toContain(said);
  expect(readdirSync(data)).not.toContain("releases");
});

test("it refuses to freeze a day twice, and a published value that changed in silence", () => {
  const data = written("twice");
  expect(run("release", data, ["2026-06-30"]).status).toBe(0);
  const again = run("release", data, ["2026-06-30"]);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("Bản đã chốt không làm lại")]);
  const report = join(data, "reports/2024-12-31.csv");
  writeFileSync(report, readFileSync(report, "utf8").replace(",12,", ",13,"));
  expect(run("changes", data).status).toBe(1);
  const silent = run("release", data, ["2026-12-31"]);
  expect([silent.status, silent.stderr]).toEqual([1, expect.stringContaining("không có đính chính")]);
  expect(readdirSync(join(data, "releases"))).toEqual(["2026-06-30"]);
});

test("without a day, or with one that is none, it could not run: exit 2", () => {
  const data = written("no-day");
  expect(run("release", data)).toMatchObject({ status: 2, stderr: expect.stringContaining("Thiếu ngày") as string });
  expect(run("release", data, ["31/02/2026"])).toMatchObject({ status: 2 });
  expect(run("changes", join(made, "nowhere"))).toMatchObject({ status: 2 });
});
