import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { aDay, folder } from "#testing/sample.ts";
import { template } from "./template.ts";

const read = (files: Parameters<typeof folder>[0] = {}) => {
  const { portal, findings } = readPortal(folder(files));
  expect(findings).toEqual([]);
  return portal!; // without findings there is one
};

test("a template has the units of its date by id and name, and every indicator of wards by its Vietnamese name", () => {
  const lines = template(read(), aDay("2025-12-31")).split("\r\n");
  expect(lines).toEqual([
    "\ufeffMã đơn vị;Phường;Số biên chế;Tỷ lệ thử;Trụ sở độc lập",
    "09101-2025;Cao Thử;;;",
    "09203-2025;Trần Thử Đạo;;;",
    "",
  ]);
});

test("a template that is filled in reads as a report", () => {
  const filled = template(read(), aDay("2024-12-31")).replace("Hòa Thử;;;", "Hòa Thử;12;92,5;có");
  const { reports, units, indicators } = read({ "reports/2024-12-31.csv": filled });
  const row = reports[0]?.rows.get(units[0]!); // the first unit is Hòa Thử
  expect(indicators.slice(0, 3).map((indicator) => row?.get(indicator)?.value)).toEqual([12, 92.5, true]);
  expect(reports[0]?.rows.size).toBe(3);
});
