import { describe, expect, test } from "vitest";
import { type Rule, headerRules, headersFile, headersOf, spelledOut } from "./headers.ts";

const FILES = [
  "404.html",
  "_astro/style.DGzHIgQG.css",
  "ban-do/index.html",
  "data/SHA256SUMS",
  "data/wards.csv",
  "data/wards.geojson",
  "data/wards/06658.json",
  "du-lieu/index.html",
  "du-lieu/phien-ban/2025-06-30/data/SHA256SUMS",
  "du-lieu/phien-ban/2025-06-30/data/wards/06658.json",
  "du-lieu/phien-ban/2025-06-30/index.html",
  "du-lieu/phien-ban/2025-06-30/so-lieu/ii2-posts/index.html",
  "en/404.html",
  "en/ban-do/index.html",
  "en/du-lieu/phien-ban/2025-06-30/index.html",
  "en/index.html",
  "feed.xml",
  "feed/ha-long.xml",
  "finder.json",
  "index.html",
  "map/land.json",
  "nhung/ban-do.svg",
  "nhung/ban-do/index.html",
  "nhung/index.html",
  "phuong/ha-long/cao-xanh/index.html",
  "phuong/index.html",
  "sw.js",
];

/** The address of a file: that of a page ends with its folder. */
const addressOf = (base: string, file: string) => base + file.replace(/(^|\/)index\.html$/, "$1");

