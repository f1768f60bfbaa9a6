import { expect, test } from "vitest";
import { folder } from "#testing/sample.ts";
import { readPortal } from "./portal.ts";
import { report } from "./report.ts";

const { findings } = readPortal(
  folder({
    "reports/2024-12-31.csv": "unit_id,posts\n9101,many\n,\n09102,-1\n",
    "reports/quy-4.csv": "unit_id\n",
    "boundaries/province.geojson":
      '{"type":"FeatureCollection","features":[{"geometry":{"type":"Point","coordinates":[]}}]}',
    "recognitions.csv":
      "unit_id,assessment_year,outcome,decision_number,decision_date,source_id\nHoa Thu,2024,recognised,1,5/8/2024,quyet-dinh\n",
  }),
);

test("a report for staff, in Vietnamese", () => {
  expect(report(findings, "vi")).toMatchInlineSnapshot(`
    "Lỗi: boundaries/province.geojson: hình thứ 1: cần một vùng (Polygon hoặc MultiPolygon), gặp “Point”
    Lỗi: recognitions.csv, dòng 2, cột unit_id, ô A2: không có đơn vị này trong units.csv, gặp “Hoa Thu”
      → có phải là 09101 (Hòa Thử)?
    Lỗi: recognitions.csv, dòng 2, cột decision_date, ô E2: cần một ngày dạng ngày/tháng/năm (31/12/2025) hoặc 2025-12-31, gặp “5/8/2024”
      → nếu là ngày 5 tháng 8, hãy viết 05/08/2024
    Lỗi: recognitions.csv, dòng 2, cột source_id, ô F2: không có mã này trong sources.csv, gặp “quyet-dinh”
    Lưu ý: reports/2024-12-31.csv, dòng 2, cột unit_id, ô A2: mã mất số 0 ở đầu, đọc là 09101, gặp “9101”
    Lỗi: reports/2024-12-31.csv, dòng 2, cột posts, ô B2: cần một số nguyên, gặp “many”
    Lưu ý: reports/2024-12-31.csv, dòng 3: dòng trống
    Lỗi: reports/2024-12-31.csv, dòng 4, cột posts, ô B4: số đếm không được âm, gặp “-1”
    Lỗi: reports/quy-4.csv: tên tệp phải là ngày báo cáo, như 2025-12-31.csv, gặp “quy-4”"
  `);
});

test("the same in English", () => {
  expect(report(findings, "en")).toMatchInlineSnapshot(`
    "Error: boundaries/province.geojson: feature 1: expected an area (Polygon or MultiPolygon), found “Point”
    Error: recognitions.csv, row 2, column unit_id, cell A2: no such unit in units.csv, found “Hoa Thu”
      → did you mean 09101 (Hòa Thử)?
    Error: recognitions.csv, row 2, column decision_date, cell E2: expected a date as dd/mm/yyyy (31/12/2025) or 2025-12-31, found “5/8/2024”
      → if it is day 5 of month 8, write 05/08/2024
    Error: recognitions.csv, row 2, column source_id, cell F2: not found in sources.csv, found “quyet-dinh”
    Warning: reports/2024-12-31.csv, row 2, column unit_id, cell A2: the code lost its leading zero, read as 09101, found “9101”
    Error: reports/2024-12-31.csv, row 2, column posts, cell B2: expected a whole number, found “many”
    Warning: reports/2024-12-31.csv, row 3: blank row
    Error: reports/2024-12-31.csv, row 4, column posts, cell B4: a count must not be negative, found “-1”
    Error: reports/quy-4.csv: the file must be named after the reporting date, as 2025-12-31.csv, found “quy-4”"
  `);
});

test("nothing to say is no text", () => {
  expect(report([], "vi")).toBe("");
});
