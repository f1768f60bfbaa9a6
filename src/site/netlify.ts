import { type Rule, spelledOut } from "./headers.ts";

/**
 * The configuration of Netlify that builds the site and says with each file what the rules say. A site under a path is
 * built into a folder of that path. A TOML text is written as a JSON text is.
 */
export const netlifyFile = (base: string, rules: readonly Rule[]): string =>
  `# Made by \`npm run deploy-files\` from src/site/headers.ts. To use it, copy it to the top of the repository.
# The build leaves out _headers, which is for hosts where a rule can let go a header of another; here each part says all.

[build]
  command = "npm run check && npm run build${base === "/" ? "" : ` -- --outDir dist${base}`} && rm dist${base}_headers"
  publish = "dist"

[build.environment]
  NODE_VERSION = "24"
${base === "/" ? "" : `  BASE_PATH = "${base}"\n`}
[[redirects]]
  from = "${base}en/*"
  to = "${base}en/404.html"
  status = 404

${spelledOut(rules).map(table).join("\n")}`;

const table = ({ path, headers }: Rule): string =>
  `[[headers]]
  for = "${path}"
  [headers.values]
${Object.entries(headers)
  .map(([name, value]) => `    ${name} = ${JSON.stringify(value)}\n`)
  .join("")}`;
