/** Seven targets ask for one value of the whole province. All examples are worked out by hand. */
import { type Example, type Examples, worked } from "#testing/worked.ts";

type Values = readonly (readonly [asOf: string, value: string])[];

/** What is on record of one indicator, and what is said of it at the end of a year and now. */
const told = (indicator: string, asOf: string, values: Values, state: Example["state"], atDeadline: string | null, latest = atDeadline ?? ""): Example => ({
  given: { wards: 1, asOf, province: values.map(([day, value]) => [day, indicator, value]) },
  state,
  plan: { atDeadline, latest },
  today: null,
}); // prettier-ignore

/** A share that must be 100 % by the end of 2030. */
const wholeBy2030 = (indicator: string): Examples => ({
  "exactly 100 %": told(indicator, "2031-06-30", [["2030-12-31", "100"]], "met", "2030-12-31: 100: met"),
  "99.9 % is written as 100 and is not": told(indicator, "2031-06-30", [["2030-12-31", "99,9"]], "missed", "2030-12-31: 99.9: not-met"), // prettier-ignore
  "100 % in 2026: not due yet": told(indicator, "2026-06-30", [["2025-12-31", "100"]], "on-the-way", null, "2025-12-31: 100: met"), // prettier-ignore
});

/** Something that must be done by the end of 2025. */
const doneBy2025 = (indicator: string): Examples => ({
  "done in time": told(indicator, "2026-06-30", [["2024-12-31", "không"], ["2025-12-31", "có"]], "met", "2025-12-31: true: met"), // prettier-ignore
  "done a day late": told(indicator, "2026-06-30", [["2025-12-31", "không"], ["2026-01-01", "có"]], "missed", "2025-12-31: false: not-met", "2026-01-01: true: met"), // prettier-ignore
  "no value at all": told(indicator, "2026-06-30", [], "not-reported", "no report: no value: not-reported"),
  "a value that is not available": told(indicator, "2026-06-30", [["2025-12-31", "[x]"]], "not-reported", "2025-12-31: no value: not-available"), // prettier-ignore
});

worked("province", {
  "hq-land-2030": wholeBy2030("hq_land_share"),
  "facilities-2030": wholeBy2030("facilities_share"),
  "fibre-network-2025": doneBy2025("fibre_complete"),
  "digital-radio-coverage-2025": {
    "exactly 70 %": told("digital_radio_share", "2026-06-30", [["2025-12-31", "70"]], "met", "2025-12-31: 70: met"),
    "69.9 % is below it": told("digital_radio_share", "2026-06-30", [["2025-12-31", "69,9"]], "missed", "2025-12-31: 69.9: not-met"), // prettier-ignore
    "the last value up to the deadline decides, and not a better one before or after": told(
      "digital_radio_share",
      "2026-06-30",
      [["2024-12-31", "71"], ["2025-10-31", "69"], ["2026-03-31", "72"]], // prettier-ignore
      "missed",
      "2025-10-31: 69: not-met",
      "2026-03-31: 72: met",
    ),
    "withheld at the deadline, although it was known before": told(
      "digital_radio_share",
      "2026-06-30",
      [["2024-12-31", "71"], ["2025-12-31", "[c]"]], // prettier-ignore
      "not-reported",
      "2025-12-31: no value: withheld",
    ),
  },
  "eid-authentication-system-2025": doneBy2025("eid_complete"),
  "ministry-database-links-2025": doneBy2025("database_links_complete"),
  "no-mass-petitions": {
    "exactly 100 % of localities, and no deadline: the latest value decides": told("no_mass_petition_share", "2026-06-30", [["2024-12-31", "98"], ["2025-12-31", "100"]], "met", null, "2025-12-31: 100: met"), // prettier-ignore
    "99.5 %": told("no_mass_petition_share", "2026-06-30", [["2024-12-31", "100"], ["2025-12-31", "99,5"]], "missed", null, "2025-12-31: 99.5: not-met"), // prettier-ignore
  },
});
