import { gzipSync } from "node:zlib";
import type { Built, Page } from "../site-at.ts";

/** What a page of a ward may weigh with all it needs, in bytes. */
export const WARD_LIMIT = 60_000;
/** What the map page may weigh with the interactive map running. */
export const MAP_LIMIT = 180_000;

/** As the shipped configuration of nginx sends it; hosts that know brotli send less. */
export const gzip = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 9 });

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
export function weights(site: Built): (page: Page, later?: readonly string[]) => number {
  const cache = new Map<string, number>();
  const weightOf = (file: string) => {
    const bytes = site.bytes(file);
    if (!cache.has(file)) cache.set(file, (file.endsWith(".woff2") ? bytes : gzip(bytes)).length);
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

/** The files that a press on the map page brings. */
export const mapFiles = ({ files }: Built): readonly string[] =>
  [...files].filter((file) => /leaflet[^/]*\.(js|css)$|^map\/(land|plan)\.json$/.test(file));
