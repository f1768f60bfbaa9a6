import { messages } from "#i18n/messages.ts";
import {
  address,
  cardPath,
  dataFile,
  embedPath,
  file,
  path,
  pictureFile,
  progressEmbed,
  unitPath,
} from "#i18n/routes.ts";
import type { Figure } from "#model/figure.ts";
import type { City, Locale, Target, Unit } from "#model/vocabulary.ts";
import { hasPictures } from "#site/pictures.ts";
import type { Link } from "./unit-page.ts";

/** The tables of a target that are drawn. */
export type TableName = "cities" | "trend";

export const tablePath = (target: Target, which: TableName): string =>
  embedPath(`${path.target(target)}${which === "cities" ? "thanh-pho" : "qua-cac-ky"}/`);

/** What a chart or a map can be taken away as: a drawing, an image, its numbers, and code for another site. */
export interface TakeAway {
  readonly label: string;
  readonly links: readonly Link[];
}

interface Taken {
  /** Where its drawing is, without base and language. */
  readonly path: string;
  readonly csv: string;
  /** Its image; without it, that of the drawing. */
  readonly png?: string;
  /** Whether it can stand in a frame. */
  readonly framed?: boolean;
}

function takeAway(locale: Locale, { path: from, csv, png, framed = false }: Taken): TakeAway {
  const words = messages[locale].embed;
  const pictures = [
    { href: pictureFile(locale, from, "svg"), text: "SVG" },
    { href: png ?? pictureFile(locale, from, "png"), text: "PNG" },
  ];
  return {
    label: words.take,
    links: [
      ...(hasPictures ? pictures : []),
      { href: csv, text: "CSV" },
      ...(framed
        ? [{ href: `${address(locale, path.embeds)}?p=${from.slice(path.embeds.length)}`, text: words.here }]
        : []),
    ],
  };
}

export const takeMap = (locale: Locale): TakeAway =>
  takeAway(locale, { path: embedPath(path.map), csv: dataFile("wards.csv"), framed: true });

export const takeTodaysMap = (locale: Locale): TakeAway =>
  takeAway(locale, { path: embedPath(path.todaysWards), csv: dataFile("units.csv") });

export const takeProgress = (locale: Locale): TakeAway =>
  takeAway(locale, { path: progressEmbed, csv: file("nhung/tien-do.csv"), framed: true });

export const takeCity = (locale: Locale, city: City): TakeAway =>
  takeAway(locale, { path: embedPath(path.city(city)), csv: dataFile("wards.csv") });

export const takeHistory = (locale: Locale, figure: Figure): TakeAway =>
  takeAway(locale, { path: embedPath(path.figure(figure)), csv: dataFile(`figures/${figure.id}.csv`) });

/** Of a ward the image is the one that stands beside links to its page. */
export const takeUnit = (locale: Locale, unit: Unit): TakeAway =>
  takeAway(locale, {
    path: embedPath(unitPath(unit)),
    csv: dataFile(`wards/${unit.id}.csv`),
    png: address(locale, cardPath(unitPath(unit))),
    framed: true,
  });

export const takeTarget = (locale: Locale, target: Target): TakeAway =>
  takeAway(locale, { path: embedPath(path.target(target)), csv: dataFile(`targets/${target.id}.csv`), framed: true });

export const takeTable = (locale: Locale, target: Target, table: TableName): TakeAway =>
  takeAway(locale, { path: tablePath(target, table), csv: dataFile(`targets/${target.id}.csv`) });
