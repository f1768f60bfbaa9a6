import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isWithin, realPath, siteFolder } from "./folders.ts";

let room = "";
beforeEach(() => {
  room = realpathSync(mkdtempSync(join(tmpdir(), "folders-")));
  mkdirSync(join(room, "data"));
});
afterEach(() => rmSync(room, { recursive: true }));

const built = (folder: string) => {
  mkdirSync(join(folder, "en"), { recursive: true });
  for (const file of ["404.html", "en/404.html", "robots.txt"]) writeFileSync(join(folder, file), "");
};
const given = (outDir: string) => siteFolder(outDir, join(room, "data"));

test("a folder is within itself and the one around it, and not within one whose name begins alike", () => {
  expect(isWithin("/a/b", "/a/b")).toBe(true);
  expect(isWithin("/a/b", "/a")).toBe(true);
  expect(isWithin("/a/bc", "/a/b")).toBe(false);
  expect(isWithin("/a/..b", "/a")).toBe(true);
  expect(isWithin("/a", "/a/b")).toBe(false);
});

test("a link leads to the folder that it names, also above one that is still to be made", () => {
  symlinkSync(join(room, "data"), join(room, "link"));
  expect(realPath(join(room, "link"))).toBe(join(room, "data"));
  expect(realPath(join(room, "link", "new"))).toBe(join(room, "data", "new"));
});

describe("a site is built", () => {
  test("where nothing stands, an empty folder, or a site that was built before", () => {
    expect(given(join(room, "new"))).toBe(join(room, "new"));
    mkdirSync(join(room, "empty"));
    expect(given(join(room, "empty"))).toBe(join(room, "empty"));
    built(join(room, "dist"));
    expect(given(join(room, "dist"))).toBe(join(room, "dist"));
    symlinkSync(join(room, "dist"), join(room, "link"));
    expect(given(join(room, "link"))).toBe(join(room, "dist"));
  });

  test.each(["", " ", ".", "..", "/", "src", "src/new", "node_modules", ".git", "tests/x"])(
    "never into the project, what people wrote there, or what is around it: %j",
    (outDir) => {
      expect(() => given(outDir)).toThrow(/--outDir/);
    },
  );

  test("never into the data, around it, or from a link into it", () => {
    symlinkSync(join(room, "data"), join(room, "link"));
    for (const outDir of [room, join(room, "data"), join(room, "data/site"), join(room, "link/site")])
      expect(() => given(outDir)).toThrow("Không dựng vào");
  });

  test("never over a file, or a folder that holds anything else", () => {
    writeFileSync(join(room, "file"), "");
    expect(() => given(join(room, "file"))).toThrow("là một tệp");
    mkdirSync(join(room, "letters"));
    writeFileSync(join(room, "letters/a.txt"), "");
    expect(() => given(join(room, "letters"))).toThrow("không trống và không phải do lệnh này dựng");
  });

  test("into dist of the project, as ever", () => {
    expect(siteFolder("dist-never-built", resolve("data"))).toBe(resolve("dist-never-built"));
  });
});
