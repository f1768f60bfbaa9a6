import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, pictureFile, unitPath } from "#i18n/routes.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { hasPictures } from "#site/pictures.ts";
import { frameCode, imageCode } from "#model/embed-code.ts";
import { type Sheet, mapSheet, progressSheet, targetSheet, unitSheet } from "./sheets.ts";

/** The page on which code is made and copied that shows something of the portal on another site. */
export function embedPage(portal: Portal, locale: Locale, site: URL) {
  const words = messages[locale].embed;
  const [ward] = portal.planWards;
  const [target] = portal.targets;
  const offers = [
    { name: words.map, sheet: mapSheet(portal, "plan", locale, site) },
    { name: words.progress, sheet: progressSheet(portal, locale, site) },
    ...(ward ? [{ name: words.aWard(ward.name), sheet: unitSheet(portal, ward, locale, site) }] : []),
    ...(target
      ? [{ name: words.aTarget(target.title[locale]), sheet: targetSheet(portal, target, locale, site) }]
      : []),
  ];
  return {
    title: words.title,
    description: words.description,
    path: path.embeds,
    offers: offers.map(({ name, sheet }) => ({ name, ...codesOf(sheet, site) })),
    /** What the script needs to make code for any page: the address of the site, and one that is taken as an example. */
    base: new URL(address("vi", ""), site).href,
    example: ward ? new URL(address(locale, unitPath(ward)), site).href : "",
    /** The releases, the newest first: what is shown of one never changes. */
    releases: portal.releases
      .toReversed()
      .map(({ date }) => ({ date, text: messages[locale].release.title(formatDay(date, locale)) })),
    frameTitle: portal.name[locale],
    pictures: hasPictures,
  };
}

function codesOf(sheet: Sheet, site: URL) {
  const { locale, title, url } = sheet;
  const src = new URL(address(locale, sheet.path), site).href;
  const image = new URL(pictureFile(locale, sheet.path, "svg"), site).href;
  return {
    href: address(locale, sheet.path),
    frame: frameCode({ src, title, width: 800 }),
    image: hasPictures ? imageCode({ src: image, page: url, title, width: 800 }) : null,
  };
}
