import { expect, test } from "vitest";
import { aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import { progressCsv } from "./progress-csv.ts";

test("the numbers of the chart of progress: what was recognised on a day, and what is asked for on one", () => {
  const unit = aUnit();
  const recognitions = [aRecognition({ unit, decisionDate: aDay("2025-04-22") })];
  const portal = aPortal({ units: [unit], recognitions, synthetic: false });
  expect(progressCsv(portal)).toBe(
    "date,recognised,asked\r\n2024-05-08,0,\r\n2024-12-31,,1\r\n2025-04-22,1,\r\n2030-12-31,,3\r\n",
  );
  expect(progressCsv({ ...portal, synthetic: true })).toMatch(/^date,recognised,asked,synthetic\r\n2024-05-08,0,,true/);
});
