import type { Portal } from "#model/vocabulary.ts";

/**
 * The robots.txt of the site: everybody may read everything. A made-up dataset names no sitemap; its pages say
 * themselves that they are not to be indexed, which they can only say to somebody who may read them.
 */
export const robots = ({ synthetic }: Portal, sitemap: URL): string =>
  ["User-agent: *", "Allow: /", ...(synthetic ? [] : ["", `Sitemap: ${sitemap.href}`]), ""].join("\n");
