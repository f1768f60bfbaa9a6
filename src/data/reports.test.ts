import { describe, expect, test } from "vitest";
import { faults, findingsOf, saidOf, withRows } from "#testing/faults.ts";

const CSV = "unit_id,posts\n09101,1\n";
/** Without the report that the folder has. */
const only = (...names: readonly string[]) => ({
  "reports/2024-12-31.csv": null,
  ...Object.fromEntries(names.map((name) => [name, CSV])),
});

describe("a report", () => {
  test("stands right in reports, under the name of its day", () => {
    expect(faults(only("reports/2024-12-31.csv", "reports/2025-06-30.CSV"))).toEqual([]);
  });

  test("is the only one of its day: which of two files holds, nobody knows", () => {
    expect(findingsOf(only("reports/2025-06-30.CSV", "reports/2025-06-30.csv"))).toMatchObject([
      {
        code: "primary-key",
        file: "reports/2025-06-30.csv",
        value: "2025-06-30",
        message: { vi: "cùng kỳ báo cáo với reports/2025-06-30.CSV" },
        hint: { vi: "gộp hai tệp thành một, hoặc đổi tên một tệp" },
      },
    ]);
    expect(faults(only("Reports/2025-06-30.csv", "reports/2025-06-30.csv"))).toEqual([
      "primary-key reports/2025-06-30.csv",
    ]);
  });

  test.each([
    "reports/30/06/2025.csv",
    "reports/2025/2025-06-30.csv",
    "report/2025-06-30.csv",
    "bao-cao/2025-06-30.xlsx",
    "2025-06-30.csv",
  ])("%s is not read, and that is an error", (name) => {
    expect(findingsOf(only(name))).toMatchObject([{ code: "source-error", severity: "error", file: name }]);
    expect(saidOf(only(name))).toEqual([
      "null: không đọc tệp có tên này → lưu báo cáo thành tệp CSV ngay trong reports, mang tên ngày báo cáo, như reports/2025-12-31.csv",
    ]);
  });

  test.each(["reports/30-06-2025.csv", "reports/2025-6-30.csv", "reports/2025-06-30 (1).csv"])(
    "%s is named after no day",
    (name) => {
      expect(faults(only(name))).toEqual([`source-error ${name}`]);
    },
  );
});

test("a value of the province is of an indicator of the province: no page would show another", () => {
  const value = withRows("province-values.csv", "2024-12-31,posts,12,ke-hoach-thu,,");
  expect(faults(value)).toEqual(["constraint-error province-values.csv B3"]);
  expect(saidOf(value)).toEqual(["B3: cần một chỉ số của toàn tỉnh"]);
});
