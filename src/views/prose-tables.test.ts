import { expect, test } from "vitest";
import { noValueTable } from "./prose-tables.ts";

test("noValueTable has the four kinds that a report writes, then the three that the portal works out", () => {
  const words = (locale: "vi" | "en") => noValueTable(locale).rows.map(({ cells: [word, mark] }) => `${word} ${mark}`);
  expect(words("vi")).toEqual([
    "Chưa báo cáo (ô trống)",
    "Không có số liệu [x]",
    "Không áp dụng [z]",
    "Không công bố [c]",
    "Chưa đến hạn (cổng tự xác định)",
    "Chưa xét (cổng tự xác định)",
    "Đơn vị đã kết thúc (cổng tự xác định)",
  ]);
  expect(words("en").slice(4)).toEqual([
    "Not due yet (worked out by the portal)",
    "Not assessed (worked out by the portal)",
    "Unit ended (worked out by the portal)",
  ]);
});
