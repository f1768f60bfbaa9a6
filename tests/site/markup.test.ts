import { describe, expect, test } from "vitest";
import { LOCALES } from "#i18n/routes.ts";
import { markupFaults } from "../audit/markup.ts";
import { kinds } from "../kinds.ts";
import { built } from "./built.ts";

describe.each(["real", "demo", "many"] as const)("%s", (name) => {
  const site = built(name);

  test.each(Object.entries(kinds(site.portal)))("the markup of the page is valid: %s", async (_, path) => {
    for (const locale of LOCALES) {
      expect(await markupFaults(site.page(locale, path).html)).toEqual([]);
    }
  });
});
