/** What the service worker of the site keeps on a device, of all the files of a built site. */
export interface Kept {
  /** Changes with any byte of the site: then browsers fetch the worker anew, and it tidies up. */
  readonly version: string;
  /** Kept before anybody asks: what every page needs, the finder, the data of the map. Hashed names are never fetched twice. */
  readonly files: readonly string[];
  /** Kept once a page of that address has been visited. */
  readonly after: Readonly<Record<string, readonly string[]>>;
  /** The pages of a language that are kept with its first page, and the one for what is not kept. */
  readonly pages: Readonly<Record<"vi" | "en", { readonly map: string; readonly offline: string }>>;
}

/** How many bytes of map data are kept unasked. Those of a larger site are kept file by file, once seen. */
const MAP_LIMIT = 1_000_000;

export const SERVICE_WORKER = "sw.js";

/** What is kept of a site with these files, by name and size. */
export function kept(files: readonly { readonly name: string; readonly size: number }[], version: string): Kept {
  const names = files.map(({ name }) => name).sort();
  const maps = files.filter(({ name }) => name.startsWith("map/"));
  const light = maps.reduce((total, { size }) => total + size, 0) <= MAP_LIMIT;
  const checker = names.filter((name) => /^_astro\/check-worker|^kiem-tra\/.*\.json$/.test(name));
  const shell = names.filter((name) => name.startsWith("_astro/") || name === "finder.json" || (light && name.startsWith("map/"))); // prettier-ignore
  return {
    version,
    files: [...shell.filter((name) => !checker.includes(name)), "ngoai-tuyen/", "en/ngoai-tuyen/"],
    after: { "kiem-tra/": checker, "en/kiem-tra/": checker },
    pages: {
      vi: { map: "ban-do/", offline: "ngoai-tuyen/" },
      en: { map: "en/ban-do/", offline: "en/ngoai-tuyen/" },
    },
  };
}
