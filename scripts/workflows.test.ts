import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const folder = ".github/workflows";
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe.each(readdirSync(folder))("%s", (file) => {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  const lines = text.split("\n");

  test("pins every action by its commit, and says which release that is", () => {
    const used = lines.filter((line) => /\buses:/.test(line));
    expect(used).not.toEqual([]);
    expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("begins without any right, and gives each job only what it needs", () => {
    expect(text).toContain("\npermissions: {}\n");
    const given = lines
      .map((line) => line.trim())
      .filter((line) => /^[\w-]+: (read|write|write-all|read-all)$/.test(line));
    const writes = file === "release.yml" ? "contents: write" : "pull-requests: write"; // a file beside the release; a comment
    expect(given.filter((right) => !["contents: read", writes].includes(right))).toEqual([]);
  });

  const jobs = text.split(/^ {2}(?=[\w-]+:$)/m);

  test("runs no code of a pull request with the right to write", () => {
    expect(text).not.toContain("pull_request_target");
    for (const job of jobs.filter((job) => job.includes(": write"))) expect(job).not.toMatch(/uses:|\bnpm\b|\bnode\b/);
  });

  test("runs neither a package nor the code of the site where a secret is", () => {
    for (const job of jobs.filter((job) => job.includes("secrets.")))
      expect(job).not.toMatch(/checkout|\bnpm\b|\bnode\b/);
  });

  test("puts nothing that somebody else wrote into a command: it comes as a variable", () => {
    const commands = [...text.matchAll(/^( *)(?:- )?run: (?:\|\n((?:\1 {2,}.*\n|\n)+)|(.*))/gm)].map(
      ([, , block, line]) => block ?? line ?? "",
    );
    expect(commands).not.toEqual([]);
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
  });

  test("keeps no credentials in the checked-out files", () => {
    const checkouts = text.split("actions/checkout@").slice(1);
    expect(checkouts.filter((rest) => !/^.*\n {8}with:\n {10}persist-credentials: false\n/.test(rest))).toEqual([]);
  });

  test("runs commands that there are", () => {
    const run = [...text.matchAll(/npm run (?:--[\w-]+ )*([\w-]+)/g)].map(([, name = ""]) => name);
    expect(run).not.toEqual([]);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("ends by itself", () => {
    expect(text.match(/runs-on:/g)?.length).toBe(text.match(/timeout-minutes:/g)?.length);
  });
});

const check = readFileSync(`${folder}/check.yml`, "utf8");
const deploy = readFileSync(`${folder}/deploy.yml`, "utf8");

test("a pull request is checked, tested and built, its libraries are asked about, and it is told what would change", () => {
  expect(check).toContain("on:\n  pull_request:\n");
  for (const command of [
    "npm ci",
    "npm run --silent check",
    "npm test",
    "npm run build",
    "npm audit --audit-level=high",
  ])
    expect(check).toContain(command);
  expect(check).toContain("npm run --silent changes -- --markdown");
  expect(check).toContain("gh pr comment");
});

test("a release gets the list of what it is made of", () => {
  const release = readFileSync(`${folder}/release.yml`, "utf8");
  expect(release).toContain("on:\n  release:\n    types: [published]\n");
  expect(release).toContain("npm run --silent sbom");
  expect(release).toContain("gh release upload");
  expect(scripts["sbom"]).toMatch(/^npm sbom /);
});

test("only a pull request asks the service that knows of faults, which may be down", () => {
  for (const file of readdirSync(folder).filter((file) => file !== "check.yml"))
    expect(readFileSync(`${folder}/${file}`, "utf8")).not.toContain("npm audit");
  expect(Object.values(scripts).join("\n")).not.toContain("npm audit");
});

test("a merge is checked and tested before it is built, and built before it is shown", () => {
  expect(deploy).toContain("on:\n  push:\n    branches: [main]\n");
  const steps = ["npm ci", "npm run check", "npm test", "npm run build", "mv -T"].map((step) => deploy.indexOf(step));
  expect(steps).not.toContain(-1);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});

describe.skipIf(process.platform !== "linux")("what puts a release onto the server", () => {
  const command = /name: Đưa lên máy chủ\n[\s\S]*? run: \|\n((?: {10}.*\n)+)/.exec(deploy)?.[1] ?? "";
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "deploy-"));
    for (const folder of ["bin", "dist", "portal/releases"]) mkdirSync(join(home, folder), { recursive: true });
    writeFileSync(join(home, "dist/index.html"), "new");
    // The server is this machine: the last words of both are the command there, and "who@where:place".
    const ssh = 'while [ "$1" != portal@host ]; do shift; done; shift; exec sh -c "$*"';
    const rsync = 'for place; do :; done; cp -R dist/. "${place#*:}"';
    for (const [name, does] of Object.entries({ ssh, rsync }))
      writeFileSync(join(home, "bin", name), `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const publish = (release: string, more: Readonly<Record<string, string>> = {}) =>
    execFileSync("bash", ["-c", command], {
      cwd: home,
      stdio: "pipe",
      env: {
        HOME: home,
        PATH: `${home}/bin:${process.env["PATH"]}`,
        ...{ HOST: "host", LOGIN: "portal", FOLDER: `${home}/portal`, KEY: "key", KNOWN_HOSTS: "host key" },
        ...{ SITE_URL: "", BASE_PATH: "", BUILT_FOR: "|", RELEASE: release, ...more },
      },
    });
  const releases = () => readdirSync(join(home, "portal/releases")).toSorted();

  test("shows it", () => {
    publish("1-1");
    expect(readlinkSync(join(home, "portal/current"))).toBe("releases/1-1");
    expect(readFileSync(join(home, "portal/current/index.html"), "utf8")).toBe("new");
  });

  test("puts a site under a path there", () => {
    publish("1-1", { BASE_PATH: "/cong/", BUILT_FOR: "|/cong/" });
    expect(readFileSync(join(home, "portal/current/cong/index.html"), "utf8")).toBe("new");
  });

  test("keeps the newest ten, and what is no release", () => {
    for (const old of ["7-1", "7-2", "98-1", "99-1", "tay"]) mkdirSync(join(home, "portal/releases", old));
    for (let run = 100; run < 108; run += 1) publish(`${run}-1`);
    expect(releases().join(" ")).toBe("100-1 101-1 102-1 103-1 104-1 105-1 106-1 107-1 98-1 99-1 tay");
  });

  test("keeps the one that is shown, though it is an old one run again", () => {
    for (let run = 20; run < 32; run += 1) mkdirSync(join(home, "portal/releases", `${run}-1`));
    publish("9-2");
    expect(readlinkSync(join(home, "portal/current"))).toBe("releases/9-2");
    expect(releases()).toContain("9-2");
    expect(releases()).toHaveLength(11);
  });

  test("shows nothing that was built for another address", () => {
    expect(() => publish("1-1", { SITE_URL: "https://portal.example" })).toThrow();
    expect(releases()).toEqual([]);
  });
});
