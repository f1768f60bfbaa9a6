import { describe, expect, test } from "vitest";
import { aDay, aUnit } from "#testing/sample.ts";
import { aCount, aReport } from "#testing/targets.ts";
import { accepts, pool, poolVerdict } from "./pooled.ts";
import { tally } from "./tally.ts";
import type { Bound, Unit } from "./vocabulary.ts";

describe("a bound", () => {
  test.each([
    [{ comparator: ">=", value: 70 }, [69, 70, 71], [false, true, true]],
    [{ comparator: ">", value: 70 }, [69, 70, 71], [false, false, true]],
    [{ comparator: "<=", value: 70 }, [69, 70, 71], [true, true, false]],
    [{ comparator: "<", value: 70 }, [69, 70, 71], [true, false, false]],
    [{ comparator: "=", value: 70 }, [69, 70, 71], [false, true, false]],
    [{ comparator: "between", from: 3, to: 5 }, [2, 3, 4, 5, 6], [false, true, true, true, false]],
  ] satisfies (readonly [Bound, readonly number[], readonly boolean[]])[])("%o takes of %j: %j", (bound, values, taken) => {
    expect(values.map((value) => accepts(bound, value))).toEqual(taken);
    expect(values.map((value) => accepts(bound, 3 * value, 3))).toEqual(taken); // parts of three
  });
}); // prettier-ignore

const [skilled, all] = [aCount("skilled"), aCount("all")];
const wards = ["90001", "90002", "90003", "90004"].map((id) => aUnit({ id }));
const ended = aUnit({ id: "90005", validTo: aDay("2024-10-31") });
const [one, other, silent, half] = wards as [Unit, Unit, Unit, Unit];

test("a pool adds up the units that report both parts, and keeps of the others why they do not", () => {
  const report = aReport(
    "2024-12-31",
    [one, [skilled, { value: 3 }], [all, { value: 10 }]],
    [other, [skilled, { value: 4 }], [all, { value: 6 }]],
    [half, [skilled, { value: 4 }], [all, { value: null, missing: "not-available" }]],
    [ended, [skilled, { value: 9 }], [all, { value: 9 }]],
  );
  const made = pool(report, [...wards, ended], skilled, all);
  expect([made.numerator, made.denominator, made.units]).toEqual([7, 16, [one, other]]);
  expect(made.coverage.counts).toMatchObject({ met: 2, "not-reported": 1, "not-available": 1, dissolved: 1 });
});

test("half of a sum that nobody reported is not reported", () => {
  for (const said of [skilled, all]) {
    const { coverage } = pool(aReport("2024-12-31", [silent, [said, { value: 3 }]]), [silent], skilled, all);
    expect(coverage.counts).toMatchObject({ met: 0, "not-reported": 1 });
  }
});

test("a pool is judged by its percentage, and of nothing nothing is said", () => {
  const bound = { comparator: ">=", value: 70 } as const;
  const of = (numerator: number, denominator: number) =>
    poolVerdict({ numerator, denominator, units: [one], coverage: tally(["met", "not-reported"]) }, bound);
  expect([of(7, 10), of(69, 100), of(0, 0)]).toEqual(["met", "not-met", "not-applicable"]);
  const none = { numerator: 0, denominator: 0, units: [], coverage: tally(["withheld", "withheld", "not-reported"]) };
  expect(poolVerdict(none, bound)).toBe("withheld");
});
