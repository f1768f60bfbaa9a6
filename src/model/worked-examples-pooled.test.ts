/** Thirteen targets ask for a share of a sum over all wards. All examples are worked out by hand. */
import { many } from "#testing/plan.ts";
import { type Example, type Examples, worked } from "#testing/worked.ts";

/** What some wards report of two numbers at the end of 2025, and what is said of their sums. */
const in2025 = (
  columns: Readonly<Record<string, string>>,
  wards: number,
  told: string,
  state: Example["state"],
): Example => ({
  given: { wards, reports: { "2025-12-31": columns } },
  state,
  plan: { atDeadline: `2025-12-31: ${told}`, latest: `2025-12-31: ${told}` },
});

/** The same at the end of 2030, some months after. */
const in2030 = (
  columns: Readonly<Record<string, string>>,
  wards: number,
  told: string,
  state: Example["state"],
): Example => ({
  given: { asOf: "2031-06-30", wards, reports: { "2030-12-31": columns } },
  state,
  plan: { atDeadline: `2030-12-31: ${told}`, latest: `2030-12-31: ${told}` },
});

/** A number of a hundred people in four wards: as many as are asked for, and one fewer. */
const ofHundred = (part: string, whole: string, asked: 60 | 70 | 90, by: typeof in2025): Examples => {
  const [enough, oneFewer] = { 60: ["20 20 10 10", "20 20 10 9"], 70: ["25 25 10 10", "25 25 10 9"], 90: ["25 25 20 20", "25 25 20 19"] }[asked] as [string, string]; // prettier-ignore
  return {
    [`${asked} of 100: exactly at the threshold`]: by({ [part]: enough, [whole]: "4×25" }, 4, `${asked} of 100 in 4 of 4 wards: met`, "met"), // prettier-ignore
    [`${asked - 1} of 100: one below it`]: by({ [part]: oneFewer, [whole]: "4×25" }, 4, `${asked - 1} of 100 in 4 of 4 wards: not-met`, "missed"), // prettier-ignore
  };
};

