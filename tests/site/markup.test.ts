import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { LOCALES } from "#i18n/routes.ts";
import { kinds } from "../kinds.ts";
import { built } from "./built.ts";

/** Two forms are Astro's own and harmless to a reader: how it closes and quotes. Long titles are sentences here. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "void-style": "off",
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "prefer-native-element": ["error", { exclude: ["region"] }], // the frame of the map becomes one when it opens
    "wcag/h32": "off", // the filter of the list answers while one types, and sends nothing
    "require-sri": "off", // all files are of this site
    "no-redundant-role": "off", // a table that CSS lays out as blocks on a phone keeps its roles
  },
});

describe.each(["real", "demo", "many"] as const)("%s", (name) => {
  const site = built(name);

  test.each(Object.entries(kinds(site.portal)))("the markup of the page is valid: %s", async (_, path) => {
    for (const locale of LOCALES) {
      const report = await validator.validateString(site.page(locale, path).html);
      const said = report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)); // prettier-ignore
      expect(said).toEqual([]);
    }
  });
});
