import { portal } from "#data/index.ts";
import { LOCALES, localeParam, path } from "#i18n/routes.ts";
import { hasPictures } from "#site/pictures.ts";
import { type SheetOf, sheets } from "#views/sheets.ts";

/** The static paths of all pictures to take away, or of some. */
export const picturePaths = (some: (of: SheetOf) => boolean = () => true) =>
  (hasPictures ? LOCALES : []).flatMap((locale) =>
    sheets(portal, locale)
      .filter(some)
      .map((of) => ({
        params: { locale: localeParam(locale), picture: of.path.slice(path.embeds.length).replace(/\/$/, "") },
        props: { of },
      })),
  );
