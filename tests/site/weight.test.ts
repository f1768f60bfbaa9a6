import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { path } from "#i18n/routes.ts";
import { type Built, type Page, built } from "./built.ts";

const WARD_LIMIT = 60_000;
const MAP_LIMIT = 180_000;

type Compress = (bytes: Buffer) => Buffer;

const brotli: Compress = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
const gzip: Compress = (bytes) => gzipSync(bytes, { level: 9 });

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

/** The bytes that a browser loads to show a page, with the page itself; `later` are files that a press brings. Fonts are compressed already. */
function weights(site: Built, compress: Compress): (page: Page, later?: readonly string[]) => number {
  const cache = new Map<string, number>();
  const weightOf = (file: string) => {
    const bytes = site.bytes(file);
    if (!cache.has(file)) cache.set(file, (file.endsWith(".woff2") ? bytes : compress(bytes)).length);
    return cache.get(file)!; // just set
  };
  return ({ file, root }, later = []) => {
    const asked = root
      .querySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img[src]")
      .map((element) => (element.getAttribute("href") ?? element.getAttribute("src") ?? "").slice(site.base.length));
    const all = new Set([file, ...later, ...asked.flatMap((one) => [...withItsOwn(site, one)])]);
    return [...all].reduce((total, one) => total + weightOf(one), 0);
  };
}

describe.each(["real", "demo"] as const)("%s", (name) => {
  const site = built(name);

  test("the page of every ward with all it needs is at most 60 kB, also from a host that knows only gzip", () => {
    const weight = weights(site, gzip);
    const wards = new Set([...site.portal.planWards.map(path.ward), ...site.portal.todaysWards.map(path.todaysWard)]);
    const heavy = site.pages
      .filter((page) => wards.has(page.path))
      .map((page) => `${page.file} ${weight(page)}`)
      .filter((said) => Number(said.split(" ")[1]) > WARD_LIMIT);
    expect(heavy).toEqual([]);
  });

  test("the map page with the interactive map running is at most 180 kB", () => {
    const weight = weights(site, brotli);
    const later = [...site.files].filter((file) => /leaflet[^/]*\.(js|css)$|^map\/(land|plan)\.json$/.test(file));
    expect(later).toHaveLength(4);
    expect(weight(site.page("vi", path.map), later)).toBeLessThanOrEqual(MAP_LIMIT);
  });

  test("the look of the interactive map comes with it: no page loads it before", () => {
    const sheets = [...site.files].filter((file) => file.endsWith(".css"));
    expect(sheets.filter((file) => /\.(leaflet|map)-/.test(site.text(file)))).toEqual(
      sheets.filter((file) => /leaflet-map[^/]*\.css$/.test(file)),
    );
  });

  test("nothing is built but scripts, style sheets and fonts", () => {
    const others = [...site.files].filter((file) => /^_astro\//.test(file) && !/\.(js|css|woff2)$/.test(file));
    expect(others).toEqual([]);
  });
});
