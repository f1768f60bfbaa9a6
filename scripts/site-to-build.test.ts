/** What `npm run check` refuses, `npm run build` refuses in the same words; it never begins to build. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dataFolderAt } from "#testing/data-folder.ts";
import { folder } from "#testing/sample.ts";

const root = resolve(import.meta.dirname, "..");
const made = mkdtempSync(join(tmpdir(), "site-to-build-"));
afterAll(() => rmSync(made, { recursive: true }));

const ran = (program: string, options: readonly string[], env: Readonly<Record<string, string>>) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((done, fail) => {
    const child = spawn(process.execPath, [join(root, program), ...options], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    const [out, err]: string[][] = [[], []];
    child.stdout.on("data", (text) => out!.push(String(text)));
    child.stderr.on("data", (text) => err!.push(String(text)));
    child.on("error", fail);
    child.on("close", (status) => done({ status, stdout: out!.join(""), stderr: err!.join("") }));
  });

const build = (env: Readonly<Record<string, string>>) =>
  ran("node_modules/astro/bin/astro.mjs", ["build", "--outDir", join(made, "dist")], {
    ASTRO_TELEMETRY_DISABLED: "1",
    SITE_URL: "",
    BASE_PATH: "",
    ...env,
  });

const whole = JSON.parse(new TextDecoder().decode(folder().get("portal.json"))) as object;
const masthead = (given: object) => ({ "portal.json": JSON.stringify({ ...whole, ...given }) });
const wards = (features: unknown) => ({
  "boundaries/wards.geojson": JSON.stringify({ type: "FeatureCollection", features }),
});

describe.each([
  ["a portal.json that is cut short", { "portal.json": '{"name_vi": "Cổng thử",' }],
  ["an address at which no site can stand", masthead({ site: "portal.example" })],
  ["entries of another type", masthead({ synthetic: "true", plan: 7, milestones: {} })],
  ["a report of which one cell is wrong", { "reports/2024-12-31.csv": "unit_id,posts\n09101,12\n09102,mười\n" }],
  ["a map whose shapes are none", wards([null, { type: "Feature", properties: null, geometry: null }])],
])("%s", (name, replaced) => {
  const data = dataFolderAt(join(made, name), replaced);

  test("stops check and build with exit 1 and the same words", { timeout: 60_000 }, async () => {
    const [checked, built] = await Promise.all([
      ran("scripts/check-data.ts", [], { PORTAL_DATA: data }),
      build({ PORTAL_DATA: data }),
    ]);
    expect([checked.status, built.status]).toEqual([1, 1]);
    expect(checked.stdout).toContain("Chưa thể xuất bản: ");
    expect(built.stderr).toBe(checked.stdout);
    expect(readdirSync(made)).not.toContain("dist");
  });
});

test.each([
  ["a folder that is not there", { PORTAL_DATA: join(made, "nowhere") }, /^Không có thư mục dữ liệu .*nowhere\..*\n$/],
  ["SITE_URL that is no address", { PORTAL_DATA: "", SITE_URL: "abc" }, /^SITE_URL: .*“abc”\n$/],
  ["BASE_PATH that is no path", { PORTAL_DATA: "", BASE_PATH: "/a b/" }, /^BASE_PATH: .*“\/a b\/”\n$/],
])("%s stops a build in one line", { timeout: 60_000 }, async (_, env, said) => {
  const { status, stderr } = await build(env);
  expect(status).toBe(1);
  expect(stderr).toMatch(said);
});

test.each([
  ["a port that is none", { PORT: "cổng" }, /^PORT: .*\n$/],
  ["data with errors", { PORTAL_DATA: made }, /\nChưa dựng được cổng: xem các dòng trên\.\n$/],
])("npm start with %s says so and ends with exit 1", async (_, env, said) => {
  const { status, stdout, stderr } = await ran("scripts/start.ts", [], env);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^\s+at /m);
});
