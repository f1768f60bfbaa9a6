import { describe, expect, test } from "vitest";
import { aPortal, aTask } from "#testing/sample.ts";
import { aCount, aCriterion, aNarrativeTarget, aRuleTarget } from "#testing/targets.ts";
import { undatedTarget } from "./due-words.ts";
import { targetPage } from "./target-page.ts";
import { targetsPage } from "./targets-page.ts";
import { taskPage } from "./task-page.ts";

const [now, before] = [aCount("cases"), aCount("cases-before")];
const falling = { ...aCriterion(now), conditions: [{ indicator: now, kind: "fewer", base: before } as const] };
const yearly = aRuleTarget(falling, { section: "III.4" });
const once = aRuleTarget(aCriterion(now));

describe("a target without a date", () => {
  test("is asked every year where it is set against the year before, and the words say that the plan names no date", () => {
    expect(undatedTarget(yearly, "none", "vi")).toBe("hằng năm, kế hoạch không nêu hạn");
    expect(undatedTarget(yearly, "none", "en")).toBe("every year; the plan names no date");
  });

  test("has no date else, also where it asks nothing of a ward", () => {
    expect(undatedTarget(once, "none", "vi")).toBe("none");
    expect(undatedTarget(aNarrativeTarget(), "none", "vi")).toBe("none");
  });

  test("is said to be due in the same words on its page, in the list of all, and on the page of its task", () => {
    const task = aTask({ id: "iii-4" });
    const portal = aPortal({ targets: [yearly], tasks: [task] });
    const said = "hằng năm, kế hoạch không nêu hạn";
    expect(targetPage(portal, yearly, "vi", new URL("https://portal.example")).kicker).toContain(` · ${said}`);
    expect(targetsPage(portal, "vi").sections[0]?.rows[0]?.due).toEqual({ value: "none", text: said });
    expect(taskPage(portal, task, "vi").targets.map(({ due }) => due)).toEqual([said]);
  });
});
