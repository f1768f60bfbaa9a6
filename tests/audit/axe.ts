import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA and best practice: rule, place and why. */
export async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ runOnly: RULES, resultTypes: ["violations"] });
  const { violations } = await axe.setLegacyMode().analyze(); // there are no frames to look into
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 4)
      .map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`),
  );
}

/**
 * Axe is a script itself, so the browser runs scripts: but the page has none, and shows what it has for readers without.
 * `audit.test.ts` holds that to be what a browser shows in which scripts are switched off.
 */
export const withoutScripts = (page: Page): Promise<unknown> =>
  page.route("**/*", async (route) => {
    const kind = route.request().resourceType();
    if (kind === "script") return route.fulfill({ contentType: "text/javascript", body: "" });
    if (kind !== "document" && kind !== "stylesheet") return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<\/?noscript>/g, "").replace(/\(scripting: ?none\)/g, "all");
    return route.fulfill({ response, body });
  });
