/**
 * What a host says with each file: one list, written as `_headers` for Cloudflare Pages, and obeyed by the site's own
 * server. A header that two rules give to one address is joined, so no two rules here do: what differs from file to file
 * stands in rules whose paths have nothing in common, one for each name at the top of a language. What everything has and
 * a few files must not have, those let go first: a policy that is joined to another is as strict as both.
 */
import { policyFramedBy } from "./policy.ts";

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of the files at a path; `*` at its end stands for any rest, `:name` for any one folder. */
export interface Rule {
  readonly path: string;
  readonly headers: Headers;
  /** Headers of the rule of everything that do not hold here. */
  readonly without?: readonly string[];
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
const EACH_TIME: Headers = { "Cache-Control": "no-cache" };
const FOR_EVER: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

/**
 * With a file of its kind: pages, files whose name holds a hash of what is in them, data and images that any site may show,
 * pages that any site may show in a frame, files of a release, which never change, and the service worker.
 */
const KINDS = {
  page: { headers: { ...OURS, ...A_WHILE } },
  hashed: { headers: { ...OURS, ...FOR_EVER } },
  data: { headers: { ...EVERYBODYS, ...A_WHILE } },
  frozen: { headers: { ...EVERYBODYS, ...FOR_EVER } },
  worker: { headers: { ...OURS, ...EACH_TIME } },
  embed: {
    headers: { ...EVERYBODYS, ...A_WHILE, "Content-Security-Policy": policyFramedBy("*") },
    without: ["Content-Security-Policy", "X-Frame-Options"],
  },
} as const satisfies Record<string, Omit<Rule, "path">>;

function kindOf(part: string): keyof typeof KINDS {
  if (part === "_astro/*") return "hashed";
  if (part === "sw.js") return "worker";
  if (part === `${RELEASE}data/*`) return "frozen";
  if (/^(en\/)?nhung\/.+\/\*$/.test(part) || part.endsWith(`${RELEASE}nhung/*`)) return "embed";
  return /^(data\/\*|map\/\*|finder\.json|(en\/)?(feed\.(xml|json)|feed\/\*|anh\/\*|nhung\/.+))$/.test(part)
    ? "data"
    : "page";
}

/** The folder of any release. A host has rules for releases before there is one: it is set up once, and they come later. */
const RELEASE = "du-lieu/phien-ban/:release/";
const RELEASE_PARTS = [
  RELEASE,
  `${RELEASE}data/*`,
  `${RELEASE}nhung/*`,
  `${RELEASE}so-lieu/*`,
  `en/${RELEASE}`,
  `en/${RELEASE}nhung/*`,
  `en/${RELEASE}so-lieu/*`,
];
/** What lies in every release of a type that hosts do not know. */
const RELEASE_TYPED = ["SHA256SUMS", "catalog.jsonld", "units-2025.geojson", "wards.geojson"];

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
  const parts = [...new Set([...files.map(partOf), ...RELEASE_PARTS])].sort();
  const single = files.filter((file) => !isOfRelease(file));
  return [
    { path: "/*", headers: EVERYWHERE },
    ...parts.map((part) => ({ path: `${base}${part}`, ...KINDS[kindOf(part)] })),
    ...[...single, ...RELEASE_TYPED.map((file) => `${RELEASE}data/${file}`)].flatMap((file) => {
      const type = typeOf(file);
      return type === undefined ? [] : [{ path: `${base}${file}`, headers: { "Content-Type": type } }];
    }),
  ];
}

/**
 * The part of the site in which a file lies, as a path: its folder at the top of a language, or the file alone. Among what
 * is shown elsewhere it is one folder further down: the page that offers it all is no part of that.
 */
function partOf(file: string): string {
  const [, tongue = "", within] = isOfRelease(file) ?? [];
  if (within !== undefined) return `${tongue}${RELEASE}${within === "index.html" ? "" : within.replace(/\/.*/, "/*")}`;
  if (/^(en\/)?du-lieu\/index\.html$/.test(file)) return file.replace("index.html", "");
  const [, language = "", top = "", rest] = /^(en\/)?((?:nhung\/)?[^/]+)(\/.*)?$/.exec(file) ?? [];
  if (top === "nhung/index.html") return `${language}nhung/`;
  if (rest !== undefined) return `${language}${top}/*`;
  return language + (top === "index.html" ? "" : top);
}

/** The language and the path within the release of a file of one. */
const isOfRelease = (file: string) => /^(en\/)?du-lieu\/phien-ban\/[^/]+\/(.+)$/.exec(file);

/** The headers of one address, as a host puts them together. */
export function headersOf(rules: readonly Rule[], path: string): Headers {
  const matching = rules.filter((rule) => covers(rule, path));
  const gone = (name: string, index: number) =>
    matching.slice(index + 1).some(({ without }) => without?.includes(name));
  const said = matching.flatMap(({ headers }, index) => Object.entries(headers).filter(([name]) => !gone(name, index)));
  const byName = Map.groupBy(said, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, all]) => [name, all.map(([, value]) => value).join(", ")]));
}

const covers = ({ path: rule }: Rule, path: string): boolean => new RegExp(pattern(rule)).test(path);

/** The addresses of a rule as a regular expression. */
export function pattern(rule: string): string {
  const literal = rule
    .replace(/\*$/, "")
    .replaceAll(/[.+?^$()[\]{}|\\]/g, "\\$&")
    .replaceAll(/:\w+/g, "[^/]+");
  return rule.endsWith("*") ? `^${literal}` : `^${literal}$`;
}

/** The headers of the first rule that some files let go. */
export const lettable = (rules: readonly Rule[]): ReadonlySet<string> =>
  new Set(rules.flatMap(({ without = [] }) => without));

/**
 * The same for a host on which no rule can let go what another gives: what some files do not have is said part by part.
 * An address without a file then gets less than elsewhere; the page that says so has its policy in itself.
 */
export function spelledOut(rules: readonly Rule[]): readonly Rule[] {
  const names = lettable(rules);
  const [all, ...others] = rules;
  if (!all) return [];
  const kept = Object.entries(all.headers).filter(([name]) => !names.has(name));
  const moved = (without: readonly string[]) =>
    Object.entries(all.headers).filter(([name]) => names.has(name) && !without.includes(name));
  return [
    { path: all.path, headers: Object.fromEntries(kept) },
    ...others.map(({ path, headers, without = [] }) => ({
      path,
      // A rule that names a type alone meets that of its part.
      headers: "Cache-Control" in headers ? { ...headers, ...Object.fromEntries(moved(without)) } : headers,
    })),
  ];
}

/** The rules as a `_headers` file; `! Name` lets a header go. */
export const headersFile = (rules: readonly Rule[]): string =>
  rules
    .map(({ path, headers, without = [] }) =>
      [path, ...without.map((name) => `  ! ${name}`), ...lines(headers), ""].join("\n"),
    )
    .join("\n");

const lines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
