import { HtmlValidate } from "html-validate";

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

/** What is wrong with the markup of a page: line, column, rule and why. */
export async function markupFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
}
