import { feeds } from "#exports/feeds.ts";
import { everyLocale } from "#i18n/routes.ts";
import type { Locale } from "#model/vocabulary.ts";
import { edition } from "../_data-files.ts";

export const getStaticPaths = everyLocale;

export const GET = ({ props: { locale } }: { props: { locale: Locale } }) =>
  new Response(feeds(edition, locale).json, { headers: { "Content-Type": "application/feed+json" } });
