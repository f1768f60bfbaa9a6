import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { transform } from "@astrojs/compiler-rs";
import { build, type Plugin } from "vite";
import { filesOf as filesIn } from "../files-of.ts";

const pages = resolve("src/pages");
const here = import.meta.dirname;

/** Pages that are not compared: those of prose come out of MDX, and "not found" and a picture have addresses of their own. */
const isCompared = (name: string): boolean =>
  /\.(astro|ts)$/.test(name) && !/(^|\/)_|404|\[prose\]|\.(png|svg)\.ts$/.test(name);

/**
 * Writes a project of Eleventy into a folder: the same pages from the same components, each compiled to a function that
 * gives a string, which Eleventy calls as its JavaScript templates. Views, model and data are the same modules. The names
 * of hashed files come from the site that Astro built.
 */
export async function eleventyProject(folder: string, astroSite: string, site: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [components(astroSite, site)],
    define: { "import.meta.env.SITE": JSON.stringify(site), "import.meta.env.BASE_URL": JSON.stringify("/") },
    build: { ssr: true, outDir: folder, rolldownOptions: { input: ENTRY, output: { entryFileNames: "pages.mjs" } } },
  });
  writeFileSync(join(folder, "site.11ty.mjs"), TEMPLATE);
  writeFileSync(join(folder, "eleventy.config.mjs"), CONFIG);
}

/** One template, paginated over all files: as Eleventy makes many pages of one data set. */
const TEMPLATE = `import { files } from "./pages.mjs";
const byPath = new Map(files.map((file) => [file.path, file]));
export const data = { paths: [...byPath.keys()], pagination: { data: "paths", size: 1, alias: "path" }, permalink: ({ path }) => path };
export const render = ({ path }) => byPath.get(path).make();
`;

/** It lies in `.cache`, which git ignores, and a list of checksums has no ending. */
const CONFIG = `export default (config) => {
  config.setUseGitIgnore(false);
  config.configureErrorReporting({ allowMissingExtensions: true });
};
`;

/** The arguments that have Eleventy build such a project. */
export const eleventyArgs = (folder: string, output: string): readonly string[] => {
  const program = join(dirname(createRequire(import.meta.url).resolve("@11ty/eleventy")), "../cmd.cjs");
  const config = relative("", join(folder, "eleventy.config.mjs"));
  return [
    program,
    `--config=${config}`,
    `--input=${relative("", folder)}`,
    `--output=${relative("", output)}`,
    "--quiet",
  ];
};

const ENTRY = "bench:pages";
const NOTHING = "\0nothing";

/** Compiles components, and leaves out what only a browser needs. */
function components(astroSite: string, site: string): Plugin {
  const assets = readdirSync(join(astroSite, "_astro"));
  const hashed = (start: string, end: string) => {
    const name = assets.find((name) => name.startsWith(`${start}.`) && name.endsWith(end));
    if (!name) throw new Error(`${start}…${end}: not in ${astroSite}`);
    return `/_astro/${name}`;
  };
  return {
    name: "components-as-templates",
    enforce: "pre",
    resolveId(id) {
      if (id === ENTRY) return id;
      if (id === "astro/compiler-runtime") return join(here, "strings.ts");
      const font = /([\w-]+)\.woff2\?url$/.exec(id)?.[1];
      if (font) return `\0bench:${font}`;
      return /[?&]astro&|\.css$/.test(id) ? NOTHING : undefined;
    },
    load(id) {
      if (id === ENTRY) return entry(hashed("style", ".css"), site);
      if (id === NOTHING) return "";
      return id.startsWith("\0bench:") ? `export default ${JSON.stringify(hashed(id.slice(7), ".woff2"))}` : undefined;
    },
    transform(code, id) {
      if (!id.endsWith(".astro")) return undefined;
      const compiled = transform(code, {
        compact: true,
        filename: id,
        normalizedFilename: id.slice(resolve().length),
        internalURL: "astro/compiler-runtime",
        astroGlobalArgs: JSON.stringify(site),
        scopedStyleStrategy: "attribute",
        resultScopedSlot: true,
        resolvePath: (path) => path,
      });
      const named = compiled.code.replaceAll(
        /"[^"]*\/([\w-]+\.astro)\?astro&type=script&index=(\d)&lang\.ts"/g,
        (_, name, index) => JSON.stringify(scriptOf(astroSite, relative(pages, id), hashed, name, index)),
      );
      return { code: named, moduleType: "ts" };
    },
  };
}

/** The address of a script of a component. That of a page, which many are called `index`, stands in the page. */
function scriptOf(
  astroSite: string,
  page: string,
  hashed: (start: string, end: string) => string,
  name: string,
  index: string,
): string {
  const start = `${name}_astro_type_script_index_${index}_lang`;
  const built = join(astroSite, page.replace("[...locale]/", "").replace(/\.astro$/, ".html"));
  const found = existsSync(built) && new RegExp(`/_astro/${start}[^"]+`).exec(readFileSync(built, "utf8"));
  return found ? found[0] : hashed(start, ".js");
}

/** All pages in one module. */
function entry(styles: string, site: string): string {
  const names = filesIn(pages).filter(isCompared);
  const given = `{ head: '<link rel="stylesheet" href="${styles}">', site: new URL(${JSON.stringify(site)}) }`;
  return `
import { filesOf } from ${JSON.stringify(join(here, "routes.ts"))};
${names.map((name, index) => `import * as page${index} from ${JSON.stringify(join(pages, name))};`).join("\n")}
export const files = filesOf({ ${names.map((name, index) => `${JSON.stringify(name)}: page${index}`).join(", ")} }, ${given});
`;
}
