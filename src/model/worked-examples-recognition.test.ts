/** Ten targets count recognitions. All examples are worked out by hand. */
import { type Given, type Ward, many } from "#testing/plan.ts";
import { type Examples, worked } from "#testing/worked.ts";

const BEFORE = "2024-12-20"; // within the year of the first targets
const AFTER = "2025-04-22"; // when such decisions really came
type Outcomes = NonNullable<Given["outcomes"]>;

/** Wards from one number to another recognised for a year by a decision of one day. */
const recognised = (from: number, to: number, year: number, decided: string): Outcomes =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, year, "recognised", decided] as const);

const named = (count: number, city = "ha-long"): readonly Ward[] => many(count, { roadmap: 2024, city });

/** The named wards of one city: exactly as many as are asked for, and one too few. */
const ofCity = (city: string, asked: number): Examples => {
  // One named ward of another city and one without a year are no part of it, although both are recognised.
  const others = (own: number): readonly Ward[] => [
    ...named(own, city),
    ...named(1, city === "uong-bi" ? "ha-long" : "uong-bi"),
    { city },
  ];
  return {
    [`${asked} of its ${asked} named wards: as many as are asked for`]: {
      given: { wards: others(asked), outcomes: recognised(1, asked + 2, 2024, BEFORE) },
      state: "met",
      plan: {
        atDeadline: `2024-12-31: met ${asked}, not-met 0 of ${asked}, decided by the deadline ${asked}: met`,
        latest: `2026-06-30: met ${asked}, not-met 0 of ${asked}, decided by the deadline ${asked}: met`,
      },
      today: null,
    },
    [`${asked - 1} of its ${asked} named wards, one assessed without success: missed by one`]: {
      given: {
        wards: others(asked),
        outcomes: [...recognised(2, asked + 2, 2024, AFTER), [1, 2024, "not-recognised", AFTER]],
      },
      state: "missed",
      plan: {
        atDeadline: `2024-12-31: met ${asked - 1}, not-met 1 of ${asked}, decided by the deadline 0: not-met`,
        latest: `2026-06-30: met ${asked - 1}, not-met 1 of ${asked}, decided by the deadline 0: not-met`,
      },
    },
  };
};

