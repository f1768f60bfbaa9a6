import { describe, expect, test } from "vitest";
import { type Replaced, faults, findingsOf, saidOf } from "#testing/faults.ts";

const recognitions = (...rows: readonly string[]): Replaced => ({
  "recognitions.csv": [
    "unit_id,assessment_year,outcome,decision_number,decision_date,announced_date,source_id,note_vi,note_en",
    ...rows,
  ].join("\n"),
});
describe("an outcome", () => {
  test("recognised needs the number and the date of its decision", () => {
    expect(faults(recognitions("09101,2024,recognised,,,2025-05-30,quyet-dinh-thu,,"))).toEqual([
      "constraint-error recognitions.csv D2",
      "constraint-error recognitions.csv E2",
    ]);
  });

  test.each(["chưa có", "-", "?", ".", "0", "0/0", "n/a"])(
    "has no decision number that holds its place alone: %j",
    (number) => {
      const row = (outcome: string) => `09101,2024,${outcome},${number},2025-04-22,,quyet-dinh-thu,,`;
      for (const outcome of ["recognised", "not-recognised", "registered"])
        expect(faults(recognitions(row(outcome))), outcome).toEqual(["constraint-error recognitions.csv D2"]);
      const first = "09101,2024,recognised,10/QĐ,2025-04-21,,quyet-dinh-thu,,";
      expect(faults(recognitions(first, row("revoked")))).toEqual(["constraint-error recognitions.csv D3"]);
    },
  );

  test("says of such a number what to write", () => {
    expect(
      saidOf(
        recognitions(
          "09101,2024,recognised,chưa có,2025-04-22,,quyet-dinh-thu,,",
          "09101,2025,not-recognised,chưa có,2025-11-22,,quyet-dinh-thu,,",
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "D2: đây không phải là số của một quyết định → ghi số như trên quyết định, ví dụ 123/QĐ-BCA",
        "D3: đây không phải là số của một quyết định → ghi số như trên quyết định, ví dụ 123/QĐ-BCA, hoặc để trống ô này",
        "E3: quyết định chưa có ở dòng 2 có ngày 22/04/2025 → một quyết định chỉ có một ngày: sửa số hoặc ngày",
      ]
    `);
  });

  test.each(["not-recognised", "revoked"])("%s needs a day: of the decision or of its announcement", (outcome) => {
    const first = "09101,2024,recognised,1/QĐ-THU,2025-04-22,,quyet-dinh-thu,,";
    expect(faults(recognitions(first, `09101,2025,${outcome},,,,quyet-dinh-thu,,`))).toEqual([
      "constraint-error recognitions.csv E3",
    ]);
    expect(faults(recognitions(first, `09101,2025,${outcome},,,2025-05-30,quyet-dinh-thu,,`))).toEqual([]);
  });

  test("registered needs no day", () => {
    expect(faults(recognitions("09101,2024,registered,,,,quyet-dinh-thu,,"))).toEqual([]);
  });

  test("is not announced before it was decided", () => {
    expect(faults(recognitions("09101,2024,recognised,1/QĐ-THU,2025-04-22,2025-04-21,quyet-dinh-thu,,"))).toEqual([
      "constraint-error recognitions.csv F2",
    ]);
  });

  const decided = (outcome: string, number: number, day: string, year = 2024, unit = "09101") =>
    `${unit},${year},${outcome},${number}/QĐ-THU,${day},,quyet-dinh-thu,,`;
  const first = decided("recognised", 1, "2025-04-22");

  test("may be gained, lost and gained again for one year, by a decision each", () => {
    const lost = decided("revoked", 2, "2025-05-22");
    const again = decided("recognised", 3, "2025-06-22");
    expect(faults(recognitions(first, lost, again))).toEqual([]);
    expect(faults(recognitions(again, first, lost))).toEqual([]);
    expect(faults(recognitions(first, lost, again, decided("revoked", 4, "2025-07-22")))).toEqual([]);
  });

  test("stands once: the same decision again is refused, also with another day of announcement", () => {
    const announced = first.replace("2025-04-22,,", "2025-04-22,2025-05-30,");
    expect(faults(recognitions(first, first))).toEqual(["primary-key recognitions.csv A3"]);
    expect(saidOf(recognitions(first, announced))).toMatchInlineSnapshot(`
      [
        "A3: trùng với dòng 2 → xóa một dòng; nếu là quyết định khác, ghi số và ngày của quyết định đó",
      ]
    `);
  });

  test("registered stands once a year", () => {
    const registered = (year: number, day: string) => `09101,${year},registered,,,${day},quyet-dinh-thu,,`;
    expect(faults(recognitions(registered(2024, "2024-06-01"), registered(2025, "2025-03-01")))).toEqual([]);
    expect(saidOf(recognitions(registered(2024, "2024-06-01"), registered(2024, "")))).toMatchInlineSnapshot(`
      [
        "A3: trùng với dòng 2 → xóa một dòng: mỗi năm xét đăng ký một lần",
      ]
    `);
  });

  test("of one unit, year and day has no other beside it: nobody could say which decides", () => {
    expect(saidOf(recognitions(first, decided("revoked", 2, "2025-04-22")))).toMatchInlineSnapshot(`
      [
        "C3: cùng đơn vị, năm xét và ngày với dòng 2, nhưng kết quả khác → mỗi ngày một đơn vị có một kết quả cho một năm xét: sửa ngày, hoặc xóa một dòng",
      ]
    `);
    expect(saidOf(recognitions(first, decided("recognised", 2, "2025-04-22")))).toMatchInlineSnapshot(`
      [
        "C3: cùng đơn vị, năm xét và ngày với dòng 2, nhưng số quyết định khác → mỗi ngày một đơn vị có một kết quả cho một năm xét: sửa ngày, hoặc xóa một dòng",
      ]
    `);
    expect(faults(recognitions(first, decided("recognised", 1, "2025-04-22", 2025)))).toEqual([]);
  });

  test("that withdraws what is not recognised by then is read with a warning", () => {
    const revoked = decided("revoked", 2, "2025-04-22");
    const [finding, ...rest] = findingsOf(recognitions(revoked));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", cell: "C2", code: "constraint-error", hint: null });
    expect(saidOf(recognitions(revoked, decided("recognised", 3, "2025-05-22")))).toMatchInlineSnapshot(`
      [
        "C2: thu hồi một công nhận không có trong tệp → công nhận ở dòng 3 không trước ngày này hoặc đã bị thu hồi",
      ]
    `);
    expect(
      faults(recognitions(first, decided("revoked", 2, "2025-05-22"), decided("revoked", 3, "2025-06-22"))),
    ).toEqual(["constraint-error recognitions.csv C4"]);
  });

  test.each(["recognised", "not-recognised"])(
    "%s for a year that is recognised already is read with a warning",
    (outcome) => {
      const [finding, ...rest] = findingsOf(recognitions(first, decided(outcome, 2, "2025-05-22")));
      expect(rest).toEqual([]);
      expect(finding).toMatchObject({ severity: "warning", cell: "C3", message: { vi: "năm xét này đã được công nhận ở dòng 2 và chưa bị thu hồi" } }); // prettier-ignore
      expect(faults(recognitions(first, decided(outcome, 2, "2025-05-22", 2025)))).toEqual([]);
    },
  );

  test("is not decided before its assessment year, nor before its unit began", () => {
    expect(saidOf(recognitions(decided("recognised", 1, "2024-12-31", 2025)))).toMatchInlineSnapshot(`
      [
        "E2: ngày này trước năm xét 2025",
      ]
    `);
    expect(saidOf(recognitions(decided("recognised", 1, "2025-06-30", 2025, "09203-2025")))).toMatchInlineSnapshot(`
      [
        "E2: ngày này trước khi Trần Thử Đạo (09203-2025) lập, 01/07/2025 → nếu quyết định là của đơn vị trước đó, sửa unit_id",
      ]
    `);
    expect(faults(recognitions("09101,2025,not-recognised,,,2024-12-31,quyet-dinh-thu,,"))).toEqual([
      "constraint-error recognitions.csv F2",
    ]);
    expect(faults(recognitions("09101,2025,registered,,,2024-12-31,quyet-dinh-thu,,"))).toEqual([]);
  });

  test("of a unit that has ended is decided all the same", () => {
    expect(faults(recognitions(decided("recognised", 1, "2025-12-01", 2025)))).toEqual([]);
  });

  test("has a decision of one day, also where it is of several units; its number comes again in another year", () => {
    const beside = (day: string, year = 2024) => recognitions(first, decided("recognised", 1, day, year, "09102"));
    expect(faults(beside("2025-04-22"))).toEqual([]);
    expect(faults(beside("2026-04-22", 2025))).toEqual([]);
    expect(saidOf(beside("2025-04-23"))).toMatchInlineSnapshot(`
      [
        "E3: quyết định 1/QĐ-THU ở dòng 2 có ngày 22/04/2025 → một quyết định chỉ có một ngày: sửa số hoặc ngày",
      ]
    `);
  });

  test("with a source that is in no list is refused, with the one that is meant", () => {
    const [finding] = findingsOf(recognitions("09101,2024,registered,,,,quyet-dinh-thua,,"));
    expect(finding).toMatchObject({ code: "foreign-key", cell: "G2", hint: { vi: "có phải là quyet-dinh-thu?" } });
    expect(faults(recognitions("09101,2024,registered,,,,,,"))).toEqual(["foreign-key recognitions.csv G2"]);
  });
});
