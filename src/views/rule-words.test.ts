import { describe, expect, test } from "vitest";
import type { Condition, Indicator } from "#model/vocabulary.ts";
import { boundWords, ruleWords } from "./rule-words.ts";

const anIndicator = (vi: string, en: string): Indicator => ({
  id: "made",
  section: "II",
  name: { vi, en },
  type: "integer",
  unit: { vi: "", en: "" },
  level: "ward",
  disclosure: "value",
});
const teams = anIndicator("Số tổ", "Teams");
const all = anIndicator("tổng số", "all");
const both = (condition: Condition) => [ruleWords(condition, "vi"), ruleWords(condition, "en")];

describe("ruleWords", () => {
  test.each([
    [2, 4, "Số tổ: từ 2 đến 4", "Teams: 2 to 4"],
    [1, 1, "Số tổ: đúng 1", "Teams: exactly 1"],
    [1000, null, "Số tổ: từ 1.000 trở lên", "Teams: 1,000 or more"],
    [null, 3, "Số tổ: không quá 3", "Teams: at most 3"],
  ])("of a range from %s to %s says its ends", (min, max, vi, en) => {
    expect(both({ indicator: teams, kind: "range", min, max })).toEqual([vi, en]);
  });

  test("of an answer is the name of the indicator, and says so when the answer must be no", () => {
    expect(both({ indicator: teams, kind: "equals", equals: true })).toEqual(["Số tổ", "Teams"]);
    expect(both({ indicator: teams, kind: "equals", equals: false })).toEqual(["Số tổ: không", "Teams: no"]);
  });

  test("of a part names the whole, in percent", () => {
    expect(both({ indicator: teams, kind: "part-of-whole", whole: all, min: 62.5, max: null })).toEqual([
      "Số tổ trên tổng số: từ 62,5% trở lên",
      "Teams out of all: 62.5% or more",
    ]);
  });

  test("of a comparison says with what", () => {
    expect(both({ indicator: teams, kind: "fewer", base: all })[0]).toMatch(/^Số tổ: ít hơn cùng kỳ năm trước/);
    expect(both({ indicator: teams, kind: "crime-bands", base: all })[1]).toMatch(/^Teams, against the same period/);
  });
});

test("boundWords says which numbers are enough, with their unit", () => {
  expect(boundWords({ comparator: ">=", value: 70 }, "%", "vi")).toBe("từ 70% trở lên");
  expect(boundWords({ comparator: "between", from: 3, to: 5 }, "", "en")).toBe("3 to 5");
});