worked("recognition", {
  "model-wards-2024": {
    "20 of 21 named wards, 5 of them by decisions after the deadline: exactly at the threshold": {
      given: {
        wards: [...named(21), {}],
        outcomes: [...recognised(1, 15, 2024, BEFORE), ...recognised(16, 20, 2024, AFTER)],
      },
      state: "met",
      plan: {
        atDeadline: "2024-12-31: met 20, not-met 0, not-assessed 1 of 21, decided by the deadline 15: met",
        latest: "2026-06-30: met 20, not-met 0, not-assessed 1 of 21, decided by the deadline 15: met",
      },
    },
    "19 of 20, the last one not assessed: it would decide, so nothing is concluded": {
      given: { wards: named(20), outcomes: recognised(1, 19, 2024, AFTER) },
      state: "not-reported",
      plan: {
        atDeadline: "2024-12-31: met 19, not-met 0, not-assessed 1 of 20, decided by the deadline 0: open",
        latest: "2026-06-30: met 19, not-met 0, not-assessed 1 of 20, decided by the deadline 0: open",
      },
    },
    "19 of 20, the last one recognised for the year after: too late for this target, in time for the next": {
      given: { wards: named(20), outcomes: [...recognised(1, 19, 2024, AFTER), ...recognised(20, 20, 2025, "2026-01-15")] }, // prettier-ignore
      state: "not-reported",
      plan: {
        atDeadline: "2024-12-31: met 19, not-met 0, not-assessed 1 of 20, decided by the deadline 0: open",
        latest: "2026-06-30: met 19, not-met 0, not-assessed 1 of 20, decided by the deadline 0: open",
      },
    },
    "20 of 20, one of them withdrawn: what a ward has lost does not count": {
      given: { wards: named(20), outcomes: [...recognised(1, 20, 2024, BEFORE), [7, 2024, "revoked", "2026-01-15"]] },
      state: "missed",
      plan: {
        atDeadline: "2024-12-31: met 19, not-met 1 of 20, decided by the deadline 20: not-met",
        latest: "2026-06-30: met 19, not-met 1 of 20, decided by the deadline 20: not-met",
      },
    },
    "19 of 20, the last one assessed without success and recognised for the year after: missed, and by all that is known":
      {
        given: {
          wards: named(20),
          outcomes: [
            ...recognised(1, 19, 2024, AFTER),
            [20, 2024, "not-recognised", AFTER],
            ...recognised(20, 20, 2025, "2026-01-15"),
          ],
        },
        state: "missed",
        plan: {
          atDeadline: "2024-12-31: met 19, not-met 1 of 20, decided by the deadline 0: not-met",
          latest: "2026-06-30: met 19, not-met 1 of 20, decided by the deadline 0: not-met",
        },
      },
    "19 of 20, the last one withdrawn and recognised again for the year after: it has lost what it had for this one": {
      given: {
        wards: named(20),
        outcomes: [
          ...recognised(1, 20, 2024, BEFORE),
          [20, 2024, "revoked", "2025-06-01"],
          ...recognised(20, 20, 2025, "2026-01-15"),
        ],
      },
      state: "missed",
      plan: {
        atDeadline: "2024-12-31: met 19, not-met 1 of 20, decided by the deadline 20: not-met",
        latest: "2026-06-30: met 19, not-met 1 of 20, decided by the deadline 20: not-met",
      },
    },
    "19 of 20, the last one assessed without success for the year after only: for this one it was not": {
      given: {
        wards: named(20),
        outcomes: [...recognised(1, 19, 2024, AFTER), [20, 2025, "not-recognised", "2026-01-15"]],
      },
      state: "not-reported",
      plan: {
        atDeadline: "2024-12-31: met 19, not-met 0, not-assessed 1 of 20, decided by the deadline 0: open",
        latest: "2026-06-30: met 19, not-met 0, not-assessed 1 of 20, decided by the deadline 0: open",
      },
    },
    "no decision at all: nobody was assessed": {
      given: { wards: named(20) },
      state: "not-reported",
      plan: {
        atDeadline: "2024-12-31: met 0, not-met 0, not-assessed 20 of 20, decided by the deadline 0: not-assessed",
        latest: "2026-06-30: met 0, not-met 0, not-assessed 20 of 20, decided by the deadline 0: not-assessed",
      },
    },
    "a named ward that ended before the decision keeps it": {
      given: {
        wards: [...named(19), { roadmap: 2024, until: "2024-10-31" }],
        outcomes: recognised(1, 20, 2024, AFTER),
      },
      state: "met",
      plan: {
        atDeadline: "2024-12-31: met 20, not-met 0 of 20, decided by the deadline 0: met",
        latest: "2026-06-30: met 20, not-met 0 of 20, decided by the deadline 0: met",
      },
    },
    "20 of 20 on the day before the deadline: not due, so not concluded": {
      given: { wards: named(20), asOf: "2024-12-30", outcomes: recognised(1, 20, 2024, BEFORE) },
      state: "on-the-way",
      plan: { atDeadline: null, latest: "2024-12-30: met 20, not-met 0 of 20: met" },
    },
  },
  "model-wards-2024-ha-long": ofCity("ha-long", 6),
  "model-wards-2024-cam-pha": ofCity("cam-pha", 3),
  "model-wards-2024-mong-cai": ofCity("mong-cai", 4),
  "model-wards-2024-uong-bi": ofCity("uong-bi", 2),
  "model-wards-2024-dong-trieu": ofCity("dong-trieu", 3),
  "model-wards-2024-quang-yen": ofCity("quang-yen", 2),

  "model-wards-2025-count": {
    "20 for 2024 and 16 for 2025 are 36 of 40: exactly at the threshold, wherever they stand on the roadmap": {
      given: {
        wards: [...named(10), ...many(30)],
        outcomes: [...recognised(1, 20, 2024, AFTER), ...recognised(21, 36, 2025, "2026-05-04")],
      },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 36, not-met 0, not-assessed 4 of 40, decided by the deadline 20: met",
        latest: "2026-06-30: met 36, not-met 0, not-assessed 4 of 40, decided by the deadline 20: met",
      },
    },
    "35 of 36, the last one withdrawn": {
      given: {
        wards: 36,
        outcomes: [...recognised(1, 36, 2025, "2025-12-31"), [36, 2025, "revoked", "2026-02-01"]],
      },
      state: "missed",
      plan: {
        atDeadline: "2025-12-31: met 35, not-met 1 of 36, decided by the deadline 36: not-met",
        latest: "2026-06-30: met 35, not-met 1 of 36, decided by the deadline 36: not-met",
      },
    },
    "36 is a fixed number: 3 of 3 wards of today cannot reach it": {
      given: { wards: 36, today: 3, outcomes: [...recognised(1, 36, 2025, "2026-05-04"), ...recognised(37, 39, 2025, "2026-05-04")] }, // prettier-ignore
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 36, not-met 0 of 36, decided by the deadline 0: met",
        latest: "2026-06-30: met 36, not-met 0 of 36, decided by the deadline 0: met",
      },
      today: {
        atDeadline: "2025-12-31: met 3, not-met 0 of 3, decided by the deadline 0: not-met",
        latest: "2026-06-30: met 3, not-met 0 of 3, decided by the deadline 0: not-met",
      },
    },
  },
  "model-wards-2025-share": {
    "2 of 4 is exactly half": {
      given: { wards: 4, outcomes: recognised(1, 2, 2025, "2025-12-31") },
      state: "met",
      plan: {
        atDeadline: "2025-12-31: met 2, not-met 0, not-assessed 2 of 4, decided by the deadline 2: met",
        latest: "2026-06-30: met 2, not-met 0, not-assessed 2 of 4, decided by the deadline 2: met",
      },
    },
    "2 of 5 is less than half, and the three others were assessed": {
      given: {
        wards: 5,
        outcomes: [
          ...recognised(1, 2, 2025, "2026-01-01"),
          ...([3, 4, 5] as const).map((ward) => [ward, 2025, "not-recognised", "2026-01-01"] as const),
        ],
      },
      state: "missed",
      plan: {
        atDeadline: "2025-12-31: met 2, not-met 3 of 5, decided by the deadline 0: not-met",
        latest: "2026-06-30: met 2, not-met 3 of 5, decided by the deadline 0: not-met",
      },
    },
    "2 of 5 while three were not assessed: they could still make it 5": {
      given: { wards: 5, outcomes: recognised(1, 2, 2025, "2026-01-01") },
      state: "not-reported",
      plan: {
        atDeadline: "2025-12-31: met 2, not-met 0, not-assessed 3 of 5, decided by the deadline 0: open",
        latest: "2026-06-30: met 2, not-met 0, not-assessed 3 of 5, decided by the deadline 0: open",
      },
    },
  },
  "model-wards-2030-share": {
    "3 of 3 years before the deadline: not due yet": {
      given: { wards: 3, outcomes: recognised(1, 3, 2025, "2026-01-15") },
      state: "on-the-way",
      plan: { atDeadline: null, latest: "2026-06-30: met 3, not-met 0 of 3: met" },
    },
    "3 of 3 when it is due; of today's wards 1 of 2, told apart": {
      given: {
        asOf: "2031-06-30",
        wards: many(3, { until: "2025-06-30" }),
        today: 2,
        outcomes: [...recognised(1, 3, 2024, AFTER), ...recognised(4, 4, 2030, "2031-03-01")],
      },
      state: "met",
      plan: {
        atDeadline: "2030-12-31: met 3, not-met 0 of 3, decided by the deadline 3: met",
        latest: "2031-06-30: met 3, not-met 0 of 3, decided by the deadline 3: met",
      },
      today: {
        atDeadline: "2030-12-31: met 1, not-met 0, not-assessed 1 of 2, decided by the deadline 0: open",
        latest: "2031-06-30: met 1, not-met 0, not-assessed 1 of 2, decided by the deadline 0: open",
      },
    },
    "2 of 3, and the third withdrawn in the last year": {
      given: {
        asOf: "2031-06-30",
        wards: 3,
        outcomes: [...recognised(1, 3, 2024, AFTER), [3, 2024, "revoked", "2030-02-01"]],
      },
      state: "missed",
      plan: {
        atDeadline: "2030-12-31: met 2, not-met 1 of 3, decided by the deadline 2: not-met",
        latest: "2031-06-30: met 2, not-met 1 of 3, decided by the deadline 2: not-met",
      },
    },
  },
});
