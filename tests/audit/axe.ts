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

/** Axe is a script itself: for a page without script the browser runs them and the page has none. */
export const withoutScripts = (page: Page): Promise<unknown> =>
  page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