worked("pooled", {
  "university-degree-2025": {
    ...ofHundred("officers_university", "officers_total", 70, in2025),
    "it is a share of the sum: two of three wards are far below 70 %, and all of them together are above": in2025(
      { officers_university: "60 5 5", officers_total: "60 20 20" },
      3,
      "70 of 100 in 3 of 3 wards: met",
      "met",
    ),
    "a ward that reports only one of the two numbers is in neither sum": in2025(
      { officers_university: "20 20 20 20 20 [x]", officers_total: "25 25 25 [c] - 25" },
      6,
      "60 of 75 in 3 of 6 wards, not-reported 1, not-available 1, withheld 1: met",
      "met",
    ),
    "a ward that ended before the report is not in the sum, and stays on the list; today's wards apart": {
      given: {
        wards: [...many(3, { until: "2025-06-30" }), { until: "2024-10-31" }],
        today: 3,
        reports: {
          "2025-06-30": { officers_university: "20 20 20", officers_total: "25 25 25" },
          "2025-12-31": { officers_university: "20 20 10", officers_total: "25 25 25" },
        },
      },
      state: "met",
      plan: {
        atDeadline: "2025-06-30: 60 of 75 in 3 of 4 wards, dissolved 1: met",
        latest: "2025-06-30: 60 of 75 in 3 of 4 wards, dissolved 1: met",
      },
      today: {
        atDeadline: "2025-12-31: 50 of 75 in 3 of 3 wards: not-met",
        latest: "2025-12-31: 50 of 75 in 3 of 3 wards: not-met",
      },
    },
  },
  "police-university-degree-2025": {
    "42 of 70 with a university degree is exactly 60 %; of all 100 officers it would be 42 %": in2025(
      { officers_police_university: "12 10 10 10", officers_university: "20 20 15 15", officers_total: "4×25" },
      4,
      "42 of 70 in 4 of 4 wards: met; on the other base 42 of 100 in 4 of 4 wards: not-met",
      "met",
    ),
    "41 of 70 is one below it": in2025(
      { officers_police_university: "11 10 10 10", officers_university: "20 20 15 15", officers_total: "4×25" },
      4,
      "41 of 70 in 4 of 4 wards: not-met; on the other base 41 of 100 in 4 of 4 wards: not-met",
      "missed",
    ),
    "60 of 80 and of 100: met on either base": in2025(
      { officers_police_university: "4×15", officers_university: "4×20", officers_total: "4×25" },
      4,
      "60 of 80 in 4 of 4 wards: met; on the other base 60 of 100 in 4 of 4 wards: met",
      "met",
    ),
  },
  "political-theory-2025": {
    ...ofHundred("staff_political_theory", "staff_total", 60, in2025),
    "no reports at all": {
      given: { wards: 3 },
      state: "not-reported",
      plan: {
        atDeadline: "no report: closed in 0 of 3 wards, not-reported 3: not-reported",
        latest: "no report: closed in 0 of 3 wards, not-reported 3: not-reported",
      },
    },
  },
  "foreign-language-2025": {
    ...ofHundred("staff_foreign_language", "staff_total", 70, in2025),
    "7 of 10 is 70 %, but three without could be known by name: the sums stay closed": in2025(
      { staff_foreign_language: "3 2 2", staff_total: "4 3 3" },
      3,
      "closed in 3 of 3 wards: met",
      "met",
    ),
  },
  "basic-it-2025": {
    ...ofHundred("staff_basic_it", "staff_total", 70, in2025),
    "all of them withhold it": in2025(
      { staff_basic_it: "3×[c]", staff_total: "3×25" },
      3,
      "closed in 0 of 3 wards, withheld 3: withheld",
      "not-reported",
    ),
    "none of 100: a zero is a number": in2025(
      { staff_basic_it: "4×0", staff_total: "4×25" },
      4,
      "0 of 100 in 4 of 4 wards: not-met",
      "missed",
    ),
  },

  "police-university-degree-2030": {
    ...ofHundred("staff_police_university", "staff_total", 70, in2030),
    "90 of 100 in 2026: not due yet": {
      given: { wards: 4, reports: { "2025-12-31": { staff_police_university: "25 25 20 20", staff_total: "4×25" } } },
      state: "on-the-way",
      plan: { atDeadline: null, latest: "2025-12-31: 90 of 100 in 4 of 4 wards: met" },
    },
  },
  "political-theory-2030": ofHundred("staff_political_theory", "staff_total", 70, in2030),
  "bridging-to-university-2030": {
    "90 of 100: exactly at the threshold": in2030(
      { officers_bridged: "25 25 20 20", officers_diploma: "4×25" },
      4,
      "90 of 100 in 4 of 4 wards: met",
      "met",
    ),
    "none of none: there is nobody to bridge, and nothing to judge": in2030(
      { officers_bridged: "0 0 0", officers_diploma: "0 0 0" },
      3,
      "0 of 0 in 3 of 3 wards: not-applicable",
      "not-reported",
    ),
    "wards without anybody to bridge write [z], and are not in the sum": in2030(
      { officers_bridged: "10 10 10 [z]", officers_diploma: "10 10 10 0" },
      4,
      "30 of 30 in 3 of 4 wards, not-applicable 1: met",
      "met",
    ),
  },
  "foreign-language-2030": ofHundred("staff_foreign_language", "staff_total", 90, in2030),
  "basic-it-2030": ofHundred("staff_basic_it", "staff_total", 90, in2030),
  "international-work-leaders-2030": {
    "5 of 25 is exactly 20 %": in2030(
      { commanders_international: "1 1 1 1 1", commanders_total: "5×5" },
      5,
      "5 of 25 in 5 of 5 wards: met",
      "met",
    ),
    "5 of 26 is below it": in2030(
      { commanders_international: "1 1 1 1 1", commanders_total: "6 5 5 5 5" },
      5,
      "5 of 26 in 5 of 5 wards: not-met",
      "missed",
    ),
    "4 of 20 is exactly 20 %, but four people are few: the sums stay closed": in2030(
      { commanders_international: "1 1 1 1", commanders_total: "4×5" },
      4,
      "closed in 4 of 4 wards: met",
      "met",
    ),
  },
  "necessary-skills-2030": {
    "30 of 30": in2030(
      { officers_needed_skills: "10 10 10", officers_total: "10 10 10" },
      3,
      "30 of 30 in 3 of 3 wards: met",
      "met",
    ),
    "25 of 30": in2030(
      { officers_needed_skills: "5 10 10", officers_total: "10 10 10" },
      3,
      "25 of 30 in 3 of 3 wards: not-met",
      "missed",
    ),
    "one unit that reports: its sum and its result would be its own, and a ward has none of its own here": in2030(
      { officers_needed_skills: "10 [c] [c]", officers_total: "3×10" },
      3,
      "closed in 1 of 3 wards, withheld 2: withheld",
      "not-reported",
    ),
  },
  "investigator-chiefs-deputies-2030": {
    "12 of 12": in2030(
      { commanders_crime_prevention_investigators: "4 4 4", commanders_crime_prevention: "4 4 4" },
      3,
      "12 of 12 in 3 of 3 wards: met",
      "met",
    ),
    "11 of 12: missed, and the one who is not would be known by name": in2030(
      { commanders_crime_prevention_investigators: "4 4 3", commanders_crime_prevention: "4 4 4" },
      3,
      "closed in 3 of 3 wards: not-met",
      "missed",
    ),
    "one unit alive": {
      given: {
        asOf: "2031-06-30",
        wards: [{}, ...many(2, { until: "2025-06-30" })],
        reports: { "2030-12-31": { commanders_crime_prevention_investigators: "5", commanders_crime_prevention: "5" } },
      },
      state: "not-reported",
      plan: {
        atDeadline: "2030-12-31: closed in 1 of 3 wards, dissolved 2: withheld",
        latest: "2030-12-31: closed in 1 of 3 wards, dissolved 2: withheld",
      },
    },
  },
});
