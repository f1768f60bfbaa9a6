/** What every page has, whatever it is about: its language and address, its head, and nothing that runs. */
import { POLICY } from "#site/policy.ts";
import { type Built, type Page, embedded, indexed, textOf } from "../site-at.ts";
import type { Rules } from "./rules.ts";

const meta = ({ root }: Page, name: string) =>
  root.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? null;
const policyOf = ({ root }: Page) =>
  root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");

/** The full address of a page of a site. */
export const addressOn = ({ base, portal }: Built, locale: string, path: string): string =>
  new URL(`${base}${locale === "en" ? "en/" : ""}${path}`, portal.site).href;

export function frame(site: Built): Rules {
  const { synthetic, site: origin } = site.portal;
  const address = (locale: string, path: string) => addressOn(site, locale, path);
  return {
    "every page says its address, and that of its pair": (page) => {
      if (!indexed(page) || embedded(page)) return true;
      const { root, path, locale } = page;
      const links = root
        .querySelectorAll("link[hreflang], link[rel=canonical]")
        .map((link) => `${link.getAttribute("hreflang") ?? "canonical"} ${link.getAttribute("href")}`);
      const right = [
        `canonical ${address(locale, path)}`,
        `vi ${address("vi", path)}`,
        `en ${address("en", path)}`,
        `x-default ${address("vi", path)}`,
      ];
      return links.join() === right.join() ? [] : [links.join()];
    },

    'the language switch of every page leads to its pair; of "not found", which stands at any address, to the home page':
      (page) => {
        if (embedded(page)) return true; // it has no such link: the code says which language
        const to = page.root.querySelector("a.switch")?.getAttribute("href") ?? "";
        const pair = address(page.locale === "vi" ? "en" : "vi", page.path === "404.html" ? "" : page.path);
        return new URL(to, origin).href === pair;
      },

    "every page has its language": ({ root, locale }) => root.querySelector("html")?.getAttribute("lang") === locale,
    "every page has one h1, which says something": ({ root }) => {
      const [first, ...others] = root.querySelectorAll("h1");
      return textOf(first) !== "" && others.length === 0;
    },
    "every page has a title": ({ root }) => textOf(root.querySelector("head title")) !== "",
    "every page has a description": (page) => (meta(page, "description") ?? "").trim() !== "",
    "every address ends with a slash": ({ path }) => path === "" || path.endsWith("/") || path === "404.html",

    "no text of a page says undefined, NaN or null, or holds a place that was not filled": ({ root }) =>
      !/\b(undefined|NaN|null)\b|\[object |\{[a-z]+\}/.test(textOf(root.querySelector("body"))),

    "made-up data say so on every page, and real data do not": ({ root, html }) =>
      textOf(root.querySelector(".watermark")).includes("SỐ LIỆU MINH HỌA") === synthetic &&
      (synthetic || !html.includes("MINH HỌA")),
    "what is made up is not indexed, nor a page that no one should find": (page) =>
      (meta(page, "robots") === "noindex") === (synthetic || !indexed(page) || embedded(page)),

    "every page has the policy": (page) => policyOf(page) === POLICY,

    "what a page says to machines is JSON-LD, and nothing in it could be markup": ({ root }) =>
      root.querySelectorAll('script[type="application/ld+json"]').every(({ rawText }) => {
        const said = JSON.parse(rawText);
        return !rawText.includes("<") && said["@context"] === "https://schema.org" && said["@type"] === "Dataset";
      }),

    "no page has script in it": ({ root, html }) =>
      root
        .querySelectorAll('script:not([type="application/ld+json"])') // that is data, and runs nowhere
        .every((script) => script.text.trim() === "") && !/<[^>]*\son[a-z]+=|javascript:/i.test(html),
    "no page has style in it": ({ root }) => root.querySelector("style, [style]") === null,
    "no page takes script, style or an image from elsewhere": ({ root }) => {
      const own = new URL(origin).origin;
      return root
        .querySelectorAll(
          "script[src], link[href], img[src], source[srcset], iframe, object, embed, use[href], image[href]",
        )
        .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? element.getAttribute("srcset"))
        .filter((to) => new URL(to ?? "about:blank", own).origin !== own)
        .map(String);
    },
  };
}
