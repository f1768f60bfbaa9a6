import { describe, expect, test } from "vitest";
import { headerRules, headersFile } from "#site/headers.ts";
import { POLICY } from "#site/policy.ts";
import { built, embedded, indexed, textOf, type Page } from "./built.ts";

const meta = ({ root }: Page, name: string) =>
  root.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? null;
const policyOf = ({ root }: Page) =>
  root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");

describe.each(["real", "before", "demo", "many", "base"] as const)("%s", (name) => {
  const { base, files, pages, portal, text } = built(name);
  const address = (locale: string, path: string) =>
    new URL(`${base}${locale === "en" ? "en/" : ""}${path}`, portal.site).href;
  const failing = (holds: (page: Page) => boolean) => pages.filter((page) => !holds(page)).map((page) => page.file);

  test("every page has its pair in the other language", () => {
    const paths = (locale: string) => pages.filter((page) => page.locale === locale).map((page) => page.path);
    expect(paths("en")).toEqual(paths("vi"));
  });

  test("every page says its address, and that of its pair", () => {
    const wrong = pages
      .filter(indexed)
      .filter((page) => !embedded(page))
      .flatMap(({ file, path, locale, root }) => {
        const links = root
          .querySelectorAll("link[hreflang], link[rel=canonical]")
          .map((link) => `${link.getAttribute("hreflang") ?? "canonical"} ${link.getAttribute("href")}`);
        const right = [
          `canonical ${address(locale, path)}`,
          `vi ${address("vi", path)}`,
          `en ${address("en", path)}`,
          `x-default ${address("vi", path)}`,
        ];
        return links.join() === right.join() ? [] : [`${file}: ${links.join()}`];
      });
    expect(wrong).toEqual([]);
  });

  test('the language switch of every page leads to its pair; of "not found", which stands at any address, to the home page', () => {
    expect(
      failing((page) => {
        if (embedded(page)) return true; // it has no such link: the code says which language
        const to = page.root.querySelector("a.switch")?.getAttribute("href") ?? "";
        const pair = address(page.locale === "vi" ? "en" : "vi", page.path === "404.html" ? "" : page.path);
        return new URL(to, portal.site).href === pair;
      }),
    ).toEqual([]);
  });

  test("every page has its language, one h1, a title, a description and an address that ends with a slash", () => {
    expect(failing(({ root, locale }) => root.querySelector("html")?.getAttribute("lang") === locale)).toEqual([]);
    expect(failing(({ root }) => root.querySelectorAll("h1").length === 1)).toEqual([]);
    expect(failing(({ root }) => textOf(root.querySelector("h1")) !== "")).toEqual([]);
    expect(failing(({ root }) => textOf(root.querySelector("head title")) !== "")).toEqual([]);
    expect(failing((page) => (meta(page, "description") ?? "").trim() !== "")).toEqual([]);
    expect(failing(({ path }) => path === "" || path.endsWith("/") || path === "404.html")).toEqual([]);
  });

  test("no text of a page says undefined, NaN or null, or holds a place that was not filled", () => {
    const bad = /\b(undefined|NaN|null)\b|\[object |\{[a-z]+\}/;
    expect(failing(({ root }) => !bad.test(textOf(root.querySelector("body"))))).toEqual([]);
  });

  test("made-up data say so on every page and are not indexed; real data do neither", () => {
    const marked = (page: Page) => textOf(page.root.querySelector(".watermark")).includes("SỐ LIỆU MINH HỌA");
    const hidden = (page: Page) => meta(page, "robots") === "noindex";
    expect(failing((page) => marked(page) === portal.synthetic)).toEqual([]);
    expect(failing((page) => !page.html.includes("MINH HỌA") || portal.synthetic)).toEqual([]);
    expect(failing((page) => hidden(page) === (portal.synthetic || !indexed(page) || embedded(page)))).toEqual([]);
  });

  test("the sitemap lists the pages that may be indexed", () => {
    const maps = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file)).map(text);
    const listed = maps.flatMap((map) => [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc));
    const pagesOf = portal.synthetic
      ? []
      : pages.filter((page) => indexed(page) && !embedded(page)).map(({ locale, path }) => address(locale, path));
    expect(listed.sort()).toEqual(pagesOf.sort());
  });

  test("robots.txt leads to the sitemap, if there is one", () => {
    const sitemap = new URL(`${base}sitemap-index.xml`, portal.site).href;
    const [, said = null] = /^Sitemap: (.*)$/m.exec(text("robots.txt")) ?? [];
    expect(said).toBe(files.has("sitemap-index.xml") ? sitemap : null);
  });

  test("every page has the policy, which allows nothing by default and nothing unsafe", () => {
    expect(POLICY).toContain("default-src 'none'");
    expect(POLICY).not.toContain("unsafe-");
    expect(failing((page) => policyOf(page) === POLICY)).toEqual([]);
  });

  test("the headers for the host are those of its files, and no more than Cloudflare reads", () => {
    const rules = headerRules(
      base,
      [...files].filter((file) => file !== "_headers"),
    );
    expect(text("_headers")).toBe(headersFile(rules));
    expect(rules.length).toBeLessThanOrEqual(100);
  });

  test("what a page says to machines is JSON-LD, and nothing in it could be markup", () => {
    const said = pages.flatMap(({ file, root }) =>
      root.querySelectorAll('script[type="application/ld+json"]').map(({ rawText }) => ({ file, rawText })),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ rawText }) => rawText.includes("<")).map(({ file }) => file)).toEqual([]);
    for (const { file, rawText } of said)
      expect(JSON.parse(rawText), file).toMatchObject({ "@context": "https://schema.org", "@type": "Dataset" });
  });

  test("no page has script, style or an image in it, or takes one from elsewhere", () => {
    const own = new URL(portal.site).origin;
    const foreign = (page: Page) =>
      page.root
        .querySelectorAll(
          "script[src], link[href], img[src], source[srcset], iframe, object, embed, use[href], image[href]",
        )
        .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? element.getAttribute("srcset"))
        .filter((to) => new URL(to ?? "about:blank", own).origin !== own);
    const run = 'script:not([type="application/ld+json"])'; // that is data, and runs nowhere
    expect(failing(({ root }) => root.querySelectorAll(run).every((script) => script.text.trim() === ""))).toEqual([]);
    expect(failing(({ root }) => root.querySelector("style") === null)).toEqual([]);
    expect(failing(({ root }) => root.querySelector("[style]") === null)).toEqual([]);
    expect(failing(({ html }) => !/<[^>]*\son[a-z]+=|javascript:/i.test(html))).toEqual([]);
    expect(failing((page) => foreign(page).length === 0)).toEqual([]);
  });

  test("no style sheet loads anything from elsewhere", () => {
    const sheets = [...files].filter((file) => file.endsWith(".css"));
    const foreign = sheets.filter((file) => /@import|url\(["']?(https?:|\/\/|data:)/.test(text(file)));
    expect(foreign).toEqual([]);
  });
});
