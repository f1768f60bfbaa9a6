import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { path } from "#i18n/routes.ts";
import { type Built, type Page, built } from "./built.ts";

const LIMIT = 60_000;

/** Bytes of a file as a host sends it that knows gzip; fonts are compressed already. */
const sent = (bytes: Buffer, file: string) =>
  file.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;

/** A file of the site and all that it brings: modules and fonts. */
function withItsOwn(site: Built, file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const folder = new URL(file, "file:///");
  const text = /\.(js|css)$/.test(file) ? site.text(file) : "";
  const brought = file.endsWith(".js")
    ? text.matchAll(/\b(?:import|from)\s*["']([^"']+)["']/g)
    : text.matchAll(/url\(["']?([^"')#]+)/g);
  for (const [, to = ""] of brought) withItsOwn(site, new URL(to, folder).pathname.slice(1), seen);
  return seen;
}

/** What a reader's browser loads to show a page, with the page itself. */
function weights(site: Built): (page: Page) => number {
  const cache = new Map<string, number>();
  const weightOf = (file: string) => {
    if (!cache.has(file)) cache.set(file, sent(site.bytes(file), file));
    return cache.get(file)!; // just set
  };
  return ({ file, root }) => {
    const asked = root
      .querySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img[src]")
      .map((element) => (element.getAttribute("href") ?? element.getAttribute("src") ?? "").slice(site.base.length));
    const all = new Set([file, ...asked.flatMap((one) => [...withItsOwn(site, one)])]);
    return [...all].reduce((total, one) => total + weightOf(one), 0);
  };
}

describe.each(["real", "demo"] as const)("%s", (name) => {
  const site = built(name);
  const weight = weights(site);

  test("the page of every ward with all it needs is at most 60 kB", () => {
    const wards = new Set([...site.portal.planWards.map(path.ward), ...site.portal.todaysWards.map(path.todaysWard)]);
    const weighed = site.pages
      .filter((page) => wards.has(page.path))
      .map((page) => ({ file: page.file, bytes: weight(page) }))
      .sort((a, b) => b.bytes - a.bytes);
    expect(weighed.filter(({ bytes }) => bytes > LIMIT)).toEqual([]);
    const heaviest = ["", path.map].map((path) => `/${path} ${weight(site.page("vi", path))}`);
    console.log(`${name}: heaviest ward page ${weighed[0]?.file} ${weighed[0]?.bytes} bytes; ${heaviest.join(", ")}`);
  });
});
