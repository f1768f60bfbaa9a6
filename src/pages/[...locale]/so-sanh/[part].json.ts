import { portal } from "#data/index.ts";
import { everyLocaleOf } from "#i18n/routes.ts";
import type { Locale } from "#model/vocabulary.ts";
import { comparedPart, comparedParts } from "#views/compare-page.ts";

export const getStaticPaths = () => everyLocaleOf(comparedParts(portal), (part) => ({ part }));

export const GET = ({ props: { locale, thing: part } }: { props: { locale: Locale; thing: string } }) =>
  new Response(JSON.stringify(comparedPart(portal, part, locale)));
