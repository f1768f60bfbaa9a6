/** The code that shows something of the portal on another site. Written where the page is built, and again in the browser. */

interface Shown {
  readonly src: string;
  readonly title: string;
  /** The greatest width, in pixels; it is narrower where there is less room. */
  readonly width: number;
}

const quoted = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** How high a frame is, in pixels: a map of the province is long, a verdict short. What has no room scrolls. */
const frameHeight = (src: string): number =>
  /\/nhung\/(ban-do|tien-do)\//.test(src) ? 900 : /\/nhung\/chi-tieu\/|\/phien-ban\//.test(src) ? 480 : 720;

export const frameCode = ({ src, title, width }: Shown): string =>
  `<iframe src="${quoted(src)}" title="${quoted(title)}" width="100%" height="${frameHeight(src)}" style="max-width:${width}px;border:1px solid #dcd8cd" loading="lazy"></iframe>`;

/** An image that leads to the page that it is of. */
export const imageCode = ({ src, title, width, page }: Shown & { readonly page: string }): string =>
  `<a href="${quoted(page)}"><img src="${quoted(src)}" alt="${quoted(title)}" width="${width}" style="max-width:100%;height:auto" loading="lazy"></a>`;

/**
 * The embed of a page, from its address as people copy it; null for a page that has none.
 *
 * @param base the address of the home page in Vietnamese
 * @param release the day of the release whose frozen embed is wanted; empty for the live one
 */
export function embedOf(
  base: string,
  page: string,
  locale: "vi" | "en",
  release = "",
): { readonly src: string; readonly page: string } | null {
  const path = page.trim().replace(base, "").replace(/^https?:\/\/[^/]*/, "").replace(/^\/+/, "").replace(/[?#].*$/, ""); // prettier-ignore
  const [, kind = ""] = /^(?:en\/)?(?:nhung\/)?((?:phuong\/[\w-]+|phuong-hien-nay|chi-tieu)\/[\w-]+|ban-do|tien-do)\/?$/.exec(path) ?? []; // prettier-ignore
  if (kind === "") return null;
  const home = `${base}${locale === "en" ? "en/" : ""}`;
  if (release !== "") {
    const frozen = `${home}du-lieu/phien-ban/${release}/`;
    return { src: `${frozen}nhung/${kind}/`, page: frozen };
  }
  return { src: `${home}nhung/${kind}/`, page: kind === "tien-do" ? home : `${home}${kind}/` };
}
