/** Rules for every page of a site. A page is parsed once and held against all of them: that is what takes the time. */
import type { Page } from "../site-at.ts";

/** Whether a page is as it should be; or what is wrong on it. */
export type Rule = (page: Page) => boolean | readonly string[];
/** A sentence that says what holds, and how it is seen. */
export type Rules = Readonly<Record<string, Rule>>;

/** What is wrong on a page, by rule: each begins with the file. */
export const faultsOf = (rules: Rules, page: Page): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(rules).map(([sentence, rule]) => {
      const found = rule(page);
      if (typeof found === "boolean") return [sentence, found ? [] : [page.file]];
      return [sentence, found.map((fault) => `${page.file}: ${fault}`)];
    }),
  );
