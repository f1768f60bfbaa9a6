import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dataFolderAt } from "#testing/data-folder.ts";

const made = mkdtempSync(join(tmpdir(), "template-"));
afterAll(() => rmSync(made, { recursive: true }));
const data = dataFolderAt(join(made, "data"));

function run(script: string, ...options: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    cwd: resolve(import.meta.dirname, ".."),
    env: { ...process.env, PORTAL_DATA: data },
    encoding: "utf8",
  });
  return { status, stderr };
}

test.each([
  [["2025-12-31", "extra"], "Chỉ nhận một ngày, gặp thêm “extra”"],
  [["2024-05-07"], "sớm hơn ngày ban hành kế hoạch (2024-05-08)"],
  [["31/02/2025"], "cần một ngày"],
  [[], "Thiếu ngày báo cáo"],
])("a form for %j is not written, and the command says why", (given, why) => {
  const out = join(made, "never.csv");
  expect(run("template", ...given, "--out", out)).toEqual({
    status: 2,
    stderr: expect.stringContaining(why) as string,
  });
  expect(existsSync(out)).toBe(false);
});

test("made-up data are not written among what people write in the project", () => {
  const { status, stderr } = run("generate", "--wards", "3", "--out", "src/never");
  expect([status, existsSync("src/never")]).toEqual([2, false]);
  expect(stderr).toContain("đó là chỗ của mã nguồn");
});
