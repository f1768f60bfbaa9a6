/** Every address of the site. The same in both languages, but for the prefix `en/`. */
import type { Day } from "#model/day.ts";
import type { Figure } from "#model/figure.ts";
import type { City, Locale, Target, Task, Unit } from "#model/vocabulary.ts";
import { base } from "#site/base.ts";

export const LOCALES = ["vi", "en"] as const satisfies readonly Locale[];

/** A page in the given language, from its Vietnamese address without slash in front: `address("en", "phuong/")`. */
export const address = (locale: Locale, path: string): string => `${base}${locale === "vi" ? "" : `${locale}/`}${path}`;

/** Paths of pages, without base and language. They end with a slash, except the home page, which is empty. */
export const path = {
  home: "",
  map: "ban-do/",
  wards: "phuong/",
  city: (city: City) => `phuong/${city.slug}/`,
  ward: (ward: Unit) => `phuong/${ward.city.slug}/${ward.slug}/`,
  todaysWards: "phuong-hien-nay/",
  todaysWard: (ward: Unit) => `phuong-hien-nay/${ward.slug}/`,
  compare: "so-sanh/",
  check: "kiem-tra/",
  targets: "chi-tieu/",
  target: (target: Target) => `chi-tieu/${target.id}/`,
  figures: "so-lieu/",
  figure: ({ id }: Pick<Figure, "id">) => `so-lieu/${id}/`,
  data: "du-lieu/",
  release: (date: Day) => `du-lieu/phien-ban/${date}/`,
  releaseFigure: (date: Day, { id }: Pick<Figure, "id">) => `du-lieu/phien-ban/${date}/so-lieu/${id}/`,
  updates: "cap-nhat/",
  embeds: "nhung/",
  tasks: "nhiem-vu/",
  task: (task: Task) => `nhiem-vu/${task.id}/`,
  plan: "ke-hoach/",
  method: "phuong-phap/",
  about: "gioi-thieu/",
  guide: "huong-dan/",
  offline: "ngoai-tuyen/",
} as const;

/** The name of a section of the plan in an address: `ii4` for II.4. */
export const sectionAnchor = (section: string): string => section.toLowerCase().replace(/\W+/g, "");

/** The image that stands beside a link to a page: `anh/phuong/ha-long.png` for `phuong/ha-long/`. */
export const cardPath = (page: string): string => `anh/${page.replace(/\/$/, "") || "trang-chu"}.png`;

/** What of a page is shown on other sites: `nhung/ban-do/` for `ban-do/`. */
export const embedPath = (page: string): string => `${path.embeds}${page}`;

/** The progress, of which home shows a part, is shown there alone. */
export const progressEmbed = embedPath("tien-do/");

/** An image of what is shown there: the same address with the kind of file in place of the last slash. */
export const pictureFile = (locale: Locale, embed: string, kind: "svg" | "png"): string =>
  address(locale, `${embed.replace(/\/$/, "")}.${kind}`);

/** A section on the page of the plan. */
export const planSection = (section: string): string => `${path.plan}#${sectionAnchor(section)}`;

/** The page of any unit: of a plan ward, or of one of today's wards. */
export const unitPath = (unit: Unit): string => (unit.inPlan ? path.ward(unit) : path.todaysWard(unit));

/** Files that are the same in every language. */
export const file = (name: string): string => `${base}${name}`;

/** A file of data, by its path below `data/`. */
export const dataFile = (name: string): string => file(`data/${name}`);

/** A file of a release, by its path below `data/`: as the data, it has no language. */
export const releaseFile = (date: Day, name: string): string => file(`${path.release(date)}data/${name}`);

/** The feed of all releases, or of what they say of one city; one of each language. */
export const feedFile = (locale: Locale, ending: "xml" | "json", city?: City): string =>
  address(locale, city ? `feed/${city.slug}.${ending}` : `feed.${ending}`);

/** The static paths of a page that exists once a language. */
export const everyLocale = () =>
  LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));

/** The static paths of a page that exists once a thing and language. */
export const everyLocaleOf = <T>(things: readonly T[], params: (thing: T) => Record<string, string>) =>
  LOCALES.flatMap((locale) =>
    things.map((thing) => ({ params: { locale: localeParam(locale), ...params(thing) }, props: { locale, thing } })),
  );

/** A language in the static path of a page. */
export const localeParam = (locale: Locale) => (locale === "vi" ? undefined : locale);

/** The language of the page that is being built, from its static path. */
export const localeOf = (params: Readonly<Record<string, string | undefined>>): Locale =>
  params["locale"] === "en" ? "en" : "vi";

/** The static path of a page of prose. */
export const proseParams = (locale: Locale, slug: string) => ({ locale: localeParam(locale), prose: slug });
