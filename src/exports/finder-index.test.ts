import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { withRows } from "#testing/faults.ts";
import { aSquare, folder } from "#testing/sample.ts";
import { finderIndex } from "./finder-index.ts";

const { portal } = readPortal(folder());
const index = finderIndex(portal!); // the made folder reads without a finding

test("finderIndex has the wards of the plan, then those of today, each with its city, address and today's names", () => {
  expect(index).toEqual({
    cities: [
      ["Thử Nghiệm", "Thử Nghiệm City"],
      ["Bến Thử", "Bến Thử Town"],
    ],
    days: [
      ["30/06/2025", "30 June 2025"],
      ["01/07/2025", "1 July 2025"],
    ],
    rows: [
      ["09101", "Hòa Thử", 0, "phuong/thu-nghiem/hoa-thu/", 1, 1, 0, ["Cao Thử"], "Cao Thử"],
      ["09102", "Cao Thử", 0, "phuong/thu-nghiem/cao-thu/", 1, 1, 0, ["Cao Thử"], null],
      ["09203", "Trần Thử Đạo", 1, "phuong/ben-thu/tran-thu-dao/", 1, 1, 0, ["Trần Thử Đạo"], "Trần Thử Đạo"],
      ["09101-2025", "Cao Thử", 0, "phuong-hien-nay/cao-thu/", 0, 0, 1, [], "Hòa Thử"],
      ["09203-2025", "Trần Thử Đạo", 1, "phuong-hien-nay/tran-thu-dao/", 0, 0, 1, [], "Trần Thử Đạo"],
    ],
  });
});

test("finderIndex has a ward that came after the plan and has ended, with where it lies and who bears its code today", () => {
  const between = { "09300-2024,09300": "2024-11-01,2025-06-30", "09300-2025,09300": "2025-07-01," };
  const { portal } = readPortal(
    folder({
      ...withRows(
        "units.csv",
        ...Object.entries(between).map(([id, life]) => {
          const slug = id.slice(6, 10);
          return `${id},Xa Thử ${slug},phường,,902,xa-thu-${slug},${life},no,,21.01,107.22`;
        }),
      ),
      ...withRows("successors.csv", "09300-2024,2025-07-01,09203-2025,merged-whole,1/NQ-THU,,no,,"),
      "boundaries/units-2025.geojson": new TextDecoder()
        .decode(folder().get("boundaries/units-2025.geojson"))
        .replace(
          '"features":[',
          `"features":[{"type":"Feature","properties":{"unit_id":"09300-2025"},"geometry":${JSON.stringify(aSquare(107.3, 21))}},`,
        ),
    }),
  );
  const rows = finderIndex(portal!).rows.filter(([id]) => id.startsWith("09300")); // nothing in it is wrong
  expect(rows).toEqual([
    ["09300-2024", "Xa Thử 2024", 1, "phuong-hien-nay/xa-thu-2024/", 0, 1, 0, ["Trần Thử Đạo"], "Xa Thử 2025"],
    ["09300-2025", "Xa Thử 2025", 1, "phuong-hien-nay/xa-thu-2025/", 0, 0, 1, [], "Xa Thử 2024"],
  ]);
});

test("an address needs no base and no language: both come before it", () => {
  for (const [, , , path] of index.rows) expect(path).toMatch(/^[a-z0-9-]+\/.*\/$/);
});
