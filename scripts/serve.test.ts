import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headerRules, headersOf } from "#site/headers.ts";
import { type Served, serve } from "./serve.ts";

const FILES = {
  "404.html": "không có trang này",
  "en/404.html": "no such page",
  "en/index.html": "home",
  "index.html": "trang chủ",
  "map/land.json": "{}",
  "phuong/index.html": "phường",
};

const folder = mkdtempSync(join(tmpdir(), "serve-"));
for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["/", "/minh-bach/"])("a site under %s", (base) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(folder, base, 0);
  });
  afterAll(() => served.close());

  const at = (path: string) => fetch(new URL(path, served.url), { redirect: "manual" });

  test.each([
    ["", 200, "trang chủ"],
    ["phuong/", 200, "phường"],
    ["map/land.json", 200, "{}"],
    ["en/", 200, "home"],
    ["khong-co/", 404, "không có trang này"],
    ["phuong/khong-co/", 404, "không có trang này"],
    ["khong-co.json", 404, "không có trang này"],
    ["en/not-here/", 404, "no such page"],
    ["%E0%A4%A/", 404, "không có trang này"],
    ["..%2F..%2Fpackage.json", 404, "không có trang này"],
  ])("answers %j with %i and its page", async (path, status, text) => {
    const response = await at(path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each([
    "",
    "phuong/",
    "map/land.json",
    "khong-co/",
    "phuong/khong-co/",
    "en/not-here/",
    "/elsewhere",
    "phuong",
    "%E0%A4%A/",
  ])("says what the host says with everything, at %j too", async (path) => {
    const { headers } = await at(path);
    for (const [name, value] of Object.entries(headersOf(headerRules(base, []), "/")))
      if (name !== "Strict-Transport-Security") expect(headers.get(name), name).toBe(value);
  });

  test("leads to the address with a slash, as hosts do", async () => {
    const response = await at("phuong?tu=1");
    expect([response.status, response.headers.get("Location")]).toEqual([301, `${base}phuong/?tu=1`]);
  });
});

test("a port that is taken is named in words", async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => other.listen(0, () => done((other.address() as AddressInfo).port)));
  await expect(serve(folder, "/", port)).rejects.toThrow(
    `Không mở được cổng mạng ${port}: đang có chương trình khác dùng.`,
  );
  other.close();
});
