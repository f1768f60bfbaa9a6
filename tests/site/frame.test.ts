import { describe, expect, test } from "vitest";
import { path } from "#i18n/routes.ts";
import { headerRules, headersFile } from "#site/headers.ts";
import { POLICY } from "#site/policy.ts";
import { addressOn } from "../pages/frame.ts";
import { built, embedded, indexed } from "./built.ts";

test("the policy allows nothing by default and nothing unsafe", () => {
  expect(POLICY).toContain("default-src 'none'");
  expect(POLICY).not.toContain("unsafe-");
});

describe.each(["real", "before", "demo", "many", "base"] as const)("%s", (name) => {
  const site = built(name);
  const { base, files, pages, portal, text } = site;

  test("every page has its pair in the other language", () => {
    const paths = (locale: string) => pages.filter((page) => page.locale === locale).map((page) => page.path);
    expect(paths("en")).toEqual(paths("vi"));
  });

  test("the sitemap lists the pages that may be indexed", () => {
    const maps = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file)).map(text);
    const listed = maps.flatMap((map) => [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc));
    const pagesOf = portal.synthetic
      ? []
      : pages
          .filter((page) => indexed(page) && !embedded(page))
          .map(({ locale, path }) => addressOn(site, locale, path));
    expect(listed.sort()).toEqual(pagesOf.sort());
  });

  test("robots.txt leads to the sitemap, if there is one", () => {
    const sitemap = new URL(`${base}sitemap-index.xml`, portal.site).href;
    const [, said = null] = /^Sitemap: (.*)$/m.exec(text("robots.txt")) ?? [];
    expect(said).toBe(files.has("sitemap-index.xml") ? sitemap : null);
  });

  test("the headers for the host are those of its files, and no more than Cloudflare reads", () => {
    const rules = headerRules(
      base,
      [...files].filter((file) => file !== "_headers"),
    );
    expect(text("_headers")).toBe(headersFile(rules));
    expect(rules.length).toBeLessThanOrEqual(100);
  });

  test("the page of open data tells machines what it is", () => {
    const page = site.page("vi", path.data);
    expect(page.root.querySelectorAll('script[type="application/ld+json"]').length).toBeGreaterThan(0);
  });

  test("no style sheet loads anything from elsewhere", () => {
    const sheets = [...files].filter((file) => file.endsWith(".css"));
    const foreign = sheets.filter((file) => /@import|url\(["']?(https?:|\/\/|data:)/.test(text(file)));
    expect(foreign).toEqual([]);
  });
});
