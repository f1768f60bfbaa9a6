import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { execFile, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isWhole } from "./build-site.ts";
import { inWords, whyFailed } from "./in-words.ts";
import { publish } from "./publish.ts";

let room = "";
let folder = "";
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "publish-"));
  folder = join(room, "dist");
});
afterEach(() => rmSync(room, { recursive: true }));

const written = (text: string) => (fresh: string) => {
  mkdirSync(fresh);
  writeFileSync(join(fresh, "index.html"), text);
  return Promise.resolve();
};
/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ["--version"]).pid;
const shown = () => readFileSync(join(folder, "index.html"), "utf8");

test("a site takes the place of the last one, and nothing is left beside it", async () => {
  await publish(folder, written("one"));
  writeFileSync(join(folder, "old.html"), "");
  await publish(folder, written("two"));
  expect(shown()).toBe("two");
  expect(existsSync(join(folder, "old.html"))).toBe(false);
  expect(readdirSync(room)).toEqual(["dist"]);
});

test("a build that fails half way leaves the last site whole", async () => {
  await publish(folder, written("one"));
  const failing = async (fresh: string) => {
    await written("half")(fresh);
    throw new Error("no space");
  };
  await expect(publish(folder, failing)).rejects.toThrow("no space");
  expect(shown()).toBe("one");
  expect(readdirSync(room)).toEqual(["dist"]); // half a site takes room on a full disk
  await publish(folder, written("two"));
  expect(shown()).toBe("two");
});

test("a site that cannot take its place leaves the last one there", async () => {
  await publish(folder, written("one"));
  await expect(publish(folder, () => Promise.resolve())).rejects.toThrow("ENOENT"); // nothing was written
  expect(shown()).toBe("one");
  expect(readdirSync(room)).toEqual(["dist"]);
});

test("a site put aside by a build that was killed at the last moment comes back", async () => {
  await publish(folder, written("one"));
  renameSync(folder, join(room, `.dist-last-${ended()}`));
  const failing = () => Promise.reject(new Error("killed"));
  await expect(publish(folder, failing)).rejects.toThrow("killed");
  expect(shown()).toBe("one");
  expect(readdirSync(room)).toEqual(["dist"]);
});

test("runs that publish in the same instant do not stop each other, and the site of one of them stands", async () => {
  const script = `
    import { mkdirSync, writeFileSync } from "node:fs";
    import { publish } from ${JSON.stringify(join(import.meta.dirname, "publish.ts"))};
    const until = Date.now() + 1000;
    while (Date.now() < until)
      await publish(${JSON.stringify(folder)}, (fresh) => {
        mkdirSync(fresh);
        writeFileSync(fresh + "/index.html", "whole");
      });`;
  const run = () =>
    new Promise<string>((done) => {
      execFile(process.execPath, ["--input-type=module-typescript", "-e", script], (_, out, said) => done(out + said));
    });
  expect(await Promise.all([run(), run(), run()])).toEqual(["", "", ""]);
  expect(shown()).toBe("whole");
  expect(readdirSync(room)).toEqual(["dist"]);
});

test.each([
  ["ENOSPC: no space left on device, write", /Ổ đĩa đầy/],
  ["EFBIG: file too large, write", /Ổ đĩa đầy/],
  ["EISDIR: illegal operation on a directory, open 'x'", /cùng tên/],
  ["EACCES: permission denied, mkdir 'dist'", /^Không có quyền đọc hoặc ghi dist:/],
  [
    "x\n[EROFS: read-only file system, open '/srv/.astro/a.json']",
    /^Không có quyền đọc hoặc ghi \/srv\/.astro\/a.json:/,
  ],
  ["EPERM", /^Không có quyền đọc hoặc ghi thư mục này:/],
  ["JavaScript heap out of memory", /thiếu bộ nhớ/],
])("a build that ended with “%s” says so in words", (printed, words) => {
  expect(whyFailed(printed)).toMatch(words);
});

test("of another failure nothing is guessed", () => {
  expect(whyFailed("SyntaxError")).toBeNull();
});

test("what stops a program is said in words: our own as they are, those of the system after what they mean", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  expect(inWords(new Error("Thiếu ngày báo cáo."))).toBe("Thiếu ngày báo cáo.");
  expect(inWords(full)).toBe("Ổ đĩa đầy: xóa bớt tệp rồi chạy lại. (ENOSPC: no space left on device, write)");
  const closed = Object.assign(new Error("EACCES: permission denied, open '/x'"), { code: "EACCES" });
  expect(inWords(closed)).toMatch(/^Không có quyền đọc hoặc ghi \/x:/);
  expect(inWords("a text")).toBe("a text");
});

test("a build is whole when it came to its end and Astro spoke of no error on the way", () => {
  const done = "19:43:24 [build] Complete!\n";
  expect(isWhole(0, done)).toBe(true);
  expect(isWhole(0, `19:43:24 [ERROR] [content] Error: Cannot find module\n${done}`)).toBe(false);
  expect(isWhole(1, done)).toBe(false);
  expect(isWhole(null, done)).toBe(false); // killed
});

test("what a killed run left behind is taken away, and what another run is writing stays", async () => {
  const [left, other] = [`.dist-new-${ended()}`, `.dist-new-${process.ppid}`];
  for (const name of [left, other, ".dist-new-x"]) mkdirSync(join(room, name));
  await publish(folder, written("one"));
  expect(readdirSync(room).toSorted()).toEqual([other, ".dist-new-x", "dist"].toSorted());
});
