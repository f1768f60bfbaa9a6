/**
 * What a host says with each file: one list, written as `_headers` for Netlify and Cloudflare Pages, and obeyed by the
 * site's own server. Both hosts join a header that two rules give to one address, so no two rules here do: what differs
 * from file to file stands in rules whose paths have nothing in common, one for each name at the top of a language.
 */
import { policyFramedBy } from "./policy.ts";

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of the files at a path; `*` at its end stands for any rest. */
export interface Rule {
  readonly path: string;
  readonly headers: Headers;
}

/** With everything, also with the page that says that there is no file. */
const EVERYWHERE: Headers = {
  "Content-Security-Policy": policyFramedBy("'none'"),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

const OURS: Headers = { "Cross-Origin-Resource-Policy": "same-origin" };
const EVERYBODYS: Headers = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };
const A_WHILE: Headers = { "Cache-Control": "public, max-age=600, must-revalidate" };
const FOR_EVER: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

/** With a file of its kind: pages, files whose name holds a hash of what is in them, and data that any site may read. */
const KINDS = {
  page: { ...OURS, ...A_WHILE },
  hashed: { ...OURS, ...FOR_EVER },
  data: { ...EVERYBODYS, ...A_WHILE },
} as const;

const kindOf = (part: string): keyof typeof KINDS =>
  part === "_astro/*" ? "hashed" : /^(data\/\*|map\/\*|finder\.json)$/.test(part) ? "data" : "page";

/** What files are that hosts do not know by their names. */
const TYPES: Readonly<Record<string, string>> = {
  geojson: "application/geo+json",
  jsonld: "application/ld+json",
  SHA256SUMS: "text/plain; charset=utf-8",
};

const typeOf = (file: string): string | undefined => TYPES[/[^./]+$/.exec(file)?.[0] ?? ""];

/**
 * The rules of a site under `base` that holds these files, named from its folder with `/` between folders. Every file
 * falls under the first rule and exactly one other; a file that hosts do not know has a rule more, for its type alone.
 */
export function headerRules(base: string, files: readonly string[]): readonly Rule[] {
  const parts = [...new Set(files.map(partOf))].sort();
  return [
    { path: "/*", headers: EVERYWHERE },
    ...parts.map((part) => ({ path: `${base}${part}`, headers: KINDS[kindOf(part)] })),
    ...files.flatMap((file) => {
      const type = typeOf(file);
      return type === undefined ? [] : [{ path: `${base}${file}`, headers: { "Content-Type": type } }];
    }),
  ];
}

/** The part of the site in which a file lies, as a path: its folder at the top of a language, or the file alone. */
function partOf(file: string): string {
  const [, language = "", top = "", rest] = /^(en\/)?([^/]+)(\/.*)?$/.exec(file) ?? [];
  if (rest !== undefined) return `${language}${top}/*`;
  return language + (top === "index.html" ? "" : top);
}

/** The headers of one address, as a host puts them together. */
export function headersOf(rules: readonly Rule[], path: string): Headers {
  const said = rules.filter((rule) => covers(rule, path)).flatMap(({ headers }) => Object.entries(headers));
  const byName = Map.groupBy(said, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, all]) => [name, all.map(([, value]) => value).join(", ")]));
}

const covers = ({ path: rule }: Rule, path: string): boolean =>
  rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** The rules as a `_headers` file. */
export const headersFile = (rules: readonly Rule[]): string =>
  rules.map(({ path, headers }) => `${[path, ...lines(headers)].join("\n")}\n`).join("\n");

const lines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
