import { expect, test } from "vitest";
import { tally } from "#model/tally.ts";
import {
  aCount,
  aCriterion,
  aNarrativeTarget,
  aProvinceTarget,
  aRuleTarget,
  aShareTarget,
  aSumTarget,
  anIndicator,
} from "#testing/targets.ts";
import { askedWords, poolWords } from "./target-words.ts";

const owned = aCriterion(anIndicator("house"));
const [degree, staff] = [aCount("degree"), aCount("staff")];

test("what is asked is said in wards, in percent, or as something to be done", () => {
  const share = (least: number, of: "wards" | "percent") => aShareTarget(owned, { share: { of, least } });
  expect(askedWords(share(90, "percent"), 72, "vi")).toBe("cần 65 (90%)");
  expect(askedWords(share(36, "wards"), 72, "vi")).toBe("cần 36");
  expect(askedWords(aRuleTarget(owned), 72, "vi")).toBe("cần đủ 72");
  expect(askedWords(aSumTarget(degree, staff), 72, "en")).toBe("70% or more needed");
  expect(askedWords(aProvinceTarget({ bound: null }), 0, "vi")).toBe("phải hoàn thành");
  expect(askedWords(aNarrativeTarget(), 72, "vi")).toBeNull();
});

test("of all there is no more: 100% or more is 100%", () => {
  const bound = { comparator: ">=", value: 100 } as const;
  expect(askedWords(aSumTarget(degree, staff, { bound }), 72, "vi")).toBe("cần đủ 100%");
  expect(askedWords(aProvinceTarget({ bound }), 0, "en")).toBe("all 100% needed");
});

test("a sum is said with its share, closed where it is closed, and by its kind where nobody reports", () => {
  const said = (sum: { numerator: number; denominator: number } | null, ...marks: ("met" | "withheld")[]) =>
    poolWords({ base: staff, sum, coverage: tally(marks), verdict: "withheld" }, { comparator: ">=", value: 70 }, "vi");
  expect(said({ numerator: 436, denominator: 542 }, "met")).toBe("436 trên 542 (80,4%)");
  expect(said({ numerator: 0, denominator: 0 }, "met")).toBe("0 trên 0");
  expect(said(null, "met")).toBe("Tổng số không công bố");
  expect(said(null, "withheld")).toBe("Không công bố");
});
