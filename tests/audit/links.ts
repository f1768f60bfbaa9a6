import type { HTMLElement } from "node-html-parser";
import { once } from "#model/once.ts";
import type { Built, Page } from "../site-at.ts";

/** Every address that a page refers to. */
export function addressesOf({ root }: Page): readonly string[] {
  const of = (attribute: string) =>
    root.querySelectorAll(`[${attribute}]`).map((element) => element.getAttribute(attribute) ?? "");
  const sets = of("srcset").flatMap((set) => set.split(",").map((one) => one.trim().split(/\s+/)[0]!)); // split gives one at least
  const lists = of("data-lists").flatMap((lists) => JSON.parse(lists).map(({ src }: { src: string }) => src));
  return [
    ...of("href"),
    ...of("src"),
    ...of("data-index"),
    ...of("data-land"),
    ...of("data-pages"),
    ...of("data-from"),
    ...sets,
    ...lists,
  ];
}

/** The places of a page that a fragment can lead to. */
export const idsOf = ({ root }: Page): readonly string[] => idsIn(root);
const idsIn = once((root: HTMLElement) => root.querySelectorAll("[id]").map((element) => element.id));

/** Of the addresses on a page those that stay on the site and lead nowhere. `ids`: those of every page, by file. */
export function lost(
  site: Built,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  { file, addresses }: { readonly file: string; readonly addresses: readonly string[] },
): readonly string[] {
  const origin = new URL(site.portal.site).origin;
  const here = new URL(`${site.base}${file.replace(/index\.html$/, "")}`, origin);
  return addresses.filter((address) => {
    const url = new URL(address, here);
    if (url.origin !== origin) return !/^(https?|mailto):$/.test(url.protocol);
    if (!url.pathname.startsWith(site.base)) return true;
    const file = decodeURIComponent(url.pathname.slice(site.base.length)).replace(/(^|\/)$/, "$1index.html");
    return !site.files.has(file) || (url.hash !== "" && !ids.get(file)?.has(decodeURIComponent(url.hash.slice(1))));
  });
}
