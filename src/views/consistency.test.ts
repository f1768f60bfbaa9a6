import { describe, expect, test } from "vitest";
import type { Portal } from "#model/vocabulary.ts";
import { aCriterion, aReport, aTarget, anIndicator } from "#testing/asked.ts";
import { aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import { consistency } from "./consistency.ts";

const ring = anIndicator({ id: "ring" });
const film = anIndicator({ id: "film" });
const ward = aUnit();
const portal = aPortal({
  units: [ward],
  criteria: [aCriterion("phone", [ring]), aCriterion("camera", [film])],
  recognitions: [aRecognition({ unit: ward })],
});
const unmet = aReport("2024-12-31", [ward, [[ring, false]]]);
const note = (given: Partial<Portal>, locale: "vi" | "en" = "vi") => consistency({ ...portal, ...given }, ward, locale);

describe("the note on a recognition that a report does not bear out", () => {
  test("names the report, the year, and what was not met and not reported, and draws no conclusion", () => {
    expect(note({ reports: [unmet] })?.text).toBe(
      "Công an phường này được công nhận cho năm xét 2024. Trong báo cáo kỳ 31/12/2024, báo cáo cuối cùng của phường tính đến hết năm đó, có 1 tiêu chí chưa đạt và 1 tiêu chí chưa báo cáo.",
    );
    expect(note({ reports: [unmet] })?.neutral).toMatch(/cổng nêu cả hai và không kết luận\.$/);
    expect(note({ reports: [unmet] }, "en")?.lists).toEqual([
      { judgement: "not-met", word: "Not met", names: ["Criterion phone"] },
      { judgement: "not-reported", word: "Not reported", names: ["Criterion camera"] },
    ]);
  });

  test("says how many of them were not due yet", () => {
    const targets = [aTarget(portal.criteria[0]!, 2025)]; // there are two
    expect(note({ reports: [unmet], targets }, "en")?.text).toContain("Of these, 1 was not yet due under the plan.");
  });

  test("says that there was no report, or nothing of the ward in it, and lists nothing then", () => {
    expect(note({})?.text).toContain("Tính đến hết năm đó, cổng chưa có báo cáo nào của phường");
    const empty = note({ reports: [aReport("2024-12-31")] }, "en");
    expect(empty?.text).toContain("The report of 31 December 2024, the last up to the end of that year, has nothing on this ward."); // prettier-ignore
    expect(empty?.lists).toEqual([]);
  });

  test("is not there for a ward that is not recognised, or that met everything", () => {
    expect(note({ reports: [unmet], recognitions: [] })).toBe(null);
    expect(note({ reports: [aReport("2024-12-31", [ward, [[ring, true], [film, true]]])] })).toBe(null); // prettier-ignore
  });
});
