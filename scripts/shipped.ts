import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** A library of which the site brings at least a part to browsers. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its terms in its own words; where it has none, the name of its licence. */
  readonly terms: string;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that code names, types aside. */
export function packagesIn(code: string): readonly string[] {
  const from =
    /(?:^|[>;])[ \t]*(?:import|export)\s+(?!type\s)(?:[\w$*{}\s,]+?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...code.matchAll(from)].map(([, one, lazy]) => one ?? lazy ?? "");
}

/** The name of the package to which an import leads; none within the house and for what is built into Node. */
export const packageOf = (specifier: string): string | undefined =>
  /^(?![#.]|\w+:|\/)(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];

/**
 * The libraries of the islands, and what those need in turn, by name. A bundler drops what is not called, so that less
 * may ship, but no more.
 */
export function shipped(): readonly Shipped[] {
  const islands = readdirSync("src/islands").filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const direct = imported(islands.map((file) => `src/islands/${file}`));
  const found = new Map<string, Shipped>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as Manifest;
    const terms = readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e/i.test(file));
    const { version, license: licence = "" } = manifest;
    const text = terms ? readFileSync(`node_modules/${name}/${terms}`, "utf8") : `Its package names this licence: ${licence}.`; // prettier-ignore
    found.set(name, { name, version, licence, terms: text });
    Object.keys(manifest.dependencies ?? {}).forEach(add);
  };
  direct.forEach(add);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The packages that these files and all that they open name. */
function imported(files: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const open = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const specifier of packagesIn(readFileSync(file, "utf8"))) {
      const name = packageOf(specifier);
      if (name) packages.add(name);
      else open(specifier.startsWith("#") ? `src/${specifier.slice(1)}` : join(dirname(file), specifier));
    }
  };
  files.forEach(open);
  return packages;
}

/** The terms of all that ships, in one text. */
export function licencesText(libraries: readonly Shipped[], font: string): string {
  const one = (title: string, terms: string) => `${title}\n${"-".repeat(title.length)}\n\n${terms.replace(/\r\n/g, "\n").trim()}\n`; // prettier-ignore
  return [
    "The scripts and the type of this site hold parts of the works below. Made by `npm run licences`.\n",
    ...libraries.map(({ name, version, licence, terms }) => one(`${name} ${version} (${licence})`, terms)),
    one("Be Vietnam Pro (OFL-1.1)", font),
  ].join("\n\n");
}
