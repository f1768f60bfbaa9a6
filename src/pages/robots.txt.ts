import type { APIRoute } from "astro";
import { portal } from "#data/index.ts";
import { robots } from "#exports/robots.ts";
import { file } from "#i18n/routes.ts";

export const GET: APIRoute = ({ site }) => new Response(robots(portal, new URL(file("sitemap-index.xml"), site)));
