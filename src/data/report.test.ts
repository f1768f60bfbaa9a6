import { expect, test } from "vitest";
import { folder } from "#testing/sample.ts";
import { readPortal } from "./portal.ts";
import type { Finding } from "./finding.ts";
import { report, shown, verdict } from "./report.ts";

const findings = () =>
  readPortal(
    folder({
      "reports/2024-12-31.csv": "unit_id,posts\n9101,many\n,\n09102,-1\n",
      "reports/quy-4.csv": "unit_id\n",
      "boundaries/province.geojson":
        '{"type":"FeatureCollection","features":[{"geometry":{"type":"Point","coordinates":[]}}]}',
      "recognitions.csv":
        "unit_id,assessment_year,outcome,decision_number,decision_date,source_id\nHoa Thu,2024,recognised,1,5/8/2024,quyet-dinh\n",
    }),
  ).findings;

test("a report for staff, in Vietnamese", () => {
  expect(report(findings(), "vi")).toMatchInlineSnapshot(`
    "boundaries/province.geojson
      Lỗi: giá trị sai dạng (type-error): 1
        hình thứ 1: cần một vùng (Polygon hoặc MultiPolygon), gặp “Point”

    recognitions.csv
      Lỗi: không tìm thấy điều được nhắc đến (foreign-key): 2
        A2 (dòng 2, cột unit_id): không có đơn vị này trong units.csv, gặp “Hoa Thu”
          → có phải là 09101 (Hòa Thử)?
        F2 (dòng 2, cột source_id): không có mã này trong sources.csv, gặp “quyet-dinh”
      Lỗi: giá trị sai dạng (type-error): 1
        E2 (dòng 2, cột decision_date): cần một ngày dạng ngày/tháng/năm (31/12/2025) hoặc 2025-12-31, gặp “5/8/2024”
          → nếu là ngày 5 tháng 8, hãy viết 05/08/2024

    reports/2024-12-31.csv
      Lỗi: giá trị sai dạng (type-error): 1
        B2 (dòng 2, cột posts): cần một số nguyên, gặp “many”
      Lỗi: giá trị không thể đúng (constraint-error): 1
        B4 (dòng 4, cột posts): số đếm không được âm, gặp “-1”
      Lưu ý: giá trị sai dạng (type-error): 1
        A2 (dòng 2, cột unit_id): mã mất số 0 ở đầu, đọc là 09101, gặp “9101”
      Lưu ý: dòng trống giữa bảng (blank-row): 1
        dòng 3: dòng trống

    reports/quy-4.csv
      Lỗi: tệp không đọc được (source-error): 1
        tên tệp phải là ngày báo cáo, như 2025-12-31.csv, gặp “quy-4”"
  `);
});

test("the same in English", () => {
  expect(report(findings(), "en")).toMatchInlineSnapshot(`
    "boundaries/province.geojson
      Error: value of the wrong form (type-error): 1
        feature 1: expected an area (Polygon or MultiPolygon), found “Point”

    recognitions.csv
      Error: reference to nothing (foreign-key): 2
        A2 (row 2, column unit_id): no such unit in units.csv, found “Hoa Thu”
          → did you mean 09101 (Hòa Thử)?
        F2 (row 2, column source_id): not found in sources.csv, found “quyet-dinh”
      Error: value of the wrong form (type-error): 1
        E2 (row 2, column decision_date): expected a date as dd/mm/yyyy (31/12/2025) or 2025-12-31, found “5/8/2024”
          → if it is day 5 of month 8, write 05/08/2024

    reports/2024-12-31.csv
      Error: value of the wrong form (type-error): 1
        B2 (row 2, column posts): expected a whole number, found “many”
      Error: value that cannot be right (constraint-error): 1
        B4 (row 4, column posts): a count must not be negative, found “-1”
      Warning: value of the wrong form (type-error): 1
        A2 (row 2, column unit_id): the code lost its leading zero, read as 09101, found “9101”
      Warning: blank row inside the table (blank-row): 1
        row 3: blank row

    reports/quy-4.csv
      Error: file that cannot be read (source-error): 1
        the file must be named after the reporting date, as 2025-12-31.csv, found “quy-4”"
  `);
});

test("nothing to say is no text", () => {
  expect(report([], "vi")).toBe("");
});

const aFinding = (given: Partial<Finding> = {}): Finding => ({
  code: "type-error",
  severity: "error",
  file: "reports/2024-12-31.csv",
  row: 2,
  column: "posts",
  cell: "C2",
  value: "many",
  message: { vi: "cần một số nguyên", en: "expected a whole number" },
  hint: null,
  ...given,
});

test("a kind that fills more than a screen ends with the count of the rest, and the next kind is still there", () => {
  const many = Array.from({ length: 500 }, (_, index) => aFinding({ row: index + 2, cell: `C${index + 2}` }));
  const text = report([...many, aFinding({ code: "foreign-key", cell: "A9" })], "vi");
  expect(text.split("\n")).toHaveLength(1 + 1 + 12 + 1 + 2);
  expect(text).toContain("(type-error): 500\n");
  expect(text).toContain("… và 488 chỗ nữa cùng loại\n  Lỗi: không tìm thấy điều được nhắc đến (foreign-key): 1\n");
});

test("errors of a file come before its warnings", () => {
  const text = report([aFinding({ severity: "warning", cell: "A1" }), aFinding({ cell: "B1" })], "en");
  expect(text.indexOf("B1")).toBeLessThan(text.indexOf("A1"));
});

test("what stands out is painted, and only where it is asked for", () => {
  const painted = report([aFinding({ hint: { vi: "viết 12", en: "write 12" } })], "vi", (part, text) => `<${part}>${text}`); // prettier-ignore
  expect(painted.match(/<\w+>/g)).toEqual(["<file>", "<error>", "<hint>"]);
});

test("a cell is printed on one line, cut, and cannot steer a terminal", () => {
  expect(shown("hai\ndòng")).toBe("hai dòng");
  expect(shown("\u001b[31mred")).toBe("\ufffd[31mred");
  expect(shown("x".repeat(200))).toBe(`${"x".repeat(80)}…`);
});

test("nor can the name of a file", () => {
  expect(report([aFinding({ file: "a\u001b[31m\nLỗi.csv" })], "vi")).toMatch(/^a\ufffd\[31m Lỗi\.csv\n/);
});

test("the verdict counts, in both languages", () => {
  const findings = [aFinding(), aFinding({ severity: "warning" })];
  expect(verdict(findings, "data", "vi")).toBe("Chưa thể xuất bản: 1 lỗi, 1 lưu ý (data)");
  expect(verdict(findings, "data", "en")).toBe("Cannot be published: 1 error, 1 warning (data)");
  expect(verdict([], "data", "en")).toBe("The data can be published: 0 errors, 0 warnings (data)");
});
