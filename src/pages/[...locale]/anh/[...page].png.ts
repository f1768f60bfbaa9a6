import { portal } from "#data/index.ts";
import { LOCALES, cardPath, localeParam } from "#i18n/routes.ts";
import { cardPicture } from "#pictures/card.ts";
import { hasPictures } from "#site/pictures.ts";
import { type SocialCardOf, socialCards } from "#views/social-card.ts";
import { edition } from "../../_data-files.ts";
import { pngResponse } from "../../_png.ts";

export const getStaticPaths = () =>
  hasPictures
    ? LOCALES.flatMap((locale) =>
        socialCards(portal, locale).map((of) => ({
          params: { locale: localeParam(locale), page: cardPath(of.path).replace(/^anh\/|\.png$/g, "") },
          props: { of },
        })),
      )
    : [];

export const GET = ({ props: { of } }: { props: { of: SocialCardOf } }) =>
  pngResponse(cardPicture(of.card(edition.site)));
