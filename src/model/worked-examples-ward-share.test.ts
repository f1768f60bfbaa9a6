/** Seventeen targets ask for a share of the wards that meet a criterion. All examples are worked out by hand. */
import { type Given, many } from "#testing/plan.ts";
import { type Examples, worked } from "#testing/worked.ts";

type Reports = NonNullable<Given["reports"]>;

/** Ten wards of which five have all that is asked; each of the others misses one thing by one. */
const STAFFED: Reports[string] = {
  // five that have it   posts  too few or many teams  chief  deputies
  staff_posts: "10 10 25 10 10    9   10   10   10   10",
  work_teams: " 2  4  3  2  2    2    1    5    2    2",
  chiefs: "     1  1  1  1  1    1    1    1    0    1",
  deputies: "   3  0  2  1  3    3    3    3    3    4",
};

/** A target of 2030 that asks one answer of every ward: ahead, met when it is due, and missed by one ward. */
const everyWardBy2030 = (indicator: string): Examples => ({
  "3 of 3 wards years before the deadline: not due yet": {
    given: { wards: 3, reports: { "2025-12-31": { [indicator]: "có có có" } } },
    state: "on-the-way",
    plan: { atDeadline: null, latest: "2025-12-31: met 3, not-met 0 of 3: met" },
  },
  "3 of 3 wards at the last report up to the deadline, although one loses it later": {
    given: {
      asOf: "2031-06-30",
      wards: 3,
      reports: { "2030-12-31": { [indicator]: "có có có" }, "2031-06-30": { [indicator]: "có có không" } },
    },
    state: "met",
    plan: {
      atDeadline: "2030-12-31: met 3, not-met 0 of 3: met",
      latest: "2031-06-30: met 2, not-met 1 of 3: not-met",
    },
  },
  "2 of 3 wards when it is due, the third a day late": {
    given: {
      asOf: "2031-06-30",
      wards: 3,
      reports: { "2030-06-30": { [indicator]: "có có không" }, "2031-01-01": { [indicator]: "có có có" } },
    },
    state: "missed",
    plan: {
      atDeadline: "2030-06-30: met 2, not-met 1 of 3: not-met",
      latest: "2031-01-01: met 3, not-met 0 of 3: met",
    },
  },
});

