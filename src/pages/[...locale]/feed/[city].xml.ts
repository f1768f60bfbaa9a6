import { portal } from "#data/index.ts";
import { feeds } from "#exports/feeds.ts";
import { everyLocaleOf } from "#i18n/routes.ts";
import type { City, Locale } from "#model/vocabulary.ts";
import { edition } from "../../_data-files.ts";

export const getStaticPaths = () => everyLocaleOf(portal.cities, ({ slug }) => ({ city: slug }));

export const GET = ({ props: { locale, thing } }: { props: { locale: Locale; thing: City } }) =>
  new Response(feeds(edition, locale, thing).atom, { headers: { "Content-Type": "application/atom+xml" } });
