import { type Rule, lettable, pattern } from "./headers.ts";

/** Types that nginx's own list does not have. */
const MORE_TYPES = {
  "application/geo+json": "geojson",
  "application/ld+json": "jsonld",
  "application/manifest+json": "webmanifest",
  "application/x-bibtex": "bib",
  "application/x-research-info-systems": "ris",
  "text/csv": "csv",
};

/** JSON is UTF-8 by itself; its types bear no name of an encoding. */
const JSONS = ["application/geo+json", "application/json", "application/ld+json", "application/manifest+json"];

const TEXTS = [
  ...["text/css", "text/csv", "text/javascript", "text/plain", "text/xml"],
  ...["application/atom+xml", "application/javascript", "application/xml", "image/svg+xml"],
];

/**
 * The configuration of nginx that says with each file what the rules say. Headers that differ from file to file are
 * looked up in maps: an `add_header` in a location would silently take away all those around it. What the first rule
 * says is sent `always`, with errors too; the rest only with what is there. What some rules let go is looked up as well.
 * A type is no such header, since nginx has sent one already: it goes by the ending of the name, or stands in a location
 * where the name has none.
 */
export function nginxFile(base: string, [all, ...parts]: readonly Rule[]): string {
  const loose = lettable(parts);
  const names = [...new Set(parts.flatMap(({ headers }) => Object.keys(headers)))]
    .filter((name) => name !== TYPE && !loose.has(name))
    .sort();
  const typed = parts.filter(({ path, headers }) => TYPE in headers && !/\.\w+$/.test(path));
  return `# Made by \`npm run deploy-files\` from src/site/headers.ts. To use it, copy it into the folder of nginx for sites and
# change the names in the two server blocks: server_name, ssl_certificate, ssl_certificate_key, root.

${names.map((name) => map(name, parts)).join("\n")}
${[...loose].map((name) => exceptions(name, all?.headers[name] ?? "", parts)).join("\n")}
server {
  listen 80;
  listen [::]:80;
  server_name portal.example;
  # Whoever gives out a certificate asks for a file here, by plain http.
  location /.well-known/acme-challenge/ {
    root /var/www/acme;
  }
  location / {
    return 301 https://$host$request_uri;
  }
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name portal.example;
  ssl_certificate /etc/ssl/portal.example/fullchain.pem;
  ssl_certificate_key /etc/ssl/portal.example/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;

  # A link to the release that is shown: what is published changes in one step, and back in one step.${base === "/" ? "" : `\n  # The files of the site stand in it under their path: current${base}index.html.`}
  root /var/www/portal/current;
  index index.html;
  absolute_redirect off;
  server_tokens off;

  include mime.types;
  types {
${Object.entries(MORE_TYPES)
  .map(([type, ending]) => `    ${type} ${ending};\n`)
  .join("")}  }
  charset utf-8;
  charset_types ${TEXTS.join(" ")};
  # Beside large files stand compressed ones, made once when a release is put here: see deploy/README.md.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_types ${[...TEXTS, ...JSONS].join(" ")};

${Object.entries(all?.headers ?? {})
  .map(([name, value]) => `  add_header ${name} ${loose.has(name) ? variable(name) : `"${value}"`} always;\n`)
  .join("")}
${names.map((name) => `  add_header ${name} ${variable(name)};\n`).join("")}
${typed.map(({ path, headers }) => `  location ${path.includes(":") ? `~ ${pattern(path)}` : `= ${path}`} {\n    default_type ${headers[TYPE]?.split(";")[0]};\n  }\n`).join("")}  error_page 404 ${base}404.html;
  location ${base}en/ {
    error_page 404 ${base}en/404.html;
  }
  location = ${base}_headers {
    return 404;
  }
  location ~ /\\.(?!well-known/) {
    return 404;
  }
}
`;
}

const TYPE = "Content-Type";

const variable = (header: string): string => `$portal_${header.toLowerCase().replaceAll("-", "_")}`;

/**
 * The value of a header by address: that of most rules first, then those of the others. A header without value is not
 * sent; a rule for one file that says nothing of it leaves it to the rule for its folder.
 */
function map(name: string, rules: readonly Rule[]): string {
  const within = ({ path }: Rule) => rules.some(({ path: folder }) => folder.endsWith("*") && folder !== path && path.startsWith(folder.slice(0, -1))); // prettier-ignore
  const said = rules.filter((rule) => name in rule.headers || !within(rule));
  const byValue = Map.groupBy(said, ({ headers }) => headers[name] ?? "");
  const [[usual = ""] = [], ...others] = [...byValue].sort(([, a], [, b]) => b.length - a.length);
  const lines = others.flatMap(([value, rules]) => rules.map(({ path }) => `  "~${seen(path)}" "${value}";`));
  return `map $uri ${variable(name)} {\n${[`  default "${usual}";`, ...lines].join("\n")}\n}\n`;
}

/** The value of a header that everything has, but for the rules that let it go: there it is another one, or none. */
function exceptions(name: string, usual: string, rules: readonly Rule[]): string {
  const lines = rules
    .filter(({ without = [] }) => without.includes(name))
    .map(({ path, headers }) => `  "~${seen(path)}" "${headers[name] ?? ""}";`);
  return `map $uri ${variable(name)} {\n${[`  default "${usual}";`, ...lines].join("\n")}\n}\n`;
}

/** The addresses of a rule, as nginx sees them: it has put the name of the page to that of a folder. */
const seen = (path: string): string =>
  path.endsWith("/") ? pattern(path).replace(/\$$/, "(index\\.html)?$") : pattern(path);
