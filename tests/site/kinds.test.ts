import { globSync } from "node:fs";
import { posix, sep } from "node:path";
import { expect, test } from "vitest";
import { allKinds } from "../audit/browser-checks.ts";
import { built } from "./built.ts";

const LOCALE = "[...locale]/";
const PARAMETER = /\[(\.\.\.)?\w+\]/g;
const templates = globSync("src/pages/**/*.astro")
  .map((file) => posix.relative("src/pages", file.split(sep).join("/")))
  .filter((file) => file.startsWith(LOCALE))
  .map((file) => file.slice(LOCALE.length))
  .sort((a, b) => (a.match(PARAMETER)?.length ?? 0) - (b.match(PARAMETER)?.length ?? 0)); // a name before a parameter

/** The template of a page, by its address. */
const templateOf = (address: string) =>
  templates.find((file) => {
    const path = file.replace(/(index)?\.astro$/, (_, index) => (index ? "" : "/"));
    return new RegExp(`^${path.replace(PARAMETER, (_, rest) => (rest ? ".+" : "[^/]+"))}$`).test(address);
  });

test("every template of a page has one that the audit looks at", () => {
  const seen = new Set(Object.values(allKinds(built("demo").portal)).map(templateOf));
  expect(templates.filter((file) => !seen.has(file))).toEqual([]);
});
