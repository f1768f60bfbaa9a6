import { idsOf } from "../audit/links.ts";
import type { Built } from "../site-at.ts";
import type { Rules } from "./rules.ts";

export function references(site: Built): Rules {
  const sheets = [...site.files].filter((file) => file.endsWith(".css")).map((file) => site.text(file));
  const patterns = new Set(
    sheets.flatMap((sheet) => [...sheet.matchAll(/url\(["']?#(pattern-[\w-]+)/g)].map(([, id = ""]) => id)),
  );
  if (patterns.size === 0) throw new Error("no style sheet fills with a pattern"); // the rule of them would hold for nothing
  return {
    "no id stands twice on a page": (page) => {
      const all = idsOf(page);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `#${id}`);
    },

    "what aria refers to is on the page": (page) => {
      const ids = new Set(idsOf(page));
      return ["aria-labelledby", "aria-describedby", "aria-controls", "for"].flatMap((attribute) =>
        page.root
          .querySelectorAll(`[${attribute}]`)
          .flatMap((element) => (element.getAttribute(attribute) ?? "").split(/\s+/))
          .filter((id) => !ids.has(id))
          .map((id) => `${attribute}=${id}`),
      );
    },

    "every pattern that the style sheet fills with is on the page": (page) =>
      [...patterns.difference(new Set(idsOf(page)))].map((id) => `no #${id}`),
  };
}
