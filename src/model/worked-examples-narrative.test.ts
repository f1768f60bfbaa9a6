/** Five sentences of the plan give no measure: whatever is reported, nothing is said of them. */
import { type Examples, worked } from "#testing/worked.ts";

const unmeasured: Examples = {
  "is not measured, by either list, also where wards report and are recognised": {
    given: {
      wards: 3,
      today: 1,
      outcomes: [[1, 2024, "recognised", "2025-04-22"]],
      reports: { "2025-12-31": { independent_hq: "3×có" } },
    },
    state: "not-measured",
    plan: null,
    today: null,
  },
};

worked("narrative", {
  "project-06-conditions-2025": unmeasured,
  "no-opposition-organisation": unmeasured,
  "no-ethnic-religious-hot-spots": unmeasured,
  "disputes-no-hot-spots": unmeasured,
  "security-no-hot-spots": unmeasured,
});
