import { expect, test } from "vitest";
import { faults, saidOf } from "#testing/faults.ts";

const report = (...cells: readonly string[]) => ({
  "reports/2024-12-31.csv": ["unit_id,Giải thích,posts", ...cells.map((cell, i) => `0910${i + 1},${cell},1`)].join(
    "\n",
  ),
});

test("an explanation may say what it likes, also of letters that were broken", () => {
  expect(faults(report("cần một số, gặp “=1+1”".replaceAll(",", ";"), "gặp “Đ?c” và “Ä‘”"))).toEqual([]);
});

test("an explanation that a spreadsheet would run, or that holds what nobody sees, is refused", () => {
  expect(faults(report("=1+1", "a\u0007"))).toEqual([
    "constraint-error reports/2024-12-31.csv B2",
    "constraint-error reports/2024-12-31.csv B3",
  ]);
  expect(saidOf(report("@SUM(A1)"))).toEqual([
    "B2: phần mềm bảng tính sẽ chạy ô này như một công thức → viết giá trị, hoặc bỏ dấu ở đầu ô",
  ]);
});
