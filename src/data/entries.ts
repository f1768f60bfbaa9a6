import { type Findings, Refusal, expected } from "./finding.ts";
import { isRecord, readJson, repeatedKeys } from "./json.ts";
import { nearest } from "./nearest.ts";

/** The entries of a JSON file that holds one object, read by paths such as `plan.date` or `milestones.0.date`. */
export interface Entries {
  /** The value at a path, read on; what is refused is reported with the path as its column, and `otherwise` given. */
  at<T>(path: string, read: (value: unknown) => T): T | undefined;
  has(path: string): boolean;
  /** Reports the entries that nobody asked for: an error where one that is not there is meant, else a warning. */
  reportOthers(optional: readonly string[]): void;
}

/** Opens a JSON file; null, and a finding, where it does not hold an object. */
export function readEntries(file: string, json: string, findings: Findings): Entries | null {
  const root = readJson(file, json, findings);
  if (root === undefined) return null;
  const fault = (column: string | null, { code, words: message, hint }: Refusal, value?: unknown) =>
    findings.add({ code, file, column, value: written(value), message, hint });
  if (!isRecord(root)) {
    fault(null, expected("các mục trong ngoặc { }", "entries in braces { }"), root);
    return null;
  }
  for (const key of repeatedKeys(json))
    fault(key, new Refusal("duplicate-label", { vi: "mục này có hai lần", en: "this entry stands twice" }));

  const asked = new Set<string>();
  return {
    at(path, read) {
      asked.add(path);
      const value = valueAt(root, path);
      try {
        return read(value);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        fault(shown(path), error, value);
        return undefined;
      }
    },
    has: (path) => valueAt(root, path) !== undefined,
    reportOthers(optional) {
      const known = [...asked, ...optional];
      for (const path of othersIn(root, known)) {
        const parent = path.slice(0, path.lastIndexOf(".") + 1);
        const siblings = known.filter((other) => other.startsWith(parent)).map((other) => other.slice(parent.length));
        const meant = nearest(path.slice(parent.length), siblings);
        findings.add({
          code: "incorrect-label",
          severity: meant && valueAt(root, parent + meant) === undefined ? "error" : "warning",
          file,
          column: shown(path),
          message: { vi: "không đọc mục có tên này", en: "an entry of this name is not read" },
          hint: meant ? { vi: `có phải là ${meant}?`, en: `did you mean ${meant}?` } : null,
        });
      }
    },
  };
}

const childrenOf = (node: unknown): readonly (readonly [key: string, value: unknown])[] =>
  isRecord(node) || Array.isArray(node) ? Object.entries(node) : [];

const valueAt = (root: unknown, path: string): unknown =>
  path.split(".").reduce((node, key) => new Map(childrenOf(node)).get(key), root);

/** The paths of what is not known. */
const othersIn = (node: unknown, known: readonly string[], parent = ""): readonly string[] =>
  childrenOf(node).flatMap(([key, value]) => {
    const path = parent + key;
    if (known.some((other) => other.startsWith(`${path}.`))) return othersIn(value, known, `${path}.`);
    return known.includes(path) ? [] : [path];
  });

/** A path as staff count, from one: the second of `milestones` is `milestones.1` in JSON's own count. */
const shown = (path: string): string => path.replace(/\.(\d+)/g, (_, index) => `[${Number(index) + 1}]`);

const written = (value: unknown): string | null =>
  value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);
