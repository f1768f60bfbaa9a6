import { describe, expect, test } from "vitest";
import { poolsIn, verdictsIn } from "./frozen-pools.ts";

const cities = [{ code: "901", slug: "ben-thu" }];
const target = { target_id: "t1", judging: "pooled", date: "2025-12-31" };
const sum = { list: "plan", numerator: 5, denominator: 8, counts: { reported: 7 } };
/** What is read of a file with these parts. */
const pools = (parts: object) => poolsIn({ target, ...parts }, cities);

describe("of the file of a target a release printed", () => {
  test("the sums of each date, city and other reading are read", () => {
    const read = pools({
      by_date: [{ ...sum, date: "2024-12-31" }],
      by_city: [{ ...sum, city_code: "901" }],
      other_readings: [{ ...sum, indicator_id: "staff" }],
    });
    const said = { target: "t1", list: "plan", numerator: 5, denominator: 8, reported: 7 };
    expect(read).toEqual([
      { ...said, otherBase: null, city: null, report: "2024-12-31" },
      { ...said, otherBase: null, city: "ben-thu", report: "2025-12-31" },
      { ...said, otherBase: "staff", city: null, report: "2025-12-31" },
    ]);
  });

  test("a city that the portal does not know keeps its code", () => {
    expect(pools({ by_city: [{ ...sum, city_code: "999" }] })[0]?.city).toBe("999");
  });

  test("the list is that of today where it says so", () => {
    const lists = ["today", "plan"].map((list) => pools({ by_city: [{ ...sum, list }] })[0]?.list);
    expect(lists).toEqual(["today", "plan"]);
  });

  test.each([
    ["numerator", { numerator: null }],
    ["denominator", { denominator: null }],
    ["reported", { counts: { reported: null } }],
    ["counts", { counts: null }],
    ["date", { date: "soon" }],
  ])("a row without %s is a sum that was closed", (_, wrong) => {
    expect(pools({ by_date: [{ ...sum, date: "2025-12-31", ...wrong }] })).toEqual([]);
  });

  test("what are no rows are none", () => {
    expect(pools({ by_date: "none", by_city: ["none", null, sum] })).toHaveLength(1);
  });
});

describe("of sums that stay closed", () => {
  const closed = { list: "plan", date: "2025-12-31", verdict: "met", numerator: null, counts: { reported: 7 } };
  const verdicts = (...results: readonly object[]) => verdictsIn({ target, results });

  test("the verdict is read, once for each list and date", () => {
    const said = { target: "t1", list: "plan", report: "2025-12-31", verdict: "met", reported: 7 };
    expect(
      verdicts(closed, closed, { ...closed, list: "today", verdict: "not-met" }, { ...closed, date: "2024-12-31" }),
    ).toEqual([said, { ...said, list: "today", verdict: "not-met" }, { ...said, report: "2024-12-31" }]);
  });

  test.each([
    ["its sum is open", { numerator: 5 }],
    ["its list is another", { list: "all" }],
    ["it is no verdict", { verdict: "no-data" }],
    ["its date is none", { date: "soon" }],
    ["it does not say how many reported", { counts: {} }],
    ["it counts nothing", { counts: null }],
  ])("none is read where %s", (_, wrong) => {
    expect(verdicts({ ...closed, ...wrong })).toEqual([]);
  });
});

test.each([null, "text", {}, { target: null }, { target: { ...target, judging: "each" }, by_date: [], results: [] }])(
  "%j is no file of a share of sums",
  (file) => {
    const filled = file && typeof file === "object" ? { ...file, by_city: [sum], results: [{ list: "plan", date: "2025-12-31", verdict: "met", numerator: null, counts: { reported: 7 } }] } : file; // prettier-ignore
    expect(poolsIn(filled, cities)).toEqual([]);
    expect(verdictsIn(filled)).toEqual([]);
  },
);
