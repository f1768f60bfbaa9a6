import type { Component, Result } from "./strings.ts";
import { htmlOf } from "./strings.ts";

/** A module of `src/pages`: a page, or a file that is no page. */
export interface PageModule {
  readonly default?: Component;
  readonly GET?: (context: { readonly props: object; readonly site: URL }) => Response | Promise<Response>;
  readonly getStaticPaths?: () => readonly StaticPath[];
}

interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/** A file of the site, made when it is asked for. */
export interface Made {
  readonly path: string;
  readonly make: () => Promise<string | Buffer>;
}

/** All files of the modules, by the names of these: `[...locale]/phuong/[city]/index.astro`. */
export const filesOf = (
  modules: Readonly<Record<string, PageModule>>,
  given: Pick<Result, "head" | "site">,
): readonly Made[] =>
  Object.entries(modules).flatMap(([name, page]) =>
    (page.getStaticPaths?.() ?? [{ params: {} }]).map(({ params, props = {} }) => ({
      path: pathOf(name, params),
      make: async () => {
        if (page.default) return htmlOf(page.default, props, { ...given, params });
        const response = await page.GET!({ props, site: given.site }); // a module is a page or a file
        return Buffer.from(await response.arrayBuffer());
      },
    })),
  );

/** Where the file of a module stands in the site. */
function pathOf(name: string, params: StaticPath["params"]): string {
  const filled = name.replace(/\[(?:\.\.\.)?(\w+)\](\/?)/g, (_, param: string, slash: string) => {
    const value = params[param];
    return value === undefined ? "" : value + slash;
  });
  return filled.replace(/\.ts$/, "").replace(/(^|\/)index\.astro$/, "$1index.html").replace(/\.astro$/, "/index.html"); // prettier-ignore
}
