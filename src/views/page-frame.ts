import { CARD, hasPictures } from "#site/pictures.ts";
import { POLICY } from "#site/policy.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { LOCALES, address, cardPath, path as paths } from "#i18n/routes.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** What stands around every page: title, language pair, navigation, foot. */
export interface PageFrame {
  readonly title: string;
  readonly brand: { readonly first: string; readonly rest: string };
  readonly policy: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** What networks show of a link to the page, as Open Graph names it. */
  readonly shared: readonly { readonly property: string; readonly content: string }[];
  readonly other: { readonly locale: Locale; readonly href: string };
  readonly navigation: readonly {
    readonly href: string;
    readonly label: string;
    readonly current: "page" | "true" | undefined;
  }[];
  /** What is offered to be cited and taken away. */
  readonly offers: readonly { readonly href: string; readonly label: string }[];
  readonly foot: string;
  readonly boundaries: string;
}

/** What a page is called, and whether it has an image of its own. */
interface Called {
  readonly title: string;
  readonly description: string;
  readonly card?: boolean;
}

/** The frame of the page at `path`, an address without base and language. */
export function pageFrame(portal: Portal, locale: Locale, path: string, called: Called, site: URL): PageFrame {
  const { title } = called;
  const words = messages[locale];
  const absolute = (locale: Locale) => new URL(address(locale, path), site).href;
  const other = locale === "vi" ? "en" : "vi";
  const name = portal.name[locale];
  const province = portal.province[locale];
  const entries = [
    [paths.map, words.nav.map],
    [paths.wards, words.nav.wards(portal.planWards.length)],
    [paths.todaysWards, words.nav.todaysWards],
    [paths.targets, words.nav.targets],
    [paths.plan, words.nav.plan],
    [paths.method, words.nav.method],
    [paths.about, words.nav.about],
  ] as const;
  const foot = [
    portal.synthetic ? words.footer.synthetic : "",
    words.footer.plan(portal.plan.number, formatDay(portal.plan.date, locale)),
    words.footer.asOf(formatDay(portal.asOf, locale)),
  ];
  return {
    title: title === name ? name : `${title} · ${name}`,
    brand: name.endsWith(province)
      ? { first: name.replace(province, "").trim(), rest: province }
      : { first: name, rest: "" },
    policy: POLICY,
    canonical: absolute(locale),
    alternates: [
      ...LOCALES.map((hreflang) => ({ hreflang, href: absolute(hreflang) })),
      { hreflang: "x-default", href: absolute("vi") },
    ],
    shared: sharedOf(portal, locale, path, called, site),
    other: { locale: other, href: address(other, path) },
    navigation: entries.map(([to, label]) => ({
      href: address(locale, to),
      label,
      current: path === to ? "page" : path.startsWith(to) ? "true" : undefined,
    })),
    offers: [
      { href: address(locale, paths.figures), label: words.footer.figures },
      { href: address(locale, paths.data), label: words.footer.data },
      { href: address(locale, paths.embeds), label: words.embed.title },
      { href: address(locale, paths.updates), label: words.updates.title },
    ],
    foot: foot.filter(Boolean).join(" "),
    boundaries: boundaryNote(portal, locale),
  };
}

const TERRITORY = { vi: "vi_VN", en: "en_GB" } as const;

/** The title, the text and the image beside a link; the image of the home page stands in where a page has none. */
function sharedOf(
  portal: Portal,
  locale: Locale,
  path: string,
  { title, description, card = false }: Called,
  site: URL,
): PageFrame["shared"] {
  const url = (to: string) => new URL(address(locale, to), site).href;
  const image = hasPictures
    ? [
        ["og:image", url(cardPath(card ? path : paths.home))],
        ["og:image:type", "image/png"],
        ["og:image:width", String(CARD.width)],
        ["og:image:height", String(CARD.height)],
        ["og:image:alt", card ? `${title}. ${description}` : portal.name[locale]],
      ]
    : [];
  const said = [
    ["og:type", "website"],
    ["og:site_name", portal.name[locale]],
    ["og:locale", TERRITORY[locale]],
    ["og:locale:alternate", TERRITORY[locale === "vi" ? "en" : "vi"]],
    ["og:title", title],
    ["og:description", description],
    ["og:url", url(path)],
    ...image,
  ] as const;
  return said.map(([property = "", content = ""]) => ({ property, content }));
}

/** What the boundaries are good for, and whom they are owed to. */
export const boundaryNote = ({ boundaryCredit }: Portal, locale: Locale): string =>
  [messages[locale].boundaryNote, boundaryCredit?.[locale]].filter(Boolean).join(" ");
