/**
 * The rules by which the MDN HTTP Observatory scores a site, one by one, over what a host says with the home page and
 * with the page that says that there is none. Its scoring starts from 100; an A+ is 100 and more, and what is gained
 * counts from 90. https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */
import { describe, expect, test } from "vitest";
import { headerRules, headersOf } from "./headers.ts";
import { nginxFile } from "./nginx.ts";
import { POLICY } from "./policy.ts";

const FILES = ["404.html", "_astro/a.css", "en/index.html", "finder.json", "index.html", "map/land.json"];
const rules = headerRules("/", FILES);

/** Sources that the Observatory takes for too broad, or for unsafe. */
const BROAD = ["ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"];
const UNSAFE = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "'wasm-unsafe-eval'", "'strict-dynamic'", "data:", "blob:"]; // prettier-ignore

const directivesOf = (policy: string) =>
  new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );

describe.each(["/", "/en/", "/khong-co/"])("at %s", (address) => {
  const headers = headersOf(rules, address);
  const csp = directivesOf(headers["Content-Security-Policy"] ?? "");

  test("content security policy: nothing by default (+10)", () => {
    expect(csp.get("default-src")).toEqual(["'none'"]);
  });

  test("content security policy: no directive is given twice", () => {
    expect(headers["Content-Security-Policy"]?.split(";")).toHaveLength(csp.size);
    expect(headers["Content-Security-Policy"]).not.toContain(",");
  });

  test("content security policy: no source is unsafe, broad, of another host or without encryption", () => {
    const sources = [...csp.values()].flat();
    expect(sources.filter((source) => BROAD.includes(source) || UNSAFE.includes(source))).toEqual([]);
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
  });

  test("content security policy: framing, the base of addresses, forms and plug-ins are closed", () => {
    expect(csp.get("frame-ancestors")).toEqual(["'none'"]);
    expect(csp.get("base-uri")).toEqual(["'none'"]);
    expect(csp.get("form-action")).toEqual(["'self'"]);
    expect(csp.get("object-src") ?? csp.get("default-src")).toEqual(["'none'"]);
  });

  test("cookies: none are set (0)", () => {
    expect(headers).not.toHaveProperty("Set-Cookie");
  });

  test("cross-origin resource sharing: no page is shared, and nothing with credentials (0)", () => {
    expect(headers).not.toHaveProperty("Access-Control-Allow-Origin");
    for (const rule of rules) expect(rule.headers).not.toHaveProperty("Access-Control-Allow-Credentials");
  });

  test("referrer policy: no other site learns where a reader came from (+5)", () => {
    expect(headers["Referrer-Policy"]).toBe("no-referrer");
  });

  test("strict transport security: at least six months, and fit for the list that browsers bring (0, or +5 once on it)", () => {
    const [, age] = /^max-age=(\d+); includeSubDomains; preload$/.exec(headers["Strict-Transport-Security"] ?? "") ?? []; // prettier-ignore
    expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
  });

  test("X-Content-Type-Options: nosniff (0)", () => {
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  });

  test("X-Frame-Options: said for old browsers, and by the policy for new ones (+5)", () => {
    expect(headers["X-Frame-Options"]).toBe("DENY");
  });
});

test("cross-origin resource policy: pages are for this site alone (+10)", () => {
  for (const address of ["/", "/en/"]) expect(headersOf(rules, address)["Cross-Origin-Resource-Policy"]).toBe("same-origin"); // prettier-ignore
});

test("redirection: plain http leads to https on the same host at once (0)", () => {
  const [plain = ""] = nginxFile("/", rules).match(/^server \{\n {2}listen 80;[^]*?^\}/m) ?? [];
  expect(plain).toContain("  location / {\n    return 301 https://$host$request_uri;\n  }\n");
  // But for the files of whoever gives out certificates, no folder is named.
  expect(plain.match(/location \S+|root \S+/g)).toEqual(["location /.well-known/acme-challenge/", "root /var/www/acme;", "location /"]); // prettier-ignore
});

test("subresource integrity: not needed, as scripts and styles come from this origin alone (0)", () => {
  for (const policy of [POLICY, headersOf(rules, "/")["Content-Security-Policy"] ?? ""]) {
    expect(directivesOf(policy).get("script-src")).toEqual(["'self'"]);
    expect(directivesOf(policy).get("style-src")).toEqual(["'self'"]);
  }
});
