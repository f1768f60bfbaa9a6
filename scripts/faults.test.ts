/** What goes wrong outside of the data: programs that are killed, a disk that is full, files that cannot be read. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { dataFolderAt } from "#testing/data-folder.ts";
import { filesOf } from "./files-of.ts";

const root = resolve(import.meta.dirname, "..");
const made = mkdtempSync(join(tmpdir(), "faults-"));
afterAll(() => rmSync(made, { recursive: true }));

const data = dataFolderAt(join(made, "data"));

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** Runs a program to its end; `watch` sees what it has printed so far. */
const ran = (
  [program = "", ...options]: readonly string[],
  env: Readonly<Record<string, string>> = {},
  watch: (said: string, child: ChildProcess) => void = () => {},
) =>
  new Promise<Ended>((done, fail) => {
    const child = spawn(process.execPath, [join(root, "scripts", program), ...options], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: "", PORTAL_DATA: data, PORTAL_PICTURES: "off", SITE_URL: "", BASE_PATH: "", ...env },
    }); // prettier-ignore
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        said += String(text);
        watch(said, child);
      });
    child.on("error", fail);
    child.on("close", (status, signal) => done({ status, signal, said }));
  });

/** Some seconds for a build, and more on a machine that has other things to do. */
const SLOW = { timeout: 240_000 } as const;

describe("a build that is killed", SLOW, () => {
  const dist = join(made, "dist");
  const last = ["404.html", "en/404.html", "index.html", "robots.txt"];
  mkdirSync(join(dist, "en"), { recursive: true });
  for (const file of last) writeFileSync(join(dist, file), "the last site");
  const build = (watch?: (said: string, child: ChildProcess) => void) => ran(["build.ts", "--outDir", dist], {}, watch);

  test.each([
    ["before it has begun", /^/],
    ["while the scripts are put together", /Building static entrypoints/],
    ["among the pages", /index\.html/],
    ["when the last page is written", /sitemap/],
  ])("%s leaves the last site whole", async (_, moment) => {
    const { signal } = await build((said, child) => {
      if (moment.test(said)) child.kill("SIGKILL");
    });
    expect(signal).toBe("SIGKILL");
    expect(filesOf(dist).toSorted()).toEqual(last);
    expect(readFileSync(join(dist, "index.html"), "utf8")).toBe("the last site");
  });

  test("is followed by one that publishes the new site, and nothing is left of those that were killed", async () => {
    expect(await build()).toMatchObject({ status: 0 });
    expect(readFileSync(join(dist, "index.html"), "utf8")).toContain("</html>");
    expect(filesOf(dist)).toContain("en/404.html");
    expect(readdirSync(made).filter((name) => name.startsWith(".dist"))).toEqual([]);
  });
});

/** The disk fails for paths that hold the last word. */
const onFaultyDisk = (fault: string, command: readonly string[]) =>
  ran(command, { FAULT: fault, NODE_OPTIONS: `--import=${pathToFileURL(join(root, "tests/faulty-disk.mjs")).href}` });

describe("on a full disk", SLOW, () => {
  const room = join(made, "full");
  const out = join(room, "out");
  const old = join(room, "old.csv"); // in the encoding TCVN3
  mkdirSync(room);
  writeFileSync(old, Buffer.from("unit_id,name_vi\n1,Ph\u00ad\u00eang \u00b6\n", "latin1"));

  test.each([
    ["build", 1, "ben-thu/index.html", ["build.ts", "--outDir", out]], // among the pages, that of a city
    ["template", 2, "out.csv", ["template.ts", "2025-12-31", "--out", `${out}.csv`]],
    ["generate", 2, "corrections.csv", ["generate.ts", "--out", out]], // the last that is written; the rest would pass
    ["release", 2, "SHA256SUMS", ["release.ts", "2026-12-31"]],
    ["convert", 2, "old.utf8.csv", ["convert.ts", old]],
  ])("%s says so and ends with exit %i, and of what it wrote nothing is left", async (_, status, file, command) => {
    const before = filesOf(data);
    const ended = await onFaultyDisk(`ENOSPC write ${file}`, command);
    expect(ended.said).toContain("Ổ đĩa đầy: xóa bớt tệp rồi chạy lại.");
    expect(ended.status).toBe(status);
    expect(readdirSync(room)).toEqual(["old.csv"]);
    expect(filesOf(data)).toEqual(before);
  });
});

describe("what cannot be read", SLOW, () => {
  const nowhere = join(made, "nowhere");
  const empty = join(made, "empty");
  mkdirSync(empty);
  const commands = {
    check: ["check-data.ts"],
    build: ["build.ts", "--outDir", join(made, "never")],
    template: ["template.ts", "2025-12-31", "--out", join(made, "never.csv")],
    generate: ["generate.ts", "--out", join(made, "never")],
  };

  test.each([
    ["check", 2],
    ["build", 1],
    ["template", 2],
    ["generate", 2],
  ] as const)("%s of a folder that is not there: its name, and exit %i", async (name, status) => {
    const ended = await ran(commands[name], { PORTAL_DATA: nowhere });
    expect(ended.status).toBe(status);
    expect(ended.said).toContain(`Không có thư mục dữ liệu ${nowhere}. Kiểm tra PORTAL_DATA.`);
  });

  test.each([
    ["check", 1],
    ["build", 1],
    ["template", 1],
    ["generate", 2],
  ] as const)("%s of an empty folder: every file that is missing, and exit %i", async (name, status) => {
    const ended = await ran(commands[name], { PORTAL_DATA: empty });
    expect(ended.status).toBe(status);
    for (const file of ["portal.json", "units.csv", "boundaries/wards.geojson"]) expect(ended.said).toContain(file);
    expect(ended.said).toContain("thiếu tệp này");
  });

  test.each([
    ["check", 1],
    ["build", 1],
    ["template", 1],
    ["generate", 2],
  ] as const)("%s of a file that may not be read: its name, what to do, and exit %i", async (name, status) => {
    const ended = await onFaultyDisk("EACCES read units.csv", commands[name]);
    expect(ended.status).toBe(status);
    expect(ended.said).toContain("units.csv");
    expect(ended.said).toContain("không đọc được tệp này (EACCES)");
    expect(ended.said).toContain("đóng tệp nếu đang mở trong Excel, rồi kiểm tra quyền đọc");
  });

  test("nothing was written", () => {
    expect(readdirSync(made).filter((name) => name.includes("never"))).toEqual([]);
  });
});
