import { describe, expect, test } from "vitest";
import { aReport, anIndicator } from "#testing/asked.ts";
import { aUnit } from "#testing/sample.ts";
import { readingWords, shownValue } from "./shown-values.ts";

const people = { unit: { vi: "người", en: "people" } };

describe("a reading in words", () => {
  test("is a number with its unit, as each language writes it; a zero is a number", () => {
    expect(readingWords({ value: 1234 }, people, "vi")).toBe("1.234 người");
    expect(readingWords({ value: 0 }, people, "en")).toBe("0 people");
    expect(readingWords({ value: 92.5 }, { unit: { vi: "%", en: "%" } }, "vi")).toBe("92,5%");
    expect(readingWords({ value: 3 }, anIndicator(), "vi")).toBe("3");
  });

  test("is yes or no, or its kind of no value", () => {
    expect(readingWords({ value: false }, anIndicator(), "vi")).toBe("Không");
    expect(readingWords({ value: null, missing: "not-available" }, anIndicator(), "vi")).toBe("Không có số liệu");
    expect(readingWords({ value: null, missing: "withheld" }, people, "en")).toBe("Withheld");
  });
});

describe("the value of a condition", () => {
  const ward = aUnit();
  const cases = anIndicator({ id: "cases", type: "integer", unit: { vi: "vụ", en: "cases" } });
  const before = { ...cases, id: "before", name: { vi: "Cùng kỳ thử", en: "Test year before" } };
  const report = aReport("2024-12-31", [
    ward,
    [
      [cases, 0],
      [before, 4],
    ],
  ]);
  const atMost = { indicator: cases, kind: "range", min: null, max: 3 } as const;

  test("is that of its indicator, and not reported where the report has none", () => {
    expect(shownValue(report, ward, atMost, "vi")).toBe("0 vụ");
    expect(shownValue(aReport("2024-12-31"), ward, atMost, "vi")).toBe("Chưa báo cáo");
  });

  test("of two indicators is both, each with its name", () => {
    expect(shownValue(report, ward, { indicator: cases, kind: "fewer", base: before }, "vi")).toBe(
      "Có trụ sở thử: 0 vụ; Cùng kỳ thử: 4 vụ",
    );
  });

  test.each(["status", "total"] as const)("is none where the indicator shows only its %s", (disclosure) => {
    expect(shownValue(report, ward, { ...atMost, indicator: { ...cases, disclosure } }, "vi")).toBe(null);
    const hidden = { ...before, disclosure };
    expect(shownValue(report, ward, { indicator: cases, kind: "fewer", base: hidden }, "en")).toBe(
      "Test headquarters: 0 cases",
    );
  });
});
