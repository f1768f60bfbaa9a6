import type { Rule } from "./headers.ts";

/** The configuration of Netlify that builds the site and says with each file what the rules say. A TOML text is written as a JSON text is. */
export const netlifyFile = (base: string, rules: readonly Rule[]): string =>
  `# Made by \`npm run deploy-files\` from src/site/headers.ts. To use it, copy it to the top of the repository.
# The published folder holds the same headers in _headers; where both speak of a path, Netlify takes this file.

[build]
  command = "npm run check && npm run build"
  publish = "dist"

[build.environment]
  NODE_VERSION = "24"

[[redirects]]
  from = "${base}en/*"
  to = "${base}en/404.html"
  status = 404

${rules.map(table).join("\n")}`;

const table = ({ path, headers }: Rule): string =>
  `[[headers]]
  for = "${path}"
  [headers.values]
${Object.entries(headers)
  .map(([name, value]) => `    ${name} = ${JSON.stringify(value)}\n`)
  .join("")}`;
