/** The files for nginx and Netlify are read back, as those hosts read them, and say what the rules say. */
import { describe, expect, test } from "vitest";
import { type Headers, type Rule, headerRules, headersOf, spelledOut } from "./headers.ts";
import { netlifyFile } from "./netlify.ts";
import { nginxFile } from "./nginx.ts";

const FILES = [
  "404.html",
  "_astro/style.DGzHIgQG.css",
  "ban-do/index.html",
  "data/SHA256SUMS",
  "data/wards.csv",
  "data/wards.geojson",
  "en/404.html",
  "en/ban-do/index.html",
  "en/index.html",
  "favicon.svg",
  "finder.json",
  "finderxjson/index.html",
  "index.html",
  "map/land.json",
  "nhung/ban-do.svg",
  "nhung/ban-do/index.html",
  "nhung/index.html",
  "phuong/ha-long/cao-xanh/index.html",
];

const addressOf = (base: string, file: string) => base + file.replace(/(^|\/)index\.html$/, "$1");

/** What nginx sends with a file: the headers of the server, and the maps of those that have a variable. */
function nginxHeaders(conf: string, uri: string): Headers {
  const maps = new Map(
    [...conf.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)^\}/gm)].map(([, name = "", body = ""]) => {
      const entries = [...body.matchAll(/^ {2}(?:default|"~(.*)") "(.*)";$/gm)];
      const found = entries.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(uri));
      const usual = entries.find(([, pattern]) => pattern === undefined);
      return [name, (found ?? usual)?.[2] ?? ""];
    }),
  );
  const added = [...conf.matchAll(/^ {2}add_header (\S+) (?:"(.*)" always|(\$\w+)(?: always)?);$/gm)];
  return Object.fromEntries(
    added
      .map(([, name, value, variable]) => [name, value ?? maps.get(variable ?? "") ?? "no such map"] as const)
      .filter(([, value]) => value !== ""),
  );
}

/** The tables of headers in a netlify.toml, as rules. */
const netlifyRules = (toml: string): readonly Rule[] =>
  [...toml.matchAll(/^\[\[headers\]\]\n {2}for = "(.*)"\n {2}\[headers\.values\]\n((?: {4}.*\n)+)/gm)].map(
    ([, path = "", values = ""]) => ({
      path,
      headers: Object.fromEntries(
        [...values.matchAll(/^ {4}([\w-]+) = (".*")$/gm)].map(([, name, text = ""]) => [name, JSON.parse(text)]),
      ) as Headers,
    }),
  );

describe.each(["/", "/minh-bach/"])("for a site under %s", (base) => {
  const rules = headerRules(base, FILES);
  const conf = nginxFile(base, rules);

  test("nginx sends with every file what the rules say, no less and no more", () => {
    for (const file of FILES) {
      const { "Content-Type": _, ...added } = headersOf(rules, addressOf(base, file));
      expect(nginxHeaders(conf, base + file), file).toEqual(added);
    }
  });

  test("nginx sends one type with a file: that of its ending, or of a location where it has none", () => {
    expect(conf).not.toContain("add_header Content-Type");
    expect(conf).toContain("    application/geo+json geojson;\n");
    expect(conf).toContain(`location = ${base}data/SHA256SUMS {\n    default_type text/plain;\n  }`);
    expect(/charset_types (.*);/.exec(conf)?.[1]).not.toContain("json");
  });

  test("Netlify reads rules of which none lets go what another gives, and they say the same of every file", () => {
    const read = netlifyRules(netlifyFile(base, rules));
    expect(read).toEqual(spelledOut(rules));
    for (const file of FILES) expect(headersOf(read, addressOf(base, file)), file).toEqual(headersOf(rules, addressOf(base, file))); // prettier-ignore
  });

  test("nginx sends with errors what goes with everything, and only that: nothing says how long to keep one", () => {
    const always = [...conf.matchAll(/^ {2}add_header (\S+) .* always;$/gm)].map(([, name]) => name);
    expect(always).toEqual(Object.keys(rules[0]!.headers)); // the rule of everything
  });

  test("nginx adds no header inside a location, which would take away those around it", () => {
    for (const [location] of conf.matchAll(/^ {2}location [^{]*\{[^}]*\}/gm)) expect(location).not.toContain("add_header"); // prettier-ignore
  });

  test("each language has its own page for what is not there", () => {
    expect(conf).toContain(`error_page 404 ${base}404.html;`);
    expect(conf).toContain(`location ${base}en/ {\n    error_page 404 ${base}en/404.html;`);
    expect(netlifyFile(base, rules)).toContain(`from = "${base}en/*"\n  to = "${base}en/404.html"\n  status = 404`);
  });
});

test("nginx opens and closes as many braces, and ends every line of a block that is none with a semicolon", () => {
  const lines = nginxFile("/", headerRules("/", FILES))
    .split("\n")
    .map((line) => line.trim());
  const said = lines.filter((line) => line !== "" && !line.startsWith("#"));
  expect(said.filter((line) => !/[;{}]$/.test(line))).toEqual([]);
  expect(said.filter((line) => line.endsWith("{")).length).toBe(said.filter((line) => line === "}").length);
});

test("headers that a rule does not name are not sent, and an exact address is that of its file alone", () => {
  const rules: readonly Rule[] = [
    { path: "/*", headers: { "X-Frame-Options": "DENY" } },
    { path: "/", headers: { Vary: "Origin" } },
    { path: "/a.b", headers: { Vary: "Origin" } },
    { path: "/c/*", headers: {} },
    { path: "/d/*", headers: {} },
    { path: "/e/*", headers: {} },
  ];
  const conf = nginxFile("/", rules);
  expect(nginxHeaders(conf, "/index.html")).toEqual({ "X-Frame-Options": "DENY", Vary: "Origin" });
  expect(nginxHeaders(conf, "/a.b")).toEqual({ "X-Frame-Options": "DENY", Vary: "Origin" });
  expect(nginxHeaders(conf, "/axb")).toEqual({ "X-Frame-Options": "DENY" });
  expect(nginxHeaders(conf, "/c/index.html")).toEqual({ "X-Frame-Options": "DENY" });
});