describe.each(["/", "/minh-bach/"])("a site under %s", (base) => {
  const rules = headerRules(base, FILES);
  const said = (file: string) => headersOf(rules, addressOf(base, file));

  test("has a rule for each name at the top of a language, one for all, and one for each file of a rare type", () => {
    expect(rules.map(({ path }) => path)).toEqual([
      "/*",
      ...["", "404.html", "_astro/*", "ban-do/*", "data/*", "du-lieu/"].map((part) => base + part),
      ...["", "data/*", "nhung/*", "so-lieu/*"].map((part) => `${base}du-lieu/phien-ban/:release/${part}`),
      ...["en/", "en/404.html", "en/ban-do/*"].map((part) => base + part),
      ...["", "nhung/*", "so-lieu/*"].map((part) => `${base}en/du-lieu/phien-ban/:release/${part}`),
      ...["feed.xml", "feed/*", "finder.json", "map/*", "nhung/", "nhung/ban-do.svg", "nhung/ban-do/*", "phuong/*"].map(
        (part) => base + part,
      ),
      `${base}sw.js`,
      ...["data/SHA256SUMS", "data/wards.geojson"].map((part) => base + part),
      ...["SHA256SUMS", "catalog.jsonld", "units-2025.geojson", "wards.geojson"].map(
        (file) => `${base}du-lieu/phien-ban/:release/data/${file}`,
      ),
    ]);
  });

  test("names the type of files that hosts do not know", () => {
    expect(said("data/wards.geojson")["Content-Type"]).toBe("application/geo+json");
    expect(said("data/SHA256SUMS")["Content-Type"]).toBe("text/plain; charset=utf-8");
    expect(said("data/wards.csv")).not.toHaveProperty("Content-Type");
  });

  test.each([
    ["where a rule can let go a header of another", rules],
    ["where it cannot", spelledOut(rules)],
  ])("gives no header twice to a file, %s", (_, rules) => {
    for (const file of FILES) {
      const matching = rules.filter((rule) => Object.keys(headersOf([rule], addressOf(base, file))).length > 0);
      const gone = new Set(matching.flatMap(({ without = [] }) => without));
      const given = matching.flatMap(({ path, headers }) =>
        Object.keys(headers).filter((name) => path !== "/*" || !gone.has(name)),
      );
      expect(new Set(given).size, file).toBe(given.length);
    }
  });

  test("lets any site frame what is made for that, and its own policy stays as strict", () => {
    const headers = said("nhung/ban-do/index.html");
    expect(headers["Content-Security-Policy"]).toMatch(/^default-src 'none';.*; frame-ancestors \*$/);
    expect(headers).not.toHaveProperty("X-Frame-Options");
    expect(headers).toMatchObject({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
  });

  test("says the same of every file where no rule can let go what another gives", () => {
    for (const file of FILES) expect(headersOf(spelledOut(rules), addressOf(base, file)), file).toEqual(said(file));
  });

  test("lets nobody frame its other files, and says so to everything", () => {
    for (const file of FILES.filter((file) => file !== "nhung/ban-do/index.html"))
      expect(said(file), file).toMatchObject({
        "Content-Security-Policy": expect.stringMatching(/^default-src 'none';.*; frame-ancestors 'none'$/) as string,
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
      });
  });

  test("keeps hashed files and those of releases for ever, all others a short while, and asks each time for the service worker", () => {
    for (const file of FILES.filter((file) => file !== "sw.js"))
      expect(said(file)["Cache-Control"], file).toBe(
        /^_astro\/|^du-lieu\/.*\/data\//.test(file)
          ? "public, max-age=31536000, immutable"
          : "public, max-age=600, must-revalidate",
      );
    expect(said("sw.js")["Cache-Control"]).toBe("no-cache");
  });

  test("lets other sites read its data and show its images, and nothing else", () => {
    for (const file of FILES) {
      const open = /^(data|map|feed)\/|^feed\.xml$|\/data\/|\.json$|^nhung\/ban-do/.test(file);
      expect(said(file)["Access-Control-Allow-Origin"], file).toBe(open ? "*" : undefined);
      expect(said(file)["Cross-Origin-Resource-Policy"], file).toBe(open ? "cross-origin" : "same-origin");
    }
  });

  test.each(["not-here/", "not-here.json", "en/not-here/", "", "../elsewhere"])(
    "keeps its policy at %j, where there may be no file, and says nothing of the cache",
    (path) => {
      const headers = headersOf(headerRules(base, []), new URL(base + path, "https://portal.example").pathname);
      expect(headers).toMatchObject({
        "Content-Security-Policy": expect.stringMatching(/^default-src 'none';.*; frame-ancestors 'none'$/) as string,
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
      });
      expect(headers).not.toHaveProperty("Cache-Control");
    },
  );
});

test("headers of rules that meet are joined, as hosts join them", () => {
  const rules = [
    { path: "/*", headers: { Vary: "Accept" } },
    { path: "/a/", headers: { Vary: "Origin" } },
  ];
  expect(headersOf(rules, "/a/")).toEqual({ Vary: "Accept, Origin" });
  expect(headersOf(rules, "/a/b")).toEqual({ Vary: "Accept" });
});

test("a rule lets go what the rule of everything gives, and may say something else in its place", () => {
  const rules: readonly Rule[] = [
    { path: "/*", headers: { Vary: "Accept", "X-Frame-Options": "DENY" } },
    { path: "/a/*", without: ["Vary", "X-Frame-Options"], headers: { Vary: "Origin" } },
  ];
  expect(headersOf(rules, "/a/b")).toEqual({ Vary: "Origin" });
  expect(headersOf(rules, "/b")).toEqual({ Vary: "Accept", "X-Frame-Options": "DENY" });
  expect(headersFile(rules.slice(1))).toBe("/a/*\n  ! Vary\n  ! X-Frame-Options\n  Vary: Origin\n");
});

test("the _headers file has a path a line, and its headers indented below it", () => {
  const rules: readonly Rule[] = [
    { path: "/*", headers: { "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer" } },
    { path: "/map/*", headers: { "Access-Control-Allow-Origin": "*" } },
  ];
  expect(headersFile(rules)).toMatchInlineSnapshot(`
    "/*
      X-Frame-Options: DENY
      Referrer-Policy: no-referrer

    /map/*
      Access-Control-Allow-Origin: *
    "
  `);
});

test("the _headers file holds nothing but paths, headers and headers that are let go", () => {
  for (const line of headersFile(headerRules("/minh-bach/", FILES)).split("\n"))
    expect(line).toMatch(/^(|\/\S*|  [A-Z][A-Za-z-]+: \S.*|  ! [A-Z][A-Za-z-]+)$/);
});