worked("ward-share", {
  "staffing-and-teams-2025": {
    "5 of 10 wards, the other five one short of one thing each: exactly half": {
      given: { wards: 10, reports: { "2025-12-31": STAFFED } },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 5, not-met 5 of 10: met",
        latest: "2025-12-31: met 5, not-met 5 of 10: met",
      },
    },
    "5 of 11 is below half": {
      given: {
        wards: 11,
        reports: { "2025-12-31": Object.fromEntries(Object.entries(STAFFED).map(([id, cells]) => [id, `${cells} 0`])) },
      },
      state: "missed",
      plan: {
        atDeadline: "2025-12-31: met 5, not-met 6 of 11: not-met",
        latest: "2025-12-31: met 5, not-met 6 of 11: not-met",
      },
    },
    "a ward without chief has not met it, whatever else it does not say; one that says nothing of its chief is open": {
      given: {
        wards: 3,
        reports: { "2025-12-31": { staff_posts: "12 12 [c]", work_teams: "2 2 [c]", chiefs: "1 [x] 0", deputies: "3 3 [c]" } }, // prettier-ignore
      },
      state: "not-reported",
      plan: {
        atDeadline: "2025-12-31: met 1, not-met 1, not-available 1 of 3: open",
        latest: "2025-12-31: met 1, not-met 1, not-available 1 of 3: open",
      },
    },
  },
  "staffing-and-teams-2030": {
    "9 of 9 wards, and one more that is one post short: every ward means every ward": {
      given: {
        asOf: "2031-06-30",
        wards: 10,
        reports: { "2030-12-31": { staff_posts: "9×10 9", work_teams: "10×4", chiefs: "10×1", deputies: "10×3" } },
      },
      state: "missed",
      plan: {
        atDeadline: "2030-12-31: met 9, not-met 1 of 10: not-met",
        latest: "2030-12-31: met 9, not-met 1 of 10: not-met",
      },
    },
    "10 of 10 wards": {
      given: {
        asOf: "2031-06-30",
        wards: 10,
        reports: { "2030-12-31": { staff_posts: "10×10", work_teams: "10×4", chiefs: "10×1", deputies: "10×0" } },
      },
      state: "met",
      plan: {
        atDeadline: "2030-12-31: met 10, not-met 0 of 10: met",
        latest: "2030-12-31: met 10, not-met 0 of 10: met",
      },
    },
    "half of the wards in 2026: not due yet": {
      given: { wards: 10, reports: { "2025-12-31": STAFFED } },
      state: "on-the-way",
      plan: { atDeadline: null, latest: "2025-12-31: met 5, not-met 5 of 10: not-met" },
    },
  },

  "investigator-2025": {
    "4 of 4 wards": {
      given: { wards: 4, reports: { "2025-06-30": { investigator_in_command: "4×có" } } },
      state: "met",
      plan: {
        atDeadline: "2025-06-30: met 4, not-met 0 of 4: met",
        latest: "2025-06-30: met 4, not-met 0 of 4: met",
      },
    },
    "3 of 4 wards, one without": {
      given: { wards: 4, reports: { "2025-06-30": { investigator_in_command: "3×có không" } } },
      state: "missed",
      plan: {
        atDeadline: "2025-06-30: met 3, not-met 1 of 4: not-met",
        latest: "2025-06-30: met 3, not-met 1 of 4: not-met",
      },
    },
    "3 of 4 wards, one empty cell: the fourth would decide": {
      given: { wards: 4, reports: { "2025-06-30": { investigator_in_command: "3×có -" } } },
      state: "not-reported",
      plan: {
        atDeadline: "2025-06-30: met 3, not-met 0, not-reported 1 of 4: open",
        latest: "2025-06-30: met 3, not-met 0, not-reported 1 of 4: open",
      },
    },
  },

  "independent-hq-2025": {
    "9 of 10 wards is exactly 90 %": {
      given: { wards: 10, reports: { "2025-12-31": { independent_hq: "9×có không" } } },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 9, not-met 1 of 10: met",
        latest: "2025-12-31: met 9, not-met 1 of 10: met",
      },
    },
    "8 of 9 is 88.9 %: below it": {
      given: { wards: 9, reports: { "2025-12-31": { independent_hq: "8×có không" } } },
      state: "missed",
      plan: {
        atDeadline: "2025-12-31: met 8, not-met 1 of 9: not-met",
        latest: "2025-12-31: met 8, not-met 1 of 9: not-met",
      },
    },
    "8 met, 1 not and 1 not available of 10: the one without a value would decide": {
      given: { wards: 10, reports: { "2025-12-31": { independent_hq: "8×có không [x]" } } },
      state: "not-reported",
      plan: {
        atDeadline: "2025-12-31: met 8, not-met 1, not-available 1 of 10: open",
        latest: "2025-12-31: met 8, not-met 1, not-available 1 of 10: open",
      },
    },
    "7 met, 2 not and 1 not available of 10: the one could not make it 9": {
      given: { wards: 10, reports: { "2025-12-31": { independent_hq: "7×có 2×không [x]" } } },
      state: "missed",
      plan: {
        atDeadline: "2025-12-31: met 7, not-met 2, not-available 1 of 10: not-met",
        latest: "2025-12-31: met 7, not-met 2, not-available 1 of 10: not-met",
      },
    },
    "9 of 9 that live and 1 that ended before the report: 9 of the 10 of the list; today's wards apart": {
      given: {
        wards: [...many(9, { until: "2025-06-30" }), { until: "2024-10-31" }],
        today: 3,
        reports: { "2025-06-30": { independent_hq: "9×có" }, "2025-12-31": { independent_hq: "có có không" } },
      },
      state: "met",
      plan: {
        atDeadline: "2025-06-30: met 9, not-met 0, dissolved 1 of 10: met",
        latest: "2025-06-30: met 9, not-met 0, dissolved 1 of 10: met",
      },
      today: {
        atDeadline: "2025-12-31: met 2, not-met 1 of 3: not-met",
        latest: "2025-12-31: met 2, not-met 1 of 3: not-met",
      },
    },
    "the day of the deadline itself: it is due": {
      given: { asOf: "2025-12-31", wards: 10, reports: { "2025-12-31": { independent_hq: "9×có không" } } },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 9, not-met 1 of 10: met",
        latest: "2025-12-31: met 9, not-met 1 of 10: met",
      },
    },
    "the day before: it is not": {
      given: { asOf: "2025-12-30", wards: 10, reports: { "2025-06-30": { independent_hq: "9×có không" } } },
      state: "on-the-way",
      plan: { atDeadline: null, latest: "2025-06-30: met 9, not-met 1 of 10: met" },
    },
  },
  "hq-land-and-function-2025": {
    "7 of 10 is over 63 %, which is 6.3 wards": {
      given: {
        wards: 10,
        reports: {
          "2025-12-31": { independent_hq: "8×có 2×không", hq_land_sufficient: "8×có 2×[z]", hq_functions_complete: "7×có không 2×[z]" }, // prettier-ignore
        },
      },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 7, not-met 3 of 10: met",
        latest: "2025-12-31: met 7, not-met 3 of 10: met",
      },
    },
    "5 of 8 is 62.5 %: below it, although it would be written as 63": {
      given: {
        wards: 8,
        reports: {
          "2025-12-31": { independent_hq: "8×có", hq_land_sufficient: "5×có 3×không", hq_functions_complete: "8×có" },
        },
      },
      state: "missed",
      plan: {
        atDeadline: "2025-12-31: met 5, not-met 3 of 8: not-met",
        latest: "2025-12-31: met 5, not-met 3 of 8: not-met",
      },
    },
    "a ward whose land does not apply, although it has a headquarters of its own, is neither": {
      given: {
        wards: 3,
        reports: {
          "2025-12-31": { independent_hq: "3×có", hq_land_sufficient: "có có [z]", hq_functions_complete: "3×có" },
        },
      },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 2, not-met 0, not-applicable 1 of 3: met",
        latest: "2025-12-31: met 2, not-met 0, not-applicable 1 of 3: met",
      },
    },
  },
  "independent-hq-2030": {
    ...everyWardBy2030("independent_hq"),
    "a list whose wards have all ended keeps its last report, and is judged by it": {
      given: {
        asOf: "2031-06-30",
        wards: many(3, { until: "2025-06-30" }),
        today: 2,
        reports: { "2025-06-30": { independent_hq: "có có không" }, "2030-12-31": { independent_hq: "có có" } },
      },
      state: "missed",
      plan: {
        atDeadline: "2025-06-30: met 2, not-met 1 of 3: not-met",
        latest: "2025-06-30: met 2, not-met 1 of 3: not-met",
      },
      today: {
        atDeadline: "2030-12-31: met 2, not-met 0 of 2: met",
        latest: "2030-12-31: met 2, not-met 0 of 2: met",
      },
    },
  },

  "internal-phone-2025": {
    "no reports at all": {
      given: { wards: 3 },
      state: "not-reported",
      plan: {
        atDeadline: "no report: met 0, not-met 0, not-reported 3 of 3: not-reported",
        latest: "no report: met 0, not-met 0, not-reported 3 of 3: not-reported",
      },
    },
    "only a report after the deadline: at the deadline there was none": {
      given: { wards: 3, reports: { "2026-06-30": { internal_phone: "3×có" } } },
      state: "not-reported",
      plan: {
        atDeadline: "no report: met 0, not-met 0, not-reported 3 of 3: not-reported",
        latest: "2026-06-30: met 3, not-met 0 of 3: met",
      },
    },
    "all of them withhold it": {
      given: { wards: 3, reports: { "2025-12-31": { internal_phone: "3×[c]" } } },
      state: "not-reported",
      plan: {
        atDeadline: "2025-12-31: met 0, not-met 0, withheld 3 of 3: withheld",
        latest: "2025-12-31: met 0, not-met 0, withheld 3 of 3: withheld",
      },
    },
  },
  "security-camera-model-2025": {
    "one unit alive, which has it, and two ended: the ended ones could not be asked, so nothing is concluded": {
      given: {
        wards: [{}, ...many(2, { until: "2024-10-31" })],
        reports: { "2024-12-31": { security_camera_model: "có" } },
      },
      state: "not-reported",
      plan: {
        atDeadline: "2024-12-31: met 1, not-met 0, dissolved 2 of 3: open",
        latest: "2024-12-31: met 1, not-met 0, dissolved 2 of 3: open",
      },
    },
    "one unit alive, which has it not: enough to miss it": {
      given: {
        wards: [{}, ...many(2, { until: "2024-10-31" })],
        reports: { "2024-12-31": { security_camera_model: "không" } },
      },
      state: "missed",
      plan: {
        atDeadline: "2024-12-31: met 0, not-met 1, dissolved 2 of 3: not-met",
        latest: "2024-12-31: met 0, not-met 1, dissolved 2 of 3: not-met",
      },
    },
    "a list of one ward: 1 of 1": {
      given: { wards: 1, reports: { "2025-12-31": { security_camera_model: "có" } } },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 1, not-met 0 of 1: met",
        latest: "2025-12-31: met 1, not-met 0 of 1: met",
      },
    },
  },
  "basic-weapons-equipment-2025": {
    "5 of 5 wards": {
      given: { wards: 5, reports: { "2025-12-31": { basic_equipment: "5×có" } } },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 5, not-met 0 of 5: met",
        latest: "2025-12-31: met 5, not-met 0 of 5: met",
      },
    },
    "each kind of no value keeps its own word: an empty cell, [x], [z], [c], a ward that sent nothing, one that ended":
      {
        given: {
          wards: [...many(6), { until: "2024-10-31" }],
          reports: { "2025-12-31": { basic_equipment: "có - [x] [z] [c]" } },
        },
        state: "not-reported",
        plan: {
          atDeadline:
            "2025-12-31: met 1, not-met 0, not-reported 2, not-available 1, not-applicable 1, withheld 1, dissolved 1 of 7: open",
          latest:
            "2025-12-31: met 1, not-met 0, not-reported 2, not-available 1, not-applicable 1, withheld 1, dissolved 1 of 7: open",
        },
      },
  },

  "secure-wan-2030": everyWardBy2030("secure_wan"),
  "online-video-centre-2030": everyWardBy2030("video_centre"),
  "secure-email-2030": everyWardBy2030("secure_email"),
  "video-conference-2030": everyWardBy2030("video_conference"),
  "professional-database-access-2030": everyWardBy2030("database_access"),
  "public-service-integration-2030": everyWardBy2030("public_service_integration"),
  "zalo-model-2030": everyWardBy2030("zalo_model"),
  "signet-network-2030": everyWardBy2030("signet"),
});
