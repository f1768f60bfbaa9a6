import { describe, expect, test } from "vitest";
import { aCriterion, aTarget, anIndicator } from "#testing/asked.ts";
import { deadlinesOf, targetsAsking } from "./asking.ts";

const criterion = aCriterion("house", [anIndicator()]);
const other = aCriterion("phone", [anIndicator({ id: "phone" })]);
const due = (...deadlines: readonly (number | null)[]) => ({
  targets: deadlines.map((deadline) => aTarget(criterion, deadline)),
});

describe("what asks a criterion", () => {
  test("are the targets that judge wards by it, in the order of the table", () => {
    const targets = [aTarget(criterion, 2030), aTarget(other, 2025), aTarget(criterion, 2025)];
    expect(targetsAsking({ targets }, criterion).map(({ id }) => id)).toEqual(["house-2030", "house-2025"]);
    expect(targetsAsking({ targets: [] }, criterion)).toEqual([]);
  });

  test("has every deadline once, in order, and none where the plan names none", () => {
    expect(deadlinesOf(due(2030, 2025, null, 2025), criterion)).toEqual([2025, 2030]);
    expect(deadlinesOf(due(null), criterion)).toEqual([]);
  });
});
