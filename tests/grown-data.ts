/** A small data folder under a part of the plan, in whose tables one target more is written than the site has ever known. */
import type { Files } from "#data/portal.ts";
import { planFolder } from "#testing/plan.ts";
import { type Row, asTable, realTable, someTargets } from "./part-of-plan.ts";

/** The rows that staff would add for a target of their own: what is reported, what it asks of a ward, and the target. */
export const ADDED = {
  "indicators.csv": [
    { indicator_id: "solar_roof", plan_section: "II.5", name_vi: "Có mái nhà điện mặt trời", name_en: "Solar roof", type: "boolean", level: "ward", disclosure: "value" }, // prettier-ignore
    { indicator_id: "solar_panels", plan_section: "II.5", name_vi: "Số tấm pin mặt trời", name_en: "Solar panels", type: "integer", unit_vi: "tấm", unit_en: "panels", level: "ward", disclosure: "value" }, // prettier-ignore
  ],
  "criteria.csv": [
    { criterion_id: "solar", plan_section: "II.5", name_vi: "Mái nhà điện mặt trời từ 4 tấm", name_en: "A solar roof of 4 panels or more" }, // prettier-ignore
  ],
  "criteria-conditions.csv": [
    { criterion_id: "solar", indicator_id: "solar_roof", equals: "yes" },
    { criterion_id: "solar", indicator_id: "solar_panels", min: "4" },
  ],
  "targets.csv": [
    { target_id: "solar-2025", plan_section: "II.5", statement_vi: "Đến năm 2025 ít nhất 50% Công an phường có mái nhà điện mặt trời", statement_en: "By 2025 at least 50% of ward police units have a solar roof", comparator: ">=", value: "50", unit: "percent of ward police units", deadline: "2025", judging: "ward-share", criterion_id: "solar", reading_vi: "Một phường đạt khi có mái nhà từ 4 tấm pin trở lên.", reading_en: "A ward meets it with a roof of 4 panels or more." }, // prettier-ignore
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

/** A cell of each table that tells of wards; tests change one of them and look at what follows. */
export interface Told {
  /** How the third ward was assessed for 2024. */
  readonly outcome?: "recognised" | "not-recognised";
  /** How many panels the second ward reports. */
  readonly panels?: number;
}

/** Two of four wards in two cities meet the new target, one does not, and one withholds: exactly half. */
export const grownData = ({ outcome = "not-recognised", panels = 12 }: Told = {}): Files =>
  planFolder(
    {
      wards: [{ roadmap: 2024 }, {}, { city: "cam-pha", roadmap: 2024 }, { city: "cam-pha" }],
      today: 2,
      outcomes: [
        [1, 2024, "recognised", "2025-04-22"],
        [3, 2024, outcome, "2025-04-22"],
      ],
      reports: {
        "2025-06-30": {
          solar_roof: "có có không [c]",
          solar_panels: `4 ${panels} 0 [c]`,
          independent_hq: "có không có -",
          radios: "12 0 - [z]",
        },
      },
    },
    Object.fromEntries(
      Object.entries(ADDED).map(([file, rows]) => [
        file,
        asTable(file, [...(file === "targets.csv" ? someTargets() : realTable(file).rows), ...rows]),
      ]),
    ),
  );
