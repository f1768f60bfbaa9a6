/** Nine targets ask something of each ward and set no share: every ward is to keep the rule. All examples are worked out by hand. */
import { type Given, many } from "#testing/plan.ts";
import { type Example, type Examples, worked } from "#testing/worked.ts";

const COMMAND: Example = {
  given: {
    wards: 4,
    reports: { "2025-12-31": { staff_posts: "4×10", work_teams: "4×2", chiefs: "1 1 0 2", deputies: "3 4 3 3" } },
  },
  state: "not-measured",
  plan: { atDeadline: null, latest: "2025-12-31: met 1, not-met 3 of 4: not-met" },
};

/** Part of the criterion of staffing-and-teams: counted there, so it has no state of its own. */
const partOfStaffing: Examples = {
  "1 of 4 wards: the others have four deputies, no chief, two chiefs; judged with the staffing and not again": COMMAND,
};

/** Crimes of this period and of the same period of the year before, ward by ward. */
const crimes = (now: string, before: string): NonNullable<Given["reports"]>[string] => ({
  social_order_crimes: now,
  social_order_crimes_year_before: before,
});

/** The three sentences on crime are one criterion, and have the same result; the examples of each are at its own band. */
const crime = (
  now: string,
  before: string,
  told: string,
  state: Example["state"],
  more: Partial<Given> = {},
): Example => ({
  given: { wards: now.split(" ").length, reports: { "2025-06-30": crimes(now, before) }, ...more },
  state,
  plan: { atDeadline: null, latest: `2025-06-30: ${told}` },
});

/** A count that is to fall. */
const fewer = (indicator: string): Examples => {
  const of = (now: string, before: string) => ({
    "2025-06-30": { [indicator]: now, [`${indicator}_year_before`]: before },
  });
  return {
    "one less, none after one, and none after none: kept by 3 of 3": {
      given: { wards: 3, reports: of("4 0 0", "5 1 0") },
      state: "met",
      plan: { atDeadline: null, latest: "2025-06-30: met 3, not-met 0 of 3: met" },
    },
    "as many as before, one more, one after none: kept by none of 3": {
      given: { wards: 3, reports: of("5 6 1", "5 5 0") },
      state: "missed",
      plan: { atDeadline: null, latest: "2025-06-30: met 0, not-met 3 of 3: not-met" },
    },
    "one that does not know the year before: 2 of 3, and nothing is concluded": {
      given: { wards: 3, reports: of("4 0 0", "5 1 [x]") },
      state: "not-reported",
      plan: { atDeadline: null, latest: "2025-06-30: met 2, not-met 0, not-available 1 of 3: open" },
    },
  };
};

worked("ward-rule", {
  "command-one-chief": partOfStaffing,
  "command-max-deputies": partOfStaffing,

  "radios-per-ward-2025": {
    "3, 5 and 6 radios are 3 or more: kept by 3 of 3, by the lenient reading": {
      given: { wards: 3, reports: { "2025-12-31": { radios: "3 5 6" } } },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 3, not-met 0 of 3: met",
        latest: "2025-12-31: met 3, not-met 0 of 3: met",
      },
    },
    "2 radios are too few, and none is a number too": {
      given: { wards: 4, reports: { "2025-12-31": { radios: "3 5 2 0" } } },
      state: "missed",
      plan: {
        atDeadline: "2025-12-31: met 2, not-met 2 of 4: not-met",
        latest: "2025-12-31: met 2, not-met 2 of 4: not-met",
      },
    },
    "3 of 3 before the deadline: not due yet": {
      given: { asOf: "2025-06-30", wards: 3, reports: { "2025-06-30": { radios: "3 3 3" } } },
      state: "on-the-way",
      plan: { atDeadline: null, latest: "2025-06-30: met 3, not-met 0 of 3: met" },
    },
  },

  "social-order-crime-under-10": {
    "9 after 9, 0 after 0 and 3 after 8: no more than before in 3 of 3": crime("9 0 3", "9 0 8", "met 3, not-met 0 of 3: met", "met"), // prettier-ignore
    "10 after 9 and 1 after 0: one more than before in 2 of 3": crime("10 1 9", "9 0 9", "met 1, not-met 2 of 3: not-met", "missed"), // prettier-ignore
    "each kind of no value, of either year": crime(
      "[c] 3 [z] - 2",
      "3 [x] 3 3 2",
      "met 1, not-met 0, not-reported 1, not-available 1, not-applicable 1, withheld 1 of 5: open",
      "not-reported",
    ),
  },
  "social-order-crime-10-to-19": {
    "9 after 10 and 18 after 19: one less in 2 of 2": crime("9 18", "10 19", "met 2, not-met 0 of 2: met", "met"),
    "10 after 10 and 19 after 19: not one less in 2 of 3": crime("10 19 12", "10 19 19", "met 1, not-met 2 of 3: not-met", "missed"), // prettier-ignore
    "a ward that took in another in the year before has nothing to compare with": {
      given: {
        wards: [{}, { until: "2024-10-31" }, {}],
        mergers: [[2, "2024-11-01", 1]],
        reports: { "2025-06-30": crimes("9 9", "10 10") },
      },
      state: "not-reported",
      plan: { atDeadline: null, latest: "2025-06-30: met 1, not-met 0, not-available 1, dissolved 1 of 3: open" },
    },
  },
  "social-order-crime-20-plus": {
    "18 after 20, 31 after 33, 31 after 34 and 47 after 50: at least 6 % less in 4 of 4": crime("18 31 31 47", "20 33 34 50", "met 4, not-met 0 of 4: met", "met"), // prettier-ignore
    "19 after 20, 32 after 34 and 95 after 100: 5, 5.9 and 5 % less are not enough": crime("19 32 95", "20 34 100", "met 0, not-met 3 of 3: not-met", "missed"), // prettier-ignore
    "today's wards began in 2025: nothing to compare with until 2027": {
      given: {
        asOf: "2027-06-30",
        wards: many(2, { until: "2025-06-30" }),
        today: 2,
        reports: {
          "2025-06-30": crimes("18 18", "20 20"),
          "2026-12-31": crimes("18 18", "20 20"),
          "2027-06-30": crimes("18 19", "20 20"),
        },
      },
      state: "met",
      plan: { atDeadline: null, latest: "2025-06-30: met 2, not-met 0 of 2: met" },
      today: { atDeadline: null, latest: "2027-06-30: met 1, not-met 1 of 2: not-met" },
    },
    "in 2026 they have none": {
      given: {
        asOf: "2026-12-31",
        wards: many(2, { until: "2025-06-30" }),
        today: 2,
        reports: { "2025-06-30": crimes("18 18", "20 20"), "2026-12-31": crimes("18 18", "20 20") },
      },
      state: "met",
      plan: { atDeadline: null, latest: "2025-06-30: met 2, not-met 0 of 2: met" },
      today: { atDeadline: null, latest: "2026-12-31: met 0, not-met 0, not-available 2 of 2: not-available" },
    },
  },

  "traffic-accidents": fewer("traffic_accidents"),
  "labour-accidents": fewer("labour_accidents"),
  "fires-and-explosions": fewer("fires_explosions"),
});
