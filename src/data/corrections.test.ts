import { describe, expect, test } from "vitest";
import { type Replaced, saidOf } from "#testing/faults.ts";
import { folder } from "#testing/sample.ts";
import { readPortal } from "./portal.ts";

const rows = (...rows: readonly string[]): Replaced => ({
  "corrections.csv": `date,file,unit_id,field,published_value,corrected_value,reason_vi,reason_en\n${rows.join("\n")}\n`,
});
const correctionsOf = (...given: readonly string[]) => readPortal(folder(rows(...given))).portal!.corrections; // without an error
const oneOf = (given: string) => correctionsOf(given)[0]!; // what was given

test("a correction says what was published, what is right, and why, in both languages", () => {
  expect(oneOf("2025-03-31,recognitions.csv,09101,outcome,recognised,not-recognised,Ghi nhầm,Mistaken")).toMatchObject({
    date: "2025-03-31",
    file: "recognitions.csv",
    unit: { id: "09101" },
    field: "outcome",
    published: "recognised",
    corrected: "not-recognised",
    reason: { vi: "Ghi nhầm", en: "Mistaken" },
    reported: null,
  });
});

test("a correction of the province, or of a value that was published as missing, names no unit or value", () => {
  const { unit, published } = oneOf("2025-03-31,province-values.csv,,value,,5,A,A");
  expect([unit, published]).toEqual([null, ""]);
});

describe("a cell of a report", () => {
  const reported = (file: string, field: string, published: string) =>
    oneOf(`2025-03-31,${file},09101,${field},${published},1,A,A`).reported;

  test("is read as it was published", () => {
    expect(reported("reports/2024-12-31.csv", "posts", "1.234")).toMatchObject({
      date: "2024-12-31",
      indicator: { id: "posts" },
      before: { value: 1234 },
    });
    expect(reported("reports/2024-12-31.csv", "posts", "[x]")?.before).toEqual({
      value: null,
      missing: "not-available",
    });
  });

  test("may be written as a report writes it, and as Windows writes a path", () => {
    for (const [file, field] of [
      ["2024-12-31.csv", "POSTS"],
      ["Reports\\2024-12-31.CSV", "số  biên chế"],
    ] as const)
      expect(oneOf(`2025-03-31,${file},09101,${field},5,1,A,A`), file).toMatchObject({
        file: "reports/2024-12-31.csv",
        field: "posts",
        reported: { date: "2024-12-31", indicator: { id: "posts" } },
      });
  });

  test("that is no number is none: another file, the name of a ward", () => {
    expect(reported("recognitions.csv", "posts", "5")).toBeNull();
    expect(reported("reports/2024-12-31.csv", "ward", "5")).toBeNull();
  });

  // Whatever is not known to be public would be printed as it stands.
  test.each([
    ["reports/2024-12-31.csv,09101,rooms,5,1", ["D2: báo cáo không có cột nào tên như vậy"]], // of the province
    [
      "reports/quy-4.csv,09101,posts,5,1",
      ["B2: không có tệp số liệu nào tên như vậy → viết như reports/2025-12-31.csv"],
    ],
    [
      "reports/31-12-2024.csv,09101,posts,5,1",
      ["B2: không có tệp số liệu nào tên như vậy → viết như reports/2025-12-31.csv"],
    ],
    ["reports/2024-12-31.csv,09101,post,5,1", ["D2: báo cáo không có cột nào tên như vậy → có phải là posts?"]],
    ["unit.csv,09101,posts,5,1", ["B2: không có tệp số liệu nào tên như vậy → viết như units.csv"]],
    ["reports/2024-12-31.csv,,posts,5,1", ["C2: một ô của báo cáo cần mã đơn vị"]],
    ["reports/2024-12-31.csv,09101,posts,mười,1", ["E2: cần một số nguyên"]],
    ["reports/2024-12-31.csv,09101,posts,5,mười", ["F2: cần một số nguyên"]],
  ])("%s is refused", (given, said) => {
    expect(saidOf(rows(`2025-03-31,${given},A,A`))).toEqual(said);
  });
});

test("corrections stand by date, then by what they correct, whatever their rows", () => {
  const given = [
    "2025-03-31,cities.csv,09101,c,1,2,A,A",
    "2025-03-31,cities.csv,,b,1,2,A,A",
    "2025-03-31,cities.csv,,b,1,2,A,B",
    "2025-03-31,cities.csv,,b,1,2,B,A",
    "2025-03-31,cities.csv,,b,1,3,A,A",
    "2025-03-31,cities.csv,,b,2,2,A,A",
    "2025-03-31,cities.csv,,c,1,2,A,A",
    "2025-03-31,units.csv,,a,1,2,A,A",
    "2025-04-01,cities.csv,,a,1,2,A,A",
  ];
  const asRows = correctionsOf(...given.toReversed()).map(({ date, file, unit, field, published, corrected, reason }) =>
    [date, file, unit?.id, field, published, corrected, reason.vi, reason.en].join(","),
  );
  expect(asRows).toEqual(given);
});

test("what a correction cannot do without is asked for, and a unit is held against its life", () => {
  expect(saidOf(rows(",,,,1,,,"))).toEqual([
    "A2: cần một ngày dạng ngày/tháng/năm (31/12/2025) hoặc 2025-12-31",
    ...["B2", "D2", "G2", "H2"].map((cell) => `${cell}: ô này không được để trống`),
  ]);
  expect(saidOf(rows("2024-12-31,cities.csv,09101-2025,a,1,2,A,A"))).toEqual([
    "C2: Cao Thử (09101-2025) lập ngày 01/07/2025 → trước đó là: 09101 (Hòa Thử), 09102 (Cao Thử)",
  ]);
  expect(saidOf(rows("2024-05-07,cities.csv,,a,1,2,A,A"))).toEqual(["A2: trước ngày của kế hoạch (08/05/2024)"]);
});
