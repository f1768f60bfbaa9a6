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
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { whyFailed } from "./build-site.ts";
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
  await publish(folder, written("two"));
  expect(shown()).toBe("two");
});

test("a site put aside by a build that was killed at the last moment comes back", async () => {
  await publish(folder, written("one"));
  renameSync(folder, join(room, ".dist-last"));
  const failing = () => Promise.reject(new Error("killed"));
  await expect(publish(folder, failing)).rejects.toThrow("killed");
  expect(shown()).toBe("one");
});

test.each([
  ["ENOSPC: no space left on device, write", /Ổ đĩa đầy/],
  ["EACCES: permission denied, mkdir 'dist'", /không có quyền ghi/],
  ["EROFS: read-only file system, mkdir 'dist'", /không có quyền ghi/],
  ["JavaScript heap out of memory", /thiếu bộ nhớ/],
])("a build that ended with “%s” says so in words", (printed, words) => {
  expect(whyFailed(printed)).toMatch(words);
});

test("of another failure nothing is guessed", () => {
  expect(whyFailed("SyntaxError")).toBeNull();
});
