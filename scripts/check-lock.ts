/**
 * Says whether `npm ci` will accept the lock file everywhere: every optional package that an entry names must have an
 * entry of its own, or npm calls the lock out of step on the platform that needs it.
 */
import { readFileSync } from "node:fs";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const { packages }: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const present = new Set(Object.keys(packages).map((path) => path.split("node_modules/").pop()));
const missing = Object.entries(packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !present.has(name))
    .map((name) => `${path || "package.json"} → ${name}`),
);
if (missing.length > 0) {
  console.error(`package-lock.json thiếu / lacks:\n${missing.join("\n")}`);
  process.exitCode = 1;
}
